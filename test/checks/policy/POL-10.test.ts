import { describe, expect, it } from "vitest";
import { pol10 } from "../../../src/checks/policy/POL-10.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { Cursor } from "../../../src/facts/decode/cursor.ts";
import { decodeCompliance, type PolicyCompliance } from "../../../src/facts/kinds/policy-compliance.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE, shown } from "../../support/context.ts";

const GROUP = "rg-sdc";
const TYPE = "Microsoft.Storage/storageAccounts";
const ASSIGNMENT =
  "/providers/microsoft.management/managementgroups/corp/providers/microsoft.authorization/policyassignments/guard";
const PLAN = [planned(TYPE, "st", { resourceGroup: GROUP })];

function finding(effect: string, resources = 2): PolicyCompliance["findings"][number] {
  return {
    assignment: ASSIGNMENT,
    definition: `/providers/microsoft.authorization/policydefinitions/${effect}`,
    effect,
    resources,
  };
}

function judge(state: Partial<PolicyCompliance>, existing: readonly string[] = []) {
  const facts = new Facts()
    .put(factRef("policyCompliance", SCOPE, GROUP), { found: true, evaluated: 3, findings: [], ...state })
    .put(
      factRef("existingResources", SCOPE, TYPE),
      existing.map((name) => ({
        id: `${SCOPE}/resourceGroups/${GROUP}/providers/${TYPE}/${name}`,
        type: TYPE,
        zones: [],
        tags: {},
        machines: [],
      })),
    );
  return run(pol10, context(manifest(), PLAN), facts);
}

describe("POL-10", () => {
  it("passes where every resource that was evaluated complies", () => {
    expect(outcomes(judge({}))).toEqual([`${GROUP}: pass`]);
  });

  it.each(["deny", "Audit", "auditIfNotExists", "denyAction", "anEffectToCome"])(
    "names what breaks a policy with the effect %s, once an assignment",
    (effect) => {
      const found = judge({ findings: [finding(effect, 2), finding(effect, 5)] });
      expect(outcomes(found)).toEqual([`guard in ${GROUP}: fail`]);
      expect(shown(found)).toContain("5 or more");
    },
  );

  it.each(["modify", "deployIfNotExists", "append", "addToNetworkGroup", "disabled", "Manual", "mutate"])(
    "leaves to its remediation what breaks one with the effect %s",
    (effect) => {
      expect(outcomes(judge({ findings: [finding(effect)] }))).toEqual([`${GROUP}: pass`]);
    },
  );

  it("says of each assignment which definitions are broken, and how to see what breaks them", () => {
    const other = { ...finding("audit", 1), assignment: `${ASSIGNMENT}-2` };
    const found = judge({ findings: [finding("deny", 2), other, finding("audit", 5)] });
    expect(outcomes(found)).toEqual([`guard in ${GROUP}: fail`, `guard-2 in ${GROUP}: fail`]);
    expect(found.map(({ facets, scope }) => [facets, scope])).toEqual([
      [{ group: GROUP, assignment: "guard" }, `${SCOPE}/resourceGroups/${GROUP}`],
      [{ group: GROUP, assignment: "guard-2" }, `${SCOPE}/resourceGroups/${GROUP}`],
    ]);
    expect(found[0]?.evidence).toEqual([
      { label: "assignment", value: ASSIGNMENT },
      { label: "deny", value: "deny, 2 resources" },
      { label: "audit", value: "audit, 5 resources" },
    ]);
    expect(found[0]?.fix?.command).toBe(
      `az policy state list --resource-group ${GROUP} --subscription "$TARGET_SUBSCRIPTION_ID" --filter 'complianceState eq '\\''NonCompliant'\\'''`,
    );
  });

  it.each<[string, Partial<PolicyCompliance>]>([
    ["nothing was", { evaluated: 0 }],
    ["not all was", { open: 2 }],
  ])("tells how to have evaluated what stands there where %s", (_, state) => {
    const [found] = judge(state, ["st"]);
    expect(found?.fix?.command).toBe(
      `az policy state trigger-scan --resource-group ${GROUP} --subscription "$TARGET_SUBSCRIPTION_ID"`,
    );
  });

  it("does not take what stands in another group for what stands in this one", () => {
    const facts = new Facts()
      .put(factRef("policyCompliance", SCOPE, GROUP), { found: true, evaluated: 0, findings: [] })
      .put(factRef("existingResources", SCOPE, TYPE), [
        {
          id: `${SCOPE}/resourceGroups/${GROUP}-2/providers/${TYPE}/st`,
          type: TYPE,
          zones: [],
          tags: {},
          machines: [],
        },
      ]);
    expect(outcomes(run(pol10, context(manifest(), PLAN), facts))).toEqual([`${GROUP}: not-applicable`]);
  });

  it("is unknown where what stands there was not evaluated, or the service does not say", () => {
    expect(outcomes(judge({ evaluated: 0 }, ["st"]))).toEqual([`${GROUP}: unknown`]);
    const unsaid = new Facts().put(factRef("policyCompliance", SCOPE, GROUP), { found: true, findings: [] });
    expect(outcomes(run(pol10, context(manifest(), PLAN), unsaid))).toEqual([`${GROUP}: unknown`]);
    expect(outcomes(run(pol10, context(manifest(), PLAN), new Facts()))).toEqual([`${GROUP}: unknown`]);
  });

  it("is unknown where some were not evaluated to an end, or where nothing was and what is there is not known", () => {
    expect(outcomes(judge({ open: 1 }))).toEqual([`${GROUP}: unknown`]);
    expect(outcomes(judge({ open: 1, findings: [finding("deny")] }))).toEqual([`guard in ${GROUP}: fail`]);
    const blind = new Facts().put(factRef("policyCompliance", SCOPE, GROUP), {
      found: true,
      evaluated: 0,
      findings: [],
    });
    expect(outcomes(run(pol10, context(manifest(), PLAN), blind))).toEqual([`${GROUP}: unknown`]);
  });

  it("counts as evaluated what complies, does not or is exempt, and nothing else", () => {
    const counts = ["compliant", "nonCompliant", "exempt", "notstarted", "conflict", "unknown", undefined];
    const resourceDetails = counts.map((complianceState) => ({ complianceState, count: 1 }));
    const [modify] = [finding("modify", 1)];
    const definition = {
      policyDefinitionId: modify.definition,
      effect: modify.effect,
      results: { nonCompliantResources: 1 },
    };
    const policyAssignments = [{ policyAssignmentId: modify.assignment, policyDefinitions: [definition] }];
    const answer = { value: [{ results: { resourceDetails }, policyAssignments }] };
    expect(decodeCompliance(new Cursor(answer))).toEqual({
      found: true,
      evaluated: 3,
      open: 4,
      findings: [modify],
    });
  });

  it("does not take an answer in which something does not comply with nothing", () => {
    const resourceDetails = [{ complianceState: "noncompliant", count: 3 }];
    for (const policyAssignments of [[], undefined])
      expect(() =>
        decodeCompliance(new Cursor({ value: [{ results: { resourceDetails }, policyAssignments }] })),
      ).toThrow("assignments");
  });

  it("does not apply to a group that is empty or does not exist, nor without groups", () => {
    expect(outcomes(judge({ evaluated: 0 }))).toEqual([`${GROUP}: not-applicable`]);
    expect(outcomes(judge({ found: false }))).toEqual([`${GROUP}: not-applicable`]);
    expect(outcomes(run(pol10, context(manifest()), new Facts()))).toEqual([
      "compliance of the target: not-applicable",
    ]);
  });
});
