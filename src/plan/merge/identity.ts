import { idTail, splitResourceId } from "../../base/resource-id.ts";
import {
  isResourceGroupType,
  parentType,
  resourceType,
  typeKey,
  type ResourceType,
} from "../../base/resource-type.ts";
import { parseScope, resourceGroupIn, scopeId, subscriptionIn } from "../../base/scope.ts";
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
  const parts = splitResourceId(id);
  const type = parts && resourceType(parts.type);
  if (parts === undefined || type === undefined) return undefined;
  const subscription = subscriptionIn(id);
  // A resource group does not lie in itself.
  const resourceGroup = parseScope(id) === undefined ? resourceGroupIn(id) : undefined;
  return {
    ...(subscription === undefined ? {} : { subscription }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    type,
    name: parts.name,
  };
}

/** Id in a resource group of the subscription, or of the group itself; undefined where type and name do not fit. */
export function idIn(
  subscription: SubscriptionId,
  resourceGroup: string | undefined,
  type: ResourceType,
  name: string,
): string | undefined {
  if (isResourceGroupType(type)) return scopeId({ kind: "resourceGroup", subscription, resourceGroup: name });
  const tail = idTail(type, name);
  if (resourceGroup === undefined || tail === undefined || /[[\]\s?#%\\]/.test(name)) return undefined;
  return scopeId({ kind: "resourceGroup", subscription, resourceGroup }) + tail;
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
  return `${typeKey(type)} ${name.toLowerCase()}`;
}

/** Of two with one type and name: whether they may be one resource. A resource group that is not told fits any. */
export function maySame(a: Identity, b: Identity): boolean {
  if (isResourceGroupType(a.type)) return true;
  if (a.id !== undefined && b.id !== undefined) return sameText(a.id, b.id);
  return (
    a.resourceGroup === undefined ||
    b.resourceGroup === undefined ||
    sameText(a.resourceGroup, b.resourceGroup)
  );
}

/** Type and name of what a child resource stands in; undefined at the top. */
export function parentOf({ type, name, ...rest }: Identity): Identity | undefined {
  const outer = parentType(type);
  const end = name.lastIndexOf("/");
  if (outer === undefined || end === -1) return undefined;
  return {
    type: outer,
    name: name.slice(0, end),
    ...(rest.resourceGroup === undefined ? {} : { resourceGroup: rest.resourceGroup }),
  };
}
