import { isDefined } from "../base/result.ts";
import { GUIDANCE, GUIDANCE_PARTS, guidanceOfType } from "../catalog/guidance.ts";
import { relocationPlan } from "../derive/schedule/plan.ts";
import { mayBeWritten } from "../plan/write.ts";
import type { EvaluatedResource, ReportEvaluation, GuidanceOfCategory } from "../report/evaluation.ts";
import { maskReport } from "../report/mask.ts";
import { contextFor, headWithoutFacts, type ReadinessInput } from "./assess.ts";
import { scheduleOf } from "./schedule/document.ts";

/** As many resources are listed. */
const MOST = 1000;

/** What the evaluation report has besides the judgement, with nothing secret in it. */
export function evaluationOf(input: ReadinessInput): ReportEvaluation {
  const { manifest, planned, wave } = input;
  // The checks have read it, too, and it is computed once.
  const plan = input.read(relocationPlan(contextFor(input)));
  if (!plan.known) throw new Error("the relocation plan rests on no fact");
  const moved = planned.filter(mayBeWritten);
  const own = moved.filter(({ waves }) => wave === undefined || waves.includes(wave));
  const resources = own.map(({ key, type, waves }): EvaluatedResource => {
    const category = guidanceOfType(type);
    return { key, type, waves, ...(category === undefined ? {} : { category }) };
  });
  const evaluation: ReportEvaluation = {
    plan: scheduleOf({
      manifest,
      planned: moved,
      plan: plan.value,
      ...(wave === undefined ? {} : { wave }),
    }),
    resources: resources.slice(0, MOST),
    resourcesTotal: resources.length,
    guidance: guidanceFor(resources),
  };
  const { source, target } = headWithoutFacts(input);
  const secrets = [
    ...(input.secrets ?? []),
    manifest.source.subscription.id,
    manifest.target.subscription.id,
  ];
  return maskReport({ source, target, ...evaluation }, secrets);
}

function guidanceFor(resources: readonly EvaluatedResource[]): GuidanceOfCategory[] {
  const used = new Set(resources.map(({ category }) => category).filter(isDefined));
  return Object.entries(GUIDANCE).flatMap(([category, own]): GuidanceOfCategory[] => {
    if (!used.has(category)) return [];
    const parts = GUIDANCE_PARTS.map(([part, title]) => ({ title, lines: own[part] }));
    return [{ category, parts, sources: own.sources }];
  });
}
