import { meant, nearest } from "../../base/nearest.ts";
import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import { entryOf } from "../../expression/json.ts";
import type { Fact } from "../../facts/fact.ts";
import type { BoundPolicies, NotUnderstood } from "../../policy/bind/assignments.ts";
import { isJsonObject } from "../../policy/json.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PolicyAssignment } from "../../policy/model.ts";
import { anyOf } from "../../policy/bind/scope.ts";
import { reaches, type PolicyTarget } from "../../policy/bind/applicability.ts";
import { caseOf, type Check, type Judgement } from "../check.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { notApplicable } from "../support/without-facts.ts";
import { ancestorsIn, boundPolicies, policyNeeds } from "../../derive/policies/governance.ts";
import { originText, originFacets } from "./origin.ts";
import { groupsOrAny } from "../../derive/policies/group-subjects.ts";
import { isIgnoredAssignment } from "./ignored.ts";
import { referencesToSource, type SourceSide, type SourceReference } from "./source-references.ts";

/** Source: regional values in policy parameters are the usual leftover of a move; nothing in Azure points them out. */
export const pol08: Check = {
  meta: {
    id: "POL-08",
    title: "Policy parameters do not point at the source region",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The parameter values of every policy assignment in force at the target: whether a text in them names the source region (as westeurope or West Europe, as a word of its own, or by its code in a private DNS zone of Azure Backup), or contains the id of the source subscription when the move changes the subscription. A list that names source and target region together is taken as meant so. The templates that their deployIfNotExists policies deploy are read the same way. Assignments under expect.policies.ignore are left out. Defaults of definitions are not looked at.",
    ready: "No parameter of an assignment in force names the source region or the source subscription.",
    howToFix:
      "Assign the policy at the target with the values of the target region, or list the assignment under expect.policies.ignore with the reason.",
    failsWhen: [
      "A parameter names the source region.",
      "A template that a policy deploys names the source region or the source subscription.",
      "A parameter contains an id in the source subscription, and the target is another subscription.",
      "An assignment that is not enforced does so (a notice).",
      "expect.policies.ignore names no assignment at the target, and nearly one of them (a notice).",
    ],
    waive:
      "When the value is meant: a central workspace that stays where it is, for example. The ignore list says so in one place.",
    facets: {
      assignment: "name of the assignment",
      names: "region, subscription, or both as region+subscription",
    },
    facts: ["policyAssignments", "policyDefinitions", "policySetDefinitions"],
    sources: ["https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#parameters"],
  },
  cases(context) {
    const { manifest } = context;
    const about = { subject: "policy parameters", place: manifest.locate(["source", "region"]) };
    const sought = soughtOf(manifest);
    const bound = boundPolicies(manifest);
    if (sought.region === undefined && sought.subscription === undefined) {
      return [notApplicable(about, say`Source and target share region and subscription.`)];
    }
    return [
      caseOf(
        { ...about, wants: [bound] },
        { assignments: policyNeeds(manifest).assignments },
        (facts, read) => {
          const { assignments } = facts;
          const ancestors = ancestorsIn(assignments.map(({ properties }) => properties.scope));
          const targets = groupsOrAny(context, ancestors).map(({ target }) => target);
          const inForce = assignments.filter((assignment) => isInForce(assignment, targets));
          const judged = inForce.filter((assignment) => !isIgnoredAssignment(assignment, manifest));
          const misspelt = ignoredByNobody(assignments, manifest);
          const found = [
            ...misspelt,
            ...judged.flatMap((assignment) => finding(assignment, sought, about.place, manifest)),
            ...templateFindings(judged, read(bound), sought, about, manifest),
          ];
          const ignored = inForce.length - judged.length;
          if (found.length > 0) return found;
          return [
            {
              ...about,
              outcome: "pass",
              why: say`No parameter and no deployment of the ${judged.length} assignments in force names the source.`,
              evidence:
                ignored === 0
                  ? []
                  : [{ label: "assignments left out as the manifest says", value: String(ignored) }],
            },
          ];
        },
      ),
    ];
  },
};

/** What the templates of deployIfNotExists policies name of the source: they would deploy it anew. */
function templateFindings(
  assignments: readonly PolicyAssignment[],
  bound: Fact<BoundPolicies>,
  sought: SourceSide,
  about: Pick<Judgement, "subject" | "place">,
  manifest: Manifest,
): Judgement[] {
  if (!bound.known) {
    const why = say`Whether a template that the policies deploy names the source region could not be determined: ${raw(bound.detail)}`;
    return assignments.length === 0 ? [] : [{ ...about, outcome: "unknown", why }];
  }
  const own = bound.value.policies.filter(({ assignment }) => assignments.includes(assignment));
  const open = [
    ...bound.value.notUnderstood.filter(({ assignment }) => assignments.includes(assignment)),
    ...own.flatMap((policy) => (policy.effect.ok ? [] : [{ ...policy, why: policy.effect.problem }])),
  ];
  return [
    ...notSeen(open, about, manifest),
    ...own.flatMap((policy): Judgement[] => {
      const { assignment, effect, rule } = policy;
      if (!effect.ok || effect.value !== "deployIfNotExists") return [];
      const deployment = isJsonObject(rule.details) ? entryOf(rule.details, "deployment") : undefined;
      const references = deployment === undefined ? [] : referencesToSource(deployment, sought);
      if (references.length === 0) return [];
      const kinds = [...new Set(references.map(({ of }) => of))].sort();
      const title = policy.definition.properties.displayName ?? policy.definition.name;
      return [
        {
          outcome: "fail",
          subject: originText(policy, manifest),
          place: about.place,
          scope: assignment.properties.scope,
          facets: { ...originFacets(policy), names: kinds.join("+") },
          why: say`The template that ${title} deploys names the source ${kinds.join(" and ")}.`,
          evidence: references.slice(0, 10).map(({ text, of }) => ({
            label: "in its template",
            value: of === "subscription" ? withoutId(text, manifest) : text,
          })),
          fix: {
            text: say`Have the owner of the definition read the region from the resource or from a parameter, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`,
          },
        },
      ];
    }),
  ];
}

/** Policies of which nobody knows what they deploy, in one finding. */
function notSeen(
  open: readonly NotUnderstood[],
  about: Pick<Judgement, "subject" | "place">,
  manifest: Manifest,
): Judgement[] {
  if (open.length === 0) return [];
  const evidence = open.map((one) => ({ label: originText(one, manifest), value: one.why }));
  const more = { label: "more policies", value: String(open.length - 20) };
  return [
    {
      ...about,
      outcome: "unknown",
      why: say`Whether ${open.length} of the policies in force deploy a template that names the source could not be determined.`,
      evidence: open.length > 20 ? [...evidence.slice(0, 20), more] : evidence,
    },
  ];
}

function soughtOf({ source, target }: Manifest): SourceSide {
  return {
    targetRegion: target.region,
    ...(source.region === target.region ? {} : { region: source.region }),
    ...(source.subscription.id === target.subscription.id ? {} : { subscription: source.subscription.id }),
  };
}

/** In force for anything of the plan, or possibly so. */
function isInForce(assignment: PolicyAssignment, targets: readonly PolicyTarget[]): boolean {
  const whole = {
    assignment: { ...assignment, properties: { ...assignment.properties, resourceSelectors: [] } },
  };
  const origin = {
    ...whole,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] },
  };
  return anyOf(targets.map((target) => reaches(origin, target))).is !== "no";
}

/**
 * What the manifest ignores and nobody assigned, where its name is near to that of one at the target that the manifest names nowhere:
 * others are those of the source, whose names often differ from those of the target in the code of a region alone.
 */
function ignoredByNobody(assignments: readonly PolicyAssignment[], manifest: Manifest): Judgement[] {
  const { ignoreAssignments, mustBeEffective } = manifest.expect;
  const named = [
    ...ignoreAssignments.map((one) => one.assignment),
    ...mustBeEffective.map(({ name }) => name),
  ];
  const names = assignments.flatMap(({ name }) => (named.some((one) => sameText(one, name)) ? [] : [name]));
  return ignoreAssignments.flatMap(({ assignment }, index): Judgement[] => {
    const isSeen = assignments.some(({ id, name }) => sameText(assignment, name) || sameText(assignment, id));
    const near = isSeen ? undefined : nearest(assignment, names);
    if (near === undefined) return [];
    return [
      {
        subject: `ignored assignment ${assignment}`,
        place: manifest.locate(["expect", "policies", "ignore", index]),
        facets: { assignment },
        severity: "notice",
        outcome: "fail",
        why: say`The manifest leaves out the policy assignment ${assignment}, and none of that name is seen at the target.`,
        fix: {
          text: say`${raw(meant(near))}Correct the name, or remove the entry if it is one of the source that has no counterpart.`,
        },
      },
    ];
  });
}

function finding(
  assignment: PolicyAssignment,
  sought: SourceSide,
  place: Judgement["place"],
  manifest: Manifest,
): Judgement[] {
  const { parameters = {}, scope, displayName, enforcementMode } = assignment.properties;
  const traces = Object.entries(parameters).flatMap(([name, { value }]) =>
    referencesToSource(value, sought).map((trace): SourceReference & { readonly name: string } => ({
      ...trace,
      name,
    })),
  );
  if (traces.length === 0) return [];
  const kinds = [...new Set(traces.map(({ of }) => of))].sort();
  const origin = {
    assignment,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] },
  };
  const parameterNames = [...new Set(traces.map(({ name }) => name))];
  return [
    {
      outcome: "fail",
      subject: originText(origin, manifest),
      place,
      scope,
      ...(sameText(enforcementMode ?? "", "DoNotEnforce") ? { severity: "notice" as const } : {}),
      facets: { ...originFacets(origin), names: kinds.join("+") },
      why: kinds.includes("region")
        ? say`${assignment.name} names the source region ${manifest.source.region} in its ${raw(parameterNames.length === 1 ? say`parameter` : say`parameters`)} ${parameterNames}.`
        : say`${assignment.name} names the source subscription in its ${raw(parameterNames.length === 1 ? say`parameter` : say`parameters`)} ${parameterNames}.`,
      evidence: [
        { label: "assignment", value: displayName ?? assignment.name },
        { label: "assigned at", value: scopeText(scope, manifest) },
        ...traces.slice(0, 10).map(({ name, text, of }) => ({
          label: `parameter ${name}`,
          value: of === "subscription" ? withoutId(text, manifest) : text,
        })),
      ],
      fix: {
        text: say`Assign the policy at the target with the values of ${manifest.target.region}, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`,
      },
    },
  ];
}

/** The value without the full id of the source subscription, which stays off published surfaces. */
function withoutId(text: string, { source }: Manifest): string {
  const at = text.toLowerCase().indexOf(source.subscription.id);
  const name = source.subscription.alias ?? "source subscription";
  return at < 0 ? text : `${text.slice(0, at)}<${name}>${text.slice(at + source.subscription.id.length)}`;
}
