import { describe, expect, it } from "vitest";
import { pol01 } from "../../../src/checks/policy/POL-01.ts";
import type { PolicyAssignment, PolicyExemption } from "../../../src/policy/model.ts";
import { context, manifest, planned, SCOPE, shown, TARGET } from "../../support/context.ts";
import { assignment, CORP, exemption, initiative, judged, lines, LOCATIONS, type World } from "./world.ts";

const app = planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-shop" });
const ctx = context(manifest(), [app]);
const only = (...regions: string[]) => ({ listOfAllowedLocations: regions });
const deny = (properties: Partial<PolicyAssignment["properties"]> = {}): PolicyAssignment =>
  assignment("allowed-locations", LOCATIONS, only("westeurope"), properties);

function outcome(world: World, resources = [app], parts = {}): string[] {
  return lines(judged(pol01, context(manifest(parts), resources), world));
}

describe("POL-01", () => {
  it("passes when nothing restricts locations, and when the target region is allowed in any spelling", () => {
    expect(outcome({})).toEqual(["pass - shop.app"]);
    for (const name of ["swedencentral", "Sweden Central", "SWEDENCENTRAL"]) {
      expect(outcome({ assignments: [assignment("a", LOCATIONS, only("westeurope", name))] })).toEqual([
        "pass - shop.app",
      ]);
    }
  });

  it("fails with one finding an assignment that lists what it touches, with the way out as a command", () => {
    const plan = planned("Microsoft.Web/serverfarms", "plan", { resourceGroup: "rg-shop" });
    const found = judged(pol01, context(manifest(), [app, plan]), { assignments: [deny()] });
    expect(lines(found)).toEqual(["fail denied shop.app+shop.plan"]);
    expect(found[0]?.why).toContain("`allowed-locations` denies");
    expect(found[0]?.why).toContain("`swedencentral` is not among its allowed locations");
    expect(found[0]?.fix?.command).toContain("az policy exemption create");
    expect(found[0]?.fix?.command).toContain("--expires-on 2026-09-13T09:00:00Z");
    expect(found[0]?.evidence).toContainEqual({
      label: "parameter listOfAllowedLocations",
      value: "westeurope",
    });
    expect(shown(found)).not.toContain(TARGET);
  });

  it("leaves out what a template makes without a location where the provider does not list its type", () => {
    const child = (more: object) =>
      planned("Microsoft.Sql/servers/connectionPolicies", "sql/default", {
        resourceGroup: "rg-shop",
        ...more,
      });
    const world = { assignments: [deny()] };
    expect(outcome(world, [child({ body: { properties: {} } })])[0]).toMatch(/^pass/);
    expect(outcome(world, [child({})])[0]).toMatch(/^unknown/);
    expect(outcome(world, [child({ body: { properties: {} }, partial: true })])[0]).toMatch(/^unknown/);
  });

  it.each([
    [
      "effect Audit in any casing",
      { effect: "Audit" },
      ["pass - shop.app", "fail(warning) audited shop.app"],
    ],
    ["effect Disabled", { effect: "Disabled" }, ["pass - shop.app"]],
  ])("follows the effect parameter: %s", (_, parameters, expected) => {
    expect(
      outcome({ assignments: [assignment("a", LOCATIONS, { ...only("westeurope"), ...parameters })] }),
    ).toEqual(expected);
  });

  it.each<[string, Partial<PolicyAssignment["properties"]>, string[]]>([
    ["enforcement mode DoNotEnforce", { enforcementMode: "DoNotEnforce" }, ["pass - shop.app"]],
    ["enforcement mode Enroll", { enforcementMode: "Enroll" }, ["unknown unknown shop.app"]],
    ["an enforcement mode to come", { enforcementMode: "Sometimes" }, ["unknown unknown shop.app"]],
    ["the resource group excluded", { notScopes: [`${SCOPE}/RESOURCEGROUPS/RG-SHOP`] }, ["pass - shop.app"]],
    [
      "another resource group excluded",
      { notScopes: [`${SCOPE}/resourceGroups/rg-sho`] },
      ["fail denied shop.app"],
    ],
    [
      "the resource itself excluded",
      { notScopes: [`${SCOPE}/resourceGroups/rg-shop/providers/Microsoft.Web/sites/app`] },
      ["pass - shop.app"],
    ],
    [
      "a management group excluded that may lie between",
      { notScopes: [`${CORP}-2`] },
      ["unknown unknown shop.app"],
    ],
    ["assigned at another resource group", { scope: `${SCOPE}/resourceGroups/other` }, ["pass - shop.app"]],
    [
      "assigned at the resource group",
      { scope: `${SCOPE}/resourceGroups/rg-shop` },
      ["fail denied shop.app"],
    ],
    [
      "selectors for another region",
      { resourceSelectors: [{ selectors: [{ kind: "resourceLocation", in: ["westeurope"] }] }] },
      ["pass - shop.app"],
    ],
    [
      "selectors for the region, displayed",
      { resourceSelectors: [{ selectors: [{ kind: "resourceLocation", in: ["Sweden Central"] }] }] },
      ["fail denied shop.app"],
    ],
    [
      "selectors without the type",
      { resourceSelectors: [{ selectors: [{ kind: "resourceType", notIn: ["microsoft.web/SITES"] }] }] },
      ["pass - shop.app"],
    ],
    [
      "a selector of a kind to come",
      { resourceSelectors: [{ selectors: [{ kind: "moonPhase", in: ["full"] }] }] },
      ["unknown unknown shop.app"],
    ],
    [
      "an override to Audit",
      { overrides: [{ kind: "policyEffect", value: "audit" }] },
      ["pass - shop.app", "fail(warning) audited shop.app"],
    ],
    [
      "an override for another region",
      {
        overrides: [
          {
            kind: "policyEffect",
            value: "Audit",
            selectors: [{ kind: "resourceLocation", in: ["westeurope"] }],
          },
        ],
      },
      ["fail denied shop.app"],
    ],
    [
      "an override to no known effect",
      { overrides: [{ kind: "policyEffect", value: "explode" }] },
      ["unknown unknown shop.app"],
    ],
    [
      "an override of a kind to come",
      { overrides: [{ kind: "policyMood", value: "calm" }] },
      ["unknown unknown shop.app"],
    ],
  ])("weighs %s", (_, properties, expected) => {
    expect(outcome({ assignments: [deny(properties)] })).toEqual(expected);
  });

  it("knows that no management group lies between the declared one and the subscription", () => {
    const parts = { target: { managementGroup: "MG-CORP" } };
    expect(outcome({ assignments: [deny({ notScopes: [`${CORP}-2`] })] }, [app], parts)).toEqual([
      "fail denied shop.app",
    ]);
  });

  it.each<[string, Parameters<typeof exemption>[2], string[]]>([
    ["without an end", {}, ["pass - shop.app"]],
    ["past the wave", { expiresOn: "2026-09-12T09:00:00Z" }, ["pass - shop.app"]],
    [
      "ending in the wave",
      { expiresOn: "2026-09-12T08:59:59.0000000Z" },
      ["fail exemption-expires shop.app"],
    ],
    ["expired", { expiresOn: "2026-08-01T00:00:00Z" }, ["fail denied shop.app"]],
    ["with an end that nobody can read", { expiresOn: "soon" }, ["unknown unknown shop.app"]],
    ["at another resource group", { scope: `${SCOPE}/resourceGroups/other` }, ["fail denied shop.app"]],
    ["at the management group", { scope: CORP }, ["pass - shop.app"]],
    ["for another reference", { policyDefinitionReferenceIds: ["x"] }, ["fail denied shop.app"]],
    ["of another assignment", { policyAssignmentId: "/x" }, ["fail denied shop.app"]],
    [
      "for another region",
      { resourceSelectors: [{ selectors: [{ kind: "resourceLocation", notIn: ["swedencentral"] }] }] },
      ["fail denied shop.app"],
    ],
  ])("weighs an exemption %s", (_, properties, expected) => {
    const of = deny();
    const exemptions: PolicyExemption[] = [exemption("ex", of, properties)];
    expect(outcome({ assignments: [of], exemptions })).toEqual(expected);
  });

  it("names the exemption that ends too early, and the command that extends it", () => {
    const of = deny();
    const [found] = judged(pol01, ctx, {
      assignments: [of],
      exemptions: [exemption("ex", of, { expiresOn: "2026-09-10" })],
    });
    expect(found?.why).toContain("The exemption `ex` from `allowed-locations` expires on `2026-09-10`");
    expect(found?.fix?.command).toContain("az policy exemption update --name ex");
  });

  it("leaves global types and types without a location alone, and does not know of types that nobody describes", () => {
    const world = { assignments: [deny()] };
    expect(outcome(world, [planned("Microsoft.Network/dnsZones", "z")])).toEqual(["pass - shop.z"]);
    expect(outcome(world, [planned("Microsoft.Network/trafficManagerProfiles", "t")])).toEqual([
      "pass - shop.t",
    ]);
    expect(outcome(world, [planned("Microsoft.Network/virtualNetworks/subnets", "v/s")])).toEqual([
      "pass - shop.v/s",
    ]);
    expect(outcome(world, [planned("Microsoft.Moon/bases", "b")])).toEqual(["unknown unknown shop.b"]);
    expect(outcome({ ...world, noProvider: ["Microsoft.Web"] })).toEqual(["unknown unknown shop.app"]);
    const allowed = {
      assignments: [assignment("a", LOCATIONS, only("swedencentral"))],
      noProvider: ["Microsoft.Web"],
    };
    expect(outcome(allowed)).toEqual(["pass - shop.app"]);
  });

  it("judges the location that a resource states, and not one that only the deployment knows", () => {
    const world = { assignments: [deny()] };
    expect(outcome(world, [planned("Microsoft.Web/sites", "a", { location: "westeurope" })])).toEqual([
      "pass - shop.a",
    ]);
    expect(outcome(world, [planned("Microsoft.Web/sites", "a", { openLocation: "var.region" })])).toEqual([
      "unknown unknown shop.a",
    ]);
  });

  it("does not know whether a resource without a resource group lands where a policy is assigned", () => {
    const world = { assignments: [deny({ scope: `${SCOPE}/resourceGroups/some` })] };
    expect(outcome(world, [planned("Microsoft.Web/sites", "a")])).toEqual(["unknown unknown shop.a"]);
    const allowed = {
      assignments: [
        assignment("a", LOCATIONS, only("swedencentral"), { scope: `${SCOPE}/resourceGroups/some` }),
      ],
    };
    expect(outcome(allowed, [planned("Microsoft.Web/sites", "a")])).toEqual(["pass - shop.a"]);
  });
});

describe("POL-01 in initiatives", () => {
  const set = initiative(
    "sovereign",
    {
      regions: { type: "Array" },
      on: { type: "Array", defaultValue: [] },
      effect: { type: "String", defaultValue: "Deny" },
    },
    [
      {
        policyDefinitionId: LOCATIONS.id.toUpperCase(),
        policyDefinitionReferenceId: "Regions",
        definitionVersion: "1.*.*",
        parameters: {
          listOfAllowedLocations: { value: "[union(parameters('regions'), createArray('global'))]" },
          effect: { value: "[if(contains(parameters('on'), 'Regions'), parameters('EFFECT'), 'Disabled')]" },
        },
      },
    ],
  );
  const assigned = (
    parameters: Parameters<typeof assignment>[2],
    properties: Parameters<typeof assignment>[3] = {},
  ) => assignment("sovereign", set, { regions: ["westeurope"], ...parameters }, properties);
  const world = (one: PolicyAssignment, rest: World = {}): World => ({
    assignments: [one],
    initiatives: [set],
    ...rest,
  });

  it("passes parameters through the initiative's expressions", () => {
    expect(outcome(world(assigned({ on: ["Regions"] })))).toEqual(["fail denied shop.app"]);
    expect(outcome(world(assigned({ on: [] })))).toEqual(["pass - shop.app"]);
    expect(outcome(world(assigned({ on: ["Regions"], regions: ["swedencentral"] })))).toEqual([
      "pass - shop.app",
    ]);
  });

  it("lets overrides and exemptions name the reference, in any casing", () => {
    const to = (reference: string) => ({
      overrides: [
        {
          kind: "policyEffect",
          value: "Audit",
          selectors: [{ kind: "policyDefinitionReferenceId", in: [reference] }],
        },
      ],
    });
    expect(outcome(world(assigned({ on: ["Regions"] }, to("regions"))))).toEqual([
      "pass - shop.app",
      "fail(warning) audited shop.app",
    ]);
    expect(outcome(world(assigned({ on: ["Regions"] }, to("other"))))).toEqual(["fail denied shop.app"]);
    const of = assigned({ on: ["Regions"] });
    expect(
      outcome(world(of, { exemptions: [exemption("e", of, { policyDefinitionReferenceIds: ["REGIONS"] })] })),
    ).toEqual(["pass - shop.app"]);
  });

  it.each<[string, World]>([
    ["the initiative is missing", { initiatives: [], missing: [set.id] }],
    ["the initiative was never fetched", { initiatives: [] }],
    ["the definition is missing", { definitions: [], missing: [LOCATIONS.id] }],
    [
      "only another version of the definition is there",
      { definitions: [{ ...LOCATIONS, properties: { ...LOCATIONS.properties, version: "2.0.0" } }] },
    ],
  ])("is unknown and names the assignment when %s", (_, rest) => {
    const found = judged(pol01, ctx, world(assigned({ on: ["Regions"] }), rest));
    expect(lines(found)).toEqual(["unknown not-understood shop.app"]);
    expect(found[0]?.why).toContain("`sovereign`");
  });

  it("is unknown when a parameter has no value, and does not mind what another definition lacks", () => {
    expect(outcome({ assignments: [assignment("sovereign", set)], initiatives: [set] })).toEqual([
      "unknown not-understood shop.app",
    ]);
    expect(
      outcome({
        assignments: [
          assignment("x", { id: `${CORP}/providers/Microsoft.Authorization/policyDefinitions/other` }),
        ],
      }),
    ).toEqual(["pass - shop.app"]);
  });
});

describe("POL-01 and hostile names", () => {
  it("keeps data inside code spans and quotes it for the shell", () => {
    const name = "x`$(rm -rf ~)`'; drop";
    const found = judged(pol01, ctx, { assignments: [assignment(name, LOCATIONS, only("westeurope"))] });
    expect((found[0]?.why ?? "").split("`").length % 2).toBe(1);
    expect(found[0]?.fix?.command).toContain("--policy-assignment");
    expect(found[0]?.fix?.command).not.toMatch(/[^']\$\(rm/);
  });

  it("does not take prototype keys for definitions", () => {
    const odd = assignment("odd", { id: "__proto__" });
    expect(outcome({ assignments: [odd] })).toEqual(["pass - shop.app"]);
  });

  it("is unknown when the exemptions cannot be read, and not applicable without a plan", () => {
    expect(outcome({ noExemptions: true })).toEqual(["unknown - shop.app"]);
    expect(outcome({}, [])).toEqual(["not-applicable -"]);
  });
});
