import { describe, expect, test } from "vitest";
import { idn03 } from "../../../src/checks/identity/IDN-03.ts";
import { idn04 } from "../../../src/checks/identity/IDN-04.ts";
import { idn06 } from "../../../src/checks/identity/IDN-06.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import type { Attestation } from "../../../src/manifest/model.ts";
import type { Guid } from "../../../src/base/names.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { READER } from "../../rbac/world.ts";
import { at, Facts, outcomes, planned, run, shown, SOURCE, TARGET } from "../../support/context.ts";
import {
  held,
  IDENTITY,
  moving,
  NEW_ID,
  NEW_SUB,
  OLD_ID,
  OPS,
  OPS2,
  VAULT,
  WITHIN,
} from "../rbac/access-world.ts";

function word(check: string, match: Readonly<Record<string, string>> = {}, date = "2026-08-01"): Attestation {
  return { check, match, by: "ada@contoso.com", at: at(date), evidence: "CHG-4711", pointer: [] };
}

const states = (found: readonly Judgement[]) => found.map(({ outcome }) => outcome);

describe("IDN-03", () => {
  function judge(
    oldGroups: readonly Guid[],
    newGroups: readonly Guid[],
    attestations: readonly Attestation[] = [],
    across = false,
  ) {
    const [source, target] = [subscriptionScope(across ? SOURCE : TARGET), subscriptionScope(TARGET)];
    const of = (principalId: Guid, groups: readonly Guid[]) => ({
      principalId,
      assignments: [principalId, ...groups].map((id) => held(READER, NEW_SUB, id)),
    });
    const facts = new Facts()
      .put(factRef("principalAccess", source, "identity:westeurope/id-weu"), of(OLD_ID, oldGroups))
      .put(factRef("principalAccess", target, "identity:swedencentral/id-sdc"), of(NEW_ID, newGroups));
    const ctx = moving({ ...(across ? {} : WITHIN), attestations }, { mi: IDENTITY });
    return run(idn03, ctx, facts);
  }
  const attests = [word("IDN-03", { identity: "ID-SDC" })];

  test.each<[string, ReturnType<typeof judge>, readonly string[]]>([
    ["a group that shows lacks", judge([OPS], []), ["fail"]],
    ["a group that shows lacks, whatever is attested", judge([OPS], [], attests), ["fail"]],
    ["two lack", judge([OPS, OPS2], []), ["fail", "fail"]],
    ["all that shows is there", judge([OPS], [OPS]), ["unknown"]],
    ["all that shows is there, the rest attested", judge([OPS], [OPS], attests), ["pass"]],
    ["nothing shows", judge([], []), ["unknown"]],
    ["nothing shows, attested", judge([], [], attests), ["pass"]],
    ["attested for another identity", judge([], [], [word("IDN-03", { identity: "x" })]), ["unknown"]],
    ["attested too long ago", judge([], [], [word("IDN-03", {}, "2026-01-01")]), ["unknown"]],
    ["attested in the future", judge([], [], [word("IDN-03", {}, "2027-01-01")]), ["unknown"]],
    ["in another subscription groups do not show", judge([OPS], [], [], true), ["unknown"]],
  ])("%s", (_, found, expected) => {
    expect(states(found)).toEqual(expected);
    expect(shown(found)).not.toContain("ada@");
  });

  test("nothing declared, and facts missing", () => {
    expect(outcomes(run(idn03, moving(), new Facts()))).toEqual(["groups of identities: not-applicable"]);
    expect(states(run(idn03, moving({}, { mi: IDENTITY }), new Facts()))).toEqual(["unknown"]);
  });
});

describe("IDN-04", () => {
  const SQL = { type: "Microsoft.Sql/servers", from: "sql-weu", to: "sql-sdc" };
  const judge = (
    attestations: readonly Attestation[] = [],
    resources: Parameters<typeof moving>[1] = { sql: SQL },
  ) => run(idn04, moving({ attestations }, resources), new Facts());

  test.each<[string, ReturnType<typeof judge>, readonly string[]]>([
    ["nobody vouches", judge(), ["fail"]],
    ["somebody does", judge([word("IDN-04", { resource: "shop.sql" })]), ["pass"]],
    ["for all of a type", judge([word("IDN-04", { type: "microsoft.sql/servers" })]), ["pass"]],
    ["for another resource", judge([word("IDN-04", { resource: "shop.x" })]), ["fail"]],
    ["by a facet that there is not", judge([word("IDN-04", { toString: "x" })]), ["fail"]],
    ["too long ago", judge([word("IDN-04", {}, "2026-01-01")]), ["fail"]],
    ["a new resource", judge([], { sql: { type: SQL.type, to: "sql-sdc" } }), ["not-applicable"]],
    [
      "another type",
      judge([], { web: { type: "Microsoft.Web/sites", from: "a", to: "b" } }),
      ["not-applicable"],
    ],
    ["a vault", judge([], { kv: VAULT }), ["fail"]],
  ])("%s", (_, found, expected) => {
    expect(states(found)).toEqual(expected);
    expect(shown(found)).not.toContain("ada@");
  });

  test("a vault that the plan makes with Azure RBAC has no access policies", () => {
    const ctx = moving({}, { kv: VAULT });
    const body = (enableRbacAuthorization: boolean) =>
      ctx.planned.map((one) => ({ ...one, body: { properties: { enableRbacAuthorization } } }));
    expect(states(run(idn04, { ...ctx, planned: body(true) }, new Facts()))).toEqual(["pass"]);
    expect(states(run(idn04, { ...ctx, planned: body(false) }, new Facts()))).toEqual(["fail"]);
  });

  test("a finding says what is kept there and how to attest it", () => {
    const [found] = judge();
    expect(found?.why).toContain("logins");
    expect(found?.fix?.text).toContain("resource: shop.sql");
  });
});

describe("IDN-06", () => {
  const SITE = { app: { type: "Microsoft.Web/sites", from: "app-weu", to: "app-sdc" } };
  const of = (host: string) => ({ appRegistrations: [{ name: "shop", hosts: [host], pointer: ["expect"] }] });
  const judge = (attestations: readonly Attestation[] = [], host = "shop.contoso.com") =>
    run(idn06, moving({ access: of(host), attestations }, SITE), new Facts());

  test.each<[string, ReturnType<typeof judge>, readonly string[]]>([
    ["nobody attests", judge(), ["unknown"]],
    ["somebody does", judge([word("IDN-06", { application: "shop" })]), ["pass"]],
    ["too long ago", judge([word("IDN-06", {}, "2026-01-01")]), ["unknown"]],
    ["another application", judge([word("IDN-06", { application: "x" })]), ["unknown"]],
    ["a host of the source", judge([word("IDN-06")], "app-weu.azurewebsites.net"), ["fail"]],
    ["a host of the target", judge([word("IDN-06")], "app-sdc.azurewebsites.net"), ["pass"]],
  ])("%s", (_, found, expected) => {
    expect(states(found)).toEqual(expected);
    expect(shown(found)).not.toContain("ada@");
  });

  test.each([
    ["Microsoft.Web/sites/config", "app-sdc/authsettingsV2", "unknown"],
    ["Microsoft.App/containerApps/authConfigs", "app/current", "unknown"],
    ["Microsoft.Web/sites/config", "app-sdc/appsettings", "not-applicable"],
  ])("a planned %s %s without a declared registration: %s", (type, name, outcome) => {
    const ctx = moving({}, SITE);
    const found = run(idn06, { ...ctx, planned: [planned(type, name)] }, new Facts());
    expect(states(found)).toEqual([outcome]);
  });
});
