import type { Planned, PlannedResource, Sku } from "./model.ts";

/** What is known of the members of a planned resource, for those who want it plain; and plain values as such members. */

/** How people name the SKU: by its name, else its tier or size. */
export function skuText(sku: Sku | undefined): Planned<string> | undefined {
  return sku?.name ?? sku?.tier ?? sku?.size;
}

/** The zones that are known. */
export function knownZones(zones: PlannedResource["zones"]): string[] {
  return zones?.known === true ? zones.value.flatMap((zone) => (zone.known ? [zone.value] : [])) : [];
}

/** What further zones wait for. */
export function zonesWaits(zones: PlannedResource["zones"]): string[] {
  if (zones === undefined) return [];
  if (!zones.known) return [zones.expression];
  return zones.value.flatMap((zone) => (zone.known ? [] : [zone.expression]));
}

/** The tags whose values are known. */
export function knownTags(tags: PlannedResource["tags"]): Record<string, string> {
  const all = tags?.known === true ? Object.entries(tags.value) : [];
  return Object.fromEntries(
    all.flatMap(([name, value]): [string, string][] => (value.known ? [[name, value.value]] : [])),
  );
}

/** Tags that somebody states as plain text. */
export function statedTags(tags: Readonly<Record<string, string>>): NonNullable<PlannedResource["tags"]> {
  const entries = Object.entries(tags).map(([name, value]) => [name, { known: true, value }] as const);
  return { known: true, value: Object.fromEntries(entries) };
}

/** Zones that somebody states as plain text. */
export function statedZones(zones: readonly string[]): NonNullable<PlannedResource["zones"]> {
  return { known: true, value: zones.map((value) => ({ known: true, value })) };
}
