import { managementGroupIn } from "../base/scope.ts";
import { sameText } from "../base/names.ts";
import { known, seenOf } from "../facts/fact.ts";
import { factRef } from "../facts/facts.ts";
import type { Manifest } from "../manifest/model.ts";
import type { Derivation } from "./derivation.ts";
import { ancestorsIn } from "./policies/governance.ts";
import { targetScope } from "./planned.ts";

/** Management groups above the target subscription, by name. */
export interface Ancestors {
  /** The nearest first, as far as their order is seen. */
  readonly names: readonly string[];
  /** The chain is seen up to the root group of the tenant, so that what is not in it is not above the subscription. */
  readonly complete: boolean;
}

/**
 * The groups that Azure Resource Graph shows, and those from which the service lists policies for the subscription. The chain ends early
 * where the identity of the run may not read the groups; the root group is named as the tenant.
 * Source: learn.microsoft.com/azure/governance/management-groups/overview#root-management-group-for-each-directory.
 */
export function targetAncestors(manifest: Manifest): Derivation<Ancestors> {
  const scope = targetScope(manifest);
  const chain = factRef("managementGroupChain", scope);
  const assignments = factRef("policyAssignments", scope);
  return {
    name: "management groups above the target",
    needs: [],
    wants: [chain, assignments],
    derive(read) {
      const graph = read(chain);
      const assigned = seenOf(read(assignments)) ?? [];
      const seen = ancestorsIn(assigned.map(({ properties }) => properties.scope)).flatMap(
        (one) => managementGroupIn(one) ?? [],
      );
      if (!graph.known) return seen.length === 0 ? graph : known({ names: seen, complete: false });
      const names = graph.value.groups.map(({ name }) => name);
      return known({
        names: [...names, ...seen.filter((one) => !names.some((name) => sameText(name, one)))],
        complete: names.some((name) => sameText(name, graph.value.tenantId)),
      });
    },
  };
}
