import { sameText } from "../../base/names.ts";
import type { CountRange, Planned } from "../../base/planned.ts";
import type { CounterUse, OfferNeed, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { fixed, mapped, waiting } from "./support/amounts.ts";

/** HDInsight: version, sizes of the nodes, and their cores, of which the service keeps a counter of its own. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.HDInsight/clusters"],
  asks: ["quota", "capability", "version"],
  counters: (request) => [cores(request)],
  offers: (request) => [...version(request), ...sizes(request)],
  sources: [
    "https://learn.microsoft.com/rest/api/hdinsight/locations/get-capabilities",
    "https://learn.microsoft.com/rest/api/hdinsight/locations/list-billing-specs",
    "https://learn.microsoft.com/rest/api/hdinsight/locations/list-usages",
  ],
};

/** `5.1.3000.0` is a build of the version 5.1, which the list names. */
function version(request: ServiceRequest): OfferNeed[] {
  const stated = request.text("properties.clusterVersion");
  if (stated === undefined) return [];
  const name = mapped(stated, (text) => text.split(".").slice(0, 2).join("."));
  return [{ question: "version", source: "hdinsightVersions", what: "version", name }];
}

function sizes(request: ServiceRequest): OfferNeed[] {
  const roles = request.items("properties.computeProfile.roles");
  if (roles === undefined) return [];
  const size = (name: Planned<string>): OfferNeed => ({
    question: "capability",
    source: "hdinsightSizes",
    what: "size",
    name,
  });
  if (!roles.known) return [size(waiting(roles.expression))];
  return roles.value.flatMap((role) => {
    const name = role.text("hardwareProfile.vmSize");
    return name === undefined ? [] : [size(name)];
  });
}

function cores(request: ServiceRequest): CounterUse {
  return {
    provider: "Microsoft.HDInsight",
    counters: [{ name: "cores", amount: amountOf(request), unit: "cores of HDInsight" }],
  };
}

/** Nodes of all roles, at most as many as their autoscale may make. */
function amountOf(request: ServiceRequest): CountRange {
  const roles = request.items("properties.computeProfile.roles");
  if (roles === undefined) return fixed(waiting("the nodes, which the deployment does not state"));
  if (!roles.known) return fixed(roles);
  const now = sum(roles.value.map((role) => taken(role, "targetInstanceCount")));
  const maximum = sum(
    roles.value.map((role) => {
      const path = "autoscale.capacity.maxInstanceCount";
      if (role.number(path) !== undefined) return taken(role, path);
      const schedule = role.items("autoscale.recurrence.schedule");
      return schedule === undefined
        ? taken(role, "targetInstanceCount")
        : waiting("the most nodes of its schedule");
    }),
  );
  return { now, minimum: now, maximum, surge: { known: true, value: 0 } };
}

function taken(role: ServiceRequest, path: string): Planned<number> {
  const count = role.number(path) ?? waiting("the number of nodes, which the deployment does not state");
  const size =
    role.text("hardwareProfile.vmSize") ?? waiting("the size, which the deployment does not state");
  if (!count.known) return count;
  if (!size.known) return size;
  const own = coresOf(size.value);
  return own === undefined
    ? waiting(`the cores of ${size.value}`)
    : { known: true, value: own * count.value };
}

function sum(parts: readonly Planned<number>[]): Planned<number> {
  let all = 0;
  for (const part of parts) {
    if (!part.known) return part;
    all += part.value;
  }
  return { known: true, value: all };
}

/** Cores of the older sizes, whose names do not tell them. Source: learn.microsoft.com/azure/virtual-machines/dv2-dsv2-series. */
const OLDER: Readonly<Record<string, number>> = {
  d1: 1,
  d2: 2,
  d3: 4,
  d4: 8,
  d5: 16,
  d11: 2,
  d12: 4,
  d13: 8,
  d14: 16,
  d15: 20,
};

/** `Standard_E8_v3` has 8 cores; `Standard_D13_v2` those of the table. */
function coresOf(size: string): number | undefined {
  const [, letter = "", count = "", generation = "1"] =
    /^Standard_([A-Z])(\d+)[a-z]*(?:_v(\d+))?$/i.exec(size) ?? [];
  if (letter === "") return undefined;
  const isPlain = sameText(letter, "F") || (sameText(letter, "A") && generation === "2");
  if (Number(generation) >= 3 || isPlain) return Number(count);
  return OLDER[`${letter}${count}`.toLowerCase()];
}
