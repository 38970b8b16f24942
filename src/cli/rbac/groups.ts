import { isJsonArray, isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import type { MembershipEdge } from "../../rbac/membership.ts";
import { field, items, text, UnreadableEntry } from "../../facts/decode/loose.ts";

/**
 * Memberships, in any of these forms: the ids of the principal's groups; objects `{id, members}` or `{id, memberOf}`; or an object
 * from each group to its members, whoever is asked about: what lies the other way round says `memberOf`.
 * @throws Unreadable
 */
export function readGroups(value: Json, principal: string): MembershipEdge[] {
  if (isJsonArray(value) || (isJsonObject(value) && isJsonArray(value["value"])))
    return items(value, "groups").flatMap((entry) => entryEdges(entry, principal));
  if (!isJsonObject(value)) throw new UnreadableEntry("groups is neither a list nor an object");
  return Object.entries(value).flatMap(([key, list]) => {
    if (!isJsonObject(list)) return items(list, "groups").map((one) => ({ member: idOf(one), group: key }));
    return entryEdges({ id: key, ...list }, principal);
  });
}

function entryEdges(entry: Json, principal: string): MembershipEdge[] {
  if (typeof entry === "string") return [{ member: principal, group: entry }];
  if (!isJsonObject(entry)) throw new UnreadableEntry("groups contains something that is not a group");
  const holder = text(entry, "principal", "principalId", "member");
  const groups = field(entry, "groups");
  if (holder !== undefined && groups !== undefined)
    return items(groups, "groups").map((one) => ({ member: holder, group: idOf(one) }));
  const id = idOf(entry);
  const [members, above] = [field(entry, "members"), field(entry, "memberOf")];
  if (members === undefined && above === undefined) return [{ member: principal, group: id }];
  return [
    ...items(members, "members").map((one) => ({ member: idOf(one), group: id })),
    ...items(above, "memberOf").map((one) => ({ member: id, group: idOf(one) })),
  ];
}

function idOf(entry: Json): string {
  const id = isJsonObject(entry) ? idOfObject(entry) : entry;
  if (typeof id !== "string") throw new UnreadableEntry("groups contains something without id");
  return id.trim();
}

function idOfObject(entry: JsonObject): string | undefined {
  return text(entry, "id", "objectId", "principalId", "groupId", "group");
}
