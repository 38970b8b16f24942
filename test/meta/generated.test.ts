import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { checkIndex, checkPage } from "../../scripts/check-page.ts";
import { checkRegistry } from "../../scripts/check-registry.ts";
import { exampleSnapshot } from "../../scripts/example-snapshot.ts";
import { factsPage } from "../../scripts/facts-page.ts";
import { manifestPage } from "../../scripts/manifest-page.ts";
import { pageParts, readersOfKeys } from "../../scripts/page-parts.ts";
import { permissionsPage } from "../../scripts/permissions-page.ts";
import { actionPage, cliPage } from "../../scripts/reference-pages.ts";
import {
  COLLECTOR_REGISTRY,
  collectorRegistry,
  fileOfName,
  KIND_REGISTRY,
  kindRegistry,
  OPERATION_REGISTRY,
  operationRegistry,
} from "../../scripts/registry.ts";
import { FACT_KINDS, permissionsOf } from "../../src/facts/facts.ts";
import { AREAS } from "../../src/base/area.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { TOOL } from "../../src/run/tool.ts";

const read = (file: string): string => readFileSync(file, "utf8");
const metas = CHECKS.map(({ meta }) => meta);

describe("what is derived from the sources is current (npm run generate)", () => {
  it("has a registry of checks that is made from the names of their files", () => {
    expect(read("src/checks/registry.ts")).toBe(checkRegistry());
  });

  it("has a page for every check and no other", () => {
    const pages = readdirSync("docs/checks").filter((file) => file !== "README.md");
    expect(pages.sort()).toEqual(metas.map(({ id }) => `${id}.md`).sort());
    const partsOf = pageParts();
    for (const meta of metas)
      expect(read(`docs/checks/${meta.id}.md`)).toBe(checkPage(meta, partsOf(meta.id)));
    expect(read("docs/checks/README.md")).toBe(checkIndex(metas));
  });

  it("has the reference of the Action and of the command line", () => {
    expect(read("docs/action.md")).toBe(actionPage(read("docs/action.md"), read("action.yml")));
    expect(read("docs/cli.md")).toBe(cliPage(read("docs/cli.md")));
  });

  it("has the manifest key by key, and the facts", () => {
    expect(read("docs/reference/manifest.md")).toBe(manifestPage(readersOfKeys()));
    expect(read("docs/reference/facts.md")).toBe(factsPage(metas));
  });

  it("has a README that is read in three minutes", () => {
    expect(read("README.md").split(/\s+/).length).toBeLessThanOrEqual(700);
  });

  it("has the actions, the custom role and what each action is for", () => {
    expect(read("docs/permissions.md")).toBe(permissionsPage(read("docs/permissions.md"), metas));
  });

  it("has a registry line and a collector for every file of a kind of fact, and for no other", () => {
    expect(read(KIND_REGISTRY)).toBe(kindRegistry());
    expect(read(COLLECTOR_REGISTRY)).toBe(collectorRegistry());
    const collectors = readdirSync("src/observe/collect").filter((file) => file.endsWith(".ts"));
    expect(collectors.sort()).toEqual(FACT_KINDS.map((kind) => `${fileOfName(kind)}.ts`).sort());
  });

  it("names no permission that a skeleton left behind", () => {
    for (const permission of permissionsOf(FACT_KINDS))
      expect(permission).not.toMatch(/^Microsoft\.Example\//);
  });

  it("has a registry line for every operation of the fake Azure that has a file of its own", () => {
    expect(read(OPERATION_REGISTRY)).toBe(operationRegistry());
  });

  it("has the snapshot of the example, byte for byte", async () => {
    expect(read("examples/snapshot.json")).toBe(await exampleSnapshot());
  });
});

describe("every check", () => {
  it.each(metas)("$id documents itself", (meta) => {
    expect(meta.id).toMatch(/^[A-Z]{2,4}-\d{2}$/);
    for (const text of [meta.looksAt, meta.ready, meta.howToFix, meta.waive, ...meta.failsWhen]) {
      expect(text.length).toBeGreaterThan(15);
      expect(text).toMatch(/[.)]$/);
    }
    expect(meta.failsWhen.length).toBeGreaterThan(0);
    expect(meta.sources.length).toBeGreaterThan(0);
    for (const source of meta.sources) expect(source).toMatch(/^https:\/\/\S+$/);
  });

  it.each(metas)("$id stands in the file of its id, in the folder of its area", ({ id, area }) => {
    expect(existsSync(`src/checks/${area}/${id}.ts`)).toBe(true);
  });

  it("has its own tests", () => {
    const tests = readdirSync("test/checks", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => read(`test/checks/${file}`))
      .join("\n");
    for (const { id } of metas)
      expect(tests.includes(id) || tests.includes(id.replace("-", "").toLowerCase()), id).toBe(true);
  });

  it("has an id of its own, and stands in the order of the areas", () => {
    expect(new Set(metas.map(({ id }) => id)).size).toBe(metas.length);
    const order = metas.map(({ area }) => AREAS.indexOf(area));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("is registered by the name of its file alone", () => {
    const registry = checkRegistry(["wave/WAV-02.ts", "region/REG-10.ts", "region/REG-02.ts"]);
    expect(registry).toContain('import { reg10 } from "./region/REG-10.ts";');
    expect(registry.replaceAll(/\s+/g, "")).toContain("=[reg02,reg10,wav02,];");
    expect(() => checkRegistry(["elsewhere/WAV-02.ts"])).toThrow(
      "not in a folder that is named like an area",
    );
  });
});

test("the version in the code is that of the package", () => {
  const packageJson: unknown = JSON.parse(read("package.json"));
  expect(packageJson).toMatchObject({ version: TOOL.version });
});

test("the CHANGELOG speaks of every check", () => {
  const changelog = read("CHANGELOG.md");
  const spoken = new Set(
    [...changelog.matchAll(/([A-Z]{2,4})-(\d{2})(?: to \1-(\d{2}))?/g)].flatMap(([, group, first, last]) => {
      const from = Number(first);
      return Array.from(
        { length: Number(last ?? first) - from + 1 },
        (_, index) => `${group ?? ""}-${String(from + index).padStart(2, "0")}`,
      );
    }),
  );
  for (const { id } of metas) expect(spoken, id).toContain(id);
});
