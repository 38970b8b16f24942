import { largest } from "../../base/extremes.ts";
import { withoutPause } from "../../base/pauses.ts";
import { oncePerObject } from "../../base/once.ts";
import { unknown } from "../../expression/value.ts";
import type { AliasCatalogue } from "../../policy/aliases.ts";
import type { Instant } from "../../base/time.ts";
import type { AssessmentRequest, EffectOutcome } from "../../policy/effects/effect-outcome.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import { isJsonArray, isJsonObject } from "../../policy/json.ts";
import type { Json, PolicyExemption } from "../../policy/model.ts";
import { assess, type Assessment } from "../../policy/effects/assessment.ts";
import type { RelatedCandidate, Inventory, Listing } from "../../policy/effects/related.ts";
import { EvaluationMemory } from "../../policy/evaluate/memory.ts";
import { JobWork } from "../../policy/evaluate/work.ts";
import { Screen } from "../../policy/bind/screen.ts";
import type { Context } from "../context.ts";
import type { Read } from "../derivation.ts";
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
  /** The policies that may meet a subject. The same array, every time, for subjects that share it. */
  readonly policiesFor: (subject: Subject) => readonly EffectivePolicy[];
  readonly exemptions: readonly PolicyExemption[];
  readonly subjects: readonly Subject[];
  readonly aliases: AliasCatalogue;
  /** Policies of Azure that meet the request; false for those that describe what is wanted. */
  readonly inForce: boolean;
  /** Resources that exist at the target, as far as anybody has looked. */
  readonly observed?: Inventory["observed"];
}

const NOT_OBSERVED: Listing = { resources: [], gap: "which related resources exist at the target" };

/** Holds every policy against every subject, at the start and the end of the waves that make it. */
export function assessSubjects(...input: Parameters<typeof assessingSubjects>): readonly SubjectAssessment[] {
  return withoutPause(assessingSubjects(...input));
}

/** {@link assessSubjects}, which pauses before each subject. */
export function* assessingSubjects(
  { policiesFor, exemptions, subjects, aliases, inForce, observed }: AssessmentInput,
  { manifest, planned, isOverdue }: Context,
  read: Read,
): Generator<void, readonly SubjectAssessment[]> {
  const job = new JobWork(isOverdue);
  const screens = new Map<readonly EffectivePolicy[], Screen>();
  const screenFor = (policies: readonly EffectivePolicy[]): Screen => {
    const made = screens.get(policies) ?? new Screen(policies, aliases, job);
    screens.set(policies, made);
    return made;
  };
  const timed = new Map<readonly EffectivePolicy[], readonly EffectivePolicy[]>();
  const around = {
    subscription: subscriptionValue(manifest, read),
    deployer: deployerValue(manifest),
    inForce,
  };
  const inventory = inventoryOf(subjects, planned, observed);
  const memory = new EvaluationMemory(job);
  const assessed = (subject: Subject): SubjectAssessment => {
    const { resource, target, start, end } = subject;
    const policies = policiesFor(subject);
    const request: AssessmentRequest = {
      resource,
      target,
      exemptions,
      now: end,
      at: end,
      aliases,
      around: surroundingsOf(subject, around),
      inventory,
      memory,
    };
    const assessedAt = (moment: Instant, among: readonly EffectivePolicy[]): Assessment =>
      assess(
        // What policy() gives differs from policy to policy; the screen lets through whatever depends on it.
        (one, within) => screenFor(among).of(one, { ...within, policy: unknown(["policy()"]) }),
        { ...request, now: moment },
      );
    const assessment = assessedAt(end, policies);
    let withClock = timed.get(policies);
    if (withClock === undefined) timed.set(policies, (withClock = policies.filter(readsClock)));
    if (withClock.length === 0 || start === end) return { subject, request, assessment };
    return { subject, request, assessment: worse(assessment, assessedAt(start, withClock), withClock) };
  };
  const done: SubjectAssessment[] = [];
  for (const subject of subjects) {
    yield;
    done.push(assessed(subject));
  }
  return done;
}

/** A rule that says something else at another time, or one that changes what such a rule may read. */
function readsClock({ definition, effect }: EffectivePolicy): boolean {
  const changes = effect.ok && (effect.value === "modify" || effect.value === "append");
  return changes || ruleNamesClock(definition);
}

/** Definitions are bound many times, by initiatives and for each place. */
const ruleNamesClock = oncePerObject(({ properties }: EffectivePolicy["definition"]) =>
  namesClock(properties.policyRule),
);

/** Whether an expression somewhere in a rule asks for the time. */
function namesClock(value: Json): boolean {
  if (typeof value === "string") return value.startsWith("[") && /utcnow\s*\(/i.test(value);
  if (isJsonArray(value)) return value.some(namesClock);
  return isJsonObject(value) && Object.values(value).some(namesClock);
}

/** What a policy does at one of two moments it does: a freeze that covers the start of a wave denies the wave. */
function worse(end: Assessment, start: Assessment, withClock: readonly EffectivePolicy[]): Assessment {
  const rank = ({ does, certain }: EffectOutcome): number =>
    (does === "denies" ? 4 : does === "changes" ? 0 : 2) + (certain ? 1 : 0);
  const strongest = (of: Assessment, policy: EffectivePolicy): number =>
    largest(of.outcomes.filter((one) => one.policy === policy).map(rank), -1);
  const earlier = withClock.filter(
    (policy) => strongest(start, policy) > Math.max(1, strongest(end, policy)),
  );
  if (earlier.length === 0) return end;
  return {
    ...end,
    outcomes: [
      ...end.outcomes.filter(({ policy }) => !earlier.includes(policy)),
      ...start.outcomes.filter(({ policy }) => earlier.includes(policy)),
    ],
    open: [...end.open, ...start.open.filter(({ policy }) => !end.open.some((one) => one.policy === policy))],
  };
}

function inventoryOf(
  subjects: readonly Subject[],
  planned: Context["planned"],
  observed: Inventory["observed"] = () => NOT_OBSERVED,
): Inventory {
  const whole = planned.length > 0 && !planned.some(isUndeclared);
  const byType = new Map<string, RelatedCandidate[]>();
  for (const { kind, resource, target } of subjects) {
    if (kind === "type" || kind === "any-group" || kind === "on-demand") continue;
    const type = target.type.toLowerCase();
    const same = byType.get(type);
    const one = { resource, place: target.place };
    if (same === undefined) byType.set(type, [one]);
    else same.push(one);
  }
  return {
    planned: (type) => ({
      resources: byType.get(type.toLowerCase()) ?? [],
      ...(whole ? {} : { gap: "which related resources will be made" }),
    }),
    observed,
  };
}
