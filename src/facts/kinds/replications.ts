import { say } from "../../base/sentence.ts";
import type { Cursor } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { replica, type Replica } from "../replication/row.ts";
import { REPLICATION_PERMISSIONS, REPLICATION_SOURCES } from "../replication/sources.ts";
import { list } from "../schema/schema.ts";

/** The item of a fact in its parts: which list, and of what; undefined for text that is none. */
export function replicationItem(item: string): { readonly list: string; readonly name: string } | undefined {
  const [first = "", ...rest] = item.split("/");
  const found = Object.keys(REPLICATION_SOURCES).find((name) => name.toLowerCase() === first.toLowerCase());
  return found === undefined || rest.length === 0 ? undefined : { list: found, name: rest.join("/") };
}

/**
 * What a service replicates of a resource. Scope: a subscription; item: `<list>/<full name>`, with a list of
 * `catalog/replication.ts`, as `sqlLinks/sql-shop/orders`.
 */
export const replications = armKind({
  name: "replications",
  permission: "Microsoft.Resources/subscriptions/resources/read",
  alsoReads: ["Microsoft.RecoveryServices/vaults/read", ...REPLICATION_PERMISSIONS],
  value: list(replica),
  decode: (items: readonly Cursor[], source: string, name: string): Replica[] =>
    REPLICATION_SOURCES[source]?.decode(items, { name }) ?? [],
  words: ({ item = "" }) => say`the replication of ${item.split("/").slice(1).join("/")}`,
});
