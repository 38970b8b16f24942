import { describe, expect, it } from "vitest";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { cst05 } from "../../../src/checks/budget/CST-05.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { unknown as unknownValue, type ValueObject } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, planned, run, SCOPE, SOURCE, type } from "../../support/context.ts";

const VM = "Microsoft.Compute/virtualMachines";
const SQL = "Microsoft.Sql/servers/databases";
const SQL_VM = "Microsoft.SqlVirtualMachine/sqlVirtualMachines";
const SET = "Microsoft.Compute/virtualMachineScaleSets";
const OLD = subscriptionScope(SOURCE);

const row = (scope: string, kind: string, name: string, settings: Readonly<Record<string, string>>) => ({
  id:
    kind === SQL
      ? `${scope}/resourceGroups/rg/providers/Microsoft.Sql/servers/${name.replace("/", "/databases/")}`
      : `${scope}/resourceGroups/rg/providers/${kind}/${name}`,
  type: kind,
  settings,
});

/** What is said of one resource, which the list has at the source with these settings. */
function judged(kind: string, settings: Readonly<Record<string, string>>, body?: ValueObject): Judgement[] {
  const pointer = ["workloads", "shop", "resources", 0] as const;
  const [from, to] = kind === SQL ? ["sqlold/db", "sqlnew/db"] : ["old", "new"];
  const resources = [{ id: "one", type: type(kind), from, to, zones: [], dependsOn: [], pointer }];
  const own = manifest({ workloads: [{ name: "shop", pointer: ["workloads", "shop"], resources }] });
  const plan = planned(kind, to, {
    key: "shop.one",
    resourceGroup: "rg",
    ...(body === undefined ? {} : { body }),
  });
  const facts = new Facts()
    .put(factRef("resourceSettings", OLD, type(kind)), [row(OLD, kind, from, settings)])
    .put(factRef("resourceSettings", SCOPE, type(kind)), []);
  return run(cst05, context(own, [plan]), facts);
}

const told = (all: readonly Judgement[]): string =>
  all
    .map(({ outcome, severity = "", facets = {} }) =>
      [outcome, facets["state"] ?? "", severity].join(" ").trim(),
    )
    .join();

describe("CST-05", () => {
  it.each<[string, string, Record<string, string>, ValueObject, string]>([
    ["kept", VM, { "properties.licenseType": "Windows_Server" }, { licenseType: "windows_server" }, "pass"],
    ["lost", VM, { "properties.licenseType": "Windows_Server" }, {}, "fail lost"],
    ["lost by None", VM, { "properties.licenseType": "RHEL_BYOS" }, { licenseType: "None" }, "fail lost"],
    ["gained", VM, {}, { licenseType: "Windows_Client" }, "fail gained notice"],
    [
      "another one",
      VM,
      { "properties.licenseType": "RHEL_BYOS" },
      { licenseType: "SLES_BYOS" },
      "fail other notice",
    ],
    ["nowhere", VM, { "properties.licenseType": "None" }, {}, "pass"],
    [
      "of a scale set",
      SET,
      { "properties.virtualMachineProfile.licenseType": "Windows_Server" },
      { virtualMachineProfile: {} },
      "fail lost",
    ],
    [
      "of a database",
      SQL,
      { "properties.licenseType": "BasePrice" },
      { licenseType: "LicenseIncluded" },
      "fail lost",
    ],
    ["of a database that states none", SQL, { "properties.licenseType": "BasePrice" }, {}, "fail lost"],
    [
      "kept by a database",
      SQL,
      { "properties.licenseType": "BasePrice" },
      { licenseType: "BasePrice" },
      "pass",
    ],
    ["paid with both databases", SQL, { "properties.licenseType": "LicenseIncluded" }, {}, "pass"],
    [
      "of SQL Server on a machine",
      SQL_VM,
      { "properties.sqlServerLicenseType": "AHUB" },
      { sqlServerLicenseType: "PAYG" },
      "fail lost",
    ],
  ])("a licence %s", (_, kind, settings, properties, expected) => {
    expect(told(judged(kind, settings, { properties }))).toBe(expected);
  });

  it("is unknown where the request leaves it open", () => {
    const open = { properties: { licenseType: unknownValue(["a parameter"]) } };
    expect(told(judged(VM, { "properties.licenseType": "Windows_Server" }, open))).toBe("unknown");
    expect(told(judged(VM, {}, open))).toBe("pass");
  });

  it("is unknown where no request and no resource shows", () => {
    expect(told(judged(VM, { "properties.licenseType": "Windows_Server" }))).toBe("unknown");
  });

  it("does not apply to what has no licence", () => {
    expect(told(judged("Microsoft.Storage/storageAccounts", {}, { properties: {} }))).toBe("not-applicable");
  });
});
