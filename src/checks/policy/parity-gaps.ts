import { once } from "../../base/once.ts";
import { sameId } from "../../base/resource-id.ts";
import { isManagementGroup } from "../../base/scope.ts";
import { sameText } from "../../base/names.ts";
import type { SameValue } from "../../derive/moved-values.ts";
import type { Manifest } from "../../manifest/model.ts";
import { effectOn, enforcementOf, reaches, type PolicyTarget } from "../../policy/bind/applicability.ts";
import type { EffectivePolicy, Origin } from "../../policy/bind/assignments.ts";
import { anyOf, covers, exclusionsBetween } from "../../policy/bind/scope.ts";
import type { Effect } from "../../policy/effects/effect.ts";
import type { PolicyAssignment, ResourceSelector } from "../../policy/model.ts";
import type { MovedPlace } from "./parity-places.ts";
import { parametersThatDiffer, saysTheSame, type Differing } from "./parity-definition.ts";

/** In what a policy of the target falls short of one of the source; the last is the farthest from it. */
export const SHORTFALLS = [
  "parameters",
  "effect",
  "definition",
  "not-selected",
  "excluded",
  "not-enforced",
  "missing",
] as const;
export type Shortfall = (typeof SHORTFALLS)[number];

/** What a policy of the source lacks at one place of the target. */
export interface PolicyGap {
  /** `open`: nobody can say whether it is there. */
  readonly state: Shortfall | "open";
  readonly policy: EffectivePolicy;
  /** What of the target comes nearest to it. */
  readonly by?: EffectivePolicy;
  readonly place: MovedPlace;
  readonly detail: string;
}

interface Compared {
  readonly state: PolicyGap["state"];
  readonly detail: string;
}

/** The gaps of a policy of the source at the places where it holds there; the number of places where it does. */
export function gapsOf(
  policy: EffectivePolicy,
  places: readonly MovedPlace[],
  candidates: readonly EffectivePolicy[],
  manifest: Manifest,
  same: SameValue,
): { readonly holds: number; readonly gaps: readonly PolicyGap[] } {
  const gaps: PolicyGap[] = [];
  let holds = 0;
  const asPlacesSee = comparable(policy, manifest);
  const pairs = pairsOf(policy, candidates, manifest, same);
  for (const place of places) {
    const required = isRequired(policy, asPlacesSee, place.from);
    if (required.is === "no") continue;
    const compared = shortOf(pairs, place);
    if (compared === undefined) {
      holds += 1;
      continue;
    }
    if (required.is === "unknown") {
      gaps.push({ state: "open", policy, place, detail: required.why });
      continue;
    }
    holds += 1;
    const open = compared.find(({ state }) => state === "open");
    const [nearest] = compared.toSorted((a, b) => distance(a.state) - distance(b.state));
    gaps.push({
      state: "missing",
      detail: "nothing of it is in force there",
      ...nearest,
      ...open,
      policy,
      place,
    });
  }
  return { holds, gaps };
}

/** What of the target is in force besides an assignment above both sides is compared only where that one falls short. */
function pairsOf(
  policy: EffectivePolicy,
  candidates: readonly EffectivePolicy[],
  manifest: Manifest,
  same: SameValue,
): Pair[] {
  const pairs = candidates.map((by) => pairOf(policy, by, manifest, same));
  const isOwn = ({ by }: Pair): boolean => sameId(policy.assignment.id, by.assignment.id);
  return [...pairs.filter(isOwn), ...pairs.filter((pair) => !isOwn(pair))];
}

/** In what each falls short at a place; undefined as soon as one does not. */
function shortOf(
  pairs: readonly Pair[],
  place: MovedPlace,
): (Compared & { readonly by: EffectivePolicy })[] | undefined {
  const short: (Compared & { readonly by: EffectivePolicy })[] = [];
  for (const pair of pairs) {
    const compared = compare(pair, place);
    if (compared.detail === "") return undefined;
    short.push({ by: pair.by, ...compared });
  }
  return short;
}

function distance(state: PolicyGap["state"]): number {
  return SHORTFALLS.findIndex((one) => one === state);
}

type Required = { readonly is: "yes" | "no" } | { readonly is: "unknown"; readonly why: string };

function isRequired(policy: EffectivePolicy, asPlacesSee: Origin, from: PolicyTarget): Required {
  const reach = reaches(asPlacesSee, from);
  if (reach.is !== "yes") return reach;
  const effect = effectOn(policy, from);
  if (!effect.ok) return { is: "unknown", why: effect.problem };
  return { is: effect.value === "disabled" ? "no" : "yes" };
}

/** A policy of the source and one of the target; what does not hang on the place is compared once. */
interface Pair {
  readonly policy: EffectivePolicy;
  readonly by: EffectivePolicy;
  /** The policy of the target as places see it. */
  readonly asPlacesSee: () => Origin;
  /** In what it falls short whatever the place, before its effect is compared. */
  readonly before: () => Compared | undefined;
  readonly sameOverrides: () => boolean;
  readonly differing: () => Differing;
}

function pairOf(policy: EffectivePolicy, by: EffectivePolicy, manifest: Manifest, same: SameValue): Pair {
  return {
    policy,
    by,
    asPlacesSee: once(() => comparable(by, manifest)),
    before: once(() => shortBefore(policy, by, same)),
    sameOverrides: once(() => overrideRules(policy) === overrideRules(by)),
    // An assignment above both sides has the same values for both, whatever they are.
    differing: once(() =>
      sameId(policy.assignment.id, by.assignment.id) ? { is: "no" } : parametersThatDiffer(policy, by, same),
    ),
  };
}

function shortBefore(policy: EffectivePolicy, by: EffectivePolicy, same: SameValue): Compared | undefined {
  if (enforcementOf(by) !== "enforced")
    return {
      state: "not-enforced",
      detail: `its enforcement mode is ${by.assignment.properties.enforcementMode ?? "not known"}`,
    };
  const own = [policy, by].map(({ assignment }) => typeRules(assignment));
  if (own[1] !== "" && own[0] !== own[1])
    return { state: "not-selected", detail: "its resource selectors select other types" };
  return saysTheSame(policy, by, same)
    ? undefined
    : { state: "definition", detail: "a definition of the same name says something else" };
}

const NOTHING: Compared = { state: "open", detail: "" };

/** In what the policy of the target falls short; no detail where it does not. */
function compare({ policy, by, ...pair }: Pair, { from, to }: MovedPlace): Compared {
  const reach = reaches(pair.asPlacesSee(), to);
  if (reach.is === "no") return { ...notReached(by, to), detail: reachWords(by, to) };
  const before = pair.before();
  if (before !== undefined) return before;
  const [was, is] = [effectOn(policy, from), effectOn(by, to)];
  if (!was.ok || !is.ok)
    return { state: "open", detail: is.ok ? "its effect at the source is not known" : is.problem };
  if (!isNoWeaker(is.value, was.value) || !pair.sameOverrides())
    return { state: "effect", detail: `its effect is ${is.value}, and ${was.value} at the source` };
  const differing = pair.differing();
  if (differing.is !== "no")
    return { state: differing.is === "yes" ? "parameters" : "open", detail: differing.why };
  return reach.is === "unknown" ? { state: "open", detail: reach.why } : NOTHING;
}

function notReached(by: EffectivePolicy, to: PolicyTarget): Pick<Compared, "state"> {
  const { scope, notScopes = [], resourceSelectors } = by.assignment.properties;
  if (covers(scope, { ...to.place, ancestors: [...to.place.ancestors, scope] }).is === "no")
    return { state: "missing" };
  const excluded = anyOf(exclusionsBetween(scope, notScopes, to.place).map((one) => covers(one, to.place)));
  if (excluded.is === "yes") return { state: "excluded" };
  return { state: resourceSelectors === undefined ? "missing" : "not-selected" };
}

function reachWords(by: EffectivePolicy, to: PolicyTarget): string {
  switch (notReached(by, to).state) {
    case "excluded":
      return `${by.assignment.name} excludes it`;
    case "not-selected":
      return `the resource selectors of ${by.assignment.name} leave it out`;
    default:
      return `${by.assignment.name} is assigned elsewhere`;
  }
}

/**
 * The policy as places see it: of its selectors those of regions alone, since a place has no type. Within one subscription the management
 * groups that are excluded are the same for both sides.
 */
function comparable(policy: EffectivePolicy, { source, target }: Manifest): Origin {
  const { properties } = policy.assignment;
  const { resourceSelectors, notScopes, ...rest } = properties;
  const shares = source.subscription.id === target.subscription.id;
  const excluded = shares ? notScopes?.filter((one) => !isManagementGroup(one)) : notScopes;
  return {
    ...policy,
    assignment: {
      ...policy.assignment,
      properties: {
        ...rest,
        ...(excluded === undefined ? {} : { notScopes: excluded }),
        ...(resourceSelectors === undefined ? {} : { resourceSelectors: resourceSelectors.map(regionsOnly) }),
      },
    },
  };
}

function regionsOnly(one: ResourceSelector): ResourceSelector {
  return { ...one, selectors: one.selectors.filter(({ kind }) => isRegion(kind)) };
}

function isRegion(kind: string): boolean {
  return sameText(kind, "resourceLocation");
}

/** What the selectors say of anything but regions. */
function typeRules({ properties: { resourceSelectors = [] } }: PolicyAssignment): string {
  const others = resourceSelectors.map(({ selectors }) => selectors.filter(({ kind }) => !isRegion(kind)));
  return others.every((one) => one.length === 0) ? "" : JSON.stringify(others).toLowerCase();
}

/** Overrides of the effect for some types only, which no place meets. */
function overrideRules({ assignment, referenceId = "" }: EffectivePolicy): string {
  const own = (assignment.properties.overrides ?? []).filter(({ kind, selectors = [] }) => {
    const forType = selectors.some((one) => sameText(one.kind, "resourceType"));
    const forOther = selectors.some(
      (one) =>
        sameText(one.kind, "policyDefinitionReferenceId") &&
        one.in?.every((id) => !sameText(id, referenceId)),
    );
    return sameText(kind, "policyEffect") && forType && !forOther;
  });
  return own.length === 0
    ? ""
    : JSON.stringify(own.map(({ value, selectors }) => [value, selectors])).toLowerCase();
}

/** How much an effect does about what does not comply. */
const STRENGTH: Readonly<Partial<Record<Effect, number>>> = {
  disabled: 0,
  audit: 1,
  auditIfNotExists: 1,
  auditAction: 1,
  manual: 1,
};
const ACTS = 2;

function isNoWeaker(effect: Effect, than: Effect): boolean {
  return effect === than || (STRENGTH[effect] ?? ACTS) > (STRENGTH[than] ?? ACTS);
}
