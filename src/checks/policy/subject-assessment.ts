import { unknown } from "../../expression/value.ts";
import type { AliasCatalogue } from "../../policy/aliases.ts";
import type { AssessmentRequest } from "../../policy/effects/effect-outcome.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import type { PolicyExemption } from "../../policy/model.ts";
import { assess, type Assessment } from "../../policy/effects/assessment.ts";
import type { RelatedCandidate, Inventory, Listing } from "../../policy/effects/related.ts";
import { Screen } from "../../policy/bind/screen.ts";
import type { Context, Read } from "../check.ts";
import { surroundingsOf, deployerValue, subscriptionValue } from "./surroundings.ts";
import { isUndeclared } from "./body.ts";
import type { Subject } from "./subject.ts";

/** What the policies make of one subject. */
export interface SubjectAssessment {
  readonly subject: Subject;
  readonly request: AssessmentRequest;
  readonly assessment: Assessment;
}

export interface AssessmentInput {
  readonly policies: readonly EffectivePolicy[];
  readonly exemptions: readonly PolicyExemption[];
  readonly subjects: readonly Subject[];
  readonly aliases: AliasCatalogue;
  /** Resources that exist at the target, as far as anybody has looked. */
  readonly observed?: Inventory["observed"];
}

const NOT_OBSERVED: Listing = { resources: [], gap: "which related resources exist at the target" };

/** Holds every policy against every subject, at the end of the wave that makes it. */
export function assessSubjects(
  { policies, exemptions, subjects, aliases, observed }: AssessmentInput,
  { manifest, now, planned }: Context,
  lookup: Read,
): SubjectAssessment[] {
  const screen = new Screen(policies, aliases);
  const around = { subscription: subscriptionValue(manifest, lookup), deployer: deployerValue(manifest) };
  const whole = planned.length > 0 && !planned.some(isUndeclared);
  const byType = new Map<string, RelatedCandidate[]>();
  for (const { resource, target } of subjects) {
    const type = target.type.toLowerCase();
    const same = byType.get(type);
    const one = { resource, place: target.place };
    if (same === undefined) byType.set(type, [one]);
    else same.push(one);
  }
  const inventory: Inventory = {
    planned: (type) => ({
      resources: byType.get(type.toLowerCase()) ?? [],
      ...(whole ? {} : { gap: "which related resources will be made" }),
    }),
    observed: observed ?? (() => NOT_OBSERVED),
  };
  return subjects.map((subject): SubjectAssessment => {
    const { resource, target, end } = subject;
    const asked: AssessmentRequest = {
      resource,
      target,
      exemptions,
      now,
      at: end,
      aliases: aliases,
      around: surroundingsOf(subject, around),
      inventory,
    };
    // What policy() gives differs from policy to policy; the screen lets through whatever depends on it.
    const assessment = assess(
      (one, around) => screen.of(one, { ...around, policy: unknown(["policy()"]) }),
      asked,
    );
    return { subject, request: asked, assessment: assessment };
  });
}
