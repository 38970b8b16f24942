import { until, withoutPause } from "../base/pauses.ts";
import { fingerprint } from "../base/fingerprint.ts";
import { raw, say, sentence, type Sentence } from "../base/sentence.ts";
import { withoutMoment, type Instant } from "../base/time.ts";
import { clip } from "../base/clip.ts";
import type { CheckInfo, Result } from "../report/model.ts";
import { unknown, type UnknownFact } from "../facts/fact.ts";
import { itemOf, whereOf, type AnyFactRef, kindWords } from "../facts/facts.ts";
import { subscriptionScope } from "../base/resource-id.ts";
import { closedWaves, isClosed } from "../plan/schedule/over.ts";
import { mayBeWritten } from "../plan/write.ts";
import { factsBehind, isDerivation, refKey, unknownBehind } from "../derive/derivation.ts";
import type { Case, Check, CheckMeta, Context, Judgement, Need, Read } from "./check.ts";
import { numbered } from "./support/numbered.ts";
import { unreadBehind } from "../derive/part.ts";
import { unknownIfConditional } from "./support/conditional.ts";
import { judgesClosed, unlessDone } from "./support/done.ts";
import { unknownWhereUnread } from "./support/unread.ts";

/** A fact or derived value that could not be had, and by which check it was missed. */
export interface MissingNeed {
  /** Tells what is missed from anything else. */
  readonly key: string;
  /** In words. */
  readonly name: string;
  readonly scope: string;
  readonly why: UnknownFact;
  readonly check: string;
}

/** All facts that the checks need or want, each once. */
export function neededFacts(checks: readonly Check[], context: Context): AnyFactRef[] {
  return factsBehind(
    checks.flatMap((check) => casesOf(check, context).flatMap((one) => [...one.needs, ...(one.wants ?? [])])),
  );
}

/** The context that a check is given: one that judges requests gets no resource that nothing is written of. */
export function contextOf({ judges, together }: Check, context: Context): Context {
  const { alongside = [] } = context;
  const { id } = context.manifest.target.subscription;
  const others =
    together === "subscription"
      ? alongside.filter(({ plannedBy }) => plannedBy?.subscription === id)
      : alongside;
  const joined =
    together === undefined || others.length === 0
      ? context
      : { ...context, planned: [...context.planned, ...others] };
  if (judges !== "requests" || joined.planned.every(mayBeWritten)) return joined;
  return {
    ...joined,
    planned: joined.planned.filter(mayBeWritten),
    untouched: joined.planned.filter((one) => !mayBeWritten(one)),
  };
}

/** What a check says of this manifest: what is about others alone stands in their own reports. */
function casesOf(check: Check, context: Context): readonly Case[] {
  return check.cases(contextOf(check, context)).filter((one) => !isOfOthers(one));
}

function isOfOthers({ resources = [] }: Pick<Judgement, "resources">): boolean {
  return resources.length > 0 && resources.every(({ plannedBy }) => plannedBy !== undefined);
}

interface Judged {
  readonly judgements: Judgement[];
  readonly misses: MissingNeed[];
}

/** {@link judging}, without a pause. */
export function judge(...input: Parameters<typeof judging>): Judged {
  return withoutPause(judging(...input));
}

/**
 * Judges one check, and pauses before each case. Where a need is unknown the answer is `unknown`, whatever the check would have said; so is a failure of
 * what may never be deployed.
 * @param overdue why the time of the run is over, once it is: the cases that are left are unknown for this reason
 */
export function* judging(
  check: Check,
  context: Context,
  read: Read,
  overdue: () => Sentence | undefined = () => undefined,
): Generator<void, Judged> {
  const judgements: Judgement[] = [];
  const misses: MissingNeed[] = [];
  const closed = closedWaves(context.manifest, context.now);
  for (const one of casesOf(check, context)) {
    yield;
    yield* until(() => overdue() !== undefined, read.preparing?.(one.needs));
    const over = overdue();
    const missing =
      over === undefined ? missingNeeds(one.needs, check, context, read) : [noTimeLeft(over, check, context)];
    const [first] = missing;
    const unread = first === undefined ? unreadBehind(one.needs, read) : [];
    const found =
      first === undefined
        ? one
            .judge(read)
            .map(unknownIfConditional)
            .map((judgement) => unknownWhereUnread(judgement, unread))
        : [unknownOf(one, first, missing)];
    const own = found.map((judgement) => reaching(judgement, one));
    const left = own.map((judgement) => unlessDone(judgement, closed, check.meta.phase, context.phase));
    for (const judgement of left) judgements.push(judgement);
    // What nothing is judged of any more misses nothing.
    if (own.length > 0 && left.every((judgement, index) => judgement !== own[index])) continue;
    for (const miss of missing) misses.push(miss);
    for (const { ref, fact } of unread) misses.push(missOf(ref, fact, check));
  }
  return { judgements: numbered(judgements.filter((one) => !isOfOthers(one))), misses };
}

function noTimeLeft(why: Sentence, check: Check, { manifest }: Context): MissingNeed {
  return {
    key: "time",
    name: "time to judge",
    scope: subscriptionScope(manifest.target.subscription.id),
    why: unknown("timed-out", say`There was no time left to judge it: ${raw(why)}.`),
    check: check.meta.id,
  };
}

/** The facts that are missing; a derived value that is open for another reason stands for itself. */
function missingNeeds(needs: readonly Need[], check: Check, context: Context, read: Read): MissingNeed[] {
  const missing = unknownBehind(needs, read).map(({ ref, why }) => missOf(ref, why, check));
  if (missing.length > 0) return missing;
  return needs.flatMap((need): MissingNeed[] => {
    if (!isDerivation(need)) return [];
    const value = read(need);
    if (value.known) return [];
    const scope = value.scope ?? subscriptionScope(context.manifest.target.subscription.id);
    return [{ key: need.name, name: need.name, scope, why: value, check: check.meta.id }];
  });
}

function missOf(ref: AnyFactRef, why: UnknownFact, check: Check): MissingNeed {
  return { key: refKey(ref), name: factName(ref), scope: whereOf(ref), why, check: check.meta.id };
}

function unknownOf(one: Case, first: MissingNeed, missing: readonly MissingNeed[]): Judgement {
  const reasons = [...new Set(missing.map((miss) => miss.why.detail))];
  const why = reasons.length === 1 ? first.why.detail : joined(reasons);
  const permissions = [...new Set(missing.flatMap((miss) => miss.why.permission ?? []))];
  return {
    outcome: "unknown",
    misses: first.why,
    subject: one.subject,
    place: one.place,
    facets: one.facets,
    resources: one.resources,
    ...(one.waves === undefined ? {} : { waves: one.waves }),
    ...severityOf(one),
    ...(first.why.scope === undefined ? {} : { scope: first.why.scope }),
    why,
    evidence: missing.flatMap(({ name, why: { status, correlationId } }) => [
      { label: "missing fact", value: name },
      ...(status === undefined ? [] : [{ label: "HTTP status", value: String(status) }]),
      ...(correlationId === undefined ? [] : [{ label: "correlation id", value: correlationId }]),
    ]),
    ...(permissions.length > 0
      ? {
          fix: {
            text: say`Grant the identity of the run ${permissions} there. The role ${"Reader"} includes it.`,
          },
        }
      : one.hint === undefined
        ? {}
        : { fix: { text: one.hint } }),
  };
}

/** A failure that is not known of may stand at resources that the case does not name. */
function reaching(judgement: Judgement, { reach = [] }: Case): Judgement {
  const { outcome, resources = [] } = judgement;
  if (outcome !== "unknown" || reach.length === 0) return judgement;
  return { ...judgement, resources: [...new Set([...resources, ...reach])] };
}

function severityOf({ severity, severityUnasked = severity }: Case): Pick<Judgement, "severity"> {
  return severityUnasked === undefined ? {} : { severity: severityUnasked };
}

function joined(reasons: readonly Sentence[]): Sentence {
  const [first, second, ...rest] = reasons;
  const more = rest.length === 0 ? "" : ` (${String(rest.length)} more like this)`;
  return sentence([first, second].join(" ") + more);
}

/** `policy assignments`, `compute SKU (swedencentral/Standard_D4s_v5)` */
export function factName(ref: AnyFactRef): string {
  const words = kindWords(ref.kind);
  const item = itemOf(ref);
  return item === undefined ? words : `${words} (${item})`;
}

/** What a report carries of a check. */
export function infoOf(meta: CheckMeta): CheckInfo {
  const { id, title, area, severity, phase, takesAttestations = false } = meta;
  return {
    id,
    title,
    area,
    severity,
    page: `docs/checks/${id}.md`,
    step: phase,
    attestable: takesAttestations,
    rule: {
      looksAt: sentence(meta.looksAt),
      ready: sentence(meta.ready),
      failsWhen: meta.failsWhen.map(sentence),
      howToFix: sentence(meta.howToFix),
      sources: meta.sources,
    },
  };
}

/** Names and values of the service are short; what is longer is cut, so that one odd answer does not fill the report. */
const MOST_OF_SUBJECT = 500;
const MOST_OF_VALUE = 2_000;

/** Stable over runs as long as check, facets and subject stay. */
export function resultId(
  check: string,
  facets: Readonly<Record<string, string>>,
  subject: string,
  repeat?: number,
): string {
  const identity = [
    check,
    ...Object.entries(facets)
      .sort()
      .map((facet) => facet.join("=")),
    subject,
    ...(repeat === undefined ? [] : [`repeat ${String(repeat)}`]),
  ];
  return fingerprint(identity.join("|")).slice("sha256:".length);
}

/** Facets and subject may hold a name that a template makes of the moment. */
function stableId(
  check: string,
  facets: Readonly<Record<string, string>>,
  { subject, repeat }: Judgement,
  now: Instant,
): string {
  const stable = Object.entries(facets).map(([name, value]) => [name, withoutMoment(value, now)] as const);
  return resultId(check, Object.fromEntries(stable), withoutMoment(subject, now), repeat);
}

/** Completes a judgement to a result; waivers come later. */
export function resultOf(check: Check, judgement: Judgement, context: Context): Result {
  const { meta } = check;
  const resources = judgement.resources ?? [];
  const facets = judgement.facets ?? {};
  const waves =
    resources.length > 0
      ? new Set(resources.flatMap((resource) => resource.waves))
      : new Set(judgement.waves ?? context.manifest.waves.map((wave) => wave.name));
  return {
    id: stableId(meta.id, facets, judgement, context.now),
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
    workloads: [
      ...new Set([
        ...resources.flatMap(({ workload, plannedBy }) => (plannedBy === undefined ? [workload] : [])),
        ...(judgement.workloads ?? []),
      ]),
    ],
    waves: context.manifest.waves
      .filter(
        (wave) =>
          waves.has(wave.name) && (judgesClosed(meta.phase, context.phase) || !isClosed(wave, context.now)),
      )
      .map(({ name }) => name),
  };
}
