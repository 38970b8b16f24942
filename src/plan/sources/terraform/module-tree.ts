import type { ModuleStep } from "./address.ts";
import type { Change } from "./changes.ts";

/** The changes in a module, whatever its keys, and the modules in it. */
export interface ModuleTree {
  readonly changes: Change[];
  readonly inner: Map<string, ModuleTree>;
}

export function moduleTree(): ModuleTree {
  return { changes: [], inner: new Map() };
}

/** Adds a change in its module. */
export function addTo(root: ModuleTree, change: Change): void {
  let at = root;
  for (const { name } of change.parsed.modules) {
    const next = at.inner.get(name) ?? moduleTree();
    at.inner.set(name, next);
    at = next;
  }
  at.changes.push(change);
}

/** The tree of a module; undefined where nothing is in it. */
export function treeAt(root: ModuleTree, modules: readonly ModuleStep[]): ModuleTree | undefined {
  return modules.reduce<ModuleTree | undefined>((at, { name }) => at?.inner.get(name), root);
}

/** The changes in a module and in those in it, so many at most. */
export function changesIn(root: ModuleTree, most: number): Change[] {
  const all: Change[] = [];
  const open = [root];
  for (let tree = open.pop(); tree !== undefined && all.length < most; tree = open.pop()) {
    for (const change of tree.changes.slice(0, most - all.length)) all.push(change);
    for (const one of [...tree.inner.values()].reverse()) open.push(one);
  }
  return all;
}
