import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { splitResourceId } from "../../base/resource-id.ts";
import { isObject, isUnknown, memberOf, type Value } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { everyAt } from "../../plan/value-at.ts";
import type { TargetNetwork } from "./target.ts";

const VNET = "Microsoft.Network/virtualNetworks";
const SUBNET = "Microsoft.Network/virtualNetworks/subnets";
const PEERING = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings";

/** Texts at a path of some requests, as far as they are known. */
export interface PlannedTexts {
  readonly texts: readonly string[];
  /** Some are known only after deployment, or no file shows the request. */
  readonly isOpen: boolean;
}

function textsAt(resources: readonly PlannedResource[], path: string): PlannedTexts {
  const values = resources.flatMap(({ body }) => everyAt(body, path));
  return {
    texts: values.filter((one) => typeof one === "string"),
    isOpen:
      values.some(isUnknown) || resources.some(({ body, partial }) => body === undefined || partial === true),
  };
}

function both(a: PlannedTexts, b: PlannedTexts): PlannedTexts {
  return { texts: [...a.texts, ...b.texts], isOpen: a.isOpen || b.isOpen };
}

function partsOf(
  { vnet }: TargetNetwork,
  type: string,
  planned: readonly PlannedResource[],
): PlannedResource[] {
  return planned.filter(
    (one) => sameType(one.type, type) && sameText(one.name.split("/")[0] ?? "", vnet.name),
  );
}

/** What the plan says of the subnets of a network, within it and by themselves. @param path below a subnet */
export function plannedInSubnets(
  network: TargetNetwork,
  planned: readonly PlannedResource[],
  path: string,
): PlannedTexts {
  return both(
    textsAt(network.planned, `properties.subnets.*.${path}`),
    textsAt(partsOf(network, SUBNET, planned), path),
  );
}

/** Ids of the networks with which the plan peers a network. */
export function plannedPeers(network: TargetNetwork, planned: readonly PlannedResource[]): PlannedTexts {
  const remote = "properties.remoteVirtualNetwork.id";
  return both(
    textsAt(network.planned, `properties.virtualNetworkPeerings.*.${remote}`),
    textsAt(partsOf(network, PEERING, planned), remote),
  );
}

/** The ranges that the plan gives a subnet; undefined where no file shows them. */
export function plannedPrefixes(
  id: string,
  planned: readonly PlannedResource[],
): readonly string[] | undefined {
  const parts = splitResourceId(id);
  const [network = "", name = ""] = parts?.name.split("/") ?? [];
  const own = planned.filter((one) => sameType(one.type, SUBNET) && sameText(one.name, `${network}/${name}`));
  const inner = planned
    .filter((one) => sameType(one.type, VNET) && sameText(one.name, network))
    .flatMap(({ body }) => everyAt(body, "properties.subnets.*"))
    .filter((one) => isObject(one) && isName(memberOf(one, "name"), name));
  const values = [...own.flatMap(({ body }) => body ?? []), ...inner].flatMap((one) => [
    ...everyAt(one, "properties.addressPrefix"),
    ...everyAt(one, "properties.addressPrefixes.*"),
  ]);
  const texts = values.filter((one) => typeof one === "string");
  return texts.length === 0 || texts.length < values.length ? undefined : [...new Set(texts)];
}

function isName(value: Value | undefined, name: string): boolean {
  return typeof value === "string" && sameText(value, name);
}
