import { choice, flag, form, list, map, section, set, text, unverified } from "../language/shape.ts";

export const network = unverified(
  "network",
  section("Addresses, names and connections of the target network.", {
    ipStrategy: choice("Whether the workloads get new addresses or keep theirs; keeping forbids peering.", [
      "new",
      "keep",
    ]),
    vnets: list(
      "Virtual networks at the target.",
      section(
        "One virtual network.",
        {
          name: form("resourceName", "Name of the virtual network."),
          prefixes: set("Its address ranges.", "cidr", { minItems: 1 }),
          peerWith: set("Virtual networks it is peered with, by name.", "resourceName"),
        },
        ["name", "prefixes"],
      ),
    ),
    reservedRanges: map(
      "Address ranges that the target must not use, by whose they are.",
      "key",
      set("Address ranges.", "cidr"),
    ),
    privateDnsZones: section(
      "Where the private DNS zones lie.",
      {
        subscription: text("Alias or id of the subscription."),
        resourceGroup: form("resourceGroup", "Resource group that holds the zones."),
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
  }),
);
