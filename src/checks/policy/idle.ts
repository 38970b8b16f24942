import { oncePer } from "../../base/once.ts";
import { say } from "../../base/sentence.ts";
import { isObject, isUnknown, memberOf } from "../../expression/value.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import type { Judgement } from "../check.ts";
import type { Subject } from "../../derive/policies/subject.ts";

/** Policies that go by a tag which none of the resources that they judge is known to carry: they hold for nothing, whatever is planned. */
export interface IdleByTag {
  readonly tag: string;
  /** The parameter that names the tag. */
  readonly parameter: string;
  readonly policies: readonly EffectivePolicy[];
  /** The planned resources of the types that they judge. */
  readonly subjects: readonly Subject[];
}

/** The name of a policy of a pack: that of its reference, since a built-in is known by a GUID alone. */
export function nameOf({ referenceId, definition }: EffectivePolicy): string {
  return referenceId ?? definition.name;
}

/** Whether a rule names the type, without regard to case. */
export function typesOf(policy: EffectivePolicy): (type: string) => boolean {
  const text = JSON.stringify(policy.definition.properties.policyRule).toLowerCase();
  return oncePer((type) => text.includes(`"${type.toLowerCase()}"`));
}

/** Policies without one resource of a type that their rules name. Those of an `Indexed` rule without types judge everything. */
export function withoutResources(
  policies: readonly EffectivePolicy[],
  subjects: readonly Subject[],
): EffectivePolicy[] {
  return policies.filter((policy) => {
    if (!JSON.stringify(policy.definition.properties.policyRule).includes('"field":"type"')) return false;
    const names = typesOf(policy);
    const notIn = policy.definition.properties.mode?.toLowerCase() === "indexed";
    return !notIn && !subjects.some(({ target }) => names(target.type));
  });
}

/** @param decided names of the policies that found something or left something open: they are not idle */
export function idleByTag(
  policies: readonly EffectivePolicy[],
  subjects: readonly Subject[],
  decided: ReadonlySet<string>,
): IdleByTag[] {
  const byTag = new Map<string, IdleByTag>();
  for (const policy of policies) {
    if (decided.has(nameOf(policy))) continue;
    const names = typesOf(policy);
    const judged = subjects.filter(({ target, planned }) => planned.length > 0 && names(target.type));
    if (judged.length === 0) continue;
    for (const [parameter, tag] of Object.entries(policy.parameters)) {
      if (!parameter.endsWith("Tag") || typeof tag !== "string" || judged.some((one) => carries(one, tag)))
        continue;
      const before = byTag.get(tag.toLowerCase());
      byTag.set(tag.toLowerCase(), {
        tag,
        parameter,
        policies: [...(before?.policies ?? []), policy],
        subjects: [...new Set([...(before?.subjects ?? []), ...judged])],
      });
    }
  }
  return [...byTag.values()];
}

/** True only when the tag is known to be among the tags: one that may be there decides nothing. */
function carries({ resource }: Subject, tag: string): boolean {
  const tags = memberOf(resource.body, "tags") ?? null;
  const value = isObject(tags) ? (memberOf(tags, tag) ?? null) : null;
  return !isUnknown(value) && value !== null && value !== "";
}

export function idleFinding({ tag, parameter, policies, subjects }: IdleByTag): Judgement[] {
  const [first] = subjects;
  if (first === undefined) return [];
  return [
    {
      subject: say`policies by the tag ${tag}`,
      place: first.place,
      facets: { tag, decision: "untagged" },
      resources: [...new Set(subjects.flatMap(({ planned }) => planned))],
      outcome: "unknown",
      severity: "warning",
      why: say`Whether ${policies.map(({ definition }) => definition.properties.displayName ?? definition.name)} ought to apply could not be determined: none of ${subjects.map(({ text }) => text)} is known to carry the tag ${tag} by which they go.`,
      fix: {
        text: say`Tag the resources, or name the tag that states it under ${`expect.policies.pack.parameters.${parameter}`}.`,
      },
    },
  ];
}
