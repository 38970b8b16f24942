import { say } from "../../base/sentence.ts";
import { configurationRow, type ConfigurationRow } from "../configuration/row.ts";
import {
  CONFIGURATION_LISTS,
  CONFIGURATION_PARTS,
  CONFIGURATION_PERMISSIONS,
} from "../configuration/sources.ts";
import type { Cursor } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { list } from "../schema/schema.ts";

/** The item of a fact in its parts: which list, and of what; undefined for text that is none. */
export function configurationItem(
  item: string,
): { readonly list: string; readonly name: string } | undefined {
  const [first = "", ...rest] = item.split("/");
  const found = Object.keys(CONFIGURATION_LISTS).find((name) => name.toLowerCase() === first.toLowerCase());
  return found === undefined || rest.length === 0 ? undefined : { list: found, name: rest.join("/") };
}

/**
 * What is set up at a resource, by names and states; never a secret. Scope: a subscription; item: `<list>/<full name>`, as
 * `storageAccount/stshop`.
 */
export const configurations = armKind({
  name: "configurations",
  permission: "Microsoft.Resources/subscriptions/resources/read",
  alsoReads: CONFIGURATION_PERMISSIONS,
  value: list(configurationRow),
  decode: (items: readonly Cursor[], part: string): ConfigurationRow[] =>
    CONFIGURATION_PARTS[part]?.decode(items) ?? [],
  words: ({ item = "" }) => say`what is set up at ${item.split("/").slice(1).join("/")}`,
});
