import { isJsonArray, isJsonObject, stringAt, type Json } from "./json.ts";
import type { Ask, ItemOperation, ListOperation } from "./operation.ts";
import type { World } from "./world.ts";

/** Where an operation of a service is below a subscription; `{name}` stands for a region. */
interface ServicePath {
  readonly namespace: string;
  readonly tail: string;
  readonly apiVersions: readonly string[];
  /** Where the name of the action is not that of the path. */
  readonly action?: string;
  /** Only the rows that the query asks for. */
  readonly matches?: (row: Json, query: Ask["query"]) => boolean;
  /** The path starts at the tenant. */
  readonly ofTenant?: boolean;
}

function shapeOf({ namespace, tail, apiVersions, action, ofTenant }: ServicePath) {
  const segments = tail.replaceAll("{name}", "(?<name>[^/]+)");
  const scope = ofTenant === true ? "(?<scope>)" : "(?<scope>/subscriptions/[^/]+)";
  const type = `${namespace}/${action ?? tail.replaceAll("{name}/", "")}`;
  return {
    path: new RegExp(`^${scope}/providers/${namespace.replaceAll(".", "\\.")}/${segments}$`, "i"),
    permission: `${type}/read`,
    type,
    apiVersions,
  };
}

/** What the world has at the path. Of the tenant any subscription answers. */
function found(
  world: World,
  scope: string,
  { namespace, tail }: ServicePath,
  { parts }: Ask,
): Json | undefined {
  const region = (parts["name"] ?? "").toLowerCase().replaceAll(" ", "");
  const path = `${namespace}/${tail.replaceAll("{name}", region)}`.toLowerCase();
  const own = world.subscriptions.find(
    ({ subscriptionId }) => scope === "" || scope.toLowerCase().endsWith(subscriptionId.toLowerCase()),
  );
  return own?.services?.[path];
}

/** A list of a service. What the world does not have is an empty list. */
export function serviceList(path: ServicePath): ListOperation {
  return {
    ...shapeOf(path),
    rows(world, scope, ask) {
      const rows = found(world, scope, path, ask);
      const list = rows !== undefined && isJsonArray(rows) ? rows : [];
      return path.matches === undefined
        ? list
        : list.filter((row) => path.matches?.(row, ask.query) === true);
    },
  };
}

/** One answer of a service. */
export function serviceItem(path: ServicePath): ItemOperation {
  return { ...shapeOf(path), item: (world, scope, ask) => found(world, scope, path, ask) };
}

/** The counters of a region. */
export function usagesOf(namespace: string, apiVersions: readonly string[], tail = "usages"): ListOperation {
  const action = tail === "usages" ? undefined : `locations/${tail.replace("flexibleServers/", "")}`;
  return serviceList({
    namespace,
    tail: `locations/{name}/${tail}`,
    apiVersions,
    ...(action === undefined ? {} : { action }),
  });
}

/** For a list of regions that is asked for by SKU: the row names the SKUs that the region has. */
export function hasSku(row: Json, query: Ask["query"]): boolean {
  const sku = query["sku"];
  return sku === undefined || !isJsonObject(row) || (stringAt(row, "skus") || sku).split(";").includes(sku);
}

/** Counters of any service in a region, as the provider `Microsoft.Quota` tells them. */
export function quotaList(what: "usages" | "quotas"): ListOperation {
  return {
    path: new RegExp(
      `^(?<scope>/subscriptions/[^/]+)/providers/(?<namespace>[^/]+)/locations/(?<name>[^/]+)/providers/Microsoft\\.Quota/${what}$`,
      "i",
    ),
    permission: `Microsoft.Quota/${what}/read`,
    type: `Microsoft.Quota/${what}`,
    apiVersions: ["2025-03-01", "2023-02-01"],
    rows(world, scope, ask) {
      const namespace = ask.parts["namespace"] ?? "";
      const tail = `locations/{name}/providers/Microsoft.Quota/${what}`;
      const rows = found(world, scope, { namespace, tail, apiVersions: [] }, ask);
      return rows !== undefined && isJsonArray(rows) ? rows : [];
    },
  };
}
