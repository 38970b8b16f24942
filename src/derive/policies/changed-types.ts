import { say } from "../../base/sentence.ts";
import { once } from "../../base/once.ts";
import { unknown as unknownValue, withMembers } from "../../expression/value.ts";
import { unknown, type Fact } from "../../facts/fact.ts";
import type { AliasCatalogue } from "../../policy/aliases.ts";
import { effectOn } from "../../policy/bind/applicability.ts";
import { bindAssignments, type EffectivePolicy } from "../../policy/bind/assignments.ts";
import { sparedBy } from "../../policy/effects/assessment.ts";
import { evaluatePolicy } from "../../policy/effects/policy-evaluation.ts";
import { entryOf, isJsonObject } from "../../policy/json.ts";
import { typesNamedBy } from "../../policy/evaluate/compile/types.ts";
import { isAlias } from "../../policy/evaluate/fields.ts";
import { EvaluationMemory } from "../../policy/evaluate/memory.ts";
import { JobWork } from "../../policy/evaluate/work.ts";
import type {
  PolicyAssignment,
  PolicyDefinition,
  PolicyExemption,
  PolicySetDefinition,
} from "../../policy/model.ts";
import { namedFields } from "../../policy/named-aliases.ts";
import type { Context } from "../context.ts";
import { aliasesOf } from "./aliases.ts";
import { GROUP_TYPE } from "./groups.ts";
import { isUndeclared } from "./body.ts";
import { plannedSubjects, type Subject } from "./subject.ts";

/** What is known before anything but the policies was read. */
export type ChangeContext = Pick<Context, "manifest" | "planned" | "now" | "isOverdue"> & {
  readonly aliases: AliasCatalogue;
};

interface InForce {
  readonly exemptions: readonly PolicyExemption[];
  readonly assignments: readonly PolicyAssignment[];
  readonly sets: Readonly<Record<string, Fact<PolicySetDefinition>>>;
  readonly definitions: Readonly<Record<string, Fact<PolicyDefinition>>>;
}

/**
 * The types of planned resources, in lower case, of which some modify policy may change a request: those whose requests its rule matches,
 * or may match with what is not known yet. Whether it may change the property is asked of these types alone.
 * What is not known counts as a match, so that a type too many may be named, and never one too few.
 */
export function changedTypes(
  inForce: InForce,
  others: readonly EffectivePolicy[],
  context: ChangeContext,
): ReadonlySet<string> {
  // Whatever else names a resource group makes it one by other ways than the plan.
  const changed = new Set([GROUP_TYPE.toLowerCase()]);
  const policies = [...boundChanging(inForce), ...others].filter(({ definition }) => isChanging(definition));
  if (policies.length === 0) return changed;
  const nothingRead = () => unknown("not-captured", say`nothing is read yet`);
  const watched = policies.map(watchedOf);
  const aliases = aliasesOf(context, nothingRead);
  const memory = new EvaluationMemory(new JobWork(context.isOverdue));
  for (const subject of plannedSubjects(context, [], nothingRead)) {
    const type = subject.target.type.toLowerCase();
    if (changed.has(type)) continue;
    const { end } = subject;
    // What its type supports is not known yet.
    const target = { ...subject.target, capabilities: undefined };
    const open = locationIsOpen(subject);
    const resource = open ? withoutLocation(subject) : subject.resource;
    const request = { resource, target, exemptions: inForce.exemptions, now: end, aliases, memory };
    const mayChange = ({ policy, types, text }: Watched): boolean => {
      // Whatever else its rule asks for, it matches no other type.
      if (types !== undefined && !types.has(type)) return false;
      const effect = effectOn(policy, target);
      if (effect.ok && effect.value !== "modify") return false;
      const evaluation = evaluatePolicy(policy, request);
      if (sparedBy(evaluation, end) !== undefined) return false;
      if (CLOCK.test(text())) return true;
      // A condition that hangs on what the plan does not say stays open, and what may match changes nothing.
      const isFinal = !READ_LATER.test(text()) && !(open && LOCATION.test(text()));
      return evaluation.applies.is !== "no" && !(isFinal && evaluation.condition?.result === "unknown");
    };
    if (watched.some(mayChange)) changed.add(type);
  }
  return changed;
}

/** A policy, the types outside of which it does not match, and the text of its rule. */
interface Watched {
  readonly policy: EffectivePolicy;
  readonly types: ReadonlySet<string> | undefined;
  readonly text: () => string;
}

function watchedOf(policy: EffectivePolicy): Watched {
  return {
    policy,
    types: typesNamedBy(policy.rule.if, policy.parameters),
    text: once(() => JSON.stringify(policy.definition.properties.policyRule)),
  };
}

/** What does not match at one moment may match at another. */
const CLOCK = /utcnow\s*\(/i;
/** Functions of which the answer is read later. */
const READ_LATER = /\b(?:subscription|resourcegroup|requestcontext|policy)\s*\(/i;
const LOCATION = /location/i;

/** The policies in force whose definition has operations: the others are left out before they are bound, which saves time alone. */
function boundChanging({ assignments, sets, definitions }: InForce): readonly EffectivePolicy[] {
  const changing = new Map(
    Object.entries(definitions).filter(([, fact]) => fact.known && isChanging(fact.value)),
  );
  if (changing.size === 0) return [];
  const ids = new Set([...changing.keys()].map((key) => key.split("@")[0] ?? key));
  const initiatives = new Map(
    Object.entries(sets).map(([key, fact]) => [key, fact.known ? withMembersOf(fact, ids) : fact] as const),
  );
  return bindAssignments(assignments, {
    definition: (key) => changing.get(key),
    initiative: (key) => initiatives.get(key),
  }).policies;
}

function withMembersOf<T extends { readonly value: PolicySetDefinition }>(
  fact: T,
  ids: ReadonlySet<string>,
): T {
  const { value } = fact;
  const policyDefinitions = value.properties.policyDefinitions.filter(({ policyDefinitionId }) =>
    ids.has(policyDefinitionId.toLowerCase()),
  );
  return { ...fact, value: { ...value, properties: { ...value.properties, policyDefinitions } } };
}

function isChanging({ properties }: PolicyDefinition): boolean {
  const { policyRule } = properties;
  const { changed, open } = namedFields([
    isJsonObject(policyRule) ? entryOf(policyRule, "then") : policyRule,
  ]);
  return open || [...changed].some(isAlias);
}

/** Where the location of a resource hangs on its type's, it is not known yet. */
function locationIsOpen({ planned }: Subject): boolean {
  return planned.some((one) => isUndeclared(one) && one.location === undefined);
}

function withoutLocation({ resource, text }: Subject): Subject["resource"] {
  const location = unknownValue([`the location of ${text}`]);
  return { ...resource, body: withMembers(resource.body, { ...resource.body, location }) };
}
