import { resourceType, type ResourceType } from "../../base/resource-type.ts";
import { sameText, type SubscriptionId } from "../../base/names.ts";

/** What a resource id is made of. */
export interface IdParts {
  /** Undefined for resources of a management group or the tenant. */
  readonly subscription?: string;
  readonly resourceGroup?: string;
  readonly type: ResourceType;
  /** `parent/child` for child resources. */
  readonly name: string;
}

/**
 * The parts of a resource id; of an extension resource the type and name of the extension. Undefined for an id of
 * something else: a subscription, a scope, text.
 */
export function idParts(id: string): IdParts | undefined {
  const subscription = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
  const resourceGroup = /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
  const ends = {
    ...(subscription === undefined ? {} : { subscription }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  };
  const start = id.toLowerCase().lastIndexOf("/providers/");
  if (start === -1) {
    if (resourceGroup === undefined || !/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(id))
      return undefined;
    const type = resourceType("Microsoft.Resources/resourceGroups");
    return type && { ...(subscription === undefined ? {} : { subscription }), type, name: resourceGroup };
  }
  const [namespace, ...pairs] = id.slice(start + "/providers/".length).split("/");
  if (namespace === undefined || pairs.length < 2 || pairs.length % 2 !== 0 || pairs.includes(""))
    return undefined;
  const type = resourceType([namespace, ...pairs.filter((_, index) => index % 2 === 0)].join("/"));
  return type && { ...ends, type, name: pairs.filter((_, index) => index % 2 === 1).join("/") };
}

/** Types that stand for a resource group itself. */
const GROUP = /^Microsoft\.Resources\/(subscriptions\/)?resourceGroups$/i;

/** Id in a resource group of the subscription, or of the group itself; undefined where type and name do not fit. */
export function idIn(
  subscription: SubscriptionId,
  resourceGroup: string | undefined,
  type: ResourceType,
  name: string,
): string | undefined {
  const home = `/subscriptions/${subscription}`;
  if (GROUP.test(type)) return `${home}/resourceGroups/${name}`;
  if (resourceGroup === undefined) return undefined;
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  if (types.length !== names.length || names.includes("") || /[[\]\s?#%\\]/.test(name)) return undefined;
  const pairs = types.map((segment, index) => `${segment}/${names[index] ?? ""}`);
  return `${home}/resourceGroups/${resourceGroup}/providers/${namespace}/${pairs.join("/")}`;
}

/** What tells a resource from others. */
export interface Identity {
  readonly type: ResourceType;
  readonly name: string;
  readonly resourceGroup?: string;
  readonly id?: string;
}

/** Key by which candidates for sameness are found: both forms of the resource group's type are one. */
export function looseKey({ type, name }: Identity): string {
  return `${GROUP.test(type) ? "microsoft.resources/resourcegroups" : type.toLowerCase()} ${name.toLowerCase()}`;
}

/** Of two with one type and name: whether they may be one resource. A resource group that is not told fits any. */
export function maySame(a: Identity, b: Identity): boolean {
  if (GROUP.test(a.type)) return true;
  if (a.id !== undefined && b.id !== undefined) return sameText(a.id, b.id);
  return (
    a.resourceGroup === undefined ||
    b.resourceGroup === undefined ||
    sameText(a.resourceGroup, b.resourceGroup)
  );
}

/** Type and name of what a child resource stands in; undefined at the top. */
export function parentOf({ type, name, ...rest }: Identity): Identity | undefined {
  const outer = resourceType(type.slice(0, type.lastIndexOf("/")));
  const end = name.lastIndexOf("/");
  if (outer === undefined || end === -1) return undefined;
  return {
    type: outer,
    name: name.slice(0, end),
    ...(rest.resourceGroup === undefined ? {} : { resourceGroup: rest.resourceGroup }),
  };
}
