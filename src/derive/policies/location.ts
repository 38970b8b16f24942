import { region } from "../../base/names.ts";
import { memberOf, unknown, type Value, type ValueObject } from "../../expression/value.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { ProviderResourceType } from "../../facts/kinds/provider.ts";
import { whereabouts } from "../planned.ts";

/** True when the provider offers the type without a region. */
export function isGlobal(typeInfo: ProviderResourceType | undefined): boolean {
  return typeInfo?.locations.every((location) => location === region("global")) === true;
}

/** Of a resource that a template makes: null for one without a region. */
function ownLocation({ partial, key }: PlannedResource, body: ValueObject): Value {
  const location = memberOf(body, "location");
  if (location === undefined && partial === true) return unknown([`the location of ${key}`]);
  return typeof location === "string" ? (region(location) ?? location) : (location ?? null);
}

/** The location as policies read it: null for a resource without one, unknown where it waits for the deployment. */
export function locationOf(
  planned: PlannedResource,
  typeInfo: ProviderResourceType | undefined,
  manifest: Manifest,
): Value {
  if (planned.location === undefined && planned.body !== undefined) return ownLocation(planned, planned.body);
  if (planned.location === undefined && isGlobal(typeInfo)) return "global";
  const where = whereabouts(planned, manifest);
  if (where.kind === "unknown") return unknown([`the location of ${planned.key}, ${where.expression}`]);
  return where.kind === "global" ? "global" : where.region;
}
