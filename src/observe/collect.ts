import type { HttpClient } from "@azure/core-rest-pipeline";
import { NO_ALIASES, type AliasCatalogue } from "../policy/aliases.ts";
import type { AnyFactRef, FactKind, FactRef, FactTable } from "../facts/facts.ts";
import { Arm } from "./arm.ts";
import type { Clock } from "./clock.ts";
import { aliases } from "./collect/aliases.ts";
import { budgets } from "./collect/budgets.ts";
import { computeSku } from "./collect/compute-sku.ts";
import { computeUsages } from "./collect/compute-usages.ts";
import { denyAssignments } from "./collect/deny-assignments.ts";
import {
  federatedCredentials,
  identities,
  identitiesOf,
  managedClusters,
  moveCollections,
} from "./collect/identities.ts";
import { locations } from "./collect/locations.ts";
import { policyAssignments } from "./collect/policy-assignments.ts";
import { policyDefinitions } from "./collect/policy-definitions.ts";
import { policyExemptions } from "./collect/policy-exemptions.ts";
import { policySetDefinitions } from "./collect/policy-set-definitions.ts";
import { policiesOf } from "./collect/policy/policies.ts";
import { principalAccess } from "./collect/principal-access.ts";
import { provider } from "./collect/provider.ts";
import { Providers } from "./collect/providers.ts";
import { roleAssignmentUsage } from "./collect/role-assignment-usage.ts";
import { roleAssignments } from "./collect/role-assignments.ts";
import { roleDefinitions } from "./collect/role-definitions.ts";
import { roleEligibilities, roleSchedules } from "./collect/role-schedules.ts";
import { sourceResources } from "./collect/source-resources.ts";
import { subscription } from "./collect/subscription.ts";
import type { Credential } from "./credentials/credential.ts";
import type { Endpoints } from "./endpoints.ts";
import { runOf } from "./run.ts";
import { Transport, type TransportStats } from "./transport.ts";

export interface CollectOptions {
  readonly endpoints: Pick<Endpoints, "resourceManager">;
  /** A refusal does not end the run: every fact becomes unknown with the credential's reason. */
  readonly credential: Credential;
  /** `name/version` of the tool. */
  readonly userAgent: string;
  /** For the whole run; 120 s unless said. */
  readonly deadlineMs?: number;
  /** For one attempt of one request; 30 s unless said. */
  readonly attemptTimeoutMs?: number;
  readonly maxConcurrent?: number;
  readonly maxBytes?: number;
  readonly httpClient?: HttpClient;
  readonly clock?: Clock;
  /** Aliases that are known already: those of Azure are kept where they differ. */
  readonly aliases?: AliasCatalogue;
  /** Told at the end what the run asked for. */
  readonly report?: (stats: TransportStats) => void;
}

/**
 * Observes all facts at once, each asked only once. Whatever goes wrong with one makes that one unknown, with the
 * reason; the others still arrive.
 */
export async function collectFacts(refs: readonly AnyFactRef[], options: CollectOptions): Promise<FactTable> {
  const { endpoints, report, aliases: listed = NO_ALIASES, ...rest } = options;
  const transport = new Transport({ ...rest, endpoint: endpoints.resourceManager });
  const run = runOf(new Arm(transport));
  const policies = policiesOf(run);
  const identityList = identitiesOf(run);
  const of = <K extends FactKind>(kind: K): FactRef<K>[] => refs.filter((ref) => isOf(ref, kind));
  const providers = new Providers(run, of("aliases"), listed);
  const facts: { readonly [K in FactKind]: Promise<FactTable[K]> } = {
    subscription: subscription(run)(of("subscription")),
    locations: locations(run)(of("locations")),
    provider: provider(providers)(of("provider")),
    aliases: aliases(providers)(of("aliases")),
    policyAssignments: policyAssignments(policies)(of("policyAssignments")),
    policySetDefinitions: policySetDefinitions(policies)(of("policySetDefinitions")),
    policyDefinitions: policyDefinitions(policies)(of("policyDefinitions")),
    policyExemptions: policyExemptions(run)(of("policyExemptions")),
    roleAssignments: roleAssignments(run)(of("roleAssignments")),
    principalAccess: principalAccess(run, identityList)(of("principalAccess")),
    roleDefinitions: roleDefinitions(run)(of("roleDefinitions")),
    denyAssignments: denyAssignments(run)(of("denyAssignments")),
    roleEligibilities: roleEligibilities(run)(of("roleEligibilities")),
    roleSchedules: roleSchedules(run)(of("roleSchedules")),
    roleAssignmentUsage: roleAssignmentUsage(run)(of("roleAssignmentUsage")),
    identities: identities(identityList)(of("identities")),
    federatedCredentials: federatedCredentials(run, identityList)(of("federatedCredentials")),
    managedClusters: managedClusters(run)(of("managedClusters")),
    moveCollections: moveCollections(run)(of("moveCollections")),
    budgets: budgets(run)(of("budgets")),
    computeSku: computeSku(run)(of("computeSku")),
    computeUsages: computeUsages(run)(of("computeUsages")),
    sourceResources: sourceResources(run)(of("sourceResources")),
  };
  // One failure that is a bug of ours must not leave the others unhandled.
  await Promise.all(Object.values(facts));
  const table: FactTable = {
    subscription: await facts.subscription,
    locations: await facts.locations,
    provider: await facts.provider,
    aliases: await facts.aliases,
    policyAssignments: await facts.policyAssignments,
    policySetDefinitions: await facts.policySetDefinitions,
    policyDefinitions: await facts.policyDefinitions,
    policyExemptions: await facts.policyExemptions,
    roleAssignments: await facts.roleAssignments,
    principalAccess: await facts.principalAccess,
    roleDefinitions: await facts.roleDefinitions,
    denyAssignments: await facts.denyAssignments,
    roleEligibilities: await facts.roleEligibilities,
    roleSchedules: await facts.roleSchedules,
    roleAssignmentUsage: await facts.roleAssignmentUsage,
    identities: await facts.identities,
    federatedCredentials: await facts.federatedCredentials,
    managedClusters: await facts.managedClusters,
    moveCollections: await facts.moveCollections,
    budgets: await facts.budgets,
    computeSku: await facts.computeSku,
    computeUsages: await facts.computeUsages,
    sourceResources: await facts.sourceResources,
  };
  report?.(transport.stats);
  return table;
}

function isOf<K extends FactKind>(ref: AnyFactRef, kind: K): ref is AnyFactRef & FactRef<K> {
  return ref.kind === kind;
}
