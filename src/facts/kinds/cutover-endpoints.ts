import { lastSegment } from "../../base/resource-id.ts";
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
  /** Host that the service gives the profile; absent where it is not read. */
  host: optional(text),
  name: text,
  /** A host or an address, in lower case; absent where only a resource is named. */
  target: optional(text),
  /** Id of the resource, in lower case. */
  resource: optional(text),
  enabled: flag,
  /** No route leads there, and rules, which are not read, may. */
  perhaps: optional(flag),
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
    "Microsoft.Cdn/profiles/afdEndpoints/read",
    "Microsoft.Cdn/profiles/afdEndpoints/routes/read",
    "Microsoft.Network/frontDoors/read",
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
        host: profile.at("dnsConfig").optional((one) => textAt(one, "fqdn")?.toLowerCase()),
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

/** Of a gateway a pool gets requests where a rule names it, itself or by a path; what is in none is not asked. */
function gateway(item: Cursor): CutoverEndpoint[] {
  const front = item.at("name").text();
  const gatewayProperties = item.at("properties");
  const used = poolsInUse(gatewayProperties);
  return gatewayProperties
    .at("backendAddressPools")
    .itemsIfAny()
    .flatMap((pool) => {
      const name = pool.at("name").text();
      const about = { front, name, enabled: used.has(name.toLowerCase()) };
      const properties = pool.at("properties");
      const addresses = properties.at("backendAddresses").itemsIfAny();
      const configurations = properties.at("backendIPConfigurations").itemsIfAny();
      return [
        ...addresses.map((one) =>
          dense({ ...about, target: (textAt(one, "fqdn") ?? textAt(one, "ipAddress"))?.toLowerCase() }),
        ),
        // Of a machine it tells the network interface, and not its address.
        ...configurations.map((one) => dense({ ...about, resource: textAt(one, "id")?.toLowerCase() })),
      ];
    });
}

/** Names, in lower case, of the pools to which the rules of a gateway lead. */
function poolsInUse(properties: Cursor): ReadonlySet<string> {
  const rules = ["requestRoutingRules", "routingRules"].flatMap((list) =>
    properties
      .at(list)
      .itemsIfAny()
      .map((one) => one.at("properties")),
  );
  const maps = new Set(rules.flatMap((rule) => nameAt(rule, "urlPathMap") ?? []));
  const byPath = properties
    .at("urlPathMaps")
    .itemsIfAny()
    .filter((one) => maps.has(one.at("name").text().toLowerCase()))
    .map((one) => one.at("properties"));
  // A rule may lead to a policy that spreads the requests over pools.
  const spread = properties
    .at("loadDistributionPolicies")
    .itemsIfAny()
    .flatMap((one) => one.at("properties").at("loadDistributionTargets").itemsIfAny());
  return new Set([
    ...spread.flatMap((one) => nameAt(one.at("properties"), "backendAddressPool") ?? []),
    ...rules.flatMap((rule) => nameAt(rule, "backendAddressPool") ?? []),
    ...byPath.flatMap((one) => [
      ...(nameAt(one, "defaultBackendAddressPool") ?? []),
      ...one
        .at("pathRules")
        .itemsIfAny()
        .flatMap((rule) => nameAt(rule.at("properties"), "backendAddressPool") ?? []),
    ]),
  ]);
}

/** The name of the part of the same gateway that a member refers to by its id. */
function nameAt(properties: Cursor, member: string): string[] | undefined {
  const id = properties.at(member).optional((one) => textAt(one, "id"));
  return id === undefined ? undefined : [lastSegment(id).toLowerCase()];
}

function origin(item: Cursor): CutoverEndpoint {
  const properties = item.at("properties");
  const [, profile, group] = /\/profiles\/([^/]+)\/originGroups\/([^/]+)\//i.exec(item.at("id").text()) ?? [];
  return dense({
    front: `${profile ?? "profile"}/${group ?? "origin group"}`,
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
