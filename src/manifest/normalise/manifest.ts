import type { Locate } from "../../base/place.ts";
import type { Manifest, Source, Target } from "../model.ts";
import type { RawManifest, RawSource, RawTarget } from "../raw.ts";
import { unjudgedOf } from "../unjudged.ts";
import { expectationsOf } from "./expect.ts";
import { inventoryEntryOf } from "./inventory.ts";
import { present, toRegion, toSubscriptionId } from "./values.ts";
import { attestationsOf, waiversOf, wavesOf } from "./waves.ts";
import { workloadsOf } from "./workloads.ts";

/** The model of a manifest that has passed the schema and means something. */
export function manifestOf(raw: RawManifest, file: string, locate: Locate): Manifest {
  const target = targetOf(raw.target);
  const workloads = workloadsOf(raw);
  return {
    file,
    name: raw.metadata.name,
    ...present({ owner: raw.metadata.owner }),
    cloud: raw.cloud ?? "AzureCloud",
    source: sourceOf(raw.source),
    target,
    ...present({ inventory: raw.inventory?.map(inventoryEntryOf) }),
    expect: expectationsOf(raw, workloads, target),
    workloads,
    waves: wavesOf(raw),
    waivers: waiversOf(raw),
    attestations: attestationsOf(raw),
    unjudged: unjudgedOf(raw),
    locate,
  };
}

function sourceOf({ subscription, region }: RawSource): Source {
  const { id, alias } = subscription;
  return { subscription: { id: toSubscriptionId(id), ...present({ alias }) }, region: toRegion(region) };
}

function targetOf(raw: RawTarget): Target {
  const { managementGroup, requires = {} } = raw;
  const source = sourceOf(raw);
  return {
    ...source,
    ...present({ managementGroup }),
    crossTenant: raw.crossTenant ?? false,
    resourceGroups: (raw.resourceGroups ?? []).map((group, index) => {
      const { name, location, tags } =
        typeof group === "string" ? { name: group, location: undefined, tags: undefined } : group;
      return {
        name,
        location: location === undefined ? source.region : toRegion(location),
        ...present({ tags }),
        pointer: ["target", "resourceGroups", index],
      };
    }),
    requires: {
      ...present({ zones: requires.zones }),
      allowedGeographies: requires.allowedGeographies ?? [],
    },
  };
}
