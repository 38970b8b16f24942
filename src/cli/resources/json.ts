import type { Place } from "../../base/place.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { CountRange, Planned, PlannedResource } from "../../plan/model.ts";
import type { PlanContradiction, Gap, Plan } from "../../plan/plan.ts";
import { knownTags, knownZones, skuText, zonesWaits } from "../../plan/stated.ts";
import type { TerraformRemoval } from "../../plan/sources/terraform/model.ts";
import { escapedJson } from "../../report/unseen.ts";
import { unknownsOf } from "./unknowns.ts";

type Hide = (text: string) => string;

/**
 * The list as JSON, described in docs/resources.md. No body of a request is in it: a template may contain secrets.
 * @param hide applied to every text
 */
export function resourcesJson(manifest: Manifest, plan: Plan, hide: Hide): string {
  const text = (value: unknown, indent: string): string =>
    escapedJson(JSON.stringify(hidden(value, hide), undefined, 2)).replaceAll("\n", `\n${indent}`);
  // One item after the other: a list of all, as values, would take several times the memory of its text.
  const list = <T>(items: readonly T[], shape: (item: T) => object): string =>
    items.length === 0
      ? "[]"
      : `[\n    ${items.map((item) => text(shape(item), "    ")).join(",\n    ")}\n  ]`;
  const removals = plan.terraform.flatMap((one) => one.plan.removals);
  const members = {
    version: "1",
    manifest: text({ file: manifest.file, name: manifest.name }, "  "),
    target: text({ region: manifest.target.region }, "  "),
    resources: list(plan.resources, resourceOf),
    removed: list(removals, removalOf),
    contradictions: list(plan.contradictions, contradictionOf),
    notRead: list(
      plan.gaps.filter(({ odd }) => odd !== true),
      gapOf,
    ),
    notices: list(
      plan.gaps.filter(({ odd }) => odd === true),
      gapOf,
    ),
  };
  const lines = Object.entries(members).map(([key, value]) => `  ${JSON.stringify(key)}: ${value}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

function resourceOf(resource: PlannedResource) {
  const { key, type, name, resourceGroup, id, apiVersion, location, sku, count, zones, tags } = resource;
  return {
    key,
    type,
    name,
    resourceGroup,
    id,
    apiVersion,
    location: plannedOf(location),
    sku: plannedOf(skuText(sku)),
    count: plannedOf(count.now),
    range: rangeOf(count),
    zones: zonesOf(zones),
    tags: tagsOf(tags),
    workload: resource.workload,
    waves: resource.waves,
    method: resource.method,
    dependsOn: resource.dependsOn,
    condition: resource.condition,
    write: plannedOf(resource.write),
    imported: resource.imported,
    movedFrom: resource.movedFrom,
    drifted: resource.drifted,
    origin: placeOf(resource.origin),
    declared: resource.declared && placeOf(resource.declared),
    alsoIn: resource.alsoIn?.map(placeOf),
    described: resource.body === undefined ? "by name" : resource.partial === true ? "in part" : "in full",
    unknown: unknownsOf(resource),
  };
}

function plannedOf(value: Planned<string | number> | undefined) {
  if (value === undefined) return undefined;
  return value.known ? value.value : { unknown: value.expression };
}

/** Left out where nothing but the number itself is planned. */
function rangeOf({ now, minimum, maximum, surge }: CountRange) {
  const plain = [minimum, maximum].every((end) => JSON.stringify(end) === JSON.stringify(now));
  if (plain && surge.known && surge.value === 0) return undefined;
  return { minimum: plannedOf(minimum), maximum: plannedOf(maximum), surge: plannedOf(surge) };
}

/** A list, or what it waits for as soon as one of the zones does. */
function zonesOf(zones: PlannedResource["zones"]) {
  const waits = zonesWaits(zones);
  return waits.length === 0 ? knownZones(zones) : { unknown: waits.join("; ") };
}

function tagsOf(tags: PlannedResource["tags"]) {
  return tags?.known === false ? { unknown: tags.expression } : knownTags(tags);
}

function contradictionOf({ resource, property, says }: PlanContradiction) {
  return {
    resource: resource.key,
    property,
    says: says.map(({ text, place }) => ({ value: text, place: placeOf(place) })),
  };
}

function gapOf({ subject, why, elsewhere, place }: Gap) {
  return { subject, why: why.replaceAll("`", ""), outsideTarget: elsewhere, place: placeOf(place) };
}

function removalOf({ address, terraformType, type, name, action, place }: TerraformRemoval) {
  return { address, type: type ?? terraformType, name, action, place: placeOf(place) };
}

function placeOf({ file, line, column, path }: Place) {
  return { file, line, column, path };
}

function hidden(value: unknown, hide: Hide): unknown {
  if (typeof value === "string") return hide(value);
  if (Array.isArray(value)) return value.map((item: unknown) => hidden(item, hide));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hidden(item, hide)]));
}
