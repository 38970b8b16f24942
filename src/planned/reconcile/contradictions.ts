import { sameText } from "../../common/names.ts";
import type { Place } from "../../common/place.ts";
import { entryOf } from "../../expression/json.ts";
import { isArray, isKnown, isObject, type Value } from "../../expression/value.ts";
import type { PlannedResource } from "../model.ts";

/** What two descriptions of a resource may disagree on. */
type Description = Pick<PlannedResource, "location" | "sku" | "zones" | "tags" | "body" | "count" | "origin">;

/** One disagreement, before the resource it concerns is put together. */
export interface Disagreement {
  readonly property: string;
  readonly says: readonly [{ text: string; place: Place }, { text: string; place: Place }];
}

/**
 * Where two descriptions of one resource state different values. What is unstated or known only after deployment
 * contradicts nothing; `first` is what the plan goes by.
 */
export function disagreements(first: Description, second: Description): Disagreement[] {
  const found: Disagreement[] = [];
  const add = (property: string, a: string, b: string): void => {
    found.push({
      property,
      says: [
        { text: a, place: first.origin },
        { text: b, place: second.origin },
      ],
    });
  };
  if (first.location?.known === true && second.location?.known === true) {
    if (first.location.value !== second.location.value)
      add("location", first.location.value, second.location.value);
  }
  if (first.sku?.known === true && second.sku?.known === true) {
    const names = [...skuNames(first), first.sku.value];
    const others = [...skuNames(second), second.sku.value];
    if (!names.some((name) => others.some((other) => sameText(name, other))))
      add("sku", first.sku.value, second.sku.value);
  }
  // One entry of a manifest may stand for several resources, spread over zones that each of them has one of.
  if (first.zones.length > 0 && second.zones.length > 0 && first.count === 1 && second.count === 1) {
    const [a, b] = [first.zones, second.zones].map((zones) => zones.toSorted().join(", "));
    if (a !== undefined && b !== undefined && a !== b) add("zones", a, b);
  }
  for (const [name, value] of Object.entries(second.tags)) {
    const other = entryOf(first.tags, name);
    if (other !== undefined && other !== value) add(`tags.${name}`, other, value);
  }
  return found;
}

/** Tags that the manifest states and that the deployment, as far as its tags are known, does not set. */
export function absentTags(first: Description, declared: Description): Disagreement[] {
  const written = first.body === undefined ? undefined : entryOf(first.body, "tags");
  if (written !== undefined && !isKnown(written)) return [];
  return Object.entries(declared.tags).flatMap(([name, value]): Disagreement[] =>
    entryOf(first.tags, name) === undefined
      ? [
          {
            property: `tags.${name}`,
            says: [
              { text: "no such tag", place: first.origin },
              { text: value, place: declared.origin },
            ],
          },
        ]
      : [],
  );
}

/** Every way in which people write the SKU of a body: its name, with the capacity, its tier or size. */
function skuNames({ body }: Description): string[] {
  const sku = body === undefined ? undefined : entryOf(body, "sku");
  const profile = part(part(body, "properties"), "hardwareProfile");
  const size = textOf(part(profile, "vmSize"));
  if (sku === undefined || !isObject(sku)) return size === undefined ? [] : [size];
  const [name, tier, inner, family] = ["name", "tier", "size", "family"].map((key) =>
    textOf(entryOf(sku, key)),
  );
  const capacity = entryOf(sku, "capacity");
  const count = typeof capacity === "number" || typeof capacity === "string" ? String(capacity) : undefined;
  const names = [name, tier, inner, size].filter((text) => text !== undefined);
  const joined = [
    ...(name !== undefined && count !== undefined ? [`${name}_${count}`, `${name}${count}`] : []),
    ...(name !== undefined && family !== undefined && count !== undefined
      ? [`${name}_${family}_${count}`]
      : []),
    ...(tier !== undefined && name !== undefined ? [`${tier}_${name}`] : []),
  ];
  return [...names, ...joined];
}

function part(value: Value | undefined, key: string): Value | undefined {
  return value !== undefined && isObject(value) && !isArray(value) ? entryOf(value, key) : undefined;
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
