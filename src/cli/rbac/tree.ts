import { SUBSCRIPTIONS } from "../../base/scope.ts";
import { entryOf } from "../../expression/json.ts";
import { isJsonArray, isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import { ancestorsOnly, hierarchyOf, type Edge, type Hierarchy } from "../../rbac/hierarchy.ts";
import { field, items, object, text, UnreadableEntry } from "../../facts/decode/loose.ts";

/**
 * What the request says of management groups. `ancestors`: names, ids or objects of those above the question's subscription. `managementGroups`:
 * objects as the service gives them (`properties.details.parent`, `managementGroupAncestors`, `children`), or with `parent`,
 * `children` and `subscriptions` at the top; an object from each child to its parent; or, as texts, the same as `ancestors`.
 * @throws Unreadable
 */
export function readHierarchy(ancestors: Json | undefined, groups: Json | undefined): Hierarchy | undefined {
  if (ancestors !== undefined) return ancestorsOnly(items(ancestors, "ancestors").map(nameOf));
  if (groups === undefined) return undefined;
  if (isJsonArray(groups) && groups.length > 0 && groups.every((one) => typeof one === "string"))
    return ancestorsOnly(groups.map(nameOf));
  const edges =
    isJsonObject(groups) && !isJsonArray(entryOf(groups, "value"))
      ? Object.entries(groups).flatMap(([key, value]) => keyed(key, value))
      : items(groups, "managementGroups").flatMap((one) => edgesOf(object(one)));
  return hierarchyOf(edges);
}

/** `child: parent`, or `name: {parent, children, subscriptions}`. */
function keyed(key: string, value: Json): Edge[] {
  if (typeof value === "string") return [{ child: key, parent: value }];
  if (value === null) return [{ child: key, parent: "/" }];
  if (!isJsonObject(value)) throw new UnreadableEntry("managementGroups is not understood");
  return edgesOf({ id: key, ...value });
}

function edgesOf(group: JsonObject): Edge[] {
  const own = nameOf(group);
  const details = object(field(group, "details"));
  const parent = field(group, "parent") ?? field(details, "parent");
  const chain =
    field(group, "managementGroupAncestorsChain", "managementGroupAncestors") ??
    field(details, "managementGroupAncestors");
  const below = [field(group, "children"), field(group, "subscriptions")].flatMap((list) =>
    items(list, "children"),
  );
  return [
    ...(parent === undefined ? [{ child: own, parent: "/" }] : [{ child: own, parent: nameOf(parent) }]),
    ...items(chain, "managementGroupAncestors").map((one) => ({ child: own, parent: nameOf(one) })),
    ...below.flatMap((one) => [
      { child: childOf(one), parent: own },
      ...(isJsonObject(one) && field(one, "children") !== undefined ? edgesOf(one) : []),
    ]),
  ];
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Subscriptions among the children are often given by their GUID alone. */
function childOf(one: Json): string {
  const name = nameOf(one);
  const type = isJsonObject(one) ? (text(one, "type") ?? "") : "";
  const isGroup = /managementGroups/i.test(type);
  return GUID.test(name) && !isGroup ? SUBSCRIPTIONS + name : name;
}

function nameOf(one: Json): string {
  const name = isJsonObject(one) ? text(one, "id", "name") : one;
  if (typeof name !== "string" || name === "")
    throw new UnreadableEntry("managementGroups contains something without id");
  return name;
}
