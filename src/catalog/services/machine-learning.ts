import { sameText } from "../../base/names.ts";
import { sizeName } from "../../base/size-name.ts";
import type { CountRange, Planned } from "../../base/planned.ts";
import type { CounterUse, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { fixed, times, waiting } from "./support/amounts.ts";

const PROVIDER = "Microsoft.MachineLearningServices";
const UNIT = "vCPUs of Machine Learning";

/** Clusters and instances of Machine Learning: their vCPUs are counted apart from those of virtual machines. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.MachineLearningServices/workspaces/computes"],
  asks: ["quota"],
  counters: (request) => cores(request),
  sources: [
    "https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas",
    "https://learn.microsoft.com/rest/api/quota/usages/list",
    "https://learn.microsoft.com/rest/api/quota/quota/list",
  ],
};

function cores(request: ServiceRequest): CounterUse[] {
  const kind = request.text("properties.computeType");
  if (kind === undefined) return [open(waiting("the kind of compute, which the deployment does not state"))];
  if (!kind.known) return [open(kind)];
  if (!/^(amlcompute|computeinstance)$/i.test(kind.value)) return [];
  const size =
    request.text("properties.properties.vmSize") ?? waiting("the size, which the deployment does not state");
  if (!size.known) return [open(size)];
  const name = sizeName(size.value);
  const one = coresOf(size.value);
  if (name === undefined || one === undefined) return [open(waiting(`the vCPUs of ${size.value}`))];
  const amount = times(nodes(request, kind.value), { known: true, value: one });
  const priority = request.text("properties.properties.vmPriority");
  if (priority?.known === false) return [open(priority)];
  const counter = sameText(priority?.value ?? "", "lowpriority")
    ? "totalLowPriorityCores"
    : `standard${name.series}${name.features.toUpperCase()}${name.version === 1 ? "" : `v${String(name.version)}`}Family`;
  return [{ provider: PROVIDER, counters: [{ name: counter, amount, unit: UNIT }] }];
}

function open(value: Planned<unknown> & { readonly known: false }): CounterUse {
  return { provider: PROVIDER, counters: [], waits: value.expression };
}

/**
 * A cluster goes from its least to its most nodes, and one that exists tells how many it has now; an instance is one, stopped or not.
 * Source: learn.microsoft.com/azure/machine-learning/concept-compute-instance ("Stopping the compute instance doesn't release quota").
 */
function nodes(request: ServiceRequest, kind: string): CountRange {
  if (sameText(kind, "computeinstance")) return fixed({ known: true, value: 1 });
  const at = "properties.properties.scaleSettings";
  const maximum =
    request.number(`${at}.maxNodeCount`) ?? waiting("the most nodes, which the deployment does not state");
  const minimum = request.number(`${at}.minNodeCount`) ?? { known: true, value: 0 };
  const now = request.number("properties.properties.currentNodeCount") ?? minimum;
  return { now, minimum, maximum, surge: { known: true, value: 0 } };
}

/** The second generation numbers its sizes. Source: learn.microsoft.com/azure/virtual-machines/dv2-dsv2-series. */
const SECOND: Readonly<Record<string, number>> = {
  1: 1,
  2: 2,
  3: 4,
  4: 8,
  5: 16,
  11: 2,
  12: 4,
  13: 8,
  14: 16,
  15: 20,
};

/** Undefined for old sizes whose names do not tell it. */
function coresOf(size: string): number | undefined {
  const name = sizeName(size);
  if (name === undefined) return undefined;
  if (name.version >= 3 || /^(F|NC|ND|NV|H)/.test(name.series)) return name.vCPUs;
  return /^DS?$/.test(name.series) && name.version === 2 ? SECOND[String(name.vCPUs)] : undefined;
}
