import { largest } from "../../base/extremes.ts";
import { isDefined } from "../../base/result.ts";
import { sameText, type Region } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { byWave } from "../../derive/demand/ahead.ts";
import type { CounterDemand, Share } from "../../derive/demand/counters.ts";
import type { ComputeUsage } from "../../facts/kinds/compute-usages.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Evidence, Fix } from "../../report/model.ts";
import type { QuotaRow } from "../../report/table-rows.ts";
import type { Context } from "../check.ts";
import {
  evidenceOf,
  joined,
  resourcesOf,
  sizesOf,
  sum,
  VCPUS,
  words,
  type CounterAnswer,
  type Balance,
  type QuotaMeasure,
} from "./balance.ts";

/**
 * Holds what is free of a counter against the demand. What is certain decides; what comes only on a condition, and what scaling
 * and upgrades may add, leave it open or warn. Where it does not suffice, that concerns the wave in which it ends and the later.
 */
export function compare(
  context: Context,
  region: Region,
  { counter, shares }: CounterDemand,
  usages: readonly ComputeUsage[],
  measure: QuotaMeasure = VCPUS,
): CounterAnswer {
  const resources = resourcesOf(shares);
  const usage = usages.find(({ name }) => sameText(name, counter));
  if (usage === undefined || usage.limit < 0) {
    return {
      resources,
      outcome: "unknown",
      why:
        usage === undefined
          ? say`The counters of ${region} contain none named ${counter}.`
          : say`The counter ${counter} of ${region} has no limit that can be compared.`,
      evidence: sizesOf(shares, measure),
    };
  }
  const balance = { usage, measure, region, free: usage.limit - usage.currentValue, shares };
  const answer = tooMuch(context, balance) ?? enough(context, balance);
  return { resources, ...answer, ...ofOwn(answer, resources), quota: rowOf(context, balance, answer) };
}

/** What falls short with the plan of another manifest alone warns here, with its row: it blocks in the report of that one. */
function ofOwn(
  { resources: concerned = [] }: CounterAnswer,
  all: readonly PlannedResource[],
): Partial<CounterAnswer> {
  const isOfOther = ({ plannedBy }: PlannedResource): boolean => plannedBy !== undefined;
  const isOfOthers = concerned.length > 0 && concerned.every(isOfOther);
  return isOfOthers && !all.every(isOfOther) ? { resources: all, severity: "warning" } : {};
}

/** A request for a limit that suffices for the plan, its growth, and what must stay free beside both. */
function moreOf({ manifest }: Context, { usage, measure, region, shares }: Balance): Fix {
  const most = sum(shares, (share) => share.most ?? share.planned);
  const limit = sufficing(usage.currentValue + most, headroomOf(manifest, shares));
  return measure.more(manifest, region, usage, limit - usage.currentValue);
}

/** The row of the table of quotas: the same numbers as the judgement. */
function rowOf(
  context: Context,
  { usage, measure, region, shares }: Balance,
  answer: CounterAnswer,
): QuotaRow {
  const { limit, currentValue: used } = usage;
  const isWhole = shares.every(({ vCPUs }) => vCPUs !== undefined);
  const need = sum(shares, ({ planned }) => planned);
  const isBounded = isWhole && shares.every(({ most }) => most !== undefined);
  const most = sum(shares, (share) => share.most ?? share.planned);
  const percent = headroomOf(context.manifest, shares);
  const outcome = OUTCOMES[answer.outcome];
  return {
    provider: measure.provider,
    region,
    counter: usage.name,
    title: usage.localizedName ?? usage.name,
    unit: measure.unit,
    outcome: outcome === "short" && isWhole && used + need <= limit ? "tight" : outcome,
    ...(isWhole ? { need, left: limit - used - need } : {}),
    ...(isBounded ? { most } : {}),
    used,
    limit,
    ...(percent === undefined ? {} : { headroom: Math.ceil((limit * percent) / 100) }),
    ...(answer.outcome === "pass" || !isWhole ? {} : { request: sufficing(used + most, percent) }),
  };
}

/** The most that a wave of those that take of the counter asks for; each in place of what all ask for. */
function headroomOf({ expect, waves }: Manifest, shares: readonly Share[]): number | undefined {
  const names = new Set(resourcesOf(shares).flatMap((resource) => resource.waves));
  const own = waves
    .filter(({ name }) => names.has(name))
    .map(({ headroomPercent }) => headroomPercent ?? expect.headroomPercent);
  const asked = (own.length === 0 ? [expect.headroomPercent] : own).filter(isDefined);
  return asked.length === 0 ? undefined : largest(asked);
}

const OUTCOMES = { pass: "fits", fail: "short", unknown: "unknown", "not-applicable": "fits" } as const;

/** A limit of which so many percent stay free. */
function sufficing(taken: number, percent = 0): number {
  return Math.ceil(taken / (1 - percent / 100));
}

function tooMuch(context: Context, balance: Balance): CounterAnswer | undefined {
  const { usage, measure, region, free, shares } = balance;
  const least = sum(shares, ({ planned }) => planned);
  if (least <= free) return undefined;
  const shown = usage.localizedName ?? usage.name;
  const isOpen = shares.some(({ vCPUs }) => vCPUs === undefined);
  const evidence = evidenceOf(balance);
  const fix = moreOf(context, balance);
  const sure = sum(shares, ({ certain }) => certain);
  if (sure > free && sure - countedIfExisting(balance) <= free)
    return { outcome: "unknown", why: unseenWords(balance, least), evidence, fix };
  if (sure <= free) {
    const open = resourcesOf(shares.filter(({ certain, planned }) => certain < planned));
    return {
      outcome: "unknown",
      why: say`${shown} in ${region}: the deployment needs ${least} ${raw(words(measure))} if ${open.map(({ key }) => key)} is deployed, which is known only then, and ${free} are free.`,
      evidence,
      fix,
    };
  }
  return {
    outcome: "fail",
    resources: concernedBy(context, shares, free),
    why: say`${shown} in ${region}: ${least} ${raw(words(measure))}${raw(isOpen ? say` at least` : say``)} needed${raw(joined(shares))}, ${free} free.`,
    evidence,
    fix,
  };
}

/** What of the need is in the counter already if all exists of which that could not be read: no more than is in use. */
function countedIfExisting({ usage, shares }: Balance): number {
  const unseen = shares.filter((share) => share.unseen !== undefined);
  return Math.min(
    usage.currentValue,
    sum(unseen, ({ certain }) => certain),
  );
}

function unseenWords({ usage, measure, region, free, shares }: Balance, need: number): Sentence {
  const shown = usage.localizedName ?? usage.name;
  const unseen = shares.filter((share) => share.unseen !== undefined);
  const keys = resourcesOf(unseen).map(({ key }) => key);
  const why = unseen.flatMap((share) => share.unseen ?? [])[0] ?? say``;
  return say`${shown} in ${region}: the deployment needs ${need} ${raw(words(measure))}, and ${free} are free. Whether ${keys} exists already could not be read. If it does, the counter holds it. ${raw(why)}`;
}

/** The resources of the first wave for which what is free does not suffice, and of all later ones. */
function concernedBy(context: Context, shares: readonly Share[], free: number): PlannedResource[] {
  const order = byWave(context);
  const steps = [...new Set(shares.map(({ resource }) => order(resource)))].sort((a, b) => a - b);
  const short = steps.find(
    (step) =>
      sum(
        shares.filter(({ resource }) => order(resource) <= step),
        ({ certain }) => certain,
      ) > free,
  );
  const later = shares.filter(({ resource }) => short === undefined || order(resource) >= short);
  return resourcesOf(later);
}

function enough(context: Context, balance: Balance): CounterAnswer {
  const { usage, measure, region, free, shares } = balance;
  const shown = usage.localizedName ?? usage.name;
  const need = sum(shares, ({ planned }) => planned);
  const left = usage.limit === 0 ? 0 : Math.round(((free - need) / usage.limit) * 100);
  const evidence = [...evidenceOf(balance), { label: "free afterwards", value: `${String(left)} %` }];
  const nameless = [...new Set(shares.flatMap(({ vCPUs, size }) => (vCPUs === undefined ? [size] : [])))];
  if (nameless.length > 0) {
    return {
      outcome: "unknown",
      why: measure.open(nameless, region),
      evidence: evidenceOf(balance),
    };
  }
  const headroom = headroomOf(context.manifest, shares);
  if (headroom !== undefined && free - need < (usage.limit * headroom) / 100) {
    if (free - need + countedIfExisting(balance) >= (usage.limit * headroom) / 100)
      return { outcome: "unknown", why: unseenWords(balance, need), evidence, fix: moreOf(context, balance) };
    return {
      outcome: "fail",
      why: say`${shown} in ${region}: ${need} ${raw(words(measure))} needed, ${free} free. ${headroom} % of the limit of ${usage.limit} must stay free.`,
      evidence,
      fix: moreOf(context, balance),
    };
  }
  return (
    beyond(context, balance, evidence) ?? {
      outcome: "pass",
      why: say`${shown} in ${region}: ${need} ${raw(words(measure))} needed, ${free} free.`,
      evidence,
    }
  );
}

/** What may come on top once everything runs: no deployment is refused for it today, so it warns. */
function beyond(
  context: Context,
  balance: Balance,
  evidence: readonly Evidence[],
): CounterAnswer | undefined {
  const { usage, measure, region, free, shares } = balance;
  const shown = usage.localizedName ?? usage.name;
  const open = shares.filter(({ most }) => most === undefined);
  const most = sum(shares, (share) => share.most ?? share.planned);
  if (most > free) {
    const growing = shares.filter((share) => share.most !== undefined && share.most > share.planned);
    return {
      outcome: "fail",
      severity: "warning",
      resources: resourcesOf(growing),
      why: say`${shown} in ${region}: scaling and upgrades of ${resourcesOf(growing).map(({ key }) => key)} take up to ${most} ${raw(words(measure))}, and ${free} are free.`,
      evidence: [...evidence, { label: "at most", value: String(most) }],
      fix: moreOf(context, balance),
    };
  }
  if (open.length === 0) return undefined;
  return {
    outcome: "unknown",
    severity: "warning",
    resources: resourcesOf(open),
    why: say`${shown} in ${region}: how far ${resourcesOf(open).map(({ key }) => key)} may grow is not known.`,
    evidence,
  };
}
