import { guid, type Guid } from "../../base/names.ts";
import type { Frozen } from "../language/frozen.ts";
import { form, map, type TypeOf } from "../language/shape.ts";
import { present, toGuid } from "../language/values.ts";

export const principals = map(
  "Object ids of the principals that expectations name. Names alone cannot be looked up.",
  "namedPrincipal",
  form("guid", "Object id of the principal in Microsoft Entra ID."),
);

type Principals = TypeOf<typeof principals>;

/** A principal is tied to an object id by being one, by having one after its kind, or by `principals`. */
export function principalIdOf(principal: string, declared: Principals = {}): Guid | undefined {
  const id = guid(principal) ?? guid(principal.slice(principal.indexOf(":") + 1));
  if (id !== undefined) return id;
  const named = Object.hasOwn(declared, principal) ? declared[principal] : undefined;
  return named === undefined ? undefined : toGuid(named);
}

/** A principal as the manifest writes it, with the object id where the manifest ties it to one. */
export function namedPrincipal(name: string, declared: Principals = {}) {
  return { name, ...present({ id: principalIdOf(name, declared) }) };
}

export type NamedPrincipal = Frozen<ReturnType<typeof namedPrincipal>>;
