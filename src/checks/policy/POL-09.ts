import { groupBy } from "../../base/group.ts";
import { lastSegment, type ResourceId } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { isoDate } from "../../base/time.ts";
import type { PolicyAssignment, PolicyExemption } from "../../policy/model.ts";
import type { Fix } from "../../report/model.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Check, type Context, type Judgement, type Read } from "../check.ts";
import { azCommand, byCommand, scopeWord, type CommandPart } from "../support/command.ts";
import { targetScope } from "../../derive/planned.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { movedScopes, type MovedScopes } from "../../derive/moved-scopes.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import {
  assignmentAtTarget,
  closeOf,
  coversReferences,
  isIgnored,
  isOfSubscription,
  isOver,
  letsTargetIn,
  mapExemption,
  reachesAs,
  referencesOf,
  sameAssignment,
  scopeOfExemption,
  touchesTarget,
} from "./carried-exemptions.ts";
import { dayAfter, notLasting } from "./exemption-end.ts";
import { partOf } from "../../derive/part.ts";

/** Source: exemption structure (scope, category, reference ids, expiration, resource selectors). */
export const pol09: Check = {
  meta: {
    id: "POL-09",
    title: "Exemptions carried over and not expiring",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The policy exemptions of the source subscription against those of the target: each that still holds at the source, for an assignment that is in force at the target too (by id, or by name), must stand at the scope that its own becomes, with the same category and at least the same references into the initiative. Scopes are mapped as RBAC-04 maps them: subscription to subscription, a resource from its name at the source to its name at the target with what lies below it, a resource group to the one that expect.rbac.resourceGroups names or that takes up its resources, else by its name or by the pattern in which the manifest renames resources. Then every exemption that touches the target: until when it holds, against the end of the last wave and of the time that it keeps its source (cutover.decommissionAfter).",
    ready:
      "Every exemption that the workloads have at the source stands at the target, and none expires before the relocation is over.",
    howToFix:
      "Create the exemption at the target, or extend the one that expires. An assignment that stays behind goes to expect.policies.ignore with its reason.",
    failsWhen: [
      "An exemption of the source has no equal at the target, although the assignment is in force there.",
      "The one at the target has another category, exempts fewer references, or selects regions without the target's.",
      "An exemption that touches the target has expired, or expires before the last wave is over and its source is gone.",
    ],
    waive:
      "When the exemption is not needed at the target and the policy may act there. POL-01 to POL-03 say if it denies.",
    facets: {
      assignment: "name of the assignment",
      exemption: "name of the exemption",
      state: "missing, category, references, region, expired, ends-early or unreadable",
    },
    facts: ["identities", "policyAssignments", "policyExemptions", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
      "https://azure.github.io/enterprise-azure-policy-as-code/policy-exemptions/",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about = {
      subject: "policy exemptions",
      place: manifest.locate(["target", "subscription"]),
    };
    const scope = targetScope(manifest);
    const needs = {
      assignments: partOf(factRef("policyAssignments", scope), "pass", "fail", "not-applicable"),
      target: partOf(factRef("policyExemptions", scope), "pass", "fail", "not-applicable"),
      source: partOf(factRef("policyExemptions", sourceScope(manifest)), "pass", "not-applicable"),
      scopes: movedScopes(context),
    };
    return [caseOf(about, needs, (facts) => judge(facts, about, context))];
  },
  notJudged(context, lookup) {
    const items = elsewhere(context, lookup);
    const what = say`exemptions of the source at scopes that the manifest ties to nothing of the target`;
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, 50) }];
  },
};

interface Exemptions {
  readonly assignments: readonly PolicyAssignment[];
  readonly source: readonly PolicyExemption[];
  readonly target: readonly PolicyExemption[];
  readonly scopes: MovedScopes;
}

/** Each is compared with all others from the same assignment. A scope has at most 1,000. */
const MOST_PAIRS = 1_000_000;

function tooMany(source: number, target: number, about: About): Judgement {
  return {
    ...about,
    outcome: "unknown",
    why: say`There are more exemptions from one assignment than are compared with each other (${source} at the source and ${target} at the target, where at most ${MOST_PAIRS} pairs are compared).`,
  };
}

function judge(
  { assignments, source, target, scopes }: Exemptions,
  about: About,
  context: Context,
): Judgement[] {
  const { manifest, now } = context;
  const touching = target.filter((one) => touchesTarget(scopeOfExemption(one), context));
  let untied = 0;
  const needed = source.flatMap((exemption): Needed[] => {
    const mapped = mapExemption(scopeOfExemption(exemption), scopes, context);
    const assignment = assignmentAtTarget(exemption, assignments, manifest);
    if (mapped.kind === "stays" || assignment === undefined) return [];
    if (isOver(exemption, now) || isIgnored(exemption, context)) return [];
    if (mapped.kind === "shared") return [{ exemption, assignment }];
    if (mapped.kind === "at") return mapped.scopes.map((scope) => ({ exemption, assignment, scope }));
    untied += 1;
    return [];
  });
  // Those that speak of one assignment have its name in common, whatever subscription it is in.
  const nameOf = ({ properties }: PolicyExemption): string =>
    lastSegment(properties.policyAssignmentId).toLowerCase();
  const byName = groupBy(touching, nameOf);
  const beside = (one: PolicyExemption): readonly PolicyExemption[] => byName.get(nameOf(one)) ?? [];
  const pairs = [...needed.map(({ exemption }) => exemption), ...touching].reduce(
    (sum, one) => sum + beside(one).length,
    0,
  );
  if (pairs > MOST_PAIRS) return [tooMany(source.length, target.length, about)];
  const found = [
    ...needed.flatMap((one) => notCarried(one, beside(one.exemption), about, context)),
    ...touching.flatMap((one) => notLasting(one, beside(one), about, context)),
    ...notSeen(untied, scopes, about),
  ];
  if (found.length > 0) return found;
  if (needed.length === 0 && touching.length === 0) {
    return [{ ...about, outcome: "not-applicable", why: noneWords(source.length, target.length, untied) }];
  }
  return [
    {
      ...about,
      outcome: "pass",
      why: say`The target has the exemptions of the source (${needed.length}), and none of its own (${touching.length}) expires before ${isoDate(closeOf(manifest, now))}.`,
    },
  ];
}

/** What is seen of the source decides which of its resource groups are relocated. */
function notSeen(untied: number, { notSeen: why }: MovedScopes, about: About): Judgement[] {
  if (untied === 0 || why === undefined) return [];
  return [
    {
      ...about,
      outcome: "unknown",
      why: say`Which resource groups of the source are relocated shows in its role assignments too, and they are not seen, so ${untied} of its exemptions could not be mapped. ${raw(why)}`,
    },
  ];
}

function noneWords(source: number, target: number, untied: number): Sentence {
  if (source === 0 && target === 0) return say`Neither the source nor the target has an exemption.`;
  return untied === 0
    ? say`Of the exemptions of source (${source}) and target (${target}) none concerns what is relocated: they have ended, are for assignments that are not in force at the target or need not come along, or are for something else.`
    : say`Of the exemptions of source (${source}) and target (${target}) none is known to concern what is relocated. ${untied} of the source stand at scopes that the manifest ties to nothing of the target.`;
}

/** An exemption of the source, and where the target needs it; without a scope wherever it is shared. */
interface Needed {
  readonly exemption: PolicyExemption;
  readonly assignment: PolicyAssignment;
  readonly scope?: ResourceId;
}

function notCarried(
  one: Needed,
  touching: readonly PolicyExemption[],
  about: About,
  context: Context,
): Judgement[] {
  const { exemption, assignment, scope } = one;
  const { manifest } = context;
  const wanted = referencesOf(exemption);
  const { exemptionCategory: category, policyAssignmentId } = exemption.properties;
  const own = scopeOfExemption(exemption);
  // What holds above the source is needed at the target subscription, whatever management group that is in.
  const at = scope ?? (isOfSubscription(own) ? own : targetScope(manifest));
  const reaching = touching.filter(
    (other) =>
      reachesAs(scopeOfExemption(other), at, manifest) &&
      sameAssignment(other.properties.policyAssignmentId, policyAssignmentId, manifest),
  );
  const selecting = reaching.filter((other) => letsTargetIn(other, manifest));
  const alike = selecting.filter(({ properties }) => sameText(properties.exemptionCategory, category));
  const where = scopeText(at, manifest);
  const fail = (state: string, why: Judgement["why"]): Judgement[] => [
    {
      ...about,
      outcome: "fail",
      subject: `${exemption.name} at ${where}`,
      scope: at,
      facets: { assignment: assignment.name, exemption: exemption.name, state },
      why,
      evidence: [
        { label: "exemption at the source", value: exemption.properties.displayName ?? exemption.name },
        { label: "scope at the source", value: scopeText(own, manifest) },
        { label: "category", value: category },
        ...(wanted === undefined ? [] : [{ label: "references", value: [...wanted].join(", ") }]),
      ],
      fix: fixOf(state, one, at, context),
    },
  ];
  if (reaching.length === 0)
    return fail(
      "missing",
      say`${exemption.name} exempts from ${assignment.name} at the source, and nothing does at ${where}.`,
    );
  if (selecting.length === 0)
    return fail(
      "region",
      say`The exemption from ${assignment.name} selects regions, and ${manifest.target.region} is not among them.`,
    );
  if (alike.length === 0)
    return fail(
      "category",
      say`${exemption.name} is of the category ${category} at the source. At ${where} the exemption is of another.`,
    );
  const lists = alike.map(referencesOf);
  const covered = lists.some((list) => list === undefined) || coversReferences(lists, wanted);
  return covered
    ? []
    : fail(
        "references",
        say`${exemption.name} exempts from more of ${assignment.name} at the source than at ${where}.`,
      );
}

/** A command only where nothing stands yet: the same name at the same scope would replace what does. */
function fixOf(state: string, { exemption, assignment }: Needed, at: ResourceId, context: Context): Fix {
  if (state === "region") {
    return {
      text: say`Let the resource selectors of the exemption include ${context.manifest.target.region}.`,
    };
  }
  if (state !== "missing") {
    return {
      text: say`Give the exemption at the target the category and references that it has at the source.`,
    };
  }
  const command = createCommand(exemption, assignment, at, context);
  return {
    text: say`A: list ${assignment.name} under ${"expect.policies.ignore"} with the reason. B${raw(byCommand(command))}: create the exemption at the target.`,
    ...(command === undefined ? {} : { command }),
  };
}

function createCommand(
  { name, properties }: PolicyExemption,
  assignment: PolicyAssignment,
  scope: ResourceId,
  { manifest, now }: Context,
): string | undefined {
  const target = manifest.target.subscription.id;
  const [first, ...others] = properties.policyDefinitionReferenceIds ?? [];
  // A bare value that begins with a dash would be read as an option.
  if (others.some((one) => one.startsWith("-"))) return undefined;
  const references: CommandPart[] =
    first === undefined ? [] : [["--policy-definition-reference-ids", first], ...others];
  return azCommand([
    "policy",
    "exemption",
    "create",
    ["--name", name],
    ["--policy-assignment", scopeWord(assignment.id, target)],
    ["--exemption-category", properties.exemptionCategory],
    ["--scope", scopeWord(scope, target)],
    ["--expires-on", dayAfter(closeOf(manifest, now))],
    ...references,
  ]);
}

function elsewhere(context: Context, lookup: Read): string[] {
  const { manifest, now } = context;
  const fact = lookup(factRef("policyExemptions", sourceScope(manifest)));
  const scopes = lookup(movedScopes(context));
  if (!fact.known || !scopes.known) return [];
  return fact.value.flatMap((exemption) => {
    const scope = scopeOfExemption(exemption);
    if (mapExemption(scope, scopes.value, context).kind !== "elsewhere" || isOver(exemption, now)) return [];
    return [`${exemption.name} at ${scopeText(scope, manifest)}`];
  });
}
