import { raw, say, type Sentence } from "../../base/sentence.ts";
import { packsInForce, type PacksInForce } from "../../policy/bind/packs-in-force.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import { caseOf, type Check, type Context, type Judgement, type Read } from "../check.ts";
import { placeOf } from "../../derive/planned.ts";
import { notApplicable } from "../support/without-facts.ts";
import { aliasesOf, aliasWants } from "../../derive/policies/aliases.ts";
import { subscriptionWant } from "../../derive/policies/surroundings.ts";
import { assessSubjects } from "../../derive/policies/subject-assessment.ts";
import { idleByTag, idleFinding, nameOf, typesOf, withoutResources } from "./idle.ts";
import { changeText, comparisons } from "./matched.ts";
import {
  observedInventory,
  observedSubjects,
  observedWants,
  unobserved,
  type Unobserved,
} from "../../derive/policies/observed.ts";
import { groupSubjects } from "../../derive/policies/group-subjects.ts";
import { seenGroups } from "../../derive/policies/groups.ts";
import { plannedSubjects, providerWants, type Subject } from "../../derive/policies/subject.ts";
import { undeclaredFindings } from "./undeclared.ts";
import { decisionsOf, type PolicyDecision } from "../../derive/policies/decisions.ts";

/** Source: the policies under `policies/` and those of the team, evaluated by the same engine as those in force. */
export const pol12: Check = {
  meta: {
    id: "POL-12",
    title: "Resources comply with the policies for the relocation",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The policies that come with the tool (docs/policies describes each) and those of the team's own folders, as if they were assigned to the target subscription: evaluated for every planned resource, the resource groups of the target, and what was observed there of budgets, policy exemptions and role assignments. Policies about the source region are left out where source and target share it. expect.policies.pack in the manifest sets their effect, further regions and exceptions.",
    ready: "Everything planned and observed complies with the policies for the relocation.",
    howToFix:
      "Make the change that the finding names, or list the policy under expect.policies.pack.except with the reason in a comment.",
    failsWhen: [
      "A policy with effect Deny matches a planned or observed resource.",
      "A policy with effect Audit matches one (a warning).",
    ],
    waive: "When the deviation is intended: a replica that stays, a region that is not paired by choice.",
    facets: {
      policy: "name of the policy",
      pack: "relocation, or the folder of the team's pack",
      decision:
        "violated, unknown, undeclared: the manifest does not state what the policies read, or untagged: no resource carries the tag by which policies go",
      tag: "of an untagged one: the tag",
      type: "of what could not be read at the target: its type",
      workload: "of an undeclared one: the workload",
    },
    facts: [
      "aliases",
      "budgets",
      "policyExemptions",
      "provider",
      "resourceGroups",
      "roleAssignments",
      "subscription",
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned, packs } = context;
    const about = { subject: "policies for the relocation", place: placeOf(planned, manifest) };
    // Which facts are wanted does not depend on the policies, which are read beside the facts.
    const wants = [
      ...providerWants(
        manifest,
        planned.map(({ type }) => type),
      ),
      ...aliasWants(context),
      ...observedWants(manifest),
      subscriptionWant(manifest),
    ];
    if (packs?.count === 0)
      return [notApplicable(about, say`The manifest switches the policies off, and there are no others.`)];
    return [
      caseOf({ ...about, resources: planned, wants }, {}, (_, lookup) =>
        judged(packs ?? packsInForce([]), context, lookup, about),
      ),
    ];
  },
};

function judged(
  inForce: PacksInForce,
  context: Context,
  lookup: Read,
  about: Pick<Judgement, "subject" | "place">,
): Judgement[] {
  const { manifest, now } = context;
  const planned = plannedSubjects(context, [], lookup);
  const keyOf = ({ target: { type, place } }: Subject): string =>
    `${type} ${(place.resourceGroup ?? "").toLowerCase()}`;
  const made = new Set(planned.map(keyOf));
  const groups = groupSubjects(context, [], seenGroups(context, lookup)).filter(
    (group) => !made.has(keyOf(group)),
  );
  const observed = observedSubjects(context, lookup);
  const subjects = [...planned, ...groups, ...observed];
  const unread = unobserved(context, lookup);
  const types = [...subjects.map(({ target }) => target.type), ...unread.map(({ type }) => type)];
  const packs = inForce.about(new Set(types.map((type) => type.toLowerCase())));
  const assessments = assessSubjects(
    {
      policiesFor: () => packs,
      inForce: false,
      exemptions: [],
      subjects,
      aliases: aliasesOf(context, lookup),
      observed: observedInventory(observed, context, lookup),
    },
    context,
    lookup,
  );
  const { byPolicy, undeclared } = decisionsOf(assessments, packs, now, { thorough: true });
  const unseen = unread.flatMap((one) => unseenFinding(packs, one, about));
  const decided = new Set(
    [...byPolicy.filter((one) => findingsOf(one).length > 0), ...undeclared].map(({ policy }) =>
      nameOf(policy),
    ),
  );
  const found = [
    ...byPolicy.flatMap(findingsOf),
    ...unseen,
    ...idleByTag(packs, planned, decided).flatMap(idleFinding),
    ...undeclaredFindings(undeclared, manifest, titleOf).map((one): Judgement => ({
      ...one,
      severity: "warning",
    })),
  ];
  const stands = found.some(({ severity }) => severity === undefined);
  if (stands) return found;
  const idle = inForce.count - packs.length + withoutResources(packs, subjects).length;
  const why = say`${inForce.count} policies were evaluated for ${assessments.length} planned and observed resources. ${idle} of them are about types of which there is none.`;
  return [{ ...about, outcome: "pass", resources: context.planned, why }, ...found];
}

/** Of a list that could not be read the policies about its type say nothing, and nothing of it may pass. */
function unseenFinding(
  packs: readonly EffectivePolicy[],
  { type, fact }: Unobserved,
  about: Pick<Judgement, "subject" | "place">,
): Judgement[] {
  const policies = packs.filter((policy) => isActive(policy) && typesOf(policy)(type));
  if (policies.length === 0) return [];
  const blocks = policies.some((policy) => severityOf(policy).severity === undefined);
  return [
    {
      ...about,
      subject: say`policies about ${type}`,
      facets: { decision: "unknown", type },
      outcome: "unknown",
      ...(blocks ? {} : { severity: "warning" }),
      why: say`Whether the target complies with ${policies.map(titleOf)} could not be determined: ${raw(fact.detail)}`,
      ...(fact.scope === undefined ? {} : { scope: fact.scope }),
    },
  ];
}

function isActive({ effect }: EffectivePolicy): boolean {
  return !effect.ok || effect.value !== "disabled";
}

function findingsOf({ policy, subjects: decided }: PolicyDecision): Judgement[] {
  const violated = decided.filter(
    ({ decision }) => decision.kind === "denied" || decision.kind === "audited",
  );
  const open = decided.flatMap(({ subject, decision }) =>
    decision.kind === "unknown" || decision.kind === "fails" ? [{ subject, why: decision.why }] : [],
  );
  const findings: Judgement[] = [];
  const [first] = violated;
  if (first !== undefined) {
    const change: Sentence =
      changeText(policy, first.assessed) ?? say`Change it so that the rule of the policy does not match`;
    findings.push({
      ...aboutOf(
        policy,
        violated.map(({ subject }) => subject),
        "violated",
      ),
      outcome: "fail",
      ...severityOf(policy),
      why: say`${violated.map(({ subject }) => subject.text)} ${raw(violated.length === 1 ? say`does` : say`do`)} not comply with ${titleOf(policy)}.`,
      evidence: [...comparisons(policy, first.assessed), { label: "effect", value: effectText(policy) }],
      fix: { text: say`${raw(change)}.` },
    });
  }
  if (open.length > 0) {
    const whys = [...new Set(open.map(({ why }) => why))];
    findings.push({
      ...aboutOf(
        policy,
        open.map(({ subject }) => subject),
        "unknown",
      ),
      outcome: "unknown",
      ...severityOf(policy),
      why: say`Whether ${open.map(({ subject }) => subject.text)} will comply with ${titleOf(policy)} depends on what is not known: ${whys}.`,
    });
  }
  return findings;
}

function severityOf({ effect }: EffectivePolicy): Pick<Judgement, "severity"> {
  return effect.ok && effect.value === "deny" ? {} : { severity: "warning" };
}

function effectText({ effect }: EffectivePolicy): string {
  return effect.ok ? effect.value : effect.problem;
}

function titleOf({ definition }: EffectivePolicy): string {
  return definition.properties.displayName ?? definition.name;
}

function aboutOf(
  policy: EffectivePolicy,
  subjects: readonly Subject[],
  decision: string,
): Pick<Judgement, "subject" | "place" | "facets" | "resources"> & { readonly place: Subject["place"] } {
  const [first] = subjects;
  if (first === undefined) throw new Error("a finding is about something");
  return {
    subject: titleOf(policy),
    place: first.place,
    facets: { policy: nameOf(policy), pack: policy.assignment.name, decision },
    resources: subjects.every(({ planned }) => planned.length > 0)
      ? [...new Set(subjects.flatMap(({ planned }) => planned))]
      : [],
  };
}
