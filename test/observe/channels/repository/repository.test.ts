import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { filesKeyOf } from "../../../../src/facts/key.ts";
import { asCheckout, git } from "../../../support/checkout.ts";
import { encodedValues } from "../../../../src/observe/channels/repository/encoded.ts";
import { Repository } from "../../../../src/observe/channels/repository/repository.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A checkout of git with these files; those under `untracked` are not added. */
function checkout(
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare?: (root: string) => void,
): string {
  const root = mkdtempSync(join(tmpdir(), "repository-"));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  prepare?.(root);
  asCheckout(root, "untracked");
  return root;
}

async function search(
  root: string | undefined,
  files: readonly string[],
  { without = [], signal }: { readonly without?: readonly string[]; readonly signal?: AbortSignal } = {},
) {
  const key = filesKeyOf(files, { without, texts: [{ text: "stshopweu", as: "word" }] });
  const fact = await new Repository(root, signal).search(key);
  const found = fact.known ? fact.value.found : [];
  const places = found.flatMap((one) => one.places).map(({ file, line }) => `${file}:${String(line)}`);
  return { fact, places };
}

const HIT = "a: 1\nb: stshopweu\n";

describe("the files of a checkout", () => {
  it("are those that git tracks and a pattern names", async () => {
    const root = checkout({
      "infra/main.bicep": HIT,
      "infra/deep/er/x.tf": HIT,
      ".github/workflows/go.yml": HIT,
      "app/main.ts": HIT,
      "untracked/infra.tf": HIT,
    });
    expect((await search(root, ["infra/**", ".github/**"])).places).toEqual([
      ".github/workflows/go.yml:2",
      "infra/deep/er/x.tf:2",
      "infra/main.bicep:2",
    ]);
    expect((await search(root, ["infra/*"])).places).toEqual(["infra/main.bicep:2"]);
    expect((await search(root, ["**"], { without: ["infra/main.bicep", "app"] })).places).toEqual([
      ".github/workflows/go.yml:2",
      "infra/deep/er/x.tf:2",
    ]);
  });

  it("are named where a pattern fits none", async () => {
    const { fact } = await search(checkout({ "infra/a.tf": HIT }), ["infra/**", "infar/**"]);
    expect(fact).toMatchObject({ known: true, value: { read: 1, empty: ["infar/**"] } });
  });

  it("are read as UTF-16, too, and counted where they are no text", async () => {
    const root = checkout({
      "utf16.txt": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(HIT, "utf16le")]),
      "logo.png": Buffer.concat([Buffer.from("stshopweu"), Buffer.alloc(10)]),
    });
    const { fact, places } = await search(root, ["**"]);
    expect(places).toEqual(["utf16.txt:2"]);
    expect(fact).toMatchObject({ value: { read: 1, binary: 1, unread: [] } });
  });

  it("are unread, with the reason, where they are too large, missing, replaced or of another repository", async () => {
    const root = checkout(
      { "big.json": Buffer.alloc(16 * 1024 * 1024 + 1, 32), "gone.tf": HIT, "pipe.tf": HIT, "kept.tf": HIT },
      (folder) => {
        mkdirSync(join(folder, "module"));
        git(join(folder, "module"), "init", "-q");
        writeFileSync(join(folder, "module", "a.tf"), HIT);
        git(join(folder, "module"), "add", "a.tf");
        git(join(folder, "module"), "commit", "-qm", "x");
      },
    );
    rmSync(join(root, "gone.tf"));
    rmSync(join(root, "pipe.tf"));
    execFileSync("mkfifo", [join(root, "pipe.tf")]);
    const { fact, places } = await search(root, ["**"]);
    expect(places).toEqual(["kept.tf:2"]);
    expect(fact).toMatchObject({
      value: {
        unread: [
          { file: "big.json", why: "it is larger than 16 MiB" },
          { file: "gone.tf", why: "it is tracked and does not stand in the checkout" },
          { file: "module", why: "it is a submodule, whose files are of another repository" },
          { file: "pipe.tf", why: "it is not a regular file" },
        ],
      },
    });
  });

  it("never lead out of the checkout", async () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    folders.push(outside);
    writeFileSync(join(outside, "secret.tf"), HIT);
    const root = checkout({ "dir/secret.tf": "x" }, (folder) => {
      symlinkSync(join(outside, "secret.tf"), join(folder, "link.tf"));
    });
    rmSync(join(root, "dir"), { recursive: true });
    symlinkSync(outside, join(root, "dir"));
    const { fact, places } = await search(root, ["**"]);
    expect(places).toEqual([]);
    expect(fact).toMatchObject({
      value: {
        links: 1,
        unread: [{ file: "dir/secret.tf", why: "a link on its way leads out of the checkout" }],
      },
    });
  });

  it("are unknown where there is no checkout, and where the run is over", async () => {
    const bare = mkdtempSync(join(tmpdir(), "bare-"));
    folders.push(bare);
    expect((await search(bare, ["**"])).fact).toMatchObject({ known: false, kind: "not-found" });
    expect((await search(undefined, ["**"])).fact).toMatchObject({ known: false, kind: "not-found" });
    const over = AbortSignal.abort();
    expect((await search(checkout({ "a.tf": HIT }), ["**"], { signal: over })).fact).toMatchObject({
      kind: "timed-out",
    });
  });

  it("start no program that the checkout's configuration names", async () => {
    const root = checkout({ "a.tf": HIT });
    const mark = join(root, "started");
    git(root, "config", "core.fsmonitor", `touch ${mark}; true`);
    await search(root, ["**"]);
    expect((await search(root, ["started", "a.tf"])).fact).toMatchObject({ value: { empty: ["started"] } });
    expect(() => execFileSync("test", ["-e", mark])).toThrow();
  });
});

describe("values in base64 of objects of Kubernetes", () => {
  const encode = (text: string): string => Buffer.from(text).toString("base64");
  const CONNECTION = encode("Server=é;Key=hunter2;Blob=stshopweu.blob.core.windows.net");
  const secret = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n${data}`;

  async function mentions(files: Readonly<Record<string, string>>) {
    const texts = [
      { text: "stshopweu", as: "word" as const },
      { text: "weu", as: "segment" as const },
      { text: "uksouth", as: "region" as const },
    ];
    const fact = await new Repository(checkout(files)).search(filesKeyOf(["**"], { without: [], texts }));
    if (!fact.known) throw new Error("unknown");
    return { ...fact.value, places: fact.value.found.flatMap(({ places }) => places) };
  }

  it("are decoded, and only what was looked for and its place is told", async () => {
    const { places, found } = await mentions({
      "k8s/secret.yaml": secret(`data:\n  conn: ${CONNECTION}\n  other: ${encode("nothing here")}\n`),
    });
    // 27 bytes stand before the name in the value, which is the 37th sign of its base64.
    const column =
      "  conn: ".length + Math.floor((Buffer.byteLength("Server=é;Key=hunter2;Blob=") * 4) / 3) + 1;
    expect(places).toEqual([{ file: "k8s/secret.yaml", line: 5, column, text: "stshopweu", encoded: true }]);
    expect(JSON.stringify(found)).not.toContain("hunter2");
    expect(JSON.stringify(found)).not.toContain("blob.core");
  });

  it.each<[string, string, string]>([
    ["quoted", "a.yml", secret(`data: {conn: "${CONNECTION}"}\n`)],
    [
      "in a block over lines",
      "a.yaml",
      secret(`data:\n  conn: |\n    ${CONNECTION.slice(0, 40)}\n    ${CONNECTION.slice(40)}\n`),
    ],
    ["in a second document", "a.yaml", `a: 1\n---\n${secret(`data:\n  conn: ${CONNECTION}\n`)}`],
    ["in a list", "a.yaml", `kind: List\nitems:\n- kind: Secret\n  data:\n    conn: ${CONNECTION}\n`],
    ["in JSON, the data first", "a.json", JSON.stringify({ data: { conn: CONNECTION }, kind: "Secret" })],
    [
      "in a template",
      "a.yaml",
      secret(
        `data:\n  {{- if .Values.b }}\n  b: {{ .Values.b | b64enc }}\n  {{- end }}\n  conn: ${CONNECTION}\n`,
      ),
    ],
    ["in a map of settings", "a.yaml", `kind: ConfigMap\nbinaryData:\n  conn: ${CONNECTION}\n`],
  ])("are found %s", async (_, file, text) => {
    const { places, unread } = await mentions({ [file]: text });
    expect(places).toMatchObject([{ file, text: "stshopweu", encoded: true }]);
    expect(unread).toEqual([]);
  });

  it.each(["|", ">-"])("are told with their line and column in a block %s", async (head) => {
    const lines = [CONNECTION.slice(0, 40), CONNECTION.slice(40)].map((line) => `    ${line}\n`).join("");
    const { places } = await mentions({ "a.yaml": secret(`data:\n  conn: ${head}\n${lines}`) });
    expect(places).toMatchObject([{ line: 6, column: "    ".length + 37 }]);
  });

  it("have many places told without reading the file again for each", () => {
    const text = secret(`data:\n  a: ${encode("https://stshopweu.example ".repeat(25_000))}\n`);
    const [value] = encodedValues("a.yaml", Buffer.from(text)) ?? [];
    const begun = performance.now();
    const columns = Array.from({ length: 2_000 }, (_, index) => value?.placeOf(index * 300).column);
    expect(columns.at(-1)).toBe("  a: ".length + 1_999 * 400 + 1);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it("tell a region where no name that holds it is told", async () => {
    const { places } = await mentions({
      "a.yaml": secret(`data: {a: ${encode("https://x-weu.example UK South")}}\n`),
    });
    expect(places.map(({ text }) => text).toSorted()).toEqual(["uksouth", "weu"]);
  });

  it("are left alone in other objects and in what is no base64", async () => {
    const { places } = await mentions({
      "a.yaml": `kind: ConfigMap\ndata:\n  conn: ${CONNECTION}\n`,
      "b.txt": secret(`data:\n  conn: ${CONNECTION}\n`),
      "c.yaml": secret(`data:\n  conn: "${CONNECTION.slice(0, 8)}$${CONNECTION.slice(8)}"\n`),
    });
    expect(places).toEqual([]);
  });

  it("take no time that grows with the square of the spaces in them", async () => {
    const begun = performance.now();
    const { unread } = await mentions({
      "a.yaml": secret(`data:\n  a: "YQ==${" ".repeat(200_000)}!"\n  b: "YQ${" ".repeat(200_000)}!"\n`),
    });
    expect(unread).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it("are not taken for searched where the file is too large, too deep or no YAML", async () => {
    const { unread } = await mentions({
      "large.yaml": `${secret(`data:\n  a: YQ==\n`)}# ${"x".repeat(1024 * 1024)}\n`,
      "broken.yaml": secret(`data:\n  a: "YQ==\n`),
      "deep.json": `{"kind":"Secret","data":${"[".repeat(200_000)}`,
    });
    expect(unread.map(({ file }) => file)).toEqual(["broken.yaml", "deep.json", "large.yaml"]);
  });
});
