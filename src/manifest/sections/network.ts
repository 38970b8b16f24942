import type { Frozen } from "../language/frozen.ts";
import {
  choice,
  flag,
  form,
  list,
  map,
  section,
  set,
  text,
  unverified,
  type TypeOf,
} from "../language/shape.ts";
import { at } from "../language/values.ts";

const vnet = section(
  "One virtual network.",
  {
    name: form("resourceName", "Name of the virtual network."),
    prefixes: set("Its address ranges.", "cidr", { minItems: 1 }),
    peerWith: unverified("network", set("Virtual networks it is peered with, by name.", "resourceName")),
  },
  ["name", "prefixes"],
);

export const network = section("Addresses, names and connections of the target network.", {
  ipStrategy: unverified(
    "network",
    choice("Whether the workloads get new addresses or keep theirs; keeping forbids peering.", [
      "new",
      "keep",
    ]),
  ),
  vnets: list("Virtual networks at the target.", vnet),
  reservedRanges: map(
    "Address ranges that the target must not use, by whose they are.",
    "key",
    set("Address ranges.", "cidr"),
  ),
  privateDnsZones: unverified(
    "network",
    section(
      "Where the private DNS zones lie.",
      {
        subscription: text("Alias or id of the subscription."),
        resourceGroup: form("resourceGroup", "Resource group that holds the zones."),
      },
      ["subscription", "resourceGroup"],
    ),
  ),
  publicIpConsumers: unverified(
    "network",
    list(
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
  ),
});

/** Without the section nothing is stated of addresses. */
export function networkOf(raw: TypeOf<typeof network> | undefined) {
  return {
    vnets: (raw?.vnets ?? []).map(({ name, prefixes }, index) => ({
      name,
      prefixes,
      pointer: at("network", "vnets", index),
    })),
    /** In one order, whatever that of the document. */
    reserved: Object.entries(raw?.reservedRanges ?? {})
      .map(([owner, ranges]) => ({ owner, ranges }))
      .toSorted((a, b) => (a.owner < b.owner ? -1 : 1)),
  };
}

export type DeclaredNetwork = Frozen<ReturnType<typeof networkOf>>;
