import { groupBy } from "../../base/group.ts";
import { lastSegment, sameId } from "../../base/resource-id.ts";
import type { Value } from "../../expression/value.ts";
import type { SameValue } from "../../derive/moved-values.ts";
import type { Manifest } from "../../manifest/model.ts";
import { enforcementOf } from "../../policy/bind/applicability.ts";
import type { BoundPolicies, EffectivePolicy, NotUnderstood } from "../../policy/bind/assignments.ts";
import { reaches } from "../../policy/bind/applicability.ts";
import { withRedactedUnknown } from "../../policy/bind/redacted.ts";
import type { PolicyAssignment } from "../../policy/model.ts";
import { mayBeSameDefinition } from "./parity-definition.ts";
import { gapsOf, SHORTFALLS, type PolicyGap, type Shortfall } from "./parity-gaps.ts";
import type { MovedPlace } from "./parity-places.ts";

/** What of an assignment of the source the target lacks. */
export interface AssignmentGap {
  readonly assignment: PolicyAssignment;
  /** Policies of the assignment. */
  readonly policies: number;
  /** Places, each for each policy, at which it holds at the source. */
  readonly holds: number;
  readonly gaps: readonly (PolicyGap & { readonly state: Shortfall })[];
  /** What nobody can say, with the reason. */
  readonly open: readonly { readonly title: string; readonly why: string; readonly place: MovedPlace }[];
}

/** Holds every policy of an assignment of the source against those of the target. */
export function assignmentGap(
  assignment: PolicyAssignment,
  bound: {
    readonly source: BoundPolicies;
    readonly target: BoundPolicies;
    readonly byName: PoliciesByName;
  },
  places: readonly MovedPlace[],
  manifest: Manifest,
  same: SameValue,
): AssignmentGap {
  const own = bound.source.policies.filter((policy) => policy.assignment.id === assignment.id);
  const compared = own.map((policy) =>
    gapsOf(policy, places, candidatesFor(policy, bound.byName, manifest), manifest, same),
  );
  const unread = bound.source.notUnderstood
    .filter((policy) => policy.assignment.id === assignment.id)
    .flatMap((policy) => unreadGaps(policy, places, bound.target, manifest, same));
  const gaps = compared.flatMap((one) => one.gaps);
  return {
    assignment,
    policies:
      own.length + bound.source.notUnderstood.filter((one) => one.assignment.id === assignment.id).length,
    holds: compared.reduce((sum, one) => sum + one.holds, unread.length),
    gaps: gaps.flatMap((gap) => {
      const state = SHORTFALLS.find((one) => one === gap.state);
      return state === undefined ? [] : [{ ...gap, state }];
    }),
    open: [
      ...gaps.flatMap(({ state, policy, detail, place }) =>
        state === "open" ? [{ title: titleOf(policy), why: detail, place }] : [],
      ),
      ...unread.flatMap((one) => (one === "present" ? [] : [one])),
    ],
  };
}

export function titleOf({
  definition,
  definitionId,
}: Pick<EffectivePolicy | NotUnderstood, "definition" | "definitionId">): string {
  return definition?.properties.displayName ?? definition?.name ?? definitionId;
}

/** Policies by the name of their definition, which the same definitions have in common. */
export type PoliciesByName = ReadonlyMap<string, readonly EffectivePolicy[]>;

export function policiesByName({ policies }: BoundPolicies): PoliciesByName {
  return groupBy(policies, ({ definitionId }) => lastSegment(definitionId).toLowerCase());
}

function candidatesFor(
  { definitionId: id }: EffectivePolicy,
  byName: PoliciesByName,
  manifest: Manifest,
): EffectivePolicy[] {
  const named = byName.get(lastSegment(id).toLowerCase()) ?? [];
  return named.filter(({ definitionId }) => mayBeSameDefinition(id, definitionId, manifest));
}

/** A policy whose content is not known is there where its whole assignment is: the same definition with the same values. */
function unreadGaps(
  policy: NotUnderstood,
  places: readonly MovedPlace[],
  { policies, notUnderstood }: BoundPolicies,
  manifest: Manifest,
  same: SameValue,
): (AssignmentGap["open"][number] | "present")[] {
  const { policyDefinitionId } = policy.assignment.properties;
  const values = ({ properties }: PolicyAssignment): Value =>
    withRedactedUnknown(properties.parameters ?? {}, "a value");
  const alike = [...policies, ...notUnderstood].filter(({ assignment }) => {
    if (sameId(assignment.id, policy.assignment.id)) return true;
    return (
      mayBeSameDefinition(policyDefinitionId, assignment.properties.policyDefinitionId, manifest) &&
      same(values(policy.assignment), values(assignment)) === "yes"
    );
  });
  return places.flatMap((place): (AssignmentGap["open"][number] | "present")[] => {
    if (reaches(policy, place.from).is === "no") return [];
    const present = alike.some(
      (one) => enforcementOf(one) === "enforced" && reaches(one, place.to).is === "yes",
    );
    return [present ? "present" : { title: titleOf(policy), why: policy.why, place }];
  });
}
