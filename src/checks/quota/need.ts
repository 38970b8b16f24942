import { largest } from "../../base/extremes.ts";
import { isDefined } from "../../base/result.ts";
import { resourceIdIn, subscriptionScope } from "../../base/resource-id.ts";
import { sameText, type Region } from "../../base/names.ts";
import { raw, say, sentence, type Sentence } from "../../base/sentence.ts";
import { byWave } from "../../derive/demand/ahead.ts";
import type { CounterDemand, Share } from "../../derive/demand/counters.ts";
import type { ComputeUsage } from "../../facts/kinds/compute-usages.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Evidence, Fix, QuotaRow } from "../../report/model.ts";
import type { Context, Judgement } from "../check.ts";
import { azCommand, scopeWord } from "../support/command.ts";

/** What a counter counts, and how more of it is asked for. */
export interface QuotaMeasure {
  /** Namespace of the service that keeps the counter. */
  readonly provider: string;
  /** `vCPUs`, `public IP addresses`. */
  readonly unit: string;
  /** Why the sum has a hole, where what is taken is not known. */
  readonly open: (sizes: readonly string[], region: Region) => Sentence;
  readonly more: (manifest: Manifest, region: Region, usage: ComputeUsage, need: number) => Fix;
}

export const VCPUS: QuotaMeasure = {
  provider: "Microsoft.Compute",
  unit: "vCPUs",
  open: (sizes, region) => say`The service does not state the vCPUs of ${sizes} in ${region}.`,
  more: (manifest, region, usage, need) => increase(manifest, region, usage, need),
};

/** What is free of a counter, and what the plan takes of it. */
interface Balance {
  readonly usage: ComputeUsage;
  readonly measure: QuotaMeasure;
  readonly region: Region;
  readonly free: number;
  readonly shares: readonly Share[];
}

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "resources" | "severity" | "quota">;

/** vCPUs of the machines that are picked; those of a size without known vCPUs count as none. */
function sum(shares: readonly Share[], pick: (share: Share) => number): number {
  return shares.reduce((all, share) => all + (share.vCPUs ?? 0) * pick(share), 0);
}

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
): Answer {
  const resources = resourcesOf(shares);
  const usage = usages.find(({ name }) => sameText(name, counter));
  if (usage === undefined || usage.limit < 0) {
    return {
      resources,
      outcome: "unknown",
      why:
        usage === undefined
          ? say`The counters of ${region} hold none named ${counter}.`
          : say`The counter ${counter} of ${region} has no limit that can be compared.`,
      evidence: sizesOf(shares, measure),
    };
  }
  const balance = { usage, measure, region, free: usage.limit - usage.currentValue, shares };
  const answer = tooMuch(context, balance) ?? enough(context, balance);
  return { resources, ...answer, ...ofOwn(answer, resources), quota: rowOf(context, balance, answer) };
}

/** What falls short with the plan of another manifest alone warns here, with its row: it blocks in the report of that one. */
function ofOwn({ resources: concerned = [] }: Answer, all: readonly PlannedResource[]): Partial<Answer> {
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
function rowOf(context: Context, { usage, measure, region, shares }: Balance, answer: Answer): QuotaRow {
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

function tooMuch(context: Context, balance: Balance): Answer | undefined {
  const { usage, measure, region, free, shares } = balance;
  const least = sum(shares, ({ planned }) => planned);
  if (least <= free) return undefined;
  const shown = usage.localizedName ?? usage.name;
  const isOpen = shares.some(({ vCPUs }) => vCPUs === undefined);
  const evidence = evidenceOf(balance);
  const fix = moreOf(context, balance);
  if (sum(shares, ({ certain }) => certain) <= free) {
    const open = resourcesOf(shares.filter(({ certain, planned }) => certain < planned));
    return {
      outcome: "unknown",
      why: say`${shown} in ${region}: the plan needs ${least} ${raw(words(measure))} if ${open.map(({ key }) => key)} is deployed, which is known only then, and ${free} are free.`,
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

function enough(context: Context, balance: Balance): Answer {
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
    return {
      outcome: "fail",
      why: say`${shown} in ${region}: ${need} ${raw(words(measure))} needed, ${free} free; ${headroom} % of the limit of ${usage.limit} must stay free.`,
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
function beyond(context: Context, balance: Balance, evidence: readonly Evidence[]): Answer | undefined {
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

function evidenceOf({ usage, measure, free, shares }: Balance): Evidence[] {
  const need = sum(shares, ({ planned }) => planned);
  const whole = shares.every(({ vCPUs }) => vCPUs !== undefined);
  const running = sum(shares, (share) => share.running);
  const others = sum(shares, ({ resource, planned }) => (resource.plannedBy === undefined ? 0 : planned));
  return [
    { label: "limit", value: String(usage.limit) },
    { label: "in use", value: String(usage.currentValue) },
    { label: "free", value: String(free) },
    ...(whole ? [{ label: "needed", value: String(need) }] : []),
    ...(others > 0 ? [{ label: `needed by ${manifestsOf(shares).join(", ")}`, value: String(others) }] : []),
    ...(running > 0 ? [{ label: "running already under planned names", value: String(running) }] : []),
    ...sizesOf(shares, measure),
  ];
}

/** Other manifests that take of the counter, by name. */
function manifestsOf(shares: readonly Share[]): string[] {
  return [...new Set(shares.flatMap(({ resource }) => resource.plannedBy?.manifest ?? []))];
}

function joined(shares: readonly Share[]): Sentence {
  const others = manifestsOf(shares);
  return others.length === 0 ? say`` : say` together with the plan of ${others}`;
}

/** One line a size. */
function sizesOf(shares: readonly Share[], { unit }: QuotaMeasure): Evidence[] {
  const counts = new Map<string, { count: number; vCPUs: number | undefined }>();
  for (const { size, planned, vCPUs } of shares)
    counts.set(size, { count: (counts.get(size)?.count ?? 0) + planned, vCPUs });
  return Array.from(counts, ([label, { count, vCPUs }]) => ({
    label,
    value: `${String(count)} × ${vCPUs === undefined ? "unknown" : String(vCPUs)} ${unit}`,
  }));
}

/** The unit as prose: it is a word of ours, not data. */
function words({ unit }: QuotaMeasure): Sentence {
  return sentence(unit);
}

export function resourcesOf(shares: readonly Share[]): PlannedResource[] {
  return [...new Set(shares.map(({ resource }) => resource))];
}

function increase(manifest: Manifest, region: Region, usage: ComputeUsage, need: number): Fix {
  const limit = usage.currentValue + need;
  const subscription = manifest.target.subscription.id;
  return {
    text: say`Request a limit of ${limit} or more; the command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
    command: azCommand([
      "quota",
      "update",
      ["--resource-name", usage.name],
      [
        "--scope",
        scopeWord(
          resourceIdIn(subscriptionScope(subscription), "Microsoft.Compute/locations", region),
          subscription,
        ),
      ],
      ["--limit-object", `value=${String(limit)}`],
      ["--resource-type", "dedicated"],
    ]),
  };
}

/** The sizes that no family is known for, in one sentence. */
export function familyless(shares: readonly Share[], region: Region): Sentence {
  return say`The service does not state the family of ${[...new Set(shares.map(({ size }) => size))]} in ${region}.`;
}
