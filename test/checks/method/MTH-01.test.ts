import { expect, test } from "vitest";
import { mth01 } from "../../../src/checks/method/MTH-01.ts";
import type { Attestation } from "../../../src/manifest/model.ts";
import { at, context, Facts, manifest, outcomes, planned, run, shown } from "../../support/context.ts";

function attest(match: Readonly<Record<string, string>>, rest: Partial<Attestation> = {}): Attestation {
  return {
    check: "MTH-01",
    match,
    by: "@contoso/data",
    at: at("2026-08-01"),
    evidence: "https://git.example/contoso/shop/issues/7",
    pointer: ["attestations", 0],
    ...rest,
  };
}

function judge(typeText: string, attestations: readonly Attestation[] = []): ReturnType<typeof run> {
  return run(mth01, context(manifest({ attestations }), [planned(typeText, "x")]), new Facts());
}

test.each([
  ["a documented method", "Microsoft.Sql/servers/databases", "pass"],
  ["in another letter case", "microsoft.storage/STORAGEACCOUNTS", "pass"],
  ["several documented ways", "Microsoft.Cache/redis", "pass"],
  ["general knowledge only", "Microsoft.Kusto/clusters", "unknown"],
  ["no row, which is a gap of the catalogue", "Contoso.Shop/tills", "unknown"],
  ["a child that is configuration", "Microsoft.Network/virtualNetworks/subnets", "pass"],
  ["a child carried by a documented parent", "Microsoft.KeyVault/vaults/secrets", "pass"],
  [
    "a child carried by a parent of general knowledge",
    "Microsoft.DBforMySQL/flexibleServers/databases",
    "unknown",
  ],
  ["a child that no table knows, as its parent", "Microsoft.Sql/servers/outboundFirewallRules", "pass"],
  ["configuration without a parent", "Microsoft.Authorization/roleAssignments", "pass"],
])("%s: %s is %s", (_, typeText, outcome) => {
  expect(outcomes(judge(typeText))).toEqual([`${typeText}: ${outcome}`]);
});

const KUSTO = "Microsoft.Kusto/clusters";
test.each([
  ["names the type", KUSTO, [attest({ type: "microsoft.kusto/clusters" })], "pass"],
  [
    "names the parent of a part",
    "Microsoft.DBforMySQL/flexibleServers/databases",
    [attest({ type: "Microsoft.DBforMySQL/flexibleServers" })],
    "pass",
  ],
  ["names another type", KUSTO, [attest({ type: "Microsoft.Sql/servers" })], "unknown"],
  ["names nothing", KUSTO, [attest({})], "unknown"],
  ["names something else as well", KUSTO, [attest({ type: KUSTO, region: "swedencentral" })], "unknown"],
  ["is of another check", KUSTO, [attest({ type: KUSTO }, { check: "MTH-02" })], "unknown"],
  ["is dated in the future", KUSTO, [attest({ type: KUSTO }, { at: at("2027-01-01") })], "unknown"],
  [
    "cannot vouch for a type without a row",
    "Contoso.Shop/tills",
    [attest({ type: "Contoso.Shop/tills" })],
    "unknown",
  ],
])("an attestation that %s", (_, typeText, attestations, outcome) => {
  expect(outcomes(judge(typeText, attestations))).toEqual([`${typeText}: ${outcome}`]);
});

test("the pass says who attested it and when, and never prints an address", () => {
  const handle = shown(judge(KUSTO, [attest({ type: KUSTO })]));
  expect(handle).toContain("`@contoso/data` attested it on `2026-08-01`");
  const address = shown(
    judge(KUSTO, [attest({ type: KUSTO }, { by: "ada@contoso.com", evidence: "ask ada@contoso.com" })]),
  );
  expect(address).toContain("the person whom the manifest names");
  expect(address).not.toContain("ada@");
});

test("one finding a type, with all its resources", () => {
  const plan = [
    planned(KUSTO, "a"),
    planned("microsoft.kusto/clusters", "b"),
    planned("Microsoft.Web/sites", "c"),
  ];
  const found = run(mth01, context(manifest(), plan), new Facts());
  expect(outcomes(found)).toEqual([`${KUSTO}: unknown`, "Microsoft.Web/sites: pass"]);
  expect(found[0]?.resources?.map(({ key }) => key)).toEqual(["shop.a", "shop.b"]);
});

test("an empty plan is said to be empty", () => {
  expect(outcomes(run(mth01, context(manifest()), new Facts()))).toEqual(["resource types: not-applicable"]);
});

test("a gap of the catalogue is a notice, and a global resource of an unlisted type needs no method", () => {
  expect(judge("Contoso.Shop/tills")).toMatchObject([{ outcome: "unknown", severity: "notice" }]);
  const global = planned("Contoso.Shop/tills", "x", { location: "global" });
  expect(outcomes(run(mth01, context(manifest(), [global]), new Facts()))).toEqual([
    "Contoso.Shop/tills: pass",
  ]);
});

test("a method that no page documents is a notice, and no fact of the target", () => {
  const severities = (typeText: string) => judge(typeText).map(({ severity }) => severity);
  expect(severities(KUSTO)).toEqual(["notice"]);
  expect(severities("Contoso.Shop/tills")).toEqual(["notice"]);
});

test.each([
  "Microsoft.App/containerApps",
  "Microsoft.App/managedEnvironments",
  "Microsoft.App/jobs",
  "Microsoft.Network/privateDnsZones",
  "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
  "Microsoft.SignalRService/signalR",
  "Microsoft.Portal/dashboards",
  "Microsoft.CognitiveServices/accounts",
])("the everyday type %s has a documented way", (typeText) => {
  expect(outcomes(judge(typeText))).toEqual([`${typeText}: pass`]);
});

test("a project of Foundry follows its account", () => {
  const [found] = judge("Microsoft.CognitiveServices/accounts/projects");
  expect(found?.outcome).toBe("pass");
  expect(found?.why).toContain("Microsoft.CognitiveServices/accounts`");
});
