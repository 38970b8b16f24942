import { say } from "../../../base/sentence.ts";
import type { Place } from "../../../base/place.ts";
import { unknown, type Unknown } from "../../../expression/value.ts";
import { checkExternalInputs } from "./external-inputs.ts";
import { entry, mapAt, plain, textAt, type JsonDocument, type JsonTree } from "./json/tree.ts";
import type { ParameterSource } from "./model.ts";
import type { Given, World } from "./parts.ts";
import { secret } from "./secret.ts";

/**
 * The values of parameter files and of plain values, by lower-case name; a later source wins. Where a file of them cannot be read,
 * none that it may hold is known.
 */
export function givenBy(
  world: World,
  sources: readonly ParameterSource[],
  template: JsonDocument,
  unread?: string,
): { readonly given: ReadonlyMap<string, Given>; readonly elsewhere?: Unknown } {
  const given = new Map<string, Given>();
  let missing = unread;
  for (const source of sources) {
    if (source.kind === "file") {
      if (!fromFile(world, source.document, given)) missing = source.document.file;
    } else {
      const place = source.place ?? template.place(template.root);
      for (const [name, value] of Object.entries(source.values)) {
        given.set(name.toLowerCase(), { value: () => value, ...placed(name, place) });
      }
    }
  }
  return {
    given,
    ...(missing === undefined ? {} : { elsewhere: unknown([`the parameters in ${missing}`]) }),
  };
}

/** Plain values have no document of their own; what is wrong with them is said where they are stated. */
function placed(name: string, place: Place): Pick<Given, "document" | "tree"> {
  const tree: JsonTree = { kind: "scalar", value: null, at: 0, parent: undefined, key: name };
  return { tree, document: { file: place.file, root: tree, place: () => place } };
}

/** False where the file has no parameters at all. */
function fromFile(world: World, document: JsonDocument, given: Map<string, Given>): boolean {
  const { root } = document;
  // The tools also take the bare object of parameters.
  const bare = entry(root, "$schema") === undefined && entry(root, "parameters") === undefined;
  const parameters = bare ? root : mapAt(root, "parameters");
  if (parameters?.kind !== "map") {
    world.report(document, root, say`the parameter file has no object of parameters`);
    return false;
  }
  checkExternalInputs(world, document, parameters);
  for (const [name, tree] of parameters.entries) {
    const value = entry(tree, "value");
    if (value !== undefined) given.set(name.toLowerCase(), { document, tree, value: () => plain(value) });
    else if (tree.kind === "map" && entry(tree, "reference") !== undefined) {
      given.set(name.toLowerCase(), { document, tree, value: () => secret(name) });
    } else if (tree.kind === "map" && entry(tree, "expression") !== undefined) {
      const text = textAt(tree, "expression") ?? "an expression";
      const value = unknown([`${text} for the parameter ${name}, which the deployment supplies`]);
      given.set(name.toLowerCase(), { document, tree, value: () => value });
    } else {
      world.report(document, tree, say`the parameter ${name} has neither a value nor a reference`, {
        expected: say`an object with the member ${"value"}`,
      });
      const value = unknown([`parameters('${name}')`]);
      given.set(name.toLowerCase(), { document, tree, value: () => value });
    }
  }
  return true;
}
