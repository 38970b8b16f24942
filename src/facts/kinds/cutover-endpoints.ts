import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { textAt } from "../replication/row.ts";
import { flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** Somewhere that a service in front of others sends requests to. */
export type CutoverEndpoint = SchemaValue<typeof endpoint>;

const endpoint = object({
  /** The profile, gateway or group that it stands in. */
  front: text,
  name: text,
  /** A host or an address, in lower case; absent where only a resource is named. */
  target: optional(text),
  /** Id of the resource, in lower case. */
  resource: optional(text),
  enabled: flag,
  /** As the service measures it; absent where a Reader is not told. */
  health: optional(text),
  weight: optional(number),
  /** The least is asked first. */
  priority: optional(number),
  /** How it chooses among several. */
  routing: optional(text),
});

/** Services that stand in front, and whose endpoints are read. */
export const FRONT_SERVICES = ["traffic-manager", "front-door", "application-gateway"] as const;
export type FrontService = (typeof FRONT_SERVICES)[number];

/** Scope: a subscription; item: what is switched, as `cutover.via` has it. */
export const cutoverEndpoints = armKind({
  name: "cutoverEndpoints",
  permission: "Microsoft.Network/trafficManagerProfiles/read",
  alsoReads: [
    "Microsoft.Network/applicationGateways/read",
    "Microsoft.Cdn/profiles/read",
    "Microsoft.Cdn/profiles/originGroups/read",
    "Microsoft.Cdn/profiles/originGroups/origins/read",
  ],
  value: list(endpoint),
  decode: decodeFront,
  words: ({ item = "" }) => say`where ${item} sends requests to`,
});

/** One profile or gateway, or one origin of Front Door. @throws Malformed */
export function decodeFront(item: Cursor, service: FrontService): CutoverEndpoint[] {
  if (service === "traffic-manager") return trafficManager(item);
  return service === "application-gateway" ? gateway(item) : [origin(item)];
}

function trafficManager(item: Cursor): CutoverEndpoint[] {
  const front = item.at("name").text();
  const profile = item.at("properties");
  const isOn = !isDisabled(profile, "profileStatus");
  return profile
    .at("endpoints")
    .itemsIfAny()
    .map((one) => {
      const properties = one.at("properties");
      return dense({
        front,
        name: one.at("name").text(),
        target: textAt(properties, "target")?.toLowerCase(),
        resource: textAt(properties, "targetResourceId")?.toLowerCase(),
        enabled: isOn && !isDisabled(properties, "endpointStatus"),
        health: textAt(properties, "endpointMonitorStatus"),
        weight: properties.at("weight").optional((value) => value.number()),
        priority: properties.at("priority").optional((value) => value.number()),
        routing: textAt(profile, "trafficRoutingMethod"),
      });
    });
}

/** Of a gateway a pool is in use as a whole; what is in none is not asked. */
function gateway(item: Cursor): CutoverEndpoint[] {
  const front = item.at("name").text();
  return item
    .at("properties")
    .at("backendAddressPools")
    .itemsIfAny()
    .flatMap((pool) =>
      pool
        .at("properties")
        .at("backendAddresses")
        .itemsIfAny()
        .map((one) =>
          dense({
            front,
            name: pool.at("name").text(),
            target: (textAt(one, "fqdn") ?? textAt(one, "ipAddress"))?.toLowerCase(),
            enabled: true,
          }),
        ),
    );
}

function origin(item: Cursor): CutoverEndpoint {
  const properties = item.at("properties");
  const group = /\/originGroups\/([^/]+)\//i.exec(item.at("id").text())?.[1] ?? "origin group";
  return dense({
    front: group,
    name: item.at("name").text(),
    target: properties.at("hostName").text().toLowerCase(),
    enabled: !isDisabled(properties, "enabledState"),
    weight: properties.at("weight").optional((value) => value.number()),
    priority: properties.at("priority").optional((value) => value.number()),
    routing: "PriorityThenWeight",
  });
}

function isDisabled(properties: Cursor, key: string): boolean {
  return textAt(properties, key)?.toLowerCase() === "disabled";
}
