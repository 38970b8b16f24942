import { sameText } from "../base/names.ts";
import type { InventoryEntry, Manifest, Stay } from "../manifest/model.ts";
import type { SourceListing } from "../plan/plan.ts";

/** What of a resource of the source an entry of `stays` is held against. */
export interface StayCandidate {
  readonly id: string;
  readonly type: string;
  /** Full name. */
  readonly name: string;
  readonly resourceGroup?: string;
  /** Absent where they were not read. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Whether the entry says that it stays: all that it names must fit. `open` where that hangs on tags that were not read. */
export function staysBy(stay: Stay, item: StayCandidate): "yes" | "no" | "open" {
  const { resource, group, type, tag } = stay;
  if (type !== undefined && !sameText(type, item.type)) return "no";
  if (group !== undefined && !sameText(group, item.resourceGroup ?? "")) return "no";
  if (resource !== undefined && !sameText(resource, item.id) && !sameText(resource, item.name)) return "no";
  if (tag === undefined) return "yes";
  if (item.tags === undefined) return "open";
  return hasTag(item.tags, tag) ? "yes" : "no";
}

/** `env=dev`, or `env` with any value. Names of tags are compared without case, values with it, as Azure does. */
function hasTag(tags: Readonly<Record<string, string>>, tag: string): boolean {
  const at = tag.indexOf("=");
  const name = at < 0 ? tag : tag.slice(0, at);
  return Object.entries(tags).some(
    ([key, value]) => sameText(key, name) && (at < 0 || value === tag.slice(at + 1)),
  );
}

/** `type Microsoft.Web/sites in group rg-old with tag env=dev`, for people. */
export function stayWords({ resource, group, type, tag }: Stay): string {
  if (resource !== undefined) return resource;
  return [
    type === undefined ? "" : `type ${type}`,
    group === undefined ? "" : `group ${group}`,
    tag === undefined ? "" : `tag ${tag}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** What the entry of the inventory that a listing answers says of what stays. */
export function staysOf({ inventory = [] }: Manifest, [, index]: SourceListing["entry"]): readonly Stay[] {
  const entry: InventoryEntry | undefined = typeof index === "number" ? inventory[index] : undefined;
  return entry?.kind === "resourceGraph" ? entry.stays : [];
}
