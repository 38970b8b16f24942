import type { Brand } from "./brand.ts";

/** `Microsoft.Sql/servers/databases`, in the writer's own casing; compare with {@link sameType}. */
export type ResourceType = Brand<string, "ResourceType">;

/** A resource type in its parts. */
export interface ResourceTypeRef {
  /** `Microsoft.Sql` */
  readonly namespace: string;
  /** `["servers", "databases"]`; never empty. */
  readonly segments: readonly string[];
}

function isResourceType(text: string): text is ResourceType {
  return /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*(\/[A-Za-z0-9_.-]+)+$/.test(text);
}

export function resourceType(text: string): ResourceType | undefined {
  return isResourceType(text) ? text : undefined;
}

/** Undefined for text that does not have the form of a type. */
export function parseType(text: string): ResourceTypeRef | undefined {
  const [namespace = "", ...segments] = text.split("/");
  return namespace === "" || segments.length === 0 || segments.includes("")
    ? undefined
    : { namespace, segments };
}

/** `Microsoft.Sql` of `Microsoft.Sql/servers/databases`; the text itself where it has no slash. */
export function namespaceOf(type: string): string {
  const end = type.indexOf("/");
  return end === -1 ? type : type.slice(0, end);
}

/** How many names a resource of the type has: 2 for `Microsoft.Sql/servers/databases`. */
export function depthOf(type: string): number {
  return type.split("/").length - 1;
}

/** The type that resources of this type lie in; undefined at the top. */
export function parentType(type: string): ResourceType | undefined {
  return resourceType(type.slice(0, Math.max(0, type.lastIndexOf("/"))));
}

const PROVIDERS = "/providers/";

/**
 * The older form of an extension resource in templates: `Microsoft.Sql/servers` and `locks` of the type
 * `Microsoft.Sql/servers/providers/locks`. Undefined for any other type.
 */
export function extensionType(type: string): { readonly host: string; readonly type: string } | undefined {
  const at = type.toLowerCase().lastIndexOf(PROVIDERS);
  return at === -1 ? undefined : { host: type.slice(0, at), type: type.slice(at + PROVIDERS.length) };
}

export const RESOURCE_GROUP_TYPE = "Microsoft.Resources/resourceGroups";

/** Both spellings of the type of resource groups in lower case: that of templates, and that of Azure's policies and activity log. */
const GROUP = RESOURCE_GROUP_TYPE.toLowerCase();
const GROUP_IN_POLICIES = "microsoft.resources/subscriptions/resourcegroups";

/** True for a type that stands for a resource group itself. */
export function isResourceGroupType(type: string): boolean {
  return typeKey(type) === GROUP;
}

/** The form in which types are compared: lower case, one spelling for resource groups. */
export function typeKey(type: string): string {
  const key = type.toLowerCase();
  return key === GROUP_IN_POLICIES ? GROUP : key;
}

/** Types compare without regard to case; both spellings of the resource group's type are one. */
export function sameType(a: string, b: string): boolean {
  return a === b || typeKey(a) === typeKey(b);
}
