import { resourceIdIn, subscriptionScope } from "../../base/resource-id.ts";
import type { Region } from "../../base/names.ts";
import { say, sentence, type Sentence } from "../../base/sentence.ts";
import type { Share } from "../../derive/demand/counters.ts";
import type { ComputeUsage } from "../../facts/kinds/compute-usages.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Evidence, Fix } from "../../report/model.ts";
import type { Judgement } from "../check.ts";
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
export interface Balance {
  readonly usage: ComputeUsage;
  readonly measure: QuotaMeasure;
  readonly region: Region;
  readonly free: number;
  readonly shares: readonly Share[];
}

export type CounterAnswer = Pick<
  Judgement,
  "outcome" | "why" | "evidence" | "fix" | "resources" | "severity" | "quota"
>;

/** vCPUs of the machines that are picked; those of a size without known vCPUs count as none. */
export function sum(shares: readonly Share[], pick: (share: Share) => number): number {
  return shares.reduce((all, share) => all + (share.vCPUs ?? 0) * pick(share), 0);
}

export function evidenceOf({ usage, measure, free, shares }: Balance): Evidence[] {
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
export function manifestsOf(shares: readonly Share[]): string[] {
  return [...new Set(shares.flatMap(({ resource }) => resource.plannedBy?.manifest ?? []))];
}

export function joined(shares: readonly Share[]): Sentence {
  const others = manifestsOf(shares);
  return others.length === 0 ? say`` : say` together with the deployment of ${others}`;
}

/** One line a size. */
export function sizesOf(shares: readonly Share[], { unit }: QuotaMeasure): Evidence[] {
  const counts = new Map<string, { count: number; vCPUs: number | undefined }>();
  for (const { size, planned, vCPUs } of shares)
    counts.set(size, { count: (counts.get(size)?.count ?? 0) + planned, vCPUs });
  return Array.from(counts, ([label, { count, vCPUs }]) => ({
    label,
    value: `${String(count)} × ${vCPUs === undefined ? "unknown" : String(vCPUs)} ${unit}`,
  }));
}

/** The unit as prose: it is a word of ours, not data. */
export function words({ unit }: QuotaMeasure): Sentence {
  return sentence(unit);
}

export function resourcesOf(shares: readonly Share[]): PlannedResource[] {
  return [...new Set(shares.map(({ resource }) => resource))];
}

function increase(manifest: Manifest, region: Region, usage: ComputeUsage, need: number): Fix {
  const limit = usage.currentValue + need;
  const subscription = manifest.target.subscription.id;
  return {
    text: say`Request a limit of ${limit} or more. The command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
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
      ...resourceType(usage.name).map((one) => ["--resource-type", one] as const),
    ]),
  };
}

/** Cores of spot machines are asked for with a type of their own, counts of machines and sets without one. Source: `az quota update`. */
function resourceType(counter: string): string[] {
  if (counter === "lowPriorityCores") return ["lowPriority"];
  return counter === "cores" || counter.endsWith("Family") ? ["dedicated"] : [];
}

/** The sizes that no family is known for, in one sentence. */
export function familyless(shares: readonly Share[], region: Region): Sentence {
  return say`The service does not state the family of ${[...new Set(shares.map(({ size }) => size))]} in ${region}.`;
}
