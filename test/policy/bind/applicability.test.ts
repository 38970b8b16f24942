import { describe, expect, it } from "vitest";
import { parseInstant } from "../../../src/base/time.ts";
import {
  effectOn,
  enforcementOf,
  exemptionsOf,
  mayHave,
  modeAdmits,
  reaches,
  type PolicyTarget,
} from "../../../src/policy/bind/applicability.ts";
import { bindAssignments, type EffectivePolicy } from "../../../src/policy/bind/assignments.ts";
import { allOf, anyOf, exclusionsBetween, type Ternary } from "../../../src/policy/bind/scope.ts";
import { selects } from "../../../src/policy/bind/selectors.ts";
import type {
  PolicyAssignment,
  PolicyExemption,
  ResourceSelector,
  Selector,
} from "../../../src/policy/model.ts";

const SUB = "/subscriptions/22222222-2222-2222-2222-222222222222";
const RG = `${SUB}/resourceGroups/rg`;
const SITE = `${RG}/providers/Contoso.App/sites/s`;
const management = (name: string): string => `/providers/Microsoft.Management/managementGroups/${name}`;

const target: PolicyTarget = {
  place: { subscription: SUB, resourceGroup: "rg", id: SITE, ancestors: [] },
  type: "Contoso.App/sites",
  location: "westeurope",
  capabilities: ["SupportsTags", "SupportsLocation"],
};
const somewhere = (parts: Partial<PolicyTarget>): PolicyTarget => ({ ...target, ...parts });
const UNPLACED = somewhere({ place: { subscription: SUB, ancestors: [] } });
const GROUP = somewhere({
  type: "Microsoft.Resources/subscriptions/resourceGroups",
  place: { ...target.place, id: RG },
});

/** An assigned definition, or a member of an assigned initiative. */
function policy(
  properties: Partial<PolicyAssignment["properties"]> = {},
  { member, effect = "deny" }: { member?: string; effect?: string } = {},
): EffectivePolicy {
  const id = "/providers/Microsoft.Authorization/policyDefinitions/d";
  const set = "/providers/Microsoft.Authorization/policySetDefinitions/s";
  const policyRule = { if: { field: "type", exists: true }, then: { effect } };
  const { policies } = bindAssignments(
    [
      {
        id: `${SUB}/providers/Microsoft.Authorization/policyAssignments/a`,
        name: "a",
        properties: { policyDefinitionId: member === undefined ? id : set, scope: SUB, ...properties },
      },
    ],
    {
      definition: () => ({ known: true, value: { id, name: "d", properties: { mode: "All", policyRule } } }),
      initiative: () => ({
        known: true,
        value: {
          id: set,
          name: "s",
          properties: {
            policyDefinitions: [{ policyDefinitionId: id, policyDefinitionReferenceId: member ?? "" }],
          },
        },
      }),
    },
  );
  const [bound] = policies;
  if (bound === undefined) throw new Error("not bound");
  return bound;
}

const here: readonly ResourceSelector[] = [
  { selectors: [{ kind: "resourceLocation", in: ["West Europe"] }] },
];
const elsewhere: readonly ResourceSelector[] = [
  { selectors: [{ kind: "resourceLocation", in: ["northeurope"] }] },
];

describe("where an assignment reaches", () => {
  it.each<[string, Partial<PolicyAssignment["properties"]>, PolicyTarget, Ternary["is"]]>([
    ["its whole scope", {}, target, "yes"],
    ["another subscription", { scope: `${SUB}2` }, target, "no"],
    [
      "a management group that the service lists for the subscription",
      { scope: management("m") },
      target,
      "yes",
    ],
    ["a resource group, of a resource whose group is not known", { scope: RG }, UNPLACED, "unknown"],
    ["not what is excluded", { notScopes: [RG.toUpperCase()] }, target, "no"],
    ["what lies beside the excluded", { notScopes: [`${RG}2`] }, target, "yes"],
    ["perhaps, where the excluded may hold it", { notScopes: [RG] }, UNPLACED, "unknown"],
    ["one of several exclusions", { notScopes: [`${RG}2`, RG] }, target, "no"],
    ["not what a selector leaves out", { resourceSelectors: elsewhere }, target, "no"],
    ["what a selector lets in", { resourceSelectors: here }, target, "yes"],
    ["what one of two selectors lets in", { resourceSelectors: [...elsewhere, ...here] }, target, "yes"],
    ["what no selector restricts", { resourceSelectors: [] }, target, "yes"],
    [
      "perhaps, where the region is not known",
      { resourceSelectors: here },
      somewhere({ location: undefined }),
      "unknown",
    ],
    [
      "nothing outside its scope, whatever the selector says",
      { scope: `${SUB}2`, resourceSelectors: here },
      target,
      "no",
    ],
  ])("%s", (_, properties, of, expected) => {
    expect(reaches(policy(properties), of).is).toBe(expected);
  });

  it("may be a management group whose place is not known, unless the assignment is made beneath it", () => {
    const excluded = [management("m"), RG];
    const place = { ...target.place, parent: management("p") };
    expect(exclusionsBetween(management("top"), excluded, target.place)).toEqual(excluded);
    expect(exclusionsBetween(management("top"), excluded, place)).toEqual(excluded);
    expect(exclusionsBetween(management("P"), excluded, place)).toEqual([RG]);
    expect(exclusionsBetween(SUB, excluded, target.place)).toEqual([RG]);
  });
});

describe("what a mode looks at", () => {
  it.each<[string, string, readonly string[] | undefined, Ternary["is"]]>([
    ["all", "Microsoft.Resources/subscriptions", undefined, "yes"],
    ["Indexed", "Microsoft.Resources/subscriptions", ["supportstags", "supportslocation"], "no"],
    ["Indexed", "a/b", ["SUPPORTSTAGS", "SupportsLocation"], "yes"],
    ["Indexed", "a/b", ["SupportsLocation"], "no"],
    ["Indexed", "a/b", [], "no"],
    ["NotIndexed", "a/b", ["supportstags", "supportslocation"], "unknown"],
    ["IndexedNot", "a/b", ["supportstags", "supportslocation"], "unknown"],
    ["allow", "a/b", undefined, "unknown"],
    ["overall", "a/b", undefined, "unknown"],
    ["Microsoft.KeyVault.Data", "a/b", undefined, "no"],
    ["Microsoft.KeyVault.DataPlane", "a/b", undefined, "unknown"],
    ["MicrosoftData", "a/b", undefined, "unknown"],
    ["All", "Microsoft.Billing/accounts", undefined, "no"],
    ["All", "Microsoft.Billing", undefined, "no"],
    ["All", "Microsoft.BillingBenefits/plans", undefined, "yes"],
    ["All", "Microsoft.Capacity/reservationOrders/reservations", undefined, "no"],
    ["All", "Microsoft.Capacity/reservationOrders", undefined, "no"],
    ["All", "Microsoft.Capacity/quotas", undefined, "yes"],
    ["All", "Microsoft.Help/diagnostics", undefined, "no"],
    ["All", "Microsoft.Diagnostics/solutions", undefined, "no"],
    ["All", "Microsoft.Resources/tags", undefined, "no"],
  ])("%s at %s with %j: %s", (mode, type, capabilities, expected) => {
    const { is, why } = modeAdmits(mode, type, capabilities);
    expect(is).toBe(expected);
    expect(why === undefined).toBe(expected === "yes");
  });
});

describe("the effect at a resource", () => {
  const to = (value: string, selectors?: readonly Selector[], kind = "policyEffect") => ({
    kind,
    value,
    ...(selectors === undefined ? {} : { selectors }),
  });
  const west: readonly Selector[] = [{ kind: "resourceLocation", in: ["westeurope"] }];
  const north: readonly Selector[] = [{ kind: "resourceLocation", in: ["northeurope"] }];
  const named = (name: string): readonly Selector[] => [{ kind: "policyDefinitionReferenceId", in: [name] }];

  it.each<[string, readonly ReturnType<typeof to>[], string]>([
    ["is that of the rule", [], "deny"],
    ["is that of an override", [to("Audit")], "audit"],
    [
      "is that of the first override that selects it",
      [to("audit", north), to("Disabled", west), to("audit")],
      "disabled",
    ],
    ["is that of the rule where no override selects it", [to("audit", north)], "deny"],
    [
      "is not changed by an override of the version",
      [to("1.*.*", west, "policyVersion"), to("1.*.*", west, "DefinitionVersion")],
      "deny",
    ],
    [
      "is not known where an override sets what is no effect",
      [to("explode")],
      "an override sets an effect that is not known: explode",
    ],
    [
      "is not known where an override is of another kind",
      [to("audit", west, "policyEffects")],
      "an override of kind policyEffects is not understood",
    ],
    [
      "is not known either of a kind that ends alike",
      [to("audit", west, "aPolicyVersion")],
      "an override of kind aPolicyVersion is not understood",
    ],
    [
      "is that of the override which selects the member",
      [to("audit", named("OTHER")), to("Disabled", named("ONE"))],
      "disabled",
    ],
  ])("%s", (_, overrides, expected) => {
    const effect = effectOn(policy({ overrides }, { member: "one" }), target);
    expect(effect.ok ? effect.value : effect.problem).toBe(expected);
  });

  it("waits for a region that an override asks for", () => {
    const effect = effectOn(policy({ overrides: [to("audit", west)] }), somewhere({ location: undefined }));
    expect(effect).toEqual({
      ok: false,
      problem: "an override of its effect depends on its location, which a selector asks for",
    });
  });

  it("may be one of some where the rule's own is one, is not known, or is overridden", () => {
    const denies = new Set(["deny"] as const);
    expect(mayHave(policy(), denies)).toBe(true);
    expect(mayHave(policy({}, { effect: "audit" }), denies)).toBe(false);
    expect(mayHave(policy({ overrides: [] }, { effect: "audit" }), denies)).toBe(false);
    expect(mayHave(policy({}, { effect: "explode" }), denies)).toBe(true);
    expect(mayHave(policy({ overrides: [to("audit")] }, { effect: "audit" }), denies)).toBe(true);
  });

  it.each<[string | undefined, string]>([
    [undefined, "enforced"],
    ["Default", "enforced"],
    ["doNotEnforce", "not-enforced"],
    ["ENROLL", "enrolled-only"],
    ["Sometimes", "unknown"],
  ])("enforced as %s is %s", (enforcementMode, expected) => {
    expect(enforcementOf(policy(enforcementMode === undefined ? {} : { enforcementMode }))).toBe(expected);
  });
});

describe("what selectors let in", () => {
  const subject = { type: "Contoso.App/sites", location: "westeurope", subscriptionLevel: false };
  const level: Selector = { kind: "resourceWithoutLocation", in: ["SubscriptionLevelResources"] };
  it.each<[string, Selector, Partial<Parameters<typeof selects>[1]>, Ternary["is"]]>([
    ["a region in another spelling", { kind: "RESOURCELOCATION", in: ["West Europe"] }, {}, "yes"],
    ["another region", { kind: "resourceLocation", notIn: ["West Europe"] }, {}, "no"],
    [
      "an unknown region",
      { kind: "resourceLocation", notIn: ["westeurope"] },
      { location: undefined },
      "unknown",
    ],
    ["a type", { kind: "resourceType", in: ["contoso.app/SITES"] }, {}, "yes"],
    ["another type", { kind: "resourceType", in: ["contoso.app/site"] }, {}, "no"],
    ["all but a type", { kind: "resourceType", notIn: ["contoso.app/site"] }, {}, "yes"],
    ["what stands at the subscription", level, { subscriptionLevel: true }, "yes"],
    ["nothing else there", level, {}, "no"],
    ["another level", { ...level, in: ["other"] }, { subscriptionLevel: true }, "no"],
    ["a member", { kind: "policyDefinitionReferenceId", in: ["One"] }, { referenceId: "oNE" }, "yes"],
    ["no member of a definition alone", { kind: "policyDefinitionReferenceId", in: ["One"] }, {}, "no"],
    ["two lists", { kind: "resourceType", in: ["a/b"], notIn: ["a/b"] }, {}, "unknown"],
    ["no list", { kind: "resourceType" }, {}, "unknown"],
    ["a kind nobody knows", { kind: "resourceColour", in: ["red"] }, {}, "unknown"],
  ])("%s", (_, selector, of, expected) => {
    const answer = selects([{ selectors: [selector] }], { ...subject, ...of });
    expect(answer.is).toBe(expected);
    expect(answer.why === undefined).toBe(expected !== "unknown");
  });

  it.each<[string, PolicyTarget, Ternary["is"]]>([
    ["a resource group", GROUP, "yes"],
    [
      "the subscription",
      somewhere({ type: "Microsoft.Resources/subscriptions", place: { ...target.place, id: SUB } }),
      "yes",
    ],
    [
      "a resource beside the groups, without a region",
      somewhere({
        location: "global",
        place: { ...target.place, resourceGroup: "", id: `${SUB}/providers/Microsoft.Security/pricings/x` },
      }),
      "yes",
    ],
    [
      "a resource beside the groups, with a region",
      somewhere({
        place: { ...target.place, resourceGroup: "", id: `${SUB}/providers/Microsoft.Security/pricings/x` },
      }),
      "no",
    ],
    ["a resource of a group, without a region", somewhere({ location: "global" }), "no"],
    [
      "one of another subscription",
      somewhere({ location: "global", place: { ...target.place, id: `${SUB}2/providers/a/b/c` } }),
      "no",
    ],
    [
      "one whose id is not known",
      somewhere({ location: "global", place: { subscription: SUB, ancestors: [] } }),
      "no",
    ],
  ])("takes for a resource of the subscription itself, or not: %s", (_, of, expected) => {
    expect(reaches(policy({ resourceSelectors: [{ selectors: [level] }] }), of).is).toBe(expected);
  });

  it("needs all of a group, and one group", () => {
    const sites: Selector = { kind: "resourceType", in: ["contoso.app/sites"] };
    const north: Selector = { kind: "resourceLocation", in: ["northeurope"] };
    expect(selects([{ selectors: [sites, north] }], subject).is).toBe("no");
    expect(selects([{ selectors: [north] }, { selectors: [sites] }], subject).is).toBe("yes");
    expect(selects(undefined, subject).is).toBe("yes");
  });
});

it("weighs what is not known as Kleene does", () => {
  const no: Ternary = { is: "no", why: "n" };
  const open: Ternary = { is: "unknown", why: "u" };
  const yes: Ternary = { is: "yes", why: "y" };
  expect([allOf([yes, open, no]), allOf([yes, open]), allOf([yes]), allOf([])]).toEqual([
    no,
    open,
    { is: "yes" },
    { is: "yes" },
  ]);
  expect([anyOf([no, open, yes]), anyOf([no, open]), anyOf([no]), anyOf([])]).toEqual([
    yes,
    open,
    { is: "no" },
    { is: "no" },
  ]);
});

describe("an exemption", () => {
  const assigned = policy();
  const exemption = (properties: Partial<PolicyExemption["properties"]>, scope = SUB): PolicyExemption => ({
    id: `${scope}/providers/Microsoft.Authorization/policyExemptions/e`,
    name: "e",
    properties: { policyAssignmentId: assigned.assignment.id, exemptionCategory: "Waiver", ...properties },
  });
  const covering = (given: PolicyExemption, of: PolicyTarget = target, origin = assigned): string[] =>
    exemptionsOf(origin, [given], of).map(({ covers }) => covers.is);

  it.each<[string, PolicyExemption, PolicyTarget, readonly string[]]>([
    ["of the subscription", exemption({}), target, ["yes"]],
    [
      "in other casing",
      exemption({ policyAssignmentId: assigned.assignment.id.toUpperCase() }),
      target,
      ["yes"],
    ],
    [
      "of another assignment",
      exemption({ policyAssignmentId: assigned.assignment.id.replace(/a$/, "b") }),
      target,
      [],
    ],
    [
      "of one with a longer name",
      exemption({ policyAssignmentId: `${assigned.assignment.id}a` }),
      target,
      [],
    ],
    ["of the resource group", exemption({}, RG), target, ["yes"]],
    ["of another resource group", exemption({}, `${RG}2`), target, []],
    ["of the resource", exemption({}, SITE), target, ["yes"]],
    ["of a management group above", exemption({}, management("m")), target, ["yes"]],
    ["of a resource group, where the group is not known", exemption({}, RG), UNPLACED, ["unknown"]],
    ["of a region", exemption({ resourceSelectors: here }), target, ["yes"]],
    ["of another region", exemption({ resourceSelectors: elsewhere }), target, []],
    [
      "of a region, where it is not known",
      exemption({ resourceSelectors: here }),
      somewhere({ location: undefined }),
      ["unknown"],
    ],
    [
      "of a member of an initiative, where a definition is assigned",
      exemption({ policyDefinitionReferenceIds: ["one"] }),
      target,
      [],
    ],
    ["of no member in particular", exemption({ policyDefinitionReferenceIds: [] }), target, ["yes"]],
  ])("%s", (_, given, of, expected) => {
    expect(covering(given, of)).toEqual(expected);
  });

  it("of some members covers those, in any casing", () => {
    const given = exemption({ policyDefinitionReferenceIds: ["zero", "ONE"] });
    expect(covering(given, target, policy({}, { member: "One" }))).toEqual(["yes"]);
    expect(covering(given, target, policy({}, { member: "two" }))).toEqual([]);
  });

  it.each<[string | undefined, unknown]>([
    [undefined, undefined],
    ["2026-09-01T00:00:00Z", parseInstant("2026-09-01T00:00:00Z")],
    ["next summer", "unreadable"],
  ])("ends at %s", (expiresOn, expected) => {
    const given = exemption(expiresOn === undefined ? {} : { expiresOn });
    expect(exemptionsOf(assigned, [given], target).map(({ until }) => until)).toEqual([expected]);
  });
});
