import { say } from "../../base/sentence.ts";
import type { Cursor } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { list, number, object, text, type SchemaValue } from "../schema/schema.ts";

/** How many addresses of a subnet are taken. */
export type SubnetUsage = SchemaValue<typeof usage>;

const usage = object({
  /** Id of the subnet. */
  id: text,
  used: number,
  /** What can be taken at all; -1, as what is used, where the service does not count, as in subnets of gateways. */
  limit: number,
});

/**
 * `GET {virtual network}/usages`. Scope: a subscription; item: resource group and name of the network, as `rg-shop/vnet-shop`.
 */
export const subnetUsages = armKind({
  name: "subnetUsages",
  permission: "Microsoft.Network/virtualNetworks/usages/read",
  value: list(usage),
  decode: decodeSubnetUsage,
  words: ({ item = "" }) => say`the addresses taken in ${item.split("/")[1] ?? item}`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeSubnetUsage(item: Cursor): SubnetUsage {
  return {
    id: item.at("id").text(),
    used: item.at("currentValue").number(),
    limit: item.at("limit").number(),
  };
}
