import type { Frozen } from "../language/frozen.ts";
import { choice, flag, form, list, map, section, set, text, type TypeOf } from "../language/shape.ts";
import { at, present } from "../language/values.ts";

const vnet = section(
  "One virtual network.",
  {
    name: form("resourceName", "Name of the virtual network."),
    prefixes: set("Its address ranges.", "cidr", { minItems: 1 }),
    peerWith: set("Virtual networks it is peered with, by name.", "resourceName"),
  },
  ["name", "prefixes"],
);

export const network = section("Addresses, names and connections of the target network.", {
  ipStrategy: choice("Whether the workloads get new addresses or keep theirs. Keeping forbids peering.", [
    "new",
    "keep",
  ]),
  vnets: list("Virtual networks at the target.", vnet),
  reservedRanges: map(
    "Address ranges that the target must not use, by whose they are.",
    "key",
    set("Address ranges.", "cidr"),
  ),
  privateDnsZones: section(
    "Where the private DNS zones lie.",
    {
      subscription: text("Alias or id of the subscription."),
      resourceGroup: form("resourceGroup", "Resource group that contains the zones."),
    },
    ["subscription", "resourceGroup"],
  ),
  publicIpConsumers: list(
    "Partners that have the public addresses of the source in their rules.",
    section(
      "One partner.",
      {
        partner: text("Name of the partner."),
        ticket: text("Where the change is tracked."),
        done: flag("Whether the partner has changed its rules.", false),
      },
      ["partner"],
    ),
  ),
});

/** Without the section nothing is stated of addresses. */
export function networkOf(raw: TypeOf<typeof network> | undefined) {
  return {
    ...present({ ipStrategy: raw?.ipStrategy }),
    vnets: (raw?.vnets ?? []).map(({ name, prefixes, peerWith }, index) => ({
      name,
      prefixes,
      ...present({ peerWith }),
      pointer: at("network", "vnets", index),
    })),
    /** In one order, whatever that of the document. */
    reserved: Object.entries(raw?.reservedRanges ?? {})
      .map(([owner, ranges]) => ({ owner, ranges }))
      .toSorted((a, b) => (a.owner < b.owner ? -1 : 1)),
    ...present({ zones: raw?.privateDnsZones }),
    ...present({
      consumers: raw?.publicIpConsumers?.map(({ partner, ticket, done = false }, index) => ({
        partner,
        ...present({ ticket }),
        done,
        pointer: at("network", "publicIpConsumers", index),
      })),
    }),
  };
}

export type DeclaredNetwork = Frozen<ReturnType<typeof networkOf>>;
