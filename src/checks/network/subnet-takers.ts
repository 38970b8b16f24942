import { groupBy } from "../../base/group.ts";
import { idKey } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { machinesOf } from "../../derive/demand/machines.ts";
import { isUnknown, type Value } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { everyAt, firstAt } from "../../plan/value-at.ts";

/** A planned resource that takes addresses of a subnet. */
export interface Taker {
  readonly resource: PlannedResource;
  /** Id of the subnet; undefined where it is known only after deployment. */
  readonly subnet?: string;
  /** How many at the most; undefined where that is not known. */
  readonly addresses?: number;
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
  { type: "Microsoft.Network/privateEndpoints", at: "properties.subnet.id", each: one },
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
  return [...plain, ...planned.flatMap(clusterTakers), ...appTakers(planned)];
}

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

function gatewayInstances({ body }: PlannedResource): number | undefined {
  const scaled = firstAt(body, "properties.autoscaleConfiguration.maxCapacity");
  if (typeof scaled === "number") return scaled;
  // Without a most the service scales to 125.
  if (firstAt(body, "properties.autoscaleConfiguration") !== undefined)
    return scaled === undefined ? 125 : undefined;
  const fixed = firstAt(body, "properties.sku.capacity");
  return typeof fixed === "number" ? fixed : undefined;
}

const CLUSTER = "Microsoft.ContainerService/managedClusters";

/** Pods of an overlay and of kubenet have addresses of their own; else each node takes one and one for each pod. */
function clusterTakers(resource: PlannedResource): Taker[] {
  if (!sameType(resource.type, CLUSTER)) return [];
  const plugin = firstAt(resource.body, "properties.networkProfile.networkPlugin");
  const mode = firstAt(resource.body, "properties.networkProfile.networkPluginMode");
  const pools = everyAt(resource.body, "properties.agentPoolProfiles.*");
  const machines = machinesOf(resource);
  return pools.flatMap((pool, index) => {
    const subnet = firstAt(pool, "vnetSubnetID");
    if (subnet === undefined) return [];
    const nodes = machines.length === pools.length ? most(machines[index]) : undefined;
    return [takerOf(resource, subnet, nodes === undefined ? undefined : ofNodes(nodes, pool, plugin, mode))];
  });
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
