import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { withAskedGroups, withNeededMappers } from "../../scripts/build/operations.ts";
import { TABLES, textOf } from "../../scripts/build/tables.ts";
import { compressed } from "../../scripts/build/compressed.ts";
import { tableOf } from "../../src/catalog/table-format.ts";

describe("a table that is taken out of a bundle", () => {
  it.each(Object.entries(TABLES))("%s is data alone and comes back whole", async (_, module) => {
    const text = await textOf(`src/${module}.ts`);
    expect(brotliDecompressSync(compressed(text)).toString("utf8")).toBe(text);
    const exported: unknown = await import(/* @vite-ignore */ `../../src/${module}.ts`);
    expect(tableOf(text)).toStrictEqual(Object.assign({}, exported));
    expect(text.length).toBeGreaterThan(1_000);
  });

  it.each([
    "export const ROWS = [() => 1];",
    "export const ROWS = new Map([[1, 2]]);",
    "export const ROWS = [undefined];",
  ])("stops the build when it is more: %s", async (code) => {
    const folder = mkdtempSync(join(tmpdir(), "tables-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    writeFileSync(join(folder, "rows.mjs"), code);
    await expect(textOf(join(folder, "rows.mjs"))).rejects.toThrow("more than data");
  });
});

describe("the client of authorization in a bundle", () => {
  const code = readFileSync(
    "node_modules/@azure/arm-authorization/dist-esm/src/authorizationManagementClient.js",
    "utf8",
  );
  const groups = (text: string): string[] =>
    [...text.matchAll(/new (\w+)Impl\(this\)/g)].map(([, name = ""]) => name);

  it("makes the groups of operations that the code asks for, and nothing else is changed", () => {
    const lines = new Set(withAskedGroups(code).split("\n"));
    expect(groups(withAskedGroups(code))).toStrictEqual([
      "DenyAssignments",
      "RoleAssignments",
      "RoleDefinitions",
    ]);
    const dropped = code.split("\n").filter((line) => !lines.has(line));
    expect(dropped).toHaveLength(groups(code).length - 3);
    expect(dropped.filter((line) => !line.includes("Impl(this);"))).toStrictEqual([]);
  });

  it("knows every group that the code asks for", () => {
    const source = readFileSync("src/observe/channels/arm/sdk/authorization.ts", "utf8");
    const asked = [...source.matchAll(/clientFor\(target, http\)\.(\w+)/g)].map(([, name = ""]) => name);
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked) expect(withAskedGroups(code)).toContain(`this.${name} = `);
  });

  it("stops the build when a group that is asked for is not made", () => {
    expect(() => withAskedGroups(code.replace("this.roleDefinitions =", "this.definitions ="))).toThrow(
      "roleDefinitions",
    );
  });

  const source = "node_modules/@azure/arm-authorization/dist-esm/src";
  const descriptions = readFileSync(`${source}/models/mappers.js`, "utf8");

  it.each(["denyAssignments", "roleAssignments", "roleDefinitions"])(
    "describes of the bodies of %s all that they name, and nothing else is changed",
    async (group) => {
      const operations = readFileSync(`${source}/operations/${group}.js`, "utf8");
      const code = withNeededMappers(operations, descriptions);
      const [list = "", names = ""] = /createSerializer\(\{ (.*) \},/.exec(code) ?? [];
      expect(code.replace(list, "createSerializer(Mappers,")).toBe(operations);
      const kept = new Set(names.split(", ").map((member) => member.split(": Mappers.")[1] ?? ""));
      const all: unknown = await import(/* @vite-ignore */ `../../${source}/models/mappers.js`);
      if (typeof all !== "object" || all === null) throw new Error("not a module");
      const looked = (text: string): string[] =>
        [...text.matchAll(/"className":"(\w+)"/g)].map(([, name = ""]) => name);
      const wanted = [...operations.matchAll(/bodyMapper: Mappers\.(\w+)/g)].map(([, name = ""]) => name);
      expect(wanted.length).toBeGreaterThan(1);
      expect(wanted.filter((name) => !kept.has(name))).toStrictEqual([]);
      for (const name of kept)
        expect(looked(JSON.stringify(Reflect.get(all, name))).filter((one) => !kept.has(one))).toStrictEqual(
          [],
        );
      expect(kept.size).toBeLessThan(Object.keys(all).length / 5);
    },
  );

  it.each([
    [
      "a body without a description",
      "Mappers.Missing; createSerializer(Mappers, false)",
      "describes no Missing",
    ],
    ["a description by content", "Mappers.A; createSerializer(Mappers, false)", "described by what it holds"],
    ["another way to name them", "Mappers.B; serializerOf(Mappers)", "names no descriptions"],
  ])("stops the build at %s", (_, operations, problem) => {
    const described = "export const A = { polymorphicDiscriminator: {} };\nexport const B = {};\n";
    expect(() => withNeededMappers(operations, described)).toThrow(problem);
  });
});
