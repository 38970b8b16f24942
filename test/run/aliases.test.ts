import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOLDER, catalogueOf, fingerprintOf, readRows, type Row } from "../../scripts/aliases.ts";
import { compressed } from "../../scripts/build/compressed.ts";
import { blocksOf, entriesOf } from "../../src/catalog/alias-format.ts";
import { ALIAS_LIST } from "../../src/catalog/alias-list.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import { dataDir } from "../support/data.ts";

const data = dataDir("aliases/aliases.json.gz");

function folderOf(files: ReadonlyMap<string, Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), "aliases-"));
  for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.br`), bytes);
  return folder;
}

function written(rows: readonly Row[]): string {
  return folderOf(new Map([...catalogueOf(rows)].map(([name, text]) => [name, compressed(text)])));
}

/** Every alias of some texts as `type name path`. */
function all(texts: Iterable<string>): string[] {
  return [...texts]
    .flatMap((text) => [...blocksOf(text).values()].flat().flatMap((block) => entriesOf(block) ?? []))
    .map(({ type, name, path }) => [type, name, path].join(" "))
    .sort();
}

const ROWS: readonly Row[] = [
  ["N.s/t", "N.s/t/a", "properties.a"],
  ["N.s/t", "N.s/t/a.b", "properties.a.b"],
  ["N.s/t", "N.s/t/a.Kind", "properties.a"],
  ["N.s/t", "N.s/t/a.list[*]", "properties.a.list[*]"],
  ["N.s/t", "N.s/t/a.list[*].x", "properties.a.list[*].properties.x"],
  ["N.s/t", "N.s/t/a.renamed", "properties.a.other.name"],
  ["N.s/t", "N.s/t/sku.name", "sku.name"],
  ["N.s/t", "N.s/t/odd", "somewhere.else"],
  ["N.s/T/u", "N.s/t/u/a", "properties.a"],
  ["N.s/t", "N.s/legacy", "properties.legacy"],
  ["N.s/v", "N.s/legacy", "properties.deep.legacy"],
];

describe("the format of the bundled aliases", () => {
  const part = fc.constantFrom("a", "ab", "properties", "x-y", "a[*]", "[*]", "sku", "=", "-", ">", ":");
  const short = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("."));
  const type = fc.constantFrom("N.s/t", "N.s/T", "N.s/t/u", "M/t");

  it("gives every alias back as it was, whatever its name and path", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(type, fc.constantFrom("N.s/t", "N.s", "n.S/t/u"), short, short), {
          selector: ([owner, prefix, name]) => [owner, prefix, name].join(" "),
          maxLength: 40,
        }),
        (entries) => {
          const rows = entries.map(([owner, prefix, name, path]): Row => [owner, `${prefix}/${name}`, path]);
          expect(all(catalogueOf(rows).values())).toEqual(rows.map((row) => row.join(" ")).sort());
        },
      ),
    );
  });

  it("does not depend on the order of the data", () => {
    expect(catalogueOf(ROWS.toReversed()).get("n.s")).toBe(catalogueOf(ROWS).get("n.s"));
  });

  it("stores a path only where the name does not lead to it", () => {
    expect(catalogueOf(ROWS).get("n.s")).toBe(
      [
        "N.s\tN.s/t\n!legacy",
        "N.s\tN.s/v\n!legacy\t:properties.deep.legacy",
        'N.s/t|!a|".Kind\t=|#b|#list[*]|*.x\t+|#renamed\t>.other.name|!odd\t:somewhere.else|!sku.name\t-'.replaceAll(
          "|",
          "\n",
        ),
        "N.s/t/u\tN.s/T/u\n!a",
      ].join("\n\n"),
    );
  });

  it.each([
    [["N.s/t", "N.s/t/a\tb", "x"]],
    [["N.s/t", "../t/a", "x"]],
    [["N.s/t", "plain", "x y\n"]],
  ] as const)("refuses to write %j", (row) => {
    expect(() => catalogueOf([row])).toThrow(/character|namespace/);
  });
});

describe("the bundled aliases", () => {
  const aliases = bundledAliases(written(ROWS));

  it("are found in any casing, one for each type that has the name", () => {
    expect(aliases.find("n.S/T/A.LIST[*].X")).toEqual([
      {
        name: "N.s/t/a.list[*].x",
        type: "N.s/t",
        defaultPath: "properties.a.list[*].properties.x",
        paths: [],
      },
    ]);
    expect(aliases.find("N.s/legacy").map(({ type, defaultPath }) => [type, defaultPath])).toEqual([
      ["N.s/t", "properties.legacy"],
      ["N.s/v", "properties.deep.legacy"],
    ]);
    expect(aliases.find("N.s/t/u/a").map(({ type }) => type)).toEqual(["N.s/T/u"]);
  });

  it("give the paths of a type, in any casing, and none of a type that has no alias", () => {
    expect(aliases.pathsOf?.("n.S/T/u")).toEqual(["properties.a"]);
    expect(aliases.pathsOf?.("N.s/v")).toEqual(["properties.deep.legacy"]);
    for (const type of ["N.s/other", "Other.space/t", "N.s", ""])
      expect(aliases.pathsOf?.(type)).toBeUndefined();
  });

  it.each([
    "N.s/t/nothing",
    "N.s/other/a",
    "Other.space/t/a",
    "../n.s/t/a",
    "__proto__/t/a",
    "n.s.br/t/a",
    "N.s",
    "/",
    "",
    "N.s/",
  ])("know nothing of %j", (name) => {
    expect(aliases.find(name)).toEqual([]);
  });

  it("reads one namespace without touching the others", () => {
    const texts = new Map([...catalogueOf(ROWS)].map(([name, text]) => [name, compressed(text)]));
    const one = bundledAliases(folderOf(new Map([...texts, ["broken", Buffer.from("no brotli")]])));
    expect(one.find("N.s/t/a")).toHaveLength(1);
    expect(() => one.find("broken/t/a")).toThrow(/aliases of broken cannot be read/);
  });

  it.each([
    ["a bomb", compressed("!".repeat(17 * 1024 * 1024))],
    ["a mark that nobody writes", compressed("Broken/t\n!a\t?")],
    ["a repeat without a parent", compressed("Broken/t\n!a\t=")],
    ["nothing", Buffer.alloc(0)],
  ])("does not take %s for the absence of an alias", (_, bytes) => {
    expect(() => bundledAliases(folderOf(new Map([["broken", bytes]]))).find("broken/t/a")).toThrow(/alias/);
  });

  it("says when the catalogue is not there at all", () => {
    expect(() => bundledAliases("/nowhere/at/all").find("N.s/t/a")).toThrow(/is missing/);
  });
});

describe("the catalogue in the repository", () => {
  it("is small, and serves without being told where it is", () => {
    const size = readdirSync(FOLDER).reduce((sum, name) => sum + readFileSync(FOLDER + name).length, 0);
    expect(size).toBeLessThan(300_000);
    expect(bundledAliases().find("microsoft.storage/STORAGEACCOUNTS/networkAcls.defaultAction")).toEqual([
      {
        name: "Microsoft.Storage/storageAccounts/networkAcls.defaultAction",
        type: "Microsoft.Storage/storageAccounts",
        defaultPath: "properties.networkAcls.defaultAction",
        paths: [],
      },
    ]);
  });

  it("is named by its day and its contents, so that facts can say what they are a difference from", () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".br"));
    const text = (name: string) => brotliDecompressSync(readFileSync(FOLDER + name)).toString("utf8");
    const contents = fingerprintOf(new Map(files.map((name) => [name.slice(0, -".br".length), text(name)])));
    expect(ALIAS_LIST).toMatch(/^2\d{3}-\d{2}-\d{2}\//);
    expect(ALIAS_LIST.split("/")[1]).toBe(contents);
    expect(readFileSync(`${FOLDER}README.md`, "utf8")).toContain(ALIAS_LIST.split("/")[0]);
    expect(bundledAliases().id).toBe(ALIAS_LIST);
    expect(bundledAliases(FOLDER).id).toBeUndefined();
  });

  it.skipIf(data === undefined)(
    "gives every alias of the data its exact path (where the data is present)",
    () => {
      const rows = readRows(data ?? "");
      const aliases = bundledAliases();
      const wrong = rows.filter(
        ([type, name, path]) =>
          !aliases
            .find(name)
            .some((one) => one.type === type && one.name === name && one.defaultPath === path),
      );
      expect(wrong).toEqual([]);
      expect(rows.length).toBeGreaterThan(76_000);
    },
  );

  it.skipIf(data === undefined)("is what the script makes of the data (where the data is present)", () => {
    const made = catalogueOf(readRows(data ?? ""));
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".br"));
    expect(files.sort()).toEqual([...made.keys()].map((name) => `${name}.br`).sort());
    for (const [name, text] of made) {
      expect(brotliDecompressSync(readFileSync(`${FOLDER}${name}.br`)).toString("utf8") === text, name).toBe(
        true,
      );
    }
  });
});
