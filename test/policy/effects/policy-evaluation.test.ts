import { describe, expect, it } from "vitest";
import { instant } from "../../../src/base/time.ts";
import { NO_ALIASES } from "../../../src/policy/aliases.ts";
import { bindAssignments, type EffectivePolicy } from "../../../src/policy/bind/assignments.ts";
import { evaluatePolicy } from "../../../src/policy/effects/policy-evaluation.ts";
import type { Json } from "../../../src/policy/model.ts";

const SUB = "/subscriptions/22222222-2222-2222-2222-222222222222";
const GROUP = `${SUB}/resourceGroups/rg`;
const SITE = `${GROUP}/providers/Contoso.App/sites/s`;
const ASSIGNMENT = `${SUB}/providers/Microsoft.Authorization/policyAssignments/a`;

interface Case {
  readonly scope?: string;
  readonly effect?: string;
  readonly mode?: string;
  readonly condition?: Json;
}

function bound({ scope = SUB, effect = "deny", mode = "All", condition }: Case): EffectivePolicy {
  const id = "/providers/Microsoft.Authorization/policyDefinitions/d";
  const when = condition ?? { field: "name", equals: "s" };
  const { policies } = bindAssignments(
    [{ id: ASSIGNMENT, name: "a", properties: { policyDefinitionId: id, scope } }],
    {
      definition: () => ({
        known: true,
        value: { id, name: "d", properties: { mode, policyRule: { if: when, then: { effect } } } },
      }),
      initiative: () => undefined,
    },
  );
  const [policy] = policies;
  if (policy === undefined) throw new Error("not bound");
  return policy;
}

/** What the policy says of a site that an exemption from it covers. */
function said(policy: EffectivePolicy) {
  return evaluatePolicy(policy, {
    resource: { body: { type: "Contoso.App/sites", name: "s", location: "westeurope" } },
    target: {
      place: { subscription: SUB, resourceGroup: "rg", id: SITE, ancestors: [] },
      type: "Contoso.App/sites",
      location: "westeurope",
      capabilities: [],
    },
    exemptions: [
      {
        id: `${GROUP}/providers/Microsoft.Authorization/policyExemptions/e`,
        name: "e",
        properties: { policyAssignmentId: ASSIGNMENT, exemptionCategory: "Waiver" },
      },
    ],
    now: instant(0),
    aliases: NO_ALIASES,
  });
}

describe("a policy that does not reach a resource", () => {
  it.each<[string, Case, RegExp | undefined]>([
    ["is assigned elsewhere", { scope: `${SUB}/resourceGroups/other` }, undefined],
    ["looks at resources with tags and a region alone", { mode: "Indexed" }, undefined],
    ["is disabled", { effect: "Disabled" }, /^its effect is Disabled$/],
    ["is disabled, in another casing", { effect: "disabled" }, /^its effect is Disabled$/],
    [
      "is disabled, though its rule would fail",
      { effect: "disabled", condition: { value: "[bool('x')]", equals: true } },
      /^its effect is Disabled$/,
    ],
  ])("as it %s is not evaluated, and nothing is exempt from it", (_, given, why) => {
    const { applies, condition, exemptions } = said(bound(given));
    expect(applies.is).toBe("no");
    if (why !== undefined) expect("why" in applies ? applies.why : undefined).toMatch(why);
    expect([condition, exemptions]).toEqual([undefined, []]);
  });
});

describe("a policy that reaches a resource", () => {
  it.each<[string, Case, string, string | undefined]>([
    ["applies where its rule matches", {}, "yes", undefined],
    [
      "does not where its rule does not match",
      { condition: { field: "name", equals: "t" } },
      "no",
      "its rule does not match",
    ],
    [
      "applies where its evaluation fails, which denies",
      { condition: { value: "[bool('x')]", equals: true } },
      "yes",
      undefined,
    ],
    [
      "may apply where what it reads is not known",
      { condition: { value: "[resourceGroup().name]", equals: "rg" } },
      "unknown",
      "resourceGroup",
    ],
    ["applies with an effect that nobody knows", { effect: "explode" }, "yes", undefined],
  ])("%s, and its exemptions are told", (_, given, is, why) => {
    const { applies, condition, exemptions } = said(bound(given));
    expect(applies.is).toBe(is);
    expect(("why" in applies ? applies.why : undefined) ?? "").toContain(why ?? "");
    expect(condition).toBeDefined();
    expect(exemptions.map(({ exemption }) => exemption.name)).toEqual(["e"]);
  });
});
