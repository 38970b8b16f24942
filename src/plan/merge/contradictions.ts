import { sameText } from "../../base/names.ts";
import { pathText, type Place, type Pointer } from "../../base/place.ts";
import { entryOf } from "../../expression/json.ts";
import { deepEquals, isArray, isKnown, isObject, type Value } from "../../expression/value.ts";
import type { PlannedResource, Sku } from "../model.ts";
import { knownCount } from "../numbers.ts";
import { knownTags, knownZones, skuText } from "../stated.ts";

/** What two descriptions of a resource may disagree on. */
type Description = Pick<PlannedResource, "location" | "sku" | "zones" | "tags" | "body" | "origin"> &
  Partial<Pick<PlannedResource, "count">>;

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
  const [own, wanted] = [skuText(first.sku), skuText(second.sku)];
  if (own?.known === true && wanted?.known === true) {
    const others = skuNames(second.sku);
    if (!skuNames(first.sku).some((name) => others.some((other) => sameText(name, other))))
      add("sku", own.value, wanted.value);
  }
  // One entry of a manifest may stand for several resources, spread over zones that each of them has one of.
  if (isSingle(first) && isSingle(second)) {
    const [a = "", b = ""] = [first, second].map(({ zones }) => knownZones(zones).toSorted().join(", "));
    if (a !== "" && b !== "" && a !== b) add("zones", a, b);
  }
  const tags = knownTags(first.tags);
  for (const [name, value] of Object.entries(knownTags(second.tags))) {
    const other = entryOf(tags, name);
    if (other !== undefined && other !== value) add(`tags.${name}`, other, value);
  }
  return found;
}

/** Tags that the manifest states and that the deployment, as far as its tags are known, does not set. */
export function absentTags(first: Description, declared: Description): Disagreement[] {
  const written = first.body === undefined ? undefined : entryOf(first.body, "tags");
  if (written !== undefined && !isKnown(written)) return [];
  const tags = knownTags(first.tags);
  return Object.entries(knownTags(declared.tags)).flatMap(([name, value]): Disagreement[] =>
    entryOf(tags, name) === undefined
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

const MOST_PROPERTIES = 20;

/**
 * Properties of which the manifest states another value than the deployment. One that the request leaves out gets a value of the
 * service's, which may be the one that is stated.
 */
export function otherProperties(
  first: Pick<PlannedResource, "body" | "origin">,
  { stated, origin }: Pick<PlannedResource, "stated" | "origin">,
): Disagreement[] {
  const found: Disagreement[] = [];
  const compare = (wanted: Value, planned: Value | undefined, path: Pointer): void => {
    if (planned === undefined || found.length === MOST_PROPERTIES) return;
    if (isObject(wanted) && isObject(planned)) {
      for (const [key, value] of Object.entries(wanted))
        compare(value, entryOf(planned, key), [...path, key]);
    } else if (differ(wanted, planned)) {
      const says = [
        { text: shortly(planned), place: first.origin },
        { text: shortly(wanted), place: origin },
      ] as const;
      found.push({ property: pathText(path), says });
    }
  };
  if (stated !== undefined) compare(stated, part(first.body, "properties"), ["properties"]);
  return found;
}

/** Lists and objects of a request may hold anything, and so are not shown. */
function shortly(value: Value): string {
  if (isArray(value)) return `a list of ${String(value.length)}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function differ(a: Value, b: Value): boolean {
  if (typeof a === "string" && typeof b === "string") return !sameText(a, b);
  return deepEquals(a, b) === false;
}

/** A number that is not stated is taken for one. */
function isSingle({ count }: Description): boolean {
  return count === undefined || knownCount(count) === 1;
}

/** Every way in which people write a SKU: its name, with the capacity, its tier or size. */
function skuNames(sku: Sku | undefined): string[] {
  const [name, tier, size, family, capacity] = [
    sku?.name,
    sku?.tier,
    sku?.size,
    sku?.family,
    sku?.capacity,
  ].map((member) => (member?.known === true ? String(member.value) : undefined));
  const joined = [
    ...(name !== undefined && capacity !== undefined ? [`${name}_${capacity}`, `${name}${capacity}`] : []),
    ...(name !== undefined && family !== undefined && capacity !== undefined
      ? [`${name}_${family}_${capacity}`]
      : []),
    ...(tier !== undefined && name !== undefined ? [`${tier}_${name}`] : []),
  ];
  return [...[name, tier, size].filter((text) => text !== undefined), ...joined];
}

function part(value: Value | undefined, key: string): Value | undefined {
  return value !== undefined && isObject(value) && !isArray(value) ? entryOf(value, key) : undefined;
}
