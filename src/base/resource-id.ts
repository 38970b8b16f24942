import type { Brand } from "./brand.ts";
import type { SubscriptionId } from "./names.ts";
import { isResourceGroupType, parseType, RESOURCE_GROUP_TYPE, sameType } from "./resource-type.ts";
import { MANAGEMENT_GROUPS, parseScope, RESOURCE_GROUPS, SUBSCRIPTIONS } from "./scope.ts";

/**
 * Ids of Azure Resource Manager. Together with `scope.ts` and `resource-type.ts` the only place that takes them apart and puts
 * them together. Source: learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid.
 */
export type ResourceId = Brand<string, "ResourceId">;

function isResourceId(text: string): text is ResourceId {
  return (
    text === "/" || (/^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/.."))
  );
}

/** Adds the leading slash that some official answers lack, drops a trailing one; undefined when it is not an id. */
export function resourceId(text: string): ResourceId | undefined {
  if (text === "") return undefined;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isResourceId(slashed) ? slashed : undefined;
}

/** Of an id with a resource group: the words and a GUID. */
const SHORTEST = 60;
const WITHIN_TEXT = /\/subscriptions\/[0-9a-f-]{36}(?:\/[^/"'\s,;()[\]]{1,260}){2,24}/gi;

/** The ids of what lies in a subscription that stand in a text, such as an expression. */
export function idsIn(text: string): ResourceId[] {
  // Few texts are long enough and have the word, and looking for it is quicker than the pattern.
  if (text.length < SHORTEST || !text.toLowerCase().includes(SUBSCRIPTIONS)) return [];
  return [...text.matchAll(WITHIN_TEXT)].flatMap(([one]) => resourceId(one) ?? []);
}

/** @throws Error when the parts do not make an id; for ids built from parts that were checked before. */
export function resourceIdOf(...segments: readonly string[]): ResourceId {
  const id = resourceId(segments.join("/"));
  if (id === undefined) throw new Error("not an Azure resource id");
  return id;
}

export function subscriptionScope(id: SubscriptionId): ResourceId {
  return resourceIdOf(SUBSCRIPTIONS + id);
}

/** Undefined for text that cannot be the name of a resource group. */
export function resourceGroupScope(subscription: string, name: string): ResourceId | undefined {
  return isName(name) ? resourceId(SUBSCRIPTIONS + subscription + RESOURCE_GROUPS + name) : undefined;
}

/** Undefined for text that cannot be the name of a management group. */
export function managementGroupScope(name: string): ResourceId | undefined {
  return isName(name) ? resourceId(MANAGEMENT_GROUPS + name) : undefined;
}

function isName(text: string): boolean {
  return text !== "" && !text.includes("/");
}

/** The form in which ids are compared: lower case, one leading slash, none at the end. */
export function idKey(id: string): string {
  const lower = id.trim().toLowerCase();
  // Nearly every id is in that form already.
  const tidy = lower.startsWith("/") && !lower.endsWith("/") && !lower.includes("//");
  return tidy
    ? lower
    : `/${lower
        .split("/")
        .filter((part) => part !== "")
        .join("/")}`;
}

export function sameId(a: string, b: string): boolean {
  return a === b || idKey(a) === idKey(b);
}

const SLASH = 47;

/** {@link isWithin} for ids in the form of {@link idKey}, the outer not the tenant: made for many questions. */
export function isKeyWithin(id: string, scope: string): boolean {
  const { length } = scope;
  // Most are told apart by their length, or by the character behind.
  if (id.length < length || (id.length > length && id.charCodeAt(length) !== SLASH)) return false;
  return id.startsWith(scope);
}

/** True when `id` is `scope` or lies under it, on a segment boundary, without regard to case. `/` holds everything. */
export function isWithin(id: string, scope: string): boolean {
  const outer = scope.toLowerCase().replace(/\/+$/, "");
  return isKeyWithin(id.toLowerCase(), outer);
}

/** The last segment: the name of the assignment, definition, role … */
export function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** A resource's id in its parts. */
export interface ResourceIdParts {
  /** What the resource lies in: a scope's id, or the id of the resource that it extends; `/` for the tenant. */
  readonly scope: string;
  /** `Microsoft.Sql/servers/databases`; `Microsoft.Resources/resourceGroups` for a resource group. */
  readonly type: string;
  /** `server/database` */
  readonly name: string;
}

/** What stands between a scope and the namespace of a resource in it. */
export const PROVIDERS = "/providers/";

/** The parts of the id of a resource, resource group or management group; undefined for anything else. */
export function parseResourceId(id: string): ResourceIdParts | undefined {
  return isResourceId(id) || parseScope(id)?.kind === "resourceGroup" ? splitResourceId(id) : undefined;
}

/** {@link parseResourceId} of text whose names are not checked: some kinds of resources have spaces in theirs. */
export function splitResourceId(id: string): ResourceIdParts | undefined {
  const scope = parseScope(id);
  if (scope?.kind === "resourceGroup") {
    return {
      scope: SUBSCRIPTIONS + scope.subscription,
      type: RESOURCE_GROUP_TYPE,
      name: scope.resourceGroup,
    };
  }
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  if (at === -1) return undefined;
  const [namespace = "", ...rest] = id.slice(at + PROVIDERS.length).split("/");
  if (rest.length < 2 || rest.length % 2 === 1 || rest.includes("")) return undefined;
  const types = rest.filter((_, index) => index % 2 === 0);
  return {
    scope: at === 0 ? "/" : id.slice(0, at),
    type: [namespace, ...types].join("/"),
    name: rest.filter((_, index) => index % 2 === 1).join("/"),
  };
}

/** The names in an id, outermost first: behind its last provider, or else of its subscription and resource group. */
export function namesIn(id: string): readonly string[] {
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  const pairs =
    at === -1
      ? id.split("/").slice(1)
      : id
          .slice(at + PROVIDERS.length)
          .split("/")
          .slice(1);
  return pairs.filter((_, index) => index % 2 === 1);
}

/** The id of the resource that an extension resource extends; undefined for one that lies in a scope. */
export function extendedResource(id: string): string | undefined {
  const scope = splitResourceId(id)?.scope;
  return scope === undefined || parseScope(scope) !== undefined ? undefined : scope;
}

/** The scope, or the resource, that an extension resource such as an assignment is made at. */
export function extendedBy(id: string): string {
  return parseResourceId(id)?.scope ?? "/";
}

/**
 * `Microsoft.Sql/servers/a/databases/b` of the type `Microsoft.Sql/servers/databases` and the name `a/b`. Undefined when the
 * name has more or fewer parts than the type, or an empty one.
 */
export function typedName(type: string, name: string): string | undefined {
  const names = name.split("/");
  return parseType(type) === undefined || names.includes("") ? undefined : pairedName(type, names);
}

/** {@link typedName} of names that are not checked: each stands behind its part of the type as it is. */
export function pairedName(type: string, names: readonly string[]): string | undefined {
  const [namespace = "", ...segments] = type.split("/");
  if (segments.length === 0 || segments.length !== names.length) return undefined;
  return [namespace, ...segments.flatMap((segment, index) => [segment, names[index] ?? ""])].join("/");
}

/**
 * What the functions of the template language put behind a scope: every name as it is, however it is written. Undefined when
 * the type has more or fewer parts. The type of resource groups is that of templates only.
 */
export function writtenTail(type: string, names: readonly string[]): string | undefined {
  if (type.toLowerCase() === RESOURCE_GROUP_TYPE.toLowerCase()) return RESOURCE_GROUPS + names.join("/");
  const path = pairedName(type, names);
  return path === undefined ? undefined : PROVIDERS + path;
}

/** What follows the scope in the id of a resource: `/providers/Microsoft.Sql/servers/a/databases/b`. */
export function idTail(type: string, name: string): string | undefined {
  if (isResourceGroupType(type)) return isName(name) ? RESOURCE_GROUPS + name : undefined;
  const path = typedName(type, name);
  return path === undefined ? undefined : PROVIDERS + path;
}

/** The id of a resource of that type and full name in a scope or at a resource; undefined where they do not make one. */
export function buildResourceId(scope: string, type: string, name: string): ResourceId | undefined {
  const tail = idTail(type, name);
  return tail === undefined ? undefined : resourceId((scope === "/" ? "" : scope) + tail);
}

/** {@link buildResourceId} of parts that were checked before. @throws Error when they do not make an id */
export function resourceIdIn(scope: string, type: string, name: string): ResourceId {
  const id = buildResourceId(scope, type, name);
  if (id === undefined) throw new Error("not the parts of an Azure resource id");
  return id;
}

/**
 * Every level of an id, outermost first and itself last: subscription, resource group, resource, child resource. Management groups
 * do not stand in the ids of what lies below them.
 */
export function levelsOf(id: string): string[] {
  const parts = id.split("/").filter((part) => part !== "");
  const levels: string[] = [];
  for (let at = 0; at < parts.length;) {
    // After a provider's namespace come pairs of type and name.
    at += parts[at]?.toLowerCase() === "providers" ? 4 : 2;
    levels.push(`/${parts.slice(0, at).join("/")}`);
  }
  return levels;
}

/** The id with what it lies in replaced: `to` instead of `from`. Undefined where it does not lie in `from`. */
export function rebase(id: string, from: string, to: string): ResourceId | undefined {
  return isWithin(id, from) ? resourceId(to + id.slice(from.replace(/\/+$/, "").length)) : undefined;
}

/** True for an id of a resource of that type. */
export function isOfType(id: string, type: string): boolean {
  const parts = parseResourceId(id);
  return parts !== undefined && sameType(parts.type, type);
}

/** What follows a scope in an id, in words: `Microsoft.Sql/servers/a/databases/b`. */
export function tailText(tail: string): string {
  return tail.toLowerCase().startsWith(PROVIDERS) ? tail.slice(PROVIDERS.length) : tail;
}
