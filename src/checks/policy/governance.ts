import { managementGroupIn } from "../../base/scope.ts";
import { lastSegment, managementGroupScope } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { isDefined } from "../../base/result.ts";
import type { Manifest } from "../../manifest/model.ts";
import { bindAssignments, type BoundPolicies, type Origin } from "../../policy/bind/assignments.ts";
import type { PolicyAssignment, PolicyExemption } from "../../policy/model.ts";
import { factRef, type FactTypes } from "../../facts/facts.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { targetScope } from "../../derive/planned.ts";

/** The facts of every policy check. */
export function policyNeeds(manifest: Manifest) {
  const scope = targetScope(manifest);
  return {
    assignments: factRef("policyAssignments", scope),
    definitions: factRef("policyDefinitions", scope),
    initiatives: factRef("policySetDefinitions", scope),
    exemptions: factRef("policyExemptions", scope),
  };
}

export interface PolicyFacts {
  readonly assignments: FactTypes["policyAssignments"];
  readonly definitions: FactTypes["policyDefinitions"];
  readonly initiatives: FactTypes["policySetDefinitions"];
  readonly exemptions: FactTypes["policyExemptions"];
}

/** All policies of the target's assignments, bound, and what decides where they reach. */
export interface Governance extends BoundPolicies {
  readonly assignments: readonly PolicyAssignment[];
  readonly exemptions: readonly PolicyExemption[];
  /** Management groups above the target subscription, as far as they show. */
  readonly ancestors: readonly string[];
}

/** Binding reads every rule in force; the checks share it. */
const BOUND = new WeakMap<object, { readonly facts: PolicyFacts; readonly bound: BoundPolicies }>();

export function governanceOf(facts: PolicyFacts, manifest: Manifest): Governance {
  const { assignments, exemptions } = facts;
  return { ...boundOf(facts), assignments, exemptions, ancestors: ancestorsOf(facts, manifest) };
}

function boundOf(facts: PolicyFacts): BoundPolicies {
  const known = BOUND.get(facts.assignments);
  if (known?.facts.definitions === facts.definitions && known.facts.initiatives === facts.initiatives) {
    return known.bound;
  }
  const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
    Object.hasOwn(record, key) ? record[key] : undefined;
  const bound = bindAssignments(facts.assignments, {
    definition: (key) => own(facts.definitions, key),
    initiative: (key) => own(facts.initiatives, key),
  });
  BOUND.set(facts.assignments, { facts, bound });
  return bound;
}

/** What the service lists for a subscription from a management group is from one above it. */
export function ancestorsOf(
  { assignments, exemptions }: Pick<PolicyFacts, "assignments" | "exemptions">,
  manifest: Manifest,
): string[] {
  const scopes = [
    ...assignments.map(({ properties }) => properties.scope),
    ...exemptions.map(({ id }) => id),
  ];
  const listed = scopes.flatMap((id) => managementGroupScope(managementGroupIn(id) ?? "") ?? []);
  return [...listed, managementGroupOf(manifest)].filter(isDefined);
}

/** The management group that the manifest puts the target subscription in. */
export function managementGroupOf({ target }: Manifest): string | undefined {
  return target.managementGroup === undefined ? undefined : managementGroupScope(target.managementGroup);
}

/** True for a definition of one of these GUIDs, whoever names it. */
export function isOneOf(guids: readonly string[], definitionId: string): boolean {
  return guids.some((guid) => sameText(guid, lastSegment(definitionId)));
}

/** `deny-locations at management group mg-corp › AllowedLocations` */
export function originText({ assignment, referenceId }: Origin, manifest: Manifest): string {
  const at = `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`;
  return referenceId === undefined ? at : `${at} › ${referenceId}`;
}

/** What a waiver can name of a policy. */
export function originFacets({ assignment, referenceId }: Origin): Record<string, string> {
  return { assignment: assignment.name, ...(referenceId === undefined ? {} : { reference: referenceId }) };
}
