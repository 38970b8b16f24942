import { groupBy } from "../../base/group.ts";
import { idKey, parseResourceId } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { machinesOf } from "../../derive/demand/machines.ts";
import { CLUSTER, clusterOf, isAmong, POOL, poolsOf } from "../../derive/demand/pools.ts";
import { isUnknown, type Value } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { everyAt, firstAt } from "../../plan/value-at.ts";
import { linkedActions } from "../rbac/linked.ts";

/** A planned resource that takes addresses of a subnet. */
export interface Taker {
  readonly resource: PlannedResource;
  /** Id of the subnet; undefined where it is known only after deployment. */
  readonly subnet?: string;
  /** How many at the most; undefined where that is not known. */
  readonly addresses?: number;
  /** Its service takes one or more, and no table here says how many. */
  readonly unlisted?: true;
}

interface Row {
  readonly type: string;
  /** Where ids of subnets stand; each that stands there takes once. */
  readonly at: string;
  /** How many addresses each takes. */
  readonly each: (resource: PlannedResource, planned: readonly PlannedResource[]) => number | undefined;
}

const one = (): number => 1;

/** Source: "Add, change, or delete a virtual network subnet" and the pages of the services, as far as each says how many it takes. */
const ROWS: readonly Row[] = [
  {
    type: "Microsoft.Network/networkInterfaces",
    at: "properties.ipConfigurations.*.properties.subnet.id",
    each: one,
  },
  // Machines may have their interfaces written into them.
  {
    type: "Microsoft.Compute/virtualMachines",
    at: "properties.networkProfile.networkInterfaceConfigurations.*.properties.ipConfigurations.*.properties.subnet.id",
    each: one,
  },
  {
    type: "Microsoft.Network/privateLinkServices",
    at: "properties.ipConfigurations.*.properties.subnet.id",
    each: one,
  },
  {
    type: "Microsoft.Network/loadBalancers",
    at: "properties.frontendIPConfigurations.*.properties.subnet.id",
    each: one,
  },
  {
    type: "Microsoft.Compute/virtualMachineScaleSets",
    at: "properties.virtualMachineProfile.networkProfile.networkInterfaceConfigurations.*.properties.ipConfigurations.*.properties.subnet.id",
    each: most,
  },
  // Each instance has one, and a private front end one more.
  {
    type: "Microsoft.Network/applicationGateways",
    at: "properties.gatewayIPConfigurations.*.properties.subnet.id",
    each: gatewayInstances,
  },
  {
    type: "Microsoft.Network/applicationGateways",
    at: "properties.frontendIPConfigurations.*.properties.subnet.id",
    each: one,
  },
];

/** What the plan takes of subnets. Apps of one plan share its addresses, of which twice as many are taken while it scales. */
export function takersOf(planned: readonly PlannedResource[]): Taker[] {
  const plain = planned.flatMap((resource) =>
    ROWS.filter(({ type }) => sameType(type, resource.type)).flatMap(({ at, each }) =>
      everyAt(resource.body, at).map((value) => takerOf(resource, value, each(resource, planned))),
    ),
  );
  const found = [
    ...plain,
    ...planned.flatMap((one) => clusterTakers(one, planned)),
    ...appTakers(planned),
    ...planned.flatMap(endpointTakers),
    ...planned.flatMap(unlistedTakers),
  ];
  const seen = new Set(found.map(({ resource }) => resource));
  const silent = planned.filter(
    (one) =>
      (one.body === undefined || one.partial === true) &&
      !seen.has(one) &&
      ALWAYS.some((type) => sameType(type, one.type)),
  );
  return [...found, ...silent.map((resource): Taker => ({ resource }))];
}

/** Types that stand in a subnet, whether or not their request is seen. */
const ALWAYS = [
  "Microsoft.Compute/virtualMachineScaleSets",
  "Microsoft.Network/applicationGateways",
  "Microsoft.Network/networkInterfaces",
  "Microsoft.Network/privateEndpoints",
];

/** Of services with several addresses an endpoint takes as many, such as one for each region. Source: the pages of these services on Private Link. */
const MANY_ADDRESSES = [
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.Insights/privateLinkScopes",
  "Microsoft.MachineLearningServices/workspaces",
  "Microsoft.RecoveryServices/vaults",
];

/** Groups of services with one address; where the service itself is known only after deployment, they tell. */
const ONE_ADDRESS = [
  ...["blob", "blob_secondary", "dfs", "file", "queue", "web", "sqlServer", "vault", "sites", "namespace"],
  ...["searchService", "postgresqlServer", "mysqlServer", "redisCache", "topic", "configurationStores"],
];

function endpointTakers(resource: PlannedResource): Taker[] {
  if (!sameType(resource.type, "Microsoft.Network/privateEndpoints")) return [];
  const links = ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"].flatMap((key) =>
    everyAt(resource.body, `properties.${key}.*.properties`),
  );
  const hasMany = links.some((link) => {
    const id = firstAt(link, "privateLinkServiceId");
    const type = typeof id === "string" ? parseResourceId(id)?.type : undefined;
    if (type !== undefined) return MANY_ADDRESSES.some((own) => sameType(own, type));
    const groups = everyAt(link, "groupIds.*");
    return !groups.every((one) => ONE_ADDRESS.some((own) => typeof one === "string" && sameText(one, own)));
  });
  return everyAt(resource.body, "properties.subnet.id").map((subnet) =>
    hasMany ? { ...takerOf(resource, subnet, undefined), unlisted: true } : takerOf(resource, subnet, 1),
  );
}

/** Services that are put into a subnet and take addresses of it by rules of their own. Source: "Virtual network integration for Azure services". */
const UNLISTED = [
  "Microsoft.ApiManagement/service",
  "Microsoft.App/managedEnvironments",
  "Microsoft.Batch/batchAccounts/pools",
  "Microsoft.Cache/redis",
  "Microsoft.ContainerInstance/containerGroups",
  "Microsoft.DBforMySQL/flexibleServers",
  "Microsoft.DBforPostgreSQL/flexibleServers",
  "Microsoft.HDInsight/clusters",
  "Microsoft.Kusto/clusters",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
  "Microsoft.Network/azureFirewalls",
  "Microsoft.Network/bastionHosts",
  "Microsoft.Network/dnsResolvers/inboundEndpoints",
  "Microsoft.Network/dnsResolvers/outboundEndpoints",
  "Microsoft.Network/virtualNetworkGateways",
  "Microsoft.Sql/managedInstances",
  "Microsoft.Web/hostingEnvironments",
];

function unlistedTakers(resource: PlannedResource): Taker[] {
  if (!UNLISTED.some((type) => sameType(type, resource.type))) return [];
  const subnets = linkedActions(resource, undefined)
    .filter(({ action }) => sameText(action, JOIN))
    .map(({ scope }) => scope);
  return [...new Set(subnets)].map((subnet) => ({ resource, subnet, unlisted: true }));
}

const JOIN = "Microsoft.Network/virtualNetworks/subnets/join/action";

function takerOf(resource: PlannedResource, subnet: Value, addresses: number | undefined): Taker {
  return {
    resource,
    ...(typeof subnet === "string" && subnet !== "" ? { subnet } : {}),
    ...(addresses === undefined ? {} : { addresses }),
  };
}

/** The most that scaling leads to, with those that stand beside them during an upgrade. */
function most(one: Pick<PlannedResource, "count"> | undefined): number | undefined {
  if (one === undefined) return undefined;
  const { maximum, surge } = one.count;
  return maximum.known ? maximum.value + (surge.known ? surge.value : 0) : undefined;
}

/** To how many instances a gateway scales that states no maximum. Source: "Scaling Application Gateway v2 and WAF v2". */
const GATEWAY_MOST = 10;

function gatewayInstances({ body }: PlannedResource): number | undefined {
  const scaled = firstAt(body, "properties.autoscaleConfiguration.maxCapacity");
  if (typeof scaled === "number") return scaled;
  if (firstAt(body, "properties.autoscaleConfiguration") !== undefined)
    return scaled === undefined ? GATEWAY_MOST : undefined;
  const fixed = firstAt(body, "properties.sku.capacity");
  return typeof fixed === "number" ? fixed : undefined;
}

/** Pods of an overlay and of kubenet have addresses of their own; else each node takes one and one for each pod. */
function clusterTakers(resource: PlannedResource, planned: readonly PlannedResource[]): Taker[] {
  const machines = machinesOf(resource);
  if (sameType(resource.type, POOL)) {
    const pool = firstAt(resource.body, "properties");
    const cluster = clusterOf(resource, planned);
    return pool === undefined ? [] : poolTakers(resource, pool, most(machines[0]), cluster?.body);
  }
  if (!sameType(resource.type, CLUSTER)) return [];
  const pools = everyAt(resource.body, "properties.agentPoolProfiles.*");
  const own = poolsOf(resource, planned);
  return pools.flatMap((pool, index) => {
    const nodes = machines.length === pools.length ? most(machines[index]) : undefined;
    return isAmong(firstAt(pool, "name"), own) ? [] : poolTakers(resource, pool, nodes, resource.body);
  });
}

/** @param cluster the request of the cluster, which says where pods have their addresses; undefined where it is not seen */
function poolTakers(
  resource: PlannedResource,
  pool: Value,
  nodes: number | undefined,
  cluster: Value | undefined,
): Taker[] {
  const plugin = firstAt(cluster, "properties.networkProfile.networkPlugin");
  const mode = firstAt(cluster, "properties.networkProfile.networkPluginMode");
  const subnet = firstAt(pool, "vnetSubnetID");
  const isSeen = nodes !== undefined && cluster !== undefined;
  const forNodes = isSeen ? ofNodes(nodes, pool, plugin, mode) : undefined;
  const podSubnet = firstAt(pool, "podSubnetID");
  const pods = firstAt(pool, "maxPods");
  const forPods = nodes === undefined || typeof pods !== "number" ? undefined : nodes * pods;
  return [
    ...(subnet === undefined ? [] : [takerOf(resource, subnet, forNodes)]),
    ...(podSubnet === undefined ? [] : [takerOf(resource, podSubnet, forPods)]),
  ];
}

function ofNodes(
  nodes: number,
  pool: Value,
  plugin: Value | undefined,
  mode: Value | undefined,
): number | undefined {
  if (isUnknown(plugin ?? null) || isUnknown(mode ?? null)) return undefined;
  const isOwn =
    typeof plugin === "string" &&
    sameText(plugin, "azure") &&
    !(typeof mode === "string" && sameText(mode, "overlay"));
  if (!isOwn || firstAt(pool, "podSubnetID") !== undefined) return nodes;
  const pods = firstAt(pool, "maxPods");
  return pods === undefined ? nodes * 31 : typeof pods === "number" ? nodes * (pods + 1) : undefined;
}

const SITES = ["Microsoft.Web/sites", "Microsoft.Web/sites/slots"];

function appTakers(planned: readonly PlannedResource[]): Taker[] {
  const apps = planned.flatMap((resource) => {
    if (!SITES.some((type) => sameType(type, resource.type))) return [];
    const subnet = firstAt(resource.body, "properties.virtualNetworkSubnetId");
    return subnet === undefined || subnet === ""
      ? []
      : [{ resource, subnet, plan: firstAt(resource.body, "properties.serverFarmId") }];
  });
  const shared = groupBy(apps, ({ subnet, plan }) =>
    [subnet, plan].map((id) => (typeof id === "string" ? idKey(id) : "")).join(" "),
  );
  return [...shared.values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { resource, subnet, plan } = first;
    const farm = planned.find(
      ({ type, name }) =>
        sameType(type, "Microsoft.Web/serverfarms") &&
        typeof plan === "string" &&
        sameText(plan.split("/").at(-1) ?? "", name),
    );
    const instances = farm === undefined ? undefined : most(farm);
    return [takerOf(resource, subnet, instances === undefined ? undefined : instances * 2)];
  });
}
