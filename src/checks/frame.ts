import { fingerprint } from "../base/fingerprint.ts";
import { raw, say, sentence, type Sentence } from "../base/sentence.ts";
import { clip } from "../report/clean.ts";
import type { Result } from "../report/model.ts";
import type { Unknown } from "../facts/fact.ts";
import { factKey, type AnyFactRef } from "../facts/facts.ts";
import type { Case, Check, Context, Judgement, Lookup } from "./check.ts";
import { numbered } from "./support/numbered.ts";
import { perhaps } from "./support/perhaps.ts";

/** A need that could not be met, and by which check. */
export interface Miss {
  readonly ref: AnyFactRef;
  readonly why: Unknown;
  readonly check: string;
}

/** All facts that the checks need or want, each once. */
export function neededFacts(checks: readonly Check[], context: Context): AnyFactRef[] {
  const needed = new Map<string, AnyFactRef>();
  for (const check of checks)
    for (const one of check.cases(context))
      for (const ref of [...one.needs, ...(one.wants ?? [])]) needed.set(`${ref.kind} ${factKey(ref)}`, ref);
  return [...needed.values()];
}

/**
 * Judges one check. Where a need is unknown the answer is `unknown`, whatever the check would have said; so is a failure of
 * what may never be deployed.
 */
export function judge(
  check: Check,
  context: Context,
  lookup: Lookup,
): { judgements: Judgement[]; misses: Miss[] } {
  const judgements: Judgement[] = [];
  const misses: Miss[] = [];
  for (const one of check.cases(context)) {
    const missing = one.needs.flatMap((ref): Miss[] => {
      const fact = lookup(ref);
      return fact.known ? [] : [{ ref, why: fact, check: check.meta.id }];
    });
    misses.push(...missing);
    const first = missing[0];
    if (first === undefined) judgements.push(...one.judge(lookup).map(perhaps));
    else judgements.push(unknownOf(one, first, missing));
  }
  return { judgements: numbered(judgements), misses };
}

function unknownOf(one: Case, first: Miss, missing: readonly Miss[]): Judgement {
  const reasons = [...new Set(missing.map((miss) => miss.why.detail))];
  const why = reasons.length === 1 ? first.why.detail : joined(reasons);
  const permissions = [...new Set(missing.flatMap((miss) => miss.why.permission ?? []))];
  return {
    outcome: "unknown",
    subject: one.subject,
    place: one.place,
    facets: one.facets,
    resources: one.resources,
    ...(one.waves === undefined ? {} : { waves: one.waves }),
    ...(one.severity === undefined ? {} : { severity: one.severity }),
    ...(first.why.scope === undefined ? {} : { scope: first.why.scope }),
    why: say`Could not be judged: ${raw(why)}`,
    evidence: missing.flatMap(({ ref, why: { status, correlationId } }) => [
      { label: "missing fact", value: factName(ref) },
      ...(status === undefined ? [] : [{ label: "HTTP status", value: String(status) }]),
      ...(correlationId === undefined ? [] : [{ label: "correlation id", value: correlationId }]),
    ]),
    ...(permissions.length === 0
      ? {}
      : {
          fix: {
            text: say`Grant the identity of the run ${permissions} there; the role ${"Reader"} holds it.`,
          },
        }),
  };
}

function joined(reasons: readonly Sentence[]): Sentence {
  const [first, second, ...rest] = reasons;
  const more = rest.length === 0 ? "" : ` (${String(rest.length)} more like this)`;
  return sentence([first, second].join(" ") + more);
}

/** `policy assignments`, `compute SKU (swedencentral/Standard_D4s_v5)` */
export function factName(ref: AnyFactRef): string {
  const words = ref.kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace("sku", "SKU");
  return ref.item === undefined ? words : `${words} (${ref.item})`;
}

/** Names and values of the service are short; what is longer is cut, so that one odd answer does not fill the report. */
const MOST_OF_SUBJECT = 500;
const MOST_OF_VALUE = 2_000;

/** Completes a judgement to a result; waivers come later. */
export function resultOf(check: Check, judgement: Judgement, context: Context): Result {
  const { meta } = check;
  const resources = judgement.resources ?? [];
  const facets = judgement.facets ?? {};
  const waves =
    resources.length > 0
      ? new Set(resources.flatMap((resource) => resource.waves))
      : new Set(judgement.waves ?? context.manifest.waves.map((wave) => wave.name));
  const identity = [
    meta.id,
    ...Object.entries(facets)
      .sort()
      .map((facet) => facet.join("=")),
    judgement.subject,
    ...(judgement.repeat === undefined ? [] : [`repeat ${String(judgement.repeat)}`]),
  ];
  return {
    id: fingerprint(identity.join("|")).slice("sha256:".length),
    check: meta.id,
    title: meta.title,
    area: meta.area,
    severity: judgement.severity ?? meta.severity,
    outcome: judgement.outcome,
    subject: clip(judgement.subject, MOST_OF_SUBJECT),
    place: judgement.place,
    ...(judgement.scope === undefined ? {} : { scope: judgement.scope }),
    why: judgement.why,
    ready: sentence(meta.ready),
    ...(judgement.fix === undefined ? {} : { fix: judgement.fix }),
    evidence: (judgement.evidence ?? []).map(({ label, value }) => ({
      label,
      value: clip(value, MOST_OF_VALUE),
    })),
    facets,
    resources: resources.map((resource) => resource.key),
    workloads: [...new Set(resources.map((resource) => resource.workload))],
    waves: context.manifest.waves.map((wave) => wave.name).filter((name) => waves.has(name)),
  };
}
