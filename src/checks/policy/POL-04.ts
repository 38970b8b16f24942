import { say } from "../../base/sentence.ts";
import { sameValueOf } from "../../derive/moved-values.ts";
import { movedScopes, type MovedScopes } from "../../derive/moved-scopes.ts";
import { ancestorsIn, boundPolicies, policyFacts, policyNeeds } from "../../derive/policies/governance.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { partOf } from "../../derive/part.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { enforcementOf } from "../../policy/bind/applicability.ts";
import type { BoundPolicies } from "../../policy/bind/assignments.ts";
import type { PolicyAssignment } from "../../policy/model.ts";
import { factRef } from "../../facts/facts.ts";
import { seenOf } from "../../facts/fact.ts";
import { caseOf, type About, type Check, type Context, type Judgement, type Read } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { isIgnoredAssignment } from "./ignored.ts";
import { assignmentGap, policiesByName } from "./parity-assignment.ts";
import { gapFinding } from "./parity-finding.ts";
import { movedPlaces, placesOfResource } from "./parity-places.ts";

/** Source: assignment structure (definition, version, parameters, scope, excluded scopes, enforcement mode, selectors, overrides). */
export const pol04: Check = {
  meta: {
    id: "POL-04",
    title: "What is in force at the source is in force at the target",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Where expect.policies.parity is required: every policy that an enforced assignment puts in force at the source, against the policies in force at the target. It is asked at the subscription, where that changes, and at every resource group of the target for the resource groups of the source that go into it, as RBAC-04 maps them. An assignment that leaves out what moves asks for nothing. A policy of the target answers it when it is of the same definition (by id, or a custom one of the same name that says the same), reaches the place, is enforced, selects what the one at the source selects, has an effect at least as strong, and the same values of its parameters. Values are compared after the move: the source region is the target region, however it is written, ids and names are mapped as the manifest maps its resources, and a list may contain both regions for the time of the move. An initiative is compared policy by policy, so that another initiative or a single assignment may answer it. Assignments of a management group above both sides are equal by themselves. Assignments that are not enforced or that a service manages (system assignments), those under expect.policies.ignore, and those at scopes that stay are left aside. Exemptions are judged by POL-09.",
    ready: "Every policy that is in force for what moves is in force for it at the target, and no weaker.",
    howToFix:
      "Assign what is missing at the target with the values of the target. The report has a command where one is enough. Where only a part of a scope moves, the assignment is needed at both sides until the rest has moved. List an assignment that need not come along under expect.policies.ignore with its reason.",
    failsWhen: [
      "No assignment of the target puts a policy of the source in force at a place that something moves to.",
      "One does, and is not enforced, excludes that place or selects less.",
      "Its effect is weaker, or the values of its parameters are others than the move makes of them.",
      "It is of a custom definition of the same name that says something else.",
    ],
    waive: "When the assignment is made in a later, named step of the move.",
    facets: {
      assignment: "name of the assignment at the source",
      state: "missing, not-enforced, excluded, not-selected, definition, effect, parameters or open",
    },
    facts: [
      "identities",
      "policyAssignments",
      "policyDefinitions",
      "policySetDefinitions",
      "roleAssignments",
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about: About = {
      subject: "policy parity",
      place: manifest.locate(["expect", "policies", "parity"]),
    };
    if (!manifest.expect.policyParity)
      return [notApplicable(about, say`The manifest does not ask for parity of policies.`)];
    const source = sourceScope(manifest);
    const needs = {
      old: partOf(factRef("policyAssignments", source), "pass", "not-applicable"),
      // Another assignment of the target may answer what the others do not.
      present: partOf(policyFacts(manifest).assignments, "fail"),
      oldBound: boundPolicies(manifest, source),
      bound: boundPolicies(manifest),
      assigned: policyNeeds(manifest).assignments,
      scopes: movedScopes(context),
    };
    return [
      caseOf(about, needs, ({ old, present, oldBound, bound, scopes }) =>
        judge({ old, present, oldBound, bound, scopes }, about, context),
      ),
    ];
  },
  notJudged(context, read) {
    if (!context.manifest.expect.policyParity) return [];
    const items = elsewhere(context, read);
    const what = say`policy assignments of the source at resource groups that the manifest ties to nothing of the target`;
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, 50) }];
  },
};

interface BothSides {
  readonly old: readonly PolicyAssignment[];
  readonly present: readonly PolicyAssignment[];
  readonly oldBound: BoundPolicies;
  readonly bound: BoundPolicies;
  readonly scopes: MovedScopes;
}

function judge(
  { old, present, oldBound, bound, scopes }: BothSides,
  about: About,
  context: Context,
): Judgement[] {
  const { manifest } = context;
  const inForce = old.filter(isInForce);
  const judged = inForce.filter((one) => !isIgnoredAssignment(one, manifest));
  const ancestors = {
    source: ancestorsIn(old.map(({ properties }) => properties.scope)),
    target: ancestorsIn(present.map(({ properties }) => properties.scope)),
  };
  const places = movedPlaces(context, scopes, ancestors);
  const same = sameValueOf(manifest, scopes);
  const byName = policiesByName(bound);
  const compared = judged.map((assignment) =>
    assignmentGap(
      assignment,
      { source: oldBound, target: bound, byName },
      [...places, ...placesOfResource(assignment, context, scopes, ancestors)],
      manifest,
      same,
    ),
  );
  const findings = [
    ...compared.flatMap((one) =>
      one.gaps.length === 0 && one.open.length === 0
        ? []
        : [gapFinding(one, about, { scopes, ancestors: ancestors.target }, context)],
    ),
    ...untied(judged, scopes, about, context),
  ];
  if (findings.length > 0) return findings;
  const needed = compared.filter(({ holds }) => holds > 0);
  const evidence = [
    ["assignments of the source that are not enforced", old.filter(isOff).length],
    ["assignments left out as the manifest says", inForce.length - judged.length],
    ["assignments that concern nothing that moves", compared.length - needed.length],
  ] as const;
  const counted = evidence.flatMap(([label, count]) =>
    count === 0 ? [] : [{ label, value: String(count) }],
  );
  if (needed.length === 0)
    return [
      {
        ...about,
        outcome: "not-applicable",
        why: say`No policy of the source holds for what moves and for nothing else.`,
        evidence: counted,
      },
    ];
  return [
    {
      ...about,
      outcome: "pass",
      why: say`The policies of ${needed.length} assignments at the source are in force at the target, at ${places.length} places.`,
      evidence: counted,
    },
  ];
}

/** Enforced, and made by people: what a service assigns by itself it assigns to the target, too. */
function isInForce(assignment: PolicyAssignment): boolean {
  return !isOff(assignment) && !/^system/i.test(assignment.properties.assignmentType ?? "");
}

function isOff(assignment: PolicyAssignment): boolean {
  const origin = {
    assignment,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] },
  };
  return ["not-enforced", "enrolled-only"].includes(enforcementOf(origin));
}

/** What is assigned at a resource group that may or may not be a part of the move. */
function untied(
  judged: readonly PolicyAssignment[],
  scopes: MovedScopes,
  about: About,
  { manifest }: Context,
): Judgement[] {
  const unknown = judged.filter(({ properties }) => scopes.of(properties.scope).kind === "unmapped");
  if (unknown.length === 0 || (scopes.knowsGroups && scopes.notSeen === undefined)) return [];
  return [
    {
      ...about,
      subject: "resource groups of the source",
      outcome: "unknown",
      facets: { state: "open" },
      why: say`Which resource groups of the source are relocated is not known, so whether ${unknown.length} of its policy assignments have to come along is open.`,
      evidence: unknown
        .slice(0, 20)
        .map(({ name, properties }) => ({ label: name, value: scopeText(properties.scope, manifest) })),
      fix: {
        text: say`Name each one that moves, with the one that takes up its resources, under ${"expect.rbac.resourceGroups"}.`,
      },
    },
  ];
}

function elsewhere(context: Context, read: Read): string[] {
  const { manifest } = context;
  const list = seenOf(read(factRef("policyAssignments", sourceScope(manifest)))) ?? [];
  const scopes = read(movedScopes(context));
  if (!scopes.known) return [];
  return list
    .filter((one) => isInForce(one) && scopes.value.of(one.properties.scope).kind === "unmapped")
    .map(({ name, properties }) => `${name} at ${scopeText(properties.scope, manifest)}`);
}
