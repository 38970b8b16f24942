import { isArray, isObject, isUnknown, type Value } from "../../expression/value.ts";
import type { Resource } from "../situation.ts";

/** A resource's body with lower-case keys, so that a property is one look-up away. */
export type Tree = Value | ReadonlyMap<string, Tree> | undefined;

export interface Prepared {
  readonly resource: Resource;
  /** Lower case; undefined when it has none, or none that is known. */
  readonly type: string | undefined;
  readonly tree: ReadonlyMap<string, Tree>;
  /** Two keys differ in casing alone, or the type is not known: the look-ups by lower case would not be the same. */
  readonly odd: boolean;
}

/** Normalises a resource once for any number of policies. Arrays stay as they are. */
export function prepare(resource: Resource): Prepared {
  let odd = false;
  const lower = (value: Value): Tree => {
    if (!isObject(value) || isArray(value)) return value;
    const map = new Map<string, Tree>();
    for (const [key, inner] of Object.entries(value)) {
      const name = key.toLowerCase();
      if (map.has(name)) odd = true;
      map.set(name, lower(inner));
    }
    return map;
  };
  const tree = lower(resource.body);
  if (!(tree instanceof Map)) throw new Error("a body is an object");
  const type: unknown = tree.get("type");
  if (type !== undefined && typeof type !== "string") odd = true;
  return { resource, type: typeof type === "string" ? type.toLowerCase() : undefined, tree: asTree(tree), odd };
}

function asTree(map: Map<string, Tree>): ReadonlyMap<string, Tree> {
  return map;
}

/** Follows lower-case keys from the root; an unknown part on the way is the answer. */
export function lookUp(root: ReadonlyMap<string, Tree>, keys: readonly string[]): Tree {
  let at: Tree = root;
  for (const key of keys) {
    if (at instanceof Map) at = (at satisfies ReadonlyMap<string, Tree>).get(key);
    else return typeof at === "object" && at !== null && !(at instanceof Map) && isUnknownTree(at) ? at : undefined;
  }
  return at;
}

function isUnknownTree(at: Exclude<Tree, undefined>): boolean {
  return !(at instanceof Map) && isUnknown(asValue(at));
}

function asValue(at: Exclude<Tree, ReadonlyMap<string, Tree> | undefined> | ReadonlyMap<string, Tree>): Value {
  return at instanceof Map ? null : isValue(at) ? at : null;
}

function isValue(at: unknown): at is Value {
  return !(at instanceof Map) && at !== undefined;
}
