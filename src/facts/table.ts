import { say } from "../base/sentence.ts";
import { unknown, type Fact } from "./fact.ts";
import { factKey, type FactKind, type FactRef, type FactTable, type FactTypes } from "./facts.ts";

/** Every kind, in the order of snapshots. The type makes a kind that is missing here an error. */
const KINDS: Readonly<Record<FactKind, true>> = {
  subscription: true,
  locations: true,
  provider: true,
  aliases: true,
  policyAssignments: true,
  policySetDefinitions: true,
  policyDefinitions: true,
  policyExemptions: true,
  roleAssignments: true,
  principalAccess: true,
  roleDefinitions: true,
  denyAssignments: true,
  roleEligibilities: true,
  roleSchedules: true,
  roleAssignmentUsage: true,
  identities: true,
  federatedCredentials: true,
  managedClusters: true,
  moveCollections: true,
  budgets: true,
  computeSku: true,
  computeUsages: true,
  sourceResources: true,
};

function isKind(name: string): name is FactKind {
  return Object.hasOwn(KINDS, name);
}

export const FACT_KINDS: readonly FactKind[] = Object.keys(KINDS).filter(isKind);

/** A table of the given facts; kinds that are left out hold none. */
export function tableOf(parts: Partial<FactTable> = {}): FactTable {
  return {
    subscription: new Map(),
    locations: new Map(),
    provider: new Map(),
    aliases: new Map(),
    policyAssignments: new Map(),
    policySetDefinitions: new Map(),
    policyDefinitions: new Map(),
    policyExemptions: new Map(),
    roleAssignments: new Map(),
    principalAccess: new Map(),
    roleDefinitions: new Map(),
    denyAssignments: new Map(),
    roleEligibilities: new Map(),
    roleSchedules: new Map(),
    roleAssignmentUsage: new Map(),
    identities: new Map(),
    federatedCredentials: new Map(),
    managedClusters: new Map(),
    moveCollections: new Map(),
    budgets: new Map(),
    computeSku: new Map(),
    computeUsages: new Map(),
    sourceResources: new Map(),
    ...parts,
  };
}

/** Reads a table. A fact that is not in it is unknown: `not-captured`. */
export function lookupOf(table: FactTable): <K extends FactKind>(ref: FactRef<K>) => Fact<FactTypes[K]> {
  return (ref) =>
    table[ref.kind].get(factKey(ref)) ??
    unknown("not-captured", say`The facts at hand do not hold ${ref.kind} of ${ref.item ?? ref.scope}.`, {
      scope: ref.scope,
    });
}
