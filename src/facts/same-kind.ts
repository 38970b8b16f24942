import { sameText, type Region } from "../base/names.ts";
import type { Cursor } from "./decode/cursor.ts";
import { isClosed } from "./similar-sizes.ts";

/** Forms of the names of disks and dedicated hosts: `Premium_ZRS`, `DSv3-Type1`. Source: Resource Skus - List. */
const KINDS: readonly (readonly [form: RegExp, resourceType: string])[] = [
  [/_[LZ]RS$/i, "disks"],
  [/-Type\d+$/i, "hostGroups/hosts"],
];

/** How the list of compute SKUs calls what has such a name, of disks and dedicated hosts; undefined for all else. */
export function listedKind(name: string): string | undefined {
  return KINDS.find(([form]) => form.test(name))?.[1];
}

/** Other names of the kind that the subscription may have, sorted; none where it may have the one that is asked for. @param rows the list of the region @throws Malformed */
export function othersOfKind(rows: readonly Cursor[], region: Region, wanted: string): string[] {
  const kind = listedKind(wanted);
  if (kind === undefined) return [];
  const open = rows
    .filter((row) => sameText(row.at("resourceType").textIfAny() ?? "", kind) && !isClosed(row, region))
    .map((row) => row.at("name").text());
  return open.some((name) => sameText(name, wanted)) ? [] : [...new Set(open)].toSorted();
}
