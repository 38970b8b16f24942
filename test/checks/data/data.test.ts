import { describe, expect, it } from "vitest";
import { dat01 } from "../../../src/checks/data/DAT-01.ts";
import { dat02 } from "../../../src/checks/data/DAT-02.ts";
import { dat04 } from "../../../src/checks/data/DAT-04.ts";
import type { Check } from "../../../src/checks/check.ts";
import { fitsTool, TOOLS, toolRow } from "../../../src/catalog/tools.ts";
import { resourceType } from "../../../src/base/resource-type.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, run } from "../../support/context.ts";
import { declaring } from "./world.ts";

const ACCOUNT = "Microsoft.Storage/storageAccounts";
const judge = (check: Check, type: string, rest: Partial<ManifestResource> = {}) =>
  run(check, context(manifest({ workloads: declaring(type, rest) })), new Facts()).map(
    ({ outcome }) => outcome,
  );

const warm = (tool?: string): Partial<ManifestResource> => ({
  from: "a",
  method: { relocation: "warm", ...(tool === undefined ? {} : { tool }) },
});

describe("DAT-01", () => {
  it.each([
    ["a method and a tool", ACCOUNT, warm("azcopy"), "pass"],
    ["a method alone", ACCOUNT, warm(), "fail"],
    ["neither", ACCOUNT, { from: "a" }, "fail"],
    ["neither, of a new resource", ACCOUNT, {}, "not-applicable"],
    ["neither, of a type without data", "Microsoft.Network/virtualNetworks", { from: "a" }, "not-applicable"],
  ])("%s", (_, type, rest, outcome) => {
    expect(judge(dat01, type, rest)).toEqual([outcome]);
  });
});

describe("DAT-02", () => {
  it.each([
    ["a tool of the type", ACCOUNT, warm("azcopy"), "pass"],
    ["a tool of another type", ACCOUNT, warm("sql-failover-group"), "fail"],
    ["a tool that is not tied to types", ACCOUNT, { method: { relocation: "cold", tool: "bicep" } }, "pass"],
    [
      "a method that is faster than the type supports",
      "Microsoft.Compute/virtualMachineScaleSets",
      { method: { relocation: "hot", tool: "bicep" } },
      "fail",
    ],
    [
      "a method of a type of which nothing is known",
      "Contoso.Shop/tills",
      { method: { relocation: "hot", tool: "bicep" } },
      "unknown",
    ],
    ["no method", ACCOUNT, {}, "not-applicable"],
  ] as const)("%s", (_, type, rest, outcome) => {
    expect(judge(dat02, type, rest)).toEqual([outcome]);
  });

  it("has tools with types, each once", () => {
    expect(new Set(TOOLS.map(({ tool }) => tool)).size).toBe(TOOLS.length);
    for (const { types, source } of TOOLS) {
      for (const type of types) expect(resourceType(type)).toBe(type);
      expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    }
    const azcopy = toolRow("AzCopy");
    expect(azcopy !== undefined && fitsTool(azcopy, `${ACCOUNT}/blobServices/containers`)).toBe(true);
    expect(toolRow("bicep")).toBeUndefined();
  });
});

describe("DAT-04", () => {
  it.each([
    ["a size", ACCOUNT, { ...warm("object-replication"), dataSize: "12 TiB" }, "pass"],
    ["no size", ACCOUNT, warm("object-replication"), "fail"],
    ["files of AzCopy", ACCOUNT, { ...warm("azcopy"), dataSize: "12 TiB", files: 8_400_000 }, "pass"],
    ["no number of files for AzCopy", ACCOUNT, { ...warm("azcopy"), dataSize: "12 TiB" }, "fail"],
    [
      "too many files for AzCopy",
      ACCOUNT,
      { ...warm("azcopy"), dataSize: "12 TiB", files: 10_000_000 },
      "fail",
    ],
    ["nothing that holds data", "Microsoft.Network/virtualNetworks", warm("bicep"), "not-applicable"],
  ])("%s", (_, type, rest, outcome) => {
    expect(judge(dat04, type, rest)).toEqual([outcome]);
  });
});
