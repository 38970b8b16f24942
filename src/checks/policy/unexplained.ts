import { say, type Sentence } from "../../base/sentence.ts";
import { isDefined } from "../../base/result.ts";
import { NO_ALIASES } from "../../policy/aliases.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import { evaluate } from "../../policy/evaluate/evaluate.ts";
import { situationOf } from "../../policy/effects/policy-evaluation.ts";
import type { Evidence, Fix } from "../../report/model.ts";
import { factRef } from "../../facts/facts.ts";
import type { Context, Read } from "../check.ts";
import { targetScope } from "../../derive/planned.ts";
import { aliasType } from "../../derive/policies/aliases.ts";
import type { SubjectAssessment } from "../../derive/policies/subject-assessment.ts";
import type { Subject } from "../../derive/policies/subject.ts";

/** What helps with a rule that hangs on an alias that no list explains. */
export interface Advice {
  readonly evidence: readonly Evidence[];
  readonly fix: Fix;
}

/** Why the aliases of the subjects' types are not known better, and what would make them so. */
export function adviceOn(
  policy: EffectivePolicy,
  subjects: readonly Subject[],
  { manifest, aliases = NO_ALIASES }: Context,
  lookup: Read,
): Advice {
  const types = [...new Set(subjects.map(({ target }) => aliasType(target.type)))];
  const facts = types.map((type) => ({
    type,
    fact: lookup(factRef("aliases", targetScope(manifest), type)),
  }));
  const evidence = facts.map(({ type, fact }): Evidence => ({
    label: `aliases of ${type}`,
    value: fact.known
      ? `Azure listed them, the list that comes with the tool is ${aliases.id ?? "missing"}`
      : fact.detail.replaceAll("`", ""),
  }));
  const permission = facts.map(({ fact }) => (fact.known ? undefined : fact.permission)).find(isDefined);
  const another = facts.some(({ fact }) => fact.known && fact.value.catalogue !== aliases.id);
  const missing = facts.some(({ fact }) => !fact.known);
  const text: Sentence =
    permission !== undefined
      ? say`Grant the identity of the run ${permission} there. The role ${"Reader"} includes it.`
      : missing || another
        ? say`Let the run read the aliases of ${types} from Azure. Capture the snapshot again where one is used.`
        : say`Have the owner of ${policy.assignment.name} correct the rule: Azure lists no such alias of ${types}.`;
  return { evidence, fix: { text } };
}

/** What the rule gives when the resource's own body is walked for what no list explains: a guess, and said to be one. */
export function guess(
  policy: EffectivePolicy,
  { request: asked, assessment, subject }: SubjectAssessment,
): Evidence {
  const { aliases } = asked;
  const walking = { find: (name: string) => aliases.find(name) };
  const situation = situationOf(policy, { ...asked, resource: assessment.resource, aliases: walking });
  const { result } = evaluate(policy.rule.if, situation);
  const verb = {
    match: "matches",
    "no-match": "does not match",
    unknown: "may match",
    error: "fails on",
  }[result];
  return {
    label: "low confidence",
    value: `read along its own body, ${subject.text} is one that the rule ${verb}`,
  };
}
