import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, resourceIdText, texts } from "../schema/parts.ts";
import { list, object, text, type SchemaValue } from "../schema/schema.ts";

/** Rules of a network security group, or routes of a route table. */
export type NetworkRules = SchemaValue<typeof rules>;

const rules = object({
  id: resourceIdText,
  location: regionText,
  rules: list(
    object({
      name: text,
      /** Service tags, address ranges and next hops that it names. */
      names: texts,
    }),
  ),
});

/** `GET /subscriptions/{id}/providers/Microsoft.Network/networkSecurityGroups` and `…/routeTables`. Scope: a subscription. */
export const networkRules = armKind({
  name: "networkRules",
  permission: "Microsoft.Network/networkSecurityGroups/read",
  alsoReads: ["Microsoft.Network/routeTables/read"],
  value: list(rules),
  decode: decodeNetworkRules,
  words: () => say`the rules and routes of the networks of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

const FIELDS = [
  "sourceAddressPrefix",
  "destinationAddressPrefix",
  "addressPrefix",
  "nextHopIpAddress",
] as const;
const LISTS = ["sourceAddressPrefixes", "destinationAddressPrefixes"] as const;

/** A group has `securityRules`, a table `routes`; the rules that every group has by default name no region. @throws Malformed */
export function decodeNetworkRules(item: Cursor): NetworkRules {
  const properties = item.at("properties");
  const own = [...properties.at("securityRules").itemsIfAny(), ...properties.at("routes").itemsIfAny()];
  return dense({
    id: item.at("id").id(),
    location: item.at("location").region(),
    rules: own.map((rule) => ({ name: rule.at("name").text(), names: namesOf(rule.at("properties")) })),
  });
}

function namesOf(rule: Cursor): string[] {
  const single = FIELDS.flatMap((key) => rule.at(key).optional((one) => one.text()) ?? []);
  const several = LISTS.flatMap((key) => rule.at(key).texts());
  return [...new Set([...single, ...several].filter((one) => one !== ""))].toSorted();
}
