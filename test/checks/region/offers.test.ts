import { describe, expect, it, test } from "vitest";
import { reg03 } from "../../../src/checks/region/REG-03.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { OfferRow } from "../../../src/facts/offers/row.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, Facts, manifest, planned, run, SCOPE } from "../../support/context.ts";

const DATABASE = "Microsoft.Sql/servers/databases";
const facts = (list: string, ...rows: readonly OfferRow[]): Facts =>
  new Facts().put(factRef("serviceOffers", SCOPE, `swedencentral/${list}`), rows);
const row = (
  what: string,
  name: string,
  state: OfferRow["state"] = "offered",
  reason?: string,
): OfferRow => ({
  what,
  name,
  state,
  ...(reason === undefined ? {} : { reason }),
});
const judge = (resource: PlannedResource, table: Facts) =>
  run(reg03, context(manifest(), [resource]), table).map(({ subject, outcome }) => `${subject}: ${outcome}`);

const database = (
  sku: string,
  properties: Readonly<Record<string, boolean | string>> = {},
): PlannedResource => planned(DATABASE, "s/d", { sku, body: { sku: { name: sku }, properties } });

describe("REG-03: what a service offers", () => {
  it.each([
    ["offered", [row("database", "GP_Gen5_4")], "pass"],
    ["in another letter case", [row("database", "gp_gen5_4")], "pass"],
    ["not in the list", [row("database", "GP_Gen5_8")], "fail"],
    ["of another kind only", [row("elastic pool", "GP_Gen5_4")], "fail"],
    ["closed to the subscription", [row("database", "GP_Gen5_4", "closed", "ProvisioningDisabled")], "fail"],
    ["listed without a word on access", [row("database", "GP_Gen5_4", "unclear")], "unknown"],
    ["of an empty list", [], "unknown"],
  ] as const)("a database %s", (_, rows, outcome) => {
    expect(judge(database("GP_Gen5_4"), facts("sql", ...rows))).toEqual([
      `database GP_Gen5_4 in swedencentral: ${outcome}`,
    ]);
  });

  it("is unknown where the list could not be read", () => {
    expect(judge(database("GP_Gen5_4"), new Facts())).toEqual([
      "database GP_Gen5_4 in swedencentral: unknown",
    ]);
  });

  it("has zone redundancy as a question of its own", () => {
    const table = facts("sql", row("database", "GP_Gen5_4"), row("zone-redundant database", "BC_Gen5_4"));
    expect(judge(database("GP_Gen5_4", { zoneRedundant: true }), table)).toEqual([
      "database GP_Gen5_4 in swedencentral: pass",
      "zone-redundant database GP_Gen5_4 in swedencentral: fail",
    ]);
  });

  it("offers the nearest of what the subscription may have", () => {
    const table = facts(
      "sql",
      row("database", "GP_Gen5_6"),
      row("database", "GP_Gen5_40", "closed"),
      row("database", "S0"),
    );
    const [found] = run(reg03, context(manifest(), [database("GP_Gen5_4")]), table);
    expect(found?.fix?.text).toContain("`GP_Gen5_6`");
    expect(found?.fix?.text).not.toContain("GP_Gen5_40");
  });

  it("asks for a region in a list of regions", () => {
    const account = (
      locations: readonly { readonly locationName: string; readonly isZoneRedundant?: boolean }[],
    ) => planned("Microsoft.DocumentDB/databaseAccounts", "c", { body: { properties: { locations } } });
    const table = facts(
      "cosmos",
      row("account", "swedencentral"),
      row("zone-redundant account", "swedencentral", "closed", "no zones"),
      row("account", "westeurope", "closed", "no access"),
    );
    expect(judge(account([{ locationName: "Sweden Central", isZoneRedundant: true }]), table)).toEqual([
      "account Sweden Central in swedencentral: pass",
      "zone-redundant account Sweden Central in swedencentral: fail",
    ]);
    expect(judge(account([{ locationName: "West Europe" }]), table)).toEqual([
      "account West Europe in swedencentral: fail",
    ]);
  });

  it("asks for the tier of an App Service plan and its system", () => {
    const plan = planned("Microsoft.Web/serverfarms", "asp", {
      sku: "P1v3",
      body: { properties: { reserved: true } },
    });
    const list = "appService/PremiumV3-linux";
    const subject = "tier of Microsoft.Web/serverfarms in swedencentral: PremiumV3-linux";
    expect(judge(plan, facts(list, row("tier", "swedencentral")))).toEqual([`${subject}: pass`]);
    expect(judge(plan, facts(list, row("tier", "westeurope")))).toEqual([`${subject}: fail`]);
    expect(judge(plan, facts(list))).toEqual([`${subject}: fail`]);
  });
});

test("what waits for the deployment is unknown; what only the manifest names, without a SKU, is a warning", () => {
  const open = planned(DATABASE, "s/d", { openSku: "[parameters('sku')]", body: { properties: {} } });
  const [waits] = run(reg03, context(manifest(), [open]), new Facts());
  expect(waits).toMatchObject({ outcome: "unknown" });
  expect(waits?.severity).toBeUndefined();
  const [bare] = run(reg03, context(manifest(), [planned(DATABASE, "s/d")]), new Facts());
  expect(bare).toMatchObject({ outcome: "unknown", severity: "warning" });
});

test("what is closed at all is one finding, not a second one for its zones", () => {
  const table = facts(
    "sql",
    row("database", "GP_Gen5_4", "closed", "ProvisioningDisabled"),
    row("zone-redundant database", "GP_Gen5_4", "closed", "ProvisioningDisabled"),
  );
  expect(judge(database("GP_Gen5_4", { zoneRedundant: true }), table)).toEqual([
    "database GP_Gen5_4 in swedencentral: fail",
    "zone-redundant database GP_Gen5_4 in swedencentral: not-applicable",
  ]);
});
