import { raw, say, type Sentence } from "../../base/sentence.ts";
import { isKnown, type Value } from "../../expression/value.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import { explain } from "../../policy/evaluate/explain.ts";
import { findRepairs, type Edit } from "../../policy/repair/repair.ts";
import { situationOf } from "../../policy/effects/policy-evaluation.ts";
import type { Evidence } from "../../report/model.ts";
import type { SubjectAssessment } from "../../derive/policies/subject-assessment.ts";
import { clip } from "../../base/clip.ts";

const MOST_SHOWN = 8;
const LONGEST = 120;

function valueText(value: Value | undefined): string {
  if (value === undefined) return "(nothing)";
  if (!isKnown(value)) return "(known after deployment)";
  const text = JSON.stringify(value);
  return clip(text, LONGEST);
}

function situationIn(policy: EffectivePolicy, { request: asked, assessment }: SubjectAssessment) {
  return situationOf(policy, { ...asked, resource: assessment.resource });
}

/** The comparisons that made the rule match, as evidence. */
export function comparisons(policy: EffectivePolicy, assessed: SubjectAssessment): Evidence[] {
  const steps = explain(policy.rule.if, situationIn(policy, assessed)).filter(
    ({ result, expression }) => result === "True" && expression.toLowerCase() !== "type",
  );
  const shown = steps.slice(0, MOST_SHOWN).map(({ expression, expressionValue, operator, targetValue }) => ({
    label: "matched",
    value: `${expression} is ${valueText(expressionValue)} (${operator} ${valueText(targetValue)})`,
  }));
  const more = steps.length - shown.length;
  return more > 0 ? [...shown, { label: "matched", value: `and ${String(more)} more comparisons` }] : shown;
}

/** The smallest change of the resource that the policy would let through; undefined where none was found. */
export function changeText(policy: EffectivePolicy, assessed: SubjectAssessment): Sentence | undefined {
  const repaired = findRepairs(policy.rule.if, situationIn(policy, assessed));
  if (!repaired.found) return undefined;
  const [edits] = repaired.repairs;
  if (edits === undefined) return undefined;
  const parts = edits.map(editText);
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  return say`In ${assessed.subject.text}, ${raw(rest.reduce<Sentence>((text, part) => say`${raw(text)}, and ${raw(part)}`, first))}`;
}

function editText({ action, path, value, oneOf, must }: Edit): Sentence {
  if (action === "remove") return say`remove ${path}`;
  if (oneOf !== undefined) return say`set ${path} to one of ${oneOf.map(valueText)}`;
  if (value !== undefined) return say`set ${path} to ${valueText(value)}`;
  const wanted = (must ?? []).map((one) => `${one.operator} ${valueText(one.value)}`);
  return wanted.length === 0
    ? say`give ${path} a value`
    : say`give ${path} a value for which this holds: ${wanted}`;
}
