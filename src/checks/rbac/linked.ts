import { parseScope, scopeId, splitScope } from "../../base/scope.ts";
import { isWithin, parseResourceId, resourceId, type ResourceId } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { linkableActions } from "../../catalog/actions/linkable.ts";
import type { LinkedAction } from "../../catalog/actions/linked-action.ts";
import { LINKED_ACTIONS, PRIVATE_ENDPOINT } from "../../catalog/actions/linked.ts";
import { isArray, isObject, isUnknown, waitsOf, type Value } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";

/** An action at a resource that a planned one refers to. */
export interface LinkedNeed {
  readonly action: string;
  readonly scope: ResourceId;
  /** Azure may ask for it; no page says that it does for this reference. */
  readonly unsettled?: true;
}

/** A reference in the body of a request, and the keys on the way to it. */
interface Reference {
  readonly id: ResourceId;
  readonly keys: readonly string[];
}

/** More than any request has; a hostile one is cut off, not followed. */
const DEEPEST = 64;

/** What Azure demands at the resources that the request of a planned one refers to; none where only its name is known. */
export function linkedActions(resource: PlannedResource, own: ResourceId | undefined): LinkedNeed[] {
  const references: Reference[] = [];
  const keys: LinkedNeed[] = [];
  walk(resource.body ?? null, [], references, keys);
  const outside = references.filter(({ id }) => own === undefined || !isWithin(id, own));
  return [...outside.flatMap((one) => actionsOf(resource, one, own)), ...keys];
}

function walk(value: Value, keys: readonly string[], into: Reference[], lists: LinkedNeed[]): void {
  if (keys.length > DEEPEST) return;
  if (typeof value === "string") {
    const id = referenceOf(value);
    if (id !== undefined) into.push({ id, keys });
  } else if (isUnknown(value)) for (const one of waitsOf(value).flatMap(listed)) lists.push(one);
  else if (isArray(value)) for (const item of value) walk(item, keys, into, lists);
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const id = referenceOf(key);
      if (id !== undefined) into.push({ id, keys });
      walk(inner, [...keys, key], into, lists);
    }
  }
}

function referenceOf(text: string): ResourceId | undefined {
  return parseScope(text) === undefined && parseResourceId(text) !== undefined ? resourceId(text) : undefined;
}

function actionsOf(
  resource: PlannedResource,
  { id, keys }: Reference,
  own: ResourceId | undefined,
): LinkedNeed[] {
  const type = parseResourceId(id)?.type;
  if (type === undefined) return [];
  const under = (key: string): boolean => keys.some((one) => sameText(one, key));
  if (sameType(resource.type, PRIVATE_ENDPOINT.owner)) {
    if (under(PRIVATE_ENDPOINT.under)) return [{ action: PRIVATE_ENDPOINT.actionOf(type), scope: id }];
    // The owner of the other side approves by hand.
    if (under(PRIVATE_ENDPOINT.byHand)) return [];
  }
  const row = linkOf(resource.type, type, keys);
  if (row !== undefined) {
    const unsettled = row.unsettled === true ? ({ unsettled: true } as const) : {};
    return [row.action, ...(row.also ?? [])].map((action) => ({ action, scope: id, ...unsettled }));
  }
  // Nothing says what this reference asks for. Inside the own resource group the rights of the deployment itself decide.
  return own !== undefined && isWithin(id, homeOf(own))
    ? []
    : linkableActions(type).map((action) => ({ action, scope: id, unsettled: true }));
}

/** The row for a reference of one type to another at these keys. */
export function linkOf(owner: string, type: string, keys: readonly string[]): LinkedAction | undefined {
  return LINKED_ACTIONS.find(
    (one) =>
      sameType(one.type, type) &&
      (one.under === undefined || one.under.some((key) => keys.some((own) => sameText(own, key)))) &&
      (one.owners === undefined || one.owners.some((own) => sameType(own, owner))),
  );
}

/** The resource group of an id, else its scope. */
function homeOf(id: ResourceId): string {
  return scopeId(splitScope(id).scope);
}

/** A value that waits for `listKeys('<id>', …)` takes the action of that name at the resource, once it is deployed. */
function listed(wait: string): LinkedNeed[] {
  return [...wait.slice(0, 10_000).matchAll(/\b(list[a-z]+)\('(\/subscriptions\/[^']+)'/gi)].flatMap(
    ([, name = "", text = ""]) => {
      const id = resourceId(text);
      const type = id === undefined ? undefined : parseResourceId(id)?.type;
      return id === undefined || type === undefined ? [] : [{ action: listActionOf(type, name), scope: id }];
    },
  );
}

/** A workspace's keys are behind another action than the function's name says. */
function listActionOf(type: string, name: string): string {
  const own = sameType(type, "Microsoft.OperationalInsights/workspaces") && sameText(name, "listKeys");
  return `${type}/${own ? "sharedKeys" : name}/action`;
}
