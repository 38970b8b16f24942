import { say } from "../../../base/sentence.ts";
import { entry, mapAt, textAt, type JsonDocument, type JsonMap, type JsonTree } from "./json/tree.ts";
import type { Declaration, World } from "./parts.ts";

/** The resources of a template, or those written inside a resource, as they are written. */
export function declarationsOf(
  world: World,
  document: JsonDocument,
  owner: JsonMap,
  parent?: Declaration,
): readonly Declaration[] {
  const resources = entry(owner, "resources");
  if (resources === undefined) return [];
  if (resources.kind === "scalar") {
    world.report(document, resources, say`the resources are neither a list nor an object`);
    return [];
  }
  const found: readonly (readonly [JsonTree, string | undefined])[] =
    resources.kind === "list"
      ? resources.items.map((item) => [item, undefined] as const)
      : Array.from(resources.entries, ([symbol, item]) => [item, symbol] as const);
  return found.flatMap(([tree, symbol]) => {
    if (tree.kind === "map") return [declaration(world, document, tree, symbol, parent)];
    world.report(document, tree, say`a resource is not an object`);
    return [];
  });
}

function declaration(
  world: World,
  document: JsonDocument,
  tree: JsonMap,
  symbol: string | undefined,
  parent: Declaration | undefined,
): Declaration {
  const existing = entry(tree, "existing");
  const written = entry(tree, "copy");
  if (written !== undefined && written.kind !== "map")
    world.report(document, written, say`a copy loop is not an object`);
  const loop = mapAt(tree, "copy");
  if (loop !== undefined && parent !== undefined) {
    world.report(document, loop, say`a resource inside another one cannot have a copy loop`, {
      help: say`write it next to its parent, with its full type and name`,
    });
  }
  const children: Declaration[] = [];
  const made: Declaration = {
    tree,
    ...(symbol === undefined ? {} : { symbol }),
    existing: existing?.kind === "scalar" && existing.value === true,
    ...(loop === undefined ? {} : { loop: textAt(loop, "name") ?? symbol ?? "" }),
    children,
    ...(parent === undefined ? {} : { parent }),
  };
  // A deployment keeps its resources in its template.
  if (entry(tree, "resources") !== undefined)
    for (const child of declarationsOf(world, document, tree, made)) children.push(child);
  return made;
}
