import { managementGroupIn } from "../../base/scope.ts";
import { lastSegment, managementGroupScope, type ResourceId } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import type { Manifest } from "../../manifest/model.ts";
import { bindAssignments, type BoundPolicies } from "../../policy/bind/assignments.ts";
import type { PolicyAssignment, PolicyExemption } from "../../policy/model.ts";
import { known, seenOf } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { Derivation } from "../derivation.ts";
import { targetScope } from "../planned.ts";
import { partOf } from "../part.ts";

/** The facts of every policy check; of the target where no other subscription is asked for. */
export function policyFacts(manifest: Manifest, scope: ResourceId = targetScope(manifest)) {
  return {
    assignments: factRef("policyAssignments", scope),
    definitions: factRef("policyDefinitions", scope),
    initiatives: factRef("policySetDefinitions", scope),
    exemptions: factRef("policyExemptions", scope),
  };
}

/** An assignment that could not be read may deny what nothing else does; an exemption may let through what something denies. */
export function policyNeeds(manifest: Manifest, scope?: ResourceId) {
  const { assignments, definitions, initiatives, exemptions } = policyFacts(manifest, scope);
  return {
    assignments: partOf(assignments, "pass", "not-applicable"),
    definitions: partOf(definitions),
    initiatives: partOf(initiatives),
    exemptions: partOf(exemptions, "fail"),
  };
}

/** All policies of the target's assignments, bound, and what decides where they reach. */
export interface Governance extends BoundPolicies {
  readonly assignments: readonly PolicyAssignment[];
  readonly exemptions: readonly PolicyExemption[];
  /** Management groups that are seen to be above the target subscription. What the manifest says of it proves nothing. */
  readonly ancestors: readonly string[];
}

/** The rules in force at the target, or at another subscription, with their parameters, read and bound once a run. */
export function boundPolicies(manifest: Manifest, scope?: ResourceId): Derivation<BoundPolicies> {
  const { assignments, definitions, initiatives } = policyNeeds(manifest, scope);
  const isTarget = scope === undefined || sameText(scope, targetScope(manifest));
  return {
    name: `policies assigned at or above ${isTarget ? "the target" : scope}`,
    needs: [assignments, definitions, initiatives],
    derive(read) {
      const [assigned, defined, sets] = [read(assignments), read(definitions), read(initiatives)];
      if (!assigned.known) return assigned;
      if (!defined.known) return defined;
      if (!sets.known) return sets;
      return known(
        bindAssignments(assigned.value, {
          definition: (key) => own(defined.value, key),
          initiative: (key) => own(sets.value, key),
        }),
      );
    },
  };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What governs the target: bound policies, their assignments, the exemptions, the management groups above. */
export function governanceOf(manifest: Manifest): Derivation<Governance> {
  const { assignments, exemptions } = policyNeeds(manifest);
  const bound = boundPolicies(manifest);
  const roles = factRef("roleAssignments", targetScope(manifest));
  return {
    name: "governance of the target",
    needs: [bound, assignments, exemptions],
    wants: [roles],
    derive(read) {
      const [policies, assigned, exempt, held] = [
        read(bound),
        read(assignments),
        read(exemptions),
        read(roles),
      ];
      if (!policies.known) return policies;
      if (!assigned.known) return assigned;
      if (!exempt.known) return exempt;
      const ancestors = ancestorsIn([
        ...assigned.value.map(({ properties }) => properties.scope),
        ...exempt.value.map(({ id }) => id),
        ...(seenOf(held) ?? []).map(({ scope }) => scope),
      ]);
      return known({
        ...policies.value,
        assignments: assigned.value,
        exemptions: exempt.value,
        ancestors,
      });
    },
  };
}

/** What the service lists for a subscription from a management group is from one above it. */
export function ancestorsIn(scopes: readonly string[]): string[] {
  return [...new Set(scopes.flatMap((id) => managementGroupScope(managementGroupIn(id) ?? "") ?? []))];
}

/** The management group that the manifest puts the target subscription in, right above it. */
export function managementGroupOf({ target }: Manifest): string | undefined {
  return target.managementGroup === undefined ? undefined : managementGroupScope(target.managementGroup);
}

/** True for a definition of one of these GUIDs, whoever names it. */
export function isOneOf(guids: readonly string[], definitionId: string): boolean {
  return guids.some((guid) => sameText(guid, lastSegment(definitionId)));
}
