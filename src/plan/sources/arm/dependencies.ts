import { pairedName, PROVIDERS } from "../../../base/resource-id.ts";
import { say } from "../../../base/sentence.ts";
import { attempt } from "../../../expression/failure.ts";
import { isUnknown, waitsOf } from "../../../expression/value.ts";
import { textOf } from "./compute.ts";
import { instancesOf } from "./instance.ts";
import { entry, listAt, type JsonTree } from "./json/tree.ts";
import type { Declaration, Frame, Instance } from "./parts.ts";
import { symbolic } from "./references.ts";
import { joined, scopeId } from "./scope.ts";

/** Ids of what comes before a resource by its `dependsOn`, each once; what is not deployed by the template is left out. */
export function dependenciesOf(instance: Instance): string[] {
  const { declaration, frame, sight } = instance;
  const found = new Set<string>();
  const written = entry(declaration.tree, "dependsOn");
  if (written !== undefined && written.kind !== "list" && !isNothing(written)) {
    sight.world.report(sight.document, written, say`the dependencies of a resource are not a list`, {
      expected: say`a list, also of one`,
      help: say`write ${"dependsOn"} as ${'["…"]'}. The service refuses it otherwise`,
    });
  }
  for (const tree of listAt(declaration.tree, "dependsOn")?.items ?? []) {
    const text = textOf(tree, "a dependency", sight);
    if (isUnknown(text)) found.add(waitsOf(text).join("; "));
    else {
      const one = bySymbol(instance, tree, text);
      if (one !== "absent") for (const id of named(frame, text, one)) found.add(id);
    }
  }
  return [...found];
}

function isNothing(tree: JsonTree): boolean {
  return tree.kind === "scalar" && tree.value === null;
}

/** What an instance waits for in its own template, as far as its `dependsOn` can mean one resource or one loop only. */
export function certainly(instance: Instance): Instance[] {
  const { declaration, frame, sight } = instance;
  return (listAt(declaration.tree, "dependsOn")?.items ?? []).flatMap((tree) => {
    const text = textOf(tree, "a dependency", sight);
    if (isUnknown(text)) return [];
    const one = bySymbol(instance, tree, text);
    if (one === "absent") return [];
    const several = one === undefined ? (names(frame).get(localName(frame, text)) ?? []) : [one];
    const alike = new Set(several.map((instance) => instance.declaration)).size === 1;
    return alike ? several.filter(({ condition }) => condition === true) : [];
  });
}

/** What a symbol means. A copy that is not there is told where it is asked for, and costs nothing else. */
function bySymbol({ frame, sight }: Instance, tree: JsonTree, text: string): Instance | "absent" | undefined {
  const found = attempt(() => symbolic(frame, text));
  if (found.ok) return found.value;
  sight.world.report(sight.document, tree, say`${found.error}`);
  return "absent";
}

/** An id in this scope as the type and names that it ends with. */
function localName({ scope }: Frame, text: string): string {
  const home = joined(scopeId(scope), PROVIDERS);
  const lower = text.toLowerCase();
  return typeof home === "string" && lower.startsWith(home.toLowerCase()) ? lower.slice(home.length) : lower;
}

function named(frame: Frame, text: string, one: Instance | undefined): readonly string[] {
  if (one !== undefined) return ids([one]);
  const several = names(frame).get(text.toLowerCase());
  if (several !== undefined) return ids(several);
  if (text.startsWith("/") || !text.includes("/")) return [text];
  const id = joined(scopeId(frame.scope), PROVIDERS, text);
  return [typeof id === "string" ? id : text];
}

function ids(instances: readonly Instance[]): readonly string[] {
  return instances.flatMap((instance) => {
    // What is not deployed has perhaps no name to ask for.
    if (instance.declaration.existing || instance.condition === false) return [];
    const { id, name, type } = instance;
    if (typeof id === "string") return [id];
    return [typeof name === "string" ? `${type}/${name}` : waitsOf(name).join("; ")];
  });
}

function names(frame: Frame): ReadonlyMap<string, readonly Instance[]> {
  if (frame.names !== undefined) return frame.names;
  const made = new Map<string, Instance[]>();
  const add = (name: string, instances: readonly Instance[]): void => {
    const list = made.get(name.toLowerCase());
    if (list === undefined) made.set(name.toLowerCase(), [...instances]);
    else for (const instance of instances) list.push(instance);
  };
  const all = (declarations: readonly Declaration[]): void => {
    for (const declaration of declarations) {
      const instances = instancesOf(frame, declaration);
      if (declaration.symbol !== undefined) add(declaration.symbol, instances);
      if (declaration.loop !== undefined && declaration.loop !== declaration.symbol)
        add(declaration.loop, instances);
      for (const instance of instances) {
        if (instance.condition === false || declaration.existing) continue;
        if (
          typeof instance.name === "string" &&
          instance.name.toLowerCase() !== declaration.symbol?.toLowerCase()
        ) {
          add(instance.name, [instance]);
          const path = pairedName(instance.type, instance.name.split("/"));
          if (path !== undefined) add(path, [instance]);
        }
      }
      all(declaration.children);
    }
  };
  all(frame.declarations);
  frame.names = made;
  return made;
}
