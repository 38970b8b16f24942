import { say } from "../base/sentence.ts";
import type { Pointer } from "../base/place.ts";
import type { Problem } from "../base/errors.ts";
import { nearest } from "../base/nearest.ts";
import { isArray, isObject, type Value } from "../expression/value.ts";
import type { PackCase } from "./model.ts";

/** What every resource may have beside its own properties. Source: the common elements of Azure Resource Manager resources. */
const COMMON = [
  "apiVersion",
  "dependsOn",
  "eTag",
  "extendedLocation",
  "id",
  "identity",
  "kind",
  "location",
  "managedBy",
  "name",
  "plan",
  "scope",
  "sku",
  "systemData",
  "tags",
  "type",
  "zones",
].map((name) => name.toLowerCase());

/** Where the properties of one type stand: `properties.securityrules.properties.access`, in lower case, without marks of lists. */
interface KnownPaths {
  readonly all: ReadonlySet<string>;
  /** Paths above one of them. */
  readonly above: ReadonlySet<string>;
}

/**
 * Properties of a case that its type does not have, as far as the aliases of the type tell: most are misspelt, and a case with one
 * proves nothing. @param pathsOf paths of the aliases of a type; undefined where none are known
 */
export function unknownProperties(
  cases: readonly PackCase[],
  pathsOf: (type: string) => readonly string[] | undefined,
): Problem[] {
  const known = new Map<string, KnownPaths | undefined>();
  return cases.flatMap((one) => {
    const { type } = one.resource;
    if (typeof type !== "string") return [];
    const key = type.toLowerCase();
    if (!known.has(key)) known.set(key, knownPaths(pathsOf(type)));
    const paths = known.get(key);
    if (paths === undefined) return [];
    return wrongIn(one.resource, "", ["resource"], paths).map(({ pointer, path }): Problem => {
      const close = nearest(path, paths.all);
      return {
        message: say`no resource of type ${type} has the property ${path}`,
        place: one.locate(pointer),
        help:
          close === undefined
            ? say`a policy cannot read it: leave it out`
            : say`did you mean ${close}? a policy can read nothing else`,
      };
    });
  });
}

function knownPaths(paths: readonly string[] | undefined): KnownPaths | undefined {
  if (paths === undefined || paths.length === 0) return undefined;
  const all = new Set(paths.map((path) => path.toLowerCase().replaceAll("[*]", "")));
  const above = new Set<string>();
  for (const path of all)
    for (let at = path.lastIndexOf("."); at > 0; at = path.lastIndexOf(".", at - 1))
      above.add(path.slice(0, at));
  return { all, above };
}

function* unfolded(value: Value, pointer: Pointer): Generator<readonly [Value, Pointer]> {
  if (!isArray(value)) yield [value, pointer];
  else for (const [index, item] of value.entries()) yield* unfolded(item, [...pointer, index]);
}

function wrongIn(
  value: Value,
  path: string,
  pointer: Pointer,
  known: KnownPaths,
): { readonly pointer: Pointer; readonly path: string }[] {
  return [...unfolded(value, pointer)].flatMap(([one, at]) =>
    isObject(one)
      ? Object.entries(one).flatMap(([key, inner]) => {
          const own = path === "" ? key.toLowerCase() : `${path}.${key.toLowerCase()}`;
          if (path === "" && COMMON.includes(own)) return [];
          const here: Pointer = [...at, key];
          if (known.above.has(own) || own === "properties") return wrongIn(inner, own, here, known);
          return known.all.has(own) ? [] : [{ pointer: here, path: own }];
        })
      : [],
  );
}
