import { idKey, levelsOf } from "../../base/resource-id.ts";
import { typeKey } from "../../base/resource-type.ts";
import { globalName } from "../../catalog/global-names.ts";
import { namesOfHost } from "../../catalog/service-hosts.ts";
import { isArray, isObject, type Value } from "../../expression/value.ts";
import type { HostMention, NamingText } from "./references.ts";

/** A resource among others that may name it. */
export interface NamedNode {
  readonly id?: string;
  readonly type: string;
  /** Full name. */
  readonly name: string;
  /** The request that makes it, or what it is. */
  readonly body: Value;
}

/** Resources of different types may share a name, a few at most; what could be of more tells nothing. */
const MOST_BEARERS = 8;

/** Where a resource says by what else it is known. Source: the answers of each type at learn.microsoft.com/rest/api. */
const GUID_PATHS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "microsoft.operationalinsights/workspaces": [["properties", "customerId"]],
  "microsoft.insights/components": [
    ["properties", "AppId"],
    ["properties", "InstrumentationKey"],
  ],
  "microsoft.managedidentity/userassignedidentities": [
    ["properties", "clientId"],
    ["properties", "principalId"],
  ],
};
const OWN_PRINCIPAL = ["identity", "principalId"];

/** Types that hold the addresses that others name. */
const ADDRESSED: ReadonlySet<string> = new Set(
  [
    "Microsoft.Network/networkInterfaces",
    "Microsoft.Network/privateEndpoints",
    "Microsoft.Network/azureFirewalls",
    "Microsoft.Network/loadBalancers",
    "Microsoft.Network/applicationGateways",
    "Microsoft.Network/publicIPAddresses",
    "Microsoft.Network/dnsResolvers/inboundEndpoints",
  ].map((type) => type.toLowerCase()),
);
const ADDRESS_KEYS = new Set(["privateipaddress", "ipaddress", "ipaddresses"]);

/** Whether an address at these keys is the resource's own, and names no other. */
export function isOwnAddress(type: string, keys: readonly string[]): boolean {
  return ADDRESSED.has(type.toLowerCase()) && keys.some((key) => ADDRESS_KEYS.has(key.toLowerCase()));
}

/** Finds resources by what others call them. */
export class Bearers<T extends NamedNode> {
  readonly #byId = new Map<string, T>();
  readonly #byName = new Map<string, T[]>();
  readonly #byGuid = new Map<string, T[]>();
  readonly #byAddress = new Map<string, T[]>();

  constructor(nodes: readonly T[], mentions: (node: T) => readonly NamingText[]) {
    for (const node of nodes) {
      if (node.id !== undefined && !this.#byId.has(idKey(node.id))) this.#byId.set(idKey(node.id), node);
      put(this.#byName, nameKey(node.type, node.name), node);
      for (const path of [...(GUID_PATHS[node.type.toLowerCase()] ?? []), OWN_PRINCIPAL]) {
        const value = at(node.body, path);
        if (typeof value === "string") put(this.#byGuid, value.toLowerCase(), node);
      }
      const named = globalName(node.type)?.property?.split(".");
      const own = named === undefined ? undefined : at(node.body, named);
      if (typeof own === "string") put(this.#byName, nameKey(node.type, own), node);
      for (const { address, keys } of mentions(node))
        if (address !== undefined && isOwnAddress(node.type, keys)) put(this.#byAddress, address, node);
    }
  }

  exactly(id: string): T | undefined {
    return this.#byId.get(idKey(id));
  }

  /** The resource that an id names, or the nearest one above it that is known. */
  named(id: string): T | undefined {
    for (const level of levelsOf(id).slice(2).reverse()) {
      const found = this.#byId.get(idKey(level));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  ofName(type: string, name: string): readonly T[] {
    return few(this.#byName.get(nameKey(type, name)));
  }

  /** What gives out a host: a slot's begins with the names of app and slot. */
  ofHost({ labels, types }: HostMention): readonly T[] {
    const found = namesOfHost(labels).flatMap((name) =>
      types.flatMap((type) => few(this.#byName.get(nameKey(type, name)))),
    );
    return found.length <= MOST_BEARERS ? found : [];
  }

  ofGuid(guid: string): readonly T[] {
    return few(this.#byGuid.get(guid));
  }

  /** Two networks may use one address, so only one bearer tells whose it is. */
  ofAddress(address: string): readonly T[] {
    const found = [...new Set(this.#byAddress.get(address) ?? [])];
    return found.length === 1 ? found : [];
  }
}

/** Hosts know the last part of a failover group's name only, and of a slot's both parts with a hyphen between them. */
function nameKey(type: string, name: string): string {
  const lower = name.toLowerCase();
  const [first = "", ...rest] = lower.split("/");
  const last = rest.at(-1) ?? first;
  const ownKey = typeKey(type);
  if (ownKey === "microsoft.web/sites/slots") return `${ownKey} ${lower.replace("/", "-")}`;
  if (ownKey === "microsoft.sql/servers/failovergroups" || ownKey.startsWith("microsoft.cdn/profiles/"))
    return `${ownKey} ${last}`;
  return `${ownKey} ${lower}`;
}

function put<T>(map: Map<string, T[]>, key: string, node: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [node]);
  else known.push(node);
}

function few<T>(found: readonly T[] | undefined): readonly T[] {
  return found === undefined || found.length > MOST_BEARERS ? [] : found;
}

function at(value: Value, [key, ...rest]: readonly string[]): Value | undefined {
  if (key === undefined) return value;
  if (!isObject(value) || isArray(value)) return undefined;
  const inner = Object.entries(value).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  return inner === undefined ? undefined : at(inner, rest);
}
