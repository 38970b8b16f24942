import { stringOf } from "../../expression/functions/plain.ts";
import { isArray, isObject, isUnknown, type Value } from "../../expression/value.ts";
import type { Resource } from "../situation.ts";

/** A value of a resource with what comparisons ask of it again and again. */
export interface Node {
  readonly value: Value;
  /** Members of an object by lower-case key. */
  readonly keys: ReadonlyMap<string, Node> | undefined;
  /** The value as text in lower case; undefined for what is no scalar. */
  readonly folded: string | undefined;
}

export interface Prepared {
  readonly resource: Resource;
  /** Lower case; undefined when the resource has none. */
  readonly type: string | undefined;
  /** Type and api-version, under which compiled forms are kept. */
  readonly form: string;
  readonly root: Node;
  /** Keys that differ in casing alone, or a type that is no text: look-ups by lower case would not be the same. */
  readonly odd: boolean;
}

/** Normalises a resource once, for any number of policies. */
export function prepare(resource: Resource): Prepared {
  let odd = false;
  const node = (value: Value): Node => {
    if (!isObject(value)) {
      const scalar = !isArray(value) && !isUnknown(value);
      return { value, keys: undefined, folded: scalar ? stringOf(value).toLowerCase() : undefined };
    }
    const keys = new Map<string, Node>();
    for (const [key, inner] of Object.entries(value)) {
      const name = key.toLowerCase();
      if (keys.has(name)) odd = true;
      keys.set(name, node(inner));
    }
    return { value, keys, folded: undefined };
  };
  const root = node(resource.body);
  const type = root.keys?.get("type")?.value;
  if (type !== undefined && typeof type !== "string") odd = true;
  const known = typeof type === "string" ? type.toLowerCase() : undefined;
  return { resource, type: known, form: `${known ?? ""} ${resource.apiVersion ?? ""}`, root, odd };
}

/** The node at a path of lower-case keys; undefined where it is missing. What lies beneath an unknown part is that part. */
export function lookUp(root: Node, keys: readonly string[]): Node | undefined {
  let at: Node = root;
  for (const key of keys) {
    if (at.keys === undefined) return isUnknown(at.value) ? at : undefined;
    const next = at.keys.get(key);
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}
