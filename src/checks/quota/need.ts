import { resourceIdIn, subscriptionScope, type ResourceId } from "../../base/resource-id.ts";
import { sameText, type Region } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { knownCount } from "../../plan/numbers.ts";
import type { Evidence, Fix } from "../../report/model.ts";
import { factRef } from "../../facts/facts.ts";
import type { ComputeSkuOffer } from "../../facts/kinds/compute-sku.ts";
import type { ComputeUsage } from "../../facts/kinds/compute-usages.ts";
import type { About, Case, Judgement } from "../check.ts";
import { sizeRows } from "../support/restrictions.ts";
import { azCommand, scopeWord } from "../support/command.ts";
import type { SizeGroup } from "../support/sized.ts";

/** What one size takes of the quotas. All waves together: what moved in an earlier wave stays. */
export interface Demand {
  readonly group: SizeGroup;
  readonly count: number;
  /** How many of them are planned whatever the deployment tells. */
  readonly certain: number;
  /** Undefined: the service does not tell the size's vCPUs or does not offer the size. */
  readonly vCPUs?: number;
  readonly family?: string;
}

export interface RegionDemand {
  readonly region: Region;
  readonly groups: readonly SizeGroup[];
  readonly resources: readonly PlannedResource[];
}

export function byRegion(groups: readonly SizeGroup[]): RegionDemand[] {
  const regions = [...new Set(groups.map(({ region }) => region))];
  return regions.map((region) => {
    const own = groups.filter((group) => group.region === region);
    return { region, groups: own, resources: own.flatMap(({ resources }) => resources) };
  });
}

/**
 * A case about one region's counters. It needs the SKU of every planned size, since a sum with a hole proves nothing; all of
 * them come from the one list of the region, so they are missing together or not at all.
 */
export function quotaCase(
  about: About,
  scope: ResourceId,
  { region, groups }: RegionDemand,
  judge: (usages: readonly ComputeUsage[], demands: readonly Demand[]) => readonly Judgement[],
): Case {
  const usage = factRef("computeUsages", scope, region);
  const skus = groups.map((group) => ({
    group,
    ref: factRef("computeSku", scope, `${region}/${group.size}`),
  }));
  return {
    facets: {},
    resources: [],
    ...about,
    needs: [usage, ...skus.map(({ ref }) => ref)],
    judge(lookup) {
      const usages = lookup(usage);
      if (!usages.known) throw new Error("judged a case whose needs are not all known");
      const demands = skus.map(({ group, ref }) => {
        const offer = lookup(ref);
        if (!offer.known) throw new Error("judged a case whose needs are not all known");
        return demandOf(group, offer.value);
      });
      return judge(usages.value, demands);
    },
  };
}

function demandOf(group: SizeGroup, offer: ComputeSkuOffer): Demand {
  const rows = sizeRows(offer);
  const vCPUs = rows.find((row) => row.vCPUs !== undefined)?.vCPUs;
  const family = rows.find((row) => row.family !== undefined)?.family;
  return {
    group,
    count: group.machines.reduce((sum, { count }) => sum + (knownCount(count) ?? 0), 0),
    certain: group.machines.reduce(
      (sum, { count, resource }) => (resource.condition === undefined ? sum + (knownCount(count) ?? 0) : sum),
      0,
    ),
    ...(vCPUs === undefined ? {} : { vCPUs }),
    ...(family === undefined ? {} : { family }),
  };
}

/** Sum of the demands, or undefined where one has no vCPUs. */
export function total(demands: readonly Demand[]): number | undefined {
  return demands.reduce<number | undefined>(
    (sum, { vCPUs, count }) => (sum === undefined || vCPUs === undefined ? undefined : sum + vCPUs * count),
    0,
  );
}

export interface Counter {
  readonly manifest: Manifest;
  readonly region: Region;
  /** `cores`, or the family. */
  readonly name: string;
  readonly demands: readonly Demand[];
  readonly usages: readonly ComputeUsage[];
}

/** Compares what is free of one counter with what the plan takes of it. */
export function compare({
  manifest,
  region,
  name,
  demands,
  usages,
}: Counter): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const needs: Evidence[] = demands.map(({ group, count, vCPUs }) => ({
    label: group.size,
    value: `${String(count)} × ${vCPUs === undefined ? "unknown" : String(vCPUs)} vCPUs`,
  }));
  const need = total(demands);
  const usage = usages.find((one) => sameText(one.name, name));
  if (usage === undefined || usage.limit < 0) {
    return {
      outcome: "unknown",
      why:
        usage === undefined
          ? say`The counters of ${region} hold none named ${name}.`
          : say`The counter ${name} of ${region} has no limit that can be compared.`,
      evidence: needs,
    };
  }
  const free = usage.limit - usage.currentValue;
  const known = demands.filter(({ vCPUs }) => vCPUs !== undefined);
  const least = total(known) ?? 0;
  const evidence: Evidence[] = [
    { label: "limit", value: String(usage.limit) },
    { label: "in use", value: String(usage.currentValue) },
    { label: "free", value: String(free) },
    ...(need === undefined ? [] : [{ label: "needed", value: String(need) }]),
    ...needs,
  ];
  const shown = usage.localizedName ?? usage.name;
  // What is known to be needed may already be too much, whatever the rest takes.
  if (least > free && (total(known.map((one) => ({ ...one, count: one.certain }))) ?? 0) <= free) {
    const open = demands.flatMap(({ group }) =>
      group.resources.filter(({ condition }) => condition !== undefined),
    );
    return {
      outcome: "unknown",
      why: say`${shown} in ${region}: the plan needs ${least} vCPUs if ${open.map(({ key }) => key)} is deployed, which is known only then, and ${free} are free.`,
      evidence,
      fix: increase(manifest, region, usage, least),
    };
  }
  if (least > free) {
    return {
      outcome: "fail",
      why: say`${shown} in ${region}: the plan needs ${least} vCPUs${raw(need === undefined ? say` at least` : say``)}, and ${free} are free.`,
      evidence,
      fix: increase(manifest, region, usage, least),
    };
  }
  if (need === undefined) {
    const open = demands.filter(({ vCPUs }) => vCPUs === undefined).map(({ group }) => group.size);
    return {
      outcome: "unknown",
      why: say`The service does not state the vCPUs of ${open} in ${region}.`,
      evidence,
    };
  }
  const left = usage.limit === 0 ? 0 : Math.round(((free - need) / usage.limit) * 100);
  return {
    outcome: "pass",
    why: say`${shown} in ${region}: the plan needs ${need} vCPUs, and ${free} are free.`,
    evidence: [...evidence, { label: "free afterwards", value: `${String(left)} %` }],
  };
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
export function familyless(demands: readonly Demand[], region: Region): Sentence {
  return say`The service does not state the family of ${demands.map(({ group }) => group.size)} in ${region}.`;
}
