import { lastSegment } from "../../base/resource-id.ts";
import type { CutoverEndpoint } from "../kinds/cutover-endpoints.ts";
import { textAt } from "../replication/row.ts";
import { type Cursor, dense } from "./cursor.ts";

/** Where an endpoint of Front Door sends requests: to origin groups, by their ids in lower case. */
export interface FrontRoutes {
  readonly host: string | undefined;
  readonly groups: readonly string[];
  /** Rules may send requests to other groups than the route; they are not read. */
  readonly hasRules: boolean;
}

/** Source: REST, Microsoft.Cdn AFD endpoints and routes. A route that is disabled, or of a disabled endpoint, sends nothing. @throws Malformed */
export function routesOf(endpoint: Cursor, routes: readonly Cursor[]): FrontRoutes {
  const properties = endpoint.at("properties");
  const isOn = !isDisabled(properties, "enabledState");
  return {
    host: textAt(properties, "hostName")?.toLowerCase(),
    hasRules: routes.some((one) => one.at("properties").at("ruleSets").itemsIfAny().length > 0),
    groups: routes.flatMap((one) => {
      const route = one.at("properties");
      const group = route.at("originGroup").optional((each) => textAt(each, "id"));
      return isOn && !isDisabled(route, "enabledState") && group !== undefined ? [group.toLowerCase()] : [];
    }),
  };
}

/** Origins of a group, with the host that leads there. */
export function routed(
  origins: readonly CutoverEndpoint[],
  group: string,
  routes: readonly FrontRoutes[],
): CutoverEndpoint[] {
  const leading = routes.filter(({ groups }) => groups.includes(group.toLowerCase()));
  const [first] = leading;
  const lead = leadOf(
    leading.length > 0,
    routes.some(({ hasRules }) => hasRules),
  );
  return origins.map((one) =>
    dense({
      ...one,
      // Several endpoints have several hosts, and a record leads to one of them.
      host: leading.length === 1 ? first?.host : undefined,
      ...lead(one.enabled),
    }),
  );
}

/** What no route leads to gets no requests, unless rules may lead to it. */
function leadOf(
  isLed: boolean,
  hasRules: boolean,
): (isOn: boolean) => Pick<CutoverEndpoint, "enabled" | "perhaps"> {
  return (isOn) => ({
    enabled: isOn && (isLed || hasRules),
    ...(isOn && !isLed && hasRules ? { perhaps: true } : {}),
  });
}

/**
 * A classic Front Door: backends of pools, to which its rules lead. Source: REST, Microsoft.Network frontDoors.
 * @throws Malformed
 */
export function classicFrontDoor(item: Cursor): CutoverEndpoint[] {
  const properties = item.at("properties");
  const isOn = !isDisabled(properties, "enabledState");
  const hosts = properties
    .at("frontendEndpoints")
    .itemsIfAny()
    .flatMap((one) => textAt(one.at("properties"), "hostName")?.toLowerCase() ?? []);
  const rules = properties
    .at("routingRules")
    .itemsIfAny()
    .map((one) => one.at("properties"))
    .filter((rule) => !isDisabled(rule, "enabledState"));
  const used = new Set(
    rules.flatMap((rule) => {
      const route = rule.at("routeConfiguration").optional((one) => one);
      const pool = route?.at("backendPool").optional((one) => textAt(one, "id"));
      return pool === undefined ? [] : [lastSegment(pool).toLowerCase()];
    }),
  );
  // Its rules engine may send requests to another pool than the rule does.
  const hasEngine = rules.some((rule) => rule.at("rulesEngine").optional((one) => one) !== undefined);
  return properties
    .at("backendPools")
    .itemsIfAny()
    .flatMap((pool) => {
      const name = pool.at("name").text();
      const lead = leadOf(used.has(name.toLowerCase()), hasEngine);
      return pool
        .at("properties")
        .at("backends")
        .itemsIfAny()
        .map((one) =>
          dense({
            front: `${item.at("name").text()}/${name}`,
            host: hosts.find((host) => /\.azurefd\.(?:net|us|cn)$/.test(host)),
            name: one.at("address").text(),
            target: one.at("address").text().toLowerCase(),
            ...lead(isOn && !isDisabled(one, "enabledState")),
            weight: one.at("weight").optional((value) => value.number()),
            priority: one.at("priority").optional((value) => value.number()),
            routing: "PriorityThenWeight",
          }),
        );
    });
}

function isDisabled(properties: Cursor, key: string): boolean {
  return textAt(properties, key)?.toLowerCase() === "disabled";
}
