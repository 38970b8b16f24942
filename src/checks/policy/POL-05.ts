import { meant, nearest } from "../../base/nearest.ts";
import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PolicyAssignment } from "../../policy/model.ts";
import { caseOf, type Check, type Context, type Judgement } from "../check.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { notApplicable } from "../support/without-facts.ts";
import { partOf } from "../../derive/part.ts";
import { policyFacts, governanceOf, type Governance } from "../../derive/policies/governance.ts";
import { plannedSubjects, providerWants, type Subject } from "../../derive/policies/subject.ts";
import { effectiveStateOf, type EffectiveState } from "./effective.ts";
import { enforceFix } from "./remedy.ts";

type Expected = Manifest["expect"]["mustBeEffective"][number];

/** Source: assignment structure (enforcement mode, excluded scopes, selectors) and exemption structure. */
export const pol05: Check = {
  meta: {
    id: "POL-05",
    title: "Expected assignments are effective",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The policy assignments that the manifest lists under expect.policies.mustBeEffective, by name or id: whether one is in force at the target subscription or at a resource group of the deployment, enforced, not excluded or exempted there (not even in part), with selectors that let the target region in, and with an effect other than Disabled.",
    ready:
      "Each expected assignment is in force at the target, enforced, not exempted, and its effect is not Disabled.",
    howToFix:
      "Assign the policy at or above the target, set its enforcement mode to Default, and remove the exemption, exclusion or Disabled effect.",
    failsWhen: [
      "No assignment of that name or id reaches the target.",
      "Its enforcement mode is DoNotEnforce, or Enroll.",
      "The target, or a resource group of the deployment, is excluded or exempted from it, in whole or in part.",
      "Its resource selectors leave out the target region, or a planned resource of a type that its policies are about.",
      "An excluded scope or an exemption takes out a planned resource of such a type.",
      "Every effect that it puts in force is Disabled.",
    ],
    waive: "When the assignment is put in force by a later, named step of the move.",
    facets: {
      assignment: "name or id as the manifest writes it",
      state: "effective, absent, not-enforced, excluded, exempted, not-selected, disabled or unknown",
    },
    facts: [
      "policyAssignments",
      "policyDefinitions",
      "policyExemptions",
      "policySetDefinitions",
      "provider",
      "resourceGroups",
      "roleAssignments",
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const expected = manifest.expect.mustBeEffective;
    if (expected.length === 0) {
      const about = { subject: "expected assignments", place: manifest.locate(["expect", "policies"]) };
      return [notApplicable(about, say`The manifest expects no particular assignment to be effective.`)];
    }
    return expected.map((one) => {
      const about = {
        subject: one.name,
        place: manifest.locate(one.pointer),
        facets: { assignment: one.name, state: "unknown" },
      };
      const types = context.planned.map(({ type }) => type);
      const wants = providerWants(manifest, types);
      const { assignments, exemptions } = policyFacts(manifest);
      const needs = {
        governance: governanceOf(manifest),
        // The one that is expected may be what could not be read, and so may what exempts from it.
        assigned: partOf(assignments, "fail"),
        exempt: partOf(exemptions, "pass"),
      };
      return caseOf({ ...about, wants }, needs, ({ governance }, read) => [
        judge(one, governance, context, plannedSubjects(context, governance.ancestors, read)),
      ]);
    });
  },
};

function judge(
  expected: Expected,
  governance: Governance,
  context: Context,
  planned: readonly Subject[],
): Judgement {
  const { manifest } = context;
  const about = { subject: expected.name, place: manifest.locate(expected.pointer) };
  const named = governance.assignments.filter(
    ({ id, name }) => sameText(id, expected.name) || sameText(name, expected.name),
  );
  const states = named.map((assignment) => ({
    assignment,
    effective: effectiveStateOf(assignment, governance, context, planned),
  }));
  const reaching = states.filter(({ effective }) => effective.state !== "absent");
  const best =
    ["effective", "unknown"].flatMap((state) =>
      reaching.filter(({ effective }) => effective.state === state),
    )[0] ?? reaching[0];
  if (best === undefined) {
    const elsewhere = named.map(({ properties }) => scopeText(properties.scope, manifest));
    return {
      ...about,
      outcome: "fail",
      facets: { assignment: expected.name, state: "absent" },
      why:
        elsewhere.length === 0
          ? say`No policy assignment of the name or id ${expected.name} reaches the target subscription.`
          : say`The assignment ${expected.name} exists at ${elsewhere} and does not reach the target of this deployment.`,
      fix: {
        text: say`${raw(
          meant(
            elsewhere.length > 0
              ? undefined
              : nearest(
                  expected.name,
                  governance.assignments.map(({ name }) => name),
                ),
          ),
        )}Assign it at the target subscription or at a management group above it.`,
      },
    };
  }
  return { ...about, ...resultOf(expected, best.assignment, best.effective, manifest) };
}

function resultOf(
  expected: Expected,
  assignment: PolicyAssignment,
  effective: EffectiveState,
  manifest: Manifest,
): Omit<Judgement, "subject" | "place"> {
  const { scope, enforcementMode = "Default", displayName } = assignment.properties;
  const fix =
    effective.state === "not-enforced"
      ? enforceFix(assignment, manifest)
      : effective.fix && { text: effective.fix };
  return {
    outcome: effective.state === "effective" ? "pass" : effective.state === "unknown" ? "unknown" : "fail",
    facets: { assignment: expected.name, state: effective.state },
    scope,
    why: say`${raw(effective.why)}`,
    evidence: [
      { label: "assignment", value: displayName ?? assignment.name },
      { label: "assigned at", value: scopeText(scope, manifest) },
      { label: "enforcement mode", value: enforcementMode },
      ...effective.evidence,
    ],
    ...(fix === undefined ? {} : { fix }),
  };
}
