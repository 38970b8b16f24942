import { region as regionOf } from "../../base/names.ts";
import { idKey } from "../../base/resource-id.ts";
import type { Sentence } from "../../base/sentence.ts";
import { adapterOf } from "../../catalog/adapters.ts";
import { nestedItem, nestedType } from "../../catalog/nested-resources.ts";
import type { CountRange } from "../../base/planned.ts";
import type { ServiceRequest } from "../../catalog/services/support/adapter.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { ExistingResource } from "../../facts/kinds/existing-resources.ts";
import type { ResourceSettings } from "../../facts/kinds/resource-settings.ts";
import type { ServiceUsage } from "../../facts/kinds/service-usages.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { isChangedInPlace } from "../../plan/write.ts";
import type { Read } from "../derivation.ts";
import { existingById, existingRefs } from "../existing.ts";
import { idOf } from "../made.ts";
import { targetScope, whereabouts } from "../planned.ts";
import { usageOf, type ServiceShare } from "./counters.ts";
import { requestOfRow, requestOfSettings, requestToday } from "./request.ts";

type TodayRef = FactRef<"existingResources"> | FactRef<"resourceSettings"> | FactRef<"nestedResources">;

/** What tells how much of a counter is taken already by what is planned. */
export interface Today {
  readonly refs: readonly TodayRef[];
  /** With what these facts hold. */
  readonly of: (read: Read) => CurrentStates;
}

/** What stands at the target under the planned name of a resource. */
export type CurrentStates = (resource: PlannedResource) => CurrentState;

type CurrentState =
  | { readonly kind: "none" }
  /** Whether anything does could not be read. */
  | { readonly kind: "unseen"; readonly why: Sentence }
  | { readonly kind: "there"; readonly location?: string; readonly request: ServiceRequest };

/** What stands at the target under the names of what takes of counters; how it is set up is asked where it takes more than one. */
export function currentStateOf(manifest: Manifest, shares: readonly ServiceShare[]): Today {
  const counted = shares.filter(({ use }) => !use.counters.every(({ amount }) => isOne(amount)));
  const resources = (list: readonly ServiceShare[]): PlannedResource[] => [
    ...new Set(list.map(({ resource }) => resource)),
  ];
  return currentState(manifest, resources(shares), resources(counted));
}

/**
 * What stands at the target under the names of these resources.
 * @param counted those whose settings tell how much they hold
 */
export function currentState(
  manifest: Manifest,
  resources: readonly PlannedResource[],
  counted: readonly PlannedResource[] = [],
): Today {
  const isNested = ({ type }: PlannedResource): boolean => nestedType(type) !== undefined;
  const typesOf = (list: readonly PlannedResource[]): PlannedResource["type"][] =>
    list.filter((one) => !isNested(one)).map(({ type }) => type);
  const there = existingRefs(manifest, typesOf(resources));
  const settings = existingRefs(manifest, typesOf(counted)).map(({ scope, item = "" }) =>
    factRef("resourceSettings", scope, item),
  );
  const nested = [...new Set(resources.filter(isNested).map(itemOf))].map((item) =>
    factRef("nestedResources", targetScope(manifest), item),
  );
  return {
    refs: [...there, ...settings, ...nested],
    of: (read) => {
      const existing = existingById(there, read);
      const missing = there.map((ref) => read(ref)).find((rows) => !rows.known);
      const inGraph = byId(settings.flatMap((ref) => seenOf(read(ref)) ?? []));
      return (resource) => {
        if (resource.write?.known === true && resource.write.value === "create") return { kind: "none" };
        const id = idOf(resource, manifest);
        if (id === undefined) return { kind: "none" };
        if (isNested(resource)) {
          const rows = read(factRef("nestedResources", targetScope(manifest), itemOf(resource)));
          const row = byId(seenOf(rows) ?? []).get(idKey(id));
          if (row === undefined) return rows.known ? { kind: "none" } : { kind: "unseen", why: rows.detail };
          return thereAs(row, requestOfSettings(resource.type, row));
        }
        const row = existing.get(idKey(id));
        if (row === undefined)
          return missing?.known === false ? { kind: "unseen", why: missing.detail } : { kind: "none" };
        const setUp = inGraph.get(idKey(id));
        return thereAs(
          row,
          setUp === undefined ? requestOfRow(resource.type, row) : requestOfSettings(resource.type, setUp),
        );
      };
    },
  };
}

function itemOf({ type, name }: PlannedResource): string {
  return nestedItem(type, name.split("/")[0] ?? "");
}

function byId(rows: readonly ResourceSettings[]): ReadonlyMap<string, ResourceSettings> {
  return new Map(rows.map((row) => [idKey(row.id), row]));
}

function thereAs({ location }: ExistingResource | ResourceSettings, request: ServiceRequest): CurrentState {
  return { kind: "there", request, ...(location === undefined ? {} : { location }) };
}

/** What of a counter is taken already by the resource itself: nothing where it does not exist, undefined where nothing tells how much. */
export function takenAlready(
  { resource, use }: ServiceShare,
  amount: CountRange,
  usage: ServiceUsage,
  state: CurrentState,
  manifest: Manifest,
): number | undefined {
  if (isChangedInPlace(resource)) return takenBy(requestToday(resource), resource, use.provider, usage);
  if (state.kind !== "there" || isElsewhere(state.location, resource, manifest)) return 0;
  if (isOne(amount)) return 1;
  return takenBy(state.request, resource, use.provider, usage);
}

/** Whether it is one of what the counter counts, whatever it is set up as. */
export function isOne({ now, maximum }: CountRange): boolean {
  return now.known && now.value === 1 && maximum.known && maximum.value === 1;
}

function takenBy(
  today: ServiceRequest | undefined,
  { type }: PlannedResource,
  provider: string,
  usage: ServiceUsage,
): number | undefined {
  if (today === undefined) return undefined;
  const uses = (adapterOf(type)?.counters?.(today) ?? []).filter((one) => one.provider === provider);
  if (uses.some(({ waits }) => waits !== undefined)) return undefined;
  const taken = uses.flatMap((one) => usageOf(one, [usage])?.amount.now ?? []);
  return taken.reduce<number | undefined>(
    (sum, now) => (sum === undefined || !now.known ? undefined : sum + now.value),
    0,
  );
}

/** What exists in another region takes of the counters there. */
function isElsewhere(location: string | undefined, resource: PlannedResource, manifest: Manifest): boolean {
  const where = whereabouts(resource, manifest);
  const there = location === undefined ? undefined : regionOf(location);
  return where.kind === "region" && there !== undefined && there !== "global" && there !== where.region;
}
