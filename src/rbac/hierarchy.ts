import { isInSubscription, managementGroupKeyOf, managementGroupKey, scopeKey } from "../base/scope-key.ts";

/** One edge of the tree of management groups: names or ids, in any casing. */
export interface Edge {
  readonly child: string;
  readonly parent: string;
}

/** Knows the management groups above a subscription or another management group. */
export interface Hierarchy {
  /** Keys of scopes, in no order; undefined: the tree does not hold the scope. */
  above(scope: string): ReadonlySet<string> | undefined;
}

/** The name or the id of a management group, or the id of a subscription, as a key. */
export function nodeScope(name: string): string {
  const scope = scopeKey(name);
  return isInSubscription(scope) || managementGroupKeyOf(scope) !== undefined
    ? scope
    : managementGroupKey(scope.slice(1));
}

export function hierarchyOf(edges: readonly Edge[]): Hierarchy {
  const parents = new Map<string, Set<string>>();
  const nodes = new Set<string>();
  for (const { child, parent } of edges) {
    const [below, above] = [nodeScope(child), nodeScope(parent)];
    nodes.add(below).add(above);
    const known = parents.get(below);
    if (known === undefined) parents.set(below, new Set([above]));
    else known.add(above);
  }
  const ancestors = new Map<string, ReadonlySet<string>>();
  return {
    above(scope) {
      const known = ancestors.get(scope);
      if (known !== undefined) return known;
      if (!nodes.has(scope)) return undefined;
      const all = new Set<string>();
      const open = [scope];
      for (let one = open.pop(); one !== undefined; one = open.pop()) {
        for (const parent of parents.get(one) ?? []) {
          // A cycle is no tree, but must not keep us.
          if (!all.has(parent)) open.push(parent);
          all.add(parent);
        }
      }
      ancestors.set(scope, all);
      return all;
    },
  };
}

/** The same management groups above every scope: what is known when only the ancestors of the question's subscription are. */
export function ancestorsOnly(ancestors: readonly string[]): Hierarchy {
  const all = ancestors.map(nodeScope);
  return {
    above(scope) {
      if (isInSubscription(scope)) return new Set(all);
      return undefined;
    },
  };
}
