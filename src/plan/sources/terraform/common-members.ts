import { isArray, isUnknown, openObject, unknown, type Value } from "../../../expression/value.ts";
import { attribute } from "./values.ts";

/**
 * The `identity` of a request as the block of both providers states it: undefined where the provider's version has no such
 * block, null where it is not set.
 */
export function identityOf(values: Value, address: string): Value | undefined {
  const block = attribute(values, "identity");
  if (block === undefined || block === null || isUnknown(block)) return block;
  const [first] = isArray(block) ? block : [block];
  if (first === undefined) return null;
  const type = attribute(first, "type") ?? null;
  const ids = attribute(first, "identity_ids") ?? null;
  const assigned = userAssigned(ids, address);
  return { type, ...(assigned === undefined ? {} : { userAssignedIdentities: assigned }) };
}

/**
 * The `plan` of a request, under which an offer of the marketplace is bought, as the block of that name states it: undefined where the
 * provider's version has no such block, or one that says something else, null where it is not set.
 */
export function planOf(values: Value): Value | undefined {
  const block = attribute(values, "plan");
  if (block === undefined || block === null || isUnknown(block)) return block;
  if (!isArray(block)) return undefined;
  const [first] = block;
  if (first === undefined) return null;
  const [name, publisher, product] = ["name", "publisher", "product"].map((key) => attribute(first, key));
  if (publisher === undefined || product === undefined) return undefined;
  return { ...(name === undefined ? {} : { name }), publisher, product };
}

/** An object with the ids as keys; an id that is not known may be any further key of it. */
function userAssigned(ids: Value, address: string): Value | undefined {
  if (isUnknown(ids)) return ids;
  if (!isArray(ids) || ids.length === 0) return undefined;
  const known = ids.flatMap((id) => (typeof id === "string" ? [id] : []));
  const members = Object.fromEntries(known.map((id) => [id, {}]));
  if (known.length === ids.length) return members;
  const waits = [`${address}.identity`];
  return known.length === 0 ? unknown(waits) : openObject(members, waits);
}
