import type { Sentence } from "../base/sentence.ts";
import { known, seenOf, type Fact } from "../facts/fact.ts";
import { factRef } from "../facts/facts.ts";
import type { Context } from "./context.ts";
import type { Derivation } from "./derivation.ts";
import { scopeMap, sourceScope, type ScopeMap } from "./scope-map.ts";

/** The scope map of the move with what of the source it rests on. */
export interface MovedScopes extends ScopeMap {
  /** Why a part of the source is not seen, so that a resource group without counterpart may have one after all. */
  readonly notSeen?: Sentence;
}

/** Where at the target each scope of the source is found again; the same map for every check of a run. */
export function movedScopes({ manifest, planned, untouched = [] }: Context): Derivation<MovedScopes> {
  const source = sourceScope(manifest);
  const assignments = factRef("roleAssignments", source);
  const identities = factRef("identities", source);
  return {
    name: "scope map of the move",
    needs: [],
    // Ids of the source show in which resource groups the declared resources lie.
    wants: [assignments, identities],
    derive(read) {
      const assigned = read(assignments);
      const seen = [...mapped(assigned, ({ scope }) => scope), ...mapped(read(identities), ({ id }) => id)];
      const map = scopeMap(manifest, seen, [...planned, ...untouched]);
      return known(assigned.known ? map : { ...map, notSeen: assigned.detail });
    },
  };
}

function mapped<T>(fact: Fact<readonly T[]>, text: (item: T) => string): readonly string[] {
  return (seenOf(fact) ?? []).map(text);
}
