import type { CountRange } from "../../base/planned.ts";
import type { Region } from "../../base/names.ts";
import { adapterOf } from "../../catalog/adapters.ts";
import type { CounterUse } from "../../catalog/services/support/adapter.ts";
import { groupBy } from "../../base/group.ts";
import type { ServiceUsage } from "../../facts/kinds/service-usages.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Context } from "../context.ts";
import { whereabouts } from "../planned.ts";
import { serviceRequest } from "./request.ts";

/** What one planned resource takes of a counter. */
export interface ServiceShare {
  readonly resource: PlannedResource;
  readonly use: CounterUse;
}

/** What the plan takes of the counters of one service in one region. */
export interface ServiceDemand {
  readonly provider: string;
  readonly region: Region;
  readonly shares: readonly ServiceShare[];
}

export function serviceDemands({ manifest, planned }: Context): ServiceDemand[] {
  const shares = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    const counters = adapterOf(resource.type)?.counters;
    if (counters === undefined || where.kind === "global") return [];
    const uses = counters(serviceRequest(resource));
    if (where.kind === "region") return uses.map((use) => ({ resource, use, region: where.region }));
    // In which region it counts is not known, and so not of which counter it takes.
    return uses.map(({ provider }) => ({
      resource,
      use: { provider, counters: [], waits: where.expression },
      region: manifest.target.region,
    }));
  });
  const groups = groupBy(shares, ({ region, use }) => `${use.provider}/${region}`);
  return [...groups.values()].flatMap((same): ServiceDemand[] => {
    const [first] = same;
    return first === undefined ? [] : [{ provider: first.use.provider, region: first.region, shares: same }];
  });
}

/** A counter by the names that services have for it: `Cores usage in *` is the beginning of one. */
export function usageOf(
  { counters }: CounterUse,
  usages: readonly ServiceUsage[],
): { readonly usage: ServiceUsage; readonly amount: CountRange; readonly unit: string } | undefined {
  for (const { name, amount, unit } of counters) {
    const usage = usages.find((one) => isNamed(one, name));
    if (usage !== undefined) return { usage, amount, unit };
  }
  return undefined;
}

function isNamed({ name, localizedName = "" }: ServiceUsage, wanted: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9.*]/g, "");
  const start = wanted.endsWith("*") ? plain(wanted.slice(0, -1)) : undefined;
  return [name, localizedName].some((text) =>
    start === undefined ? plain(text) === plain(wanted) : plain(text).startsWith(start),
  );
}
