import type { ResourceId } from "../base/resource-id.ts";
import type { Fact } from "./fact.ts";
import type { RoleAssignmentUsage, RoleSchedule } from "./model/access.ts";
import type { TypeAliases } from "./model/aliases.ts";
import type { Budget } from "./model/budget.ts";
import type { ComputeSkuOffer, ComputeUsage } from "./model/compute.ts";
import type {
  FederatedCredential,
  ManagedCluster,
  MoveCollection,
  UserAssignedIdentity,
} from "./model/identity.ts";
import type { ListedResource } from "./model/inventory.ts";
import type { Location, Provider, Subscription } from "./model/subscription.ts";
import type {
  PolicyAssignment,
  PolicyDefinition,
  PolicyExemption,
  PolicySetDefinition,
} from "../policy/model.ts";
import type { DenyAssignment, PrincipalAccess, RoleAssignment, RoleDefinition } from "../rbac/model.ts";

/** Everything that can be observed, by kind. `scope` and `item` of the reference are given beside each. */
export interface FactTypes {
  /** scope: subscription */
  readonly subscription: Subscription;
  /** scope: subscription */
  readonly locations: readonly Location[];
  /** scope: subscription; item: provider namespace */
  readonly provider: Provider;
  /** scope: subscription; item: resource type. Its policy aliases, and those of the types beneath it. */
  readonly aliases: TypeAliases;
  /** scope: subscription. Those inherited and those of contained scopes included. */
  readonly policyAssignments: readonly PolicyAssignment[];
  /**
   * scope: subscription. All definitions that the assignments reach, by lower-case id; each known or unknown by itself.
   * Where a reference pins a `definitionVersion` that the content under the id does not satisfy, the content that the pin
   * takes stands under `<id>@<pin>`, lower case too: for a pinned reference look there first, then under the id.
   */
  readonly policyDefinitions: Readonly<Record<string, Fact<PolicyDefinition>>>;
  /** scope: subscription. All initiatives that the assignments name, by lower-case id; pins as with the definitions. */
  readonly policySetDefinitions: Readonly<Record<string, Fact<PolicySetDefinition>>>;
  /** scope: subscription. Those inherited and those of contained scopes included. */
  readonly policyExemptions: readonly PolicyExemption[];
  /** scope: subscription. At, above and below it. */
  readonly roleAssignments: readonly RoleAssignment[];
  /** scope: subscription; item: `client:<client id>`, `object:<object id>` or `identity:<region>/<name>` of a user-assigned identity. What reaches the principal, through groups too. */
  readonly principalAccess: PrincipalAccess;
  /** scope: subscription */
  readonly roleDefinitions: readonly RoleDefinition[];
  /** scope: subscription. At, above and below it. */
  readonly denyAssignments: readonly DenyAssignment[];
  /** scope: subscription. At, above and below it: roles that wait to be activated (Privileged Identity Management). */
  readonly roleEligibilities: readonly RoleSchedule[];
  /** scope: subscription. At, above and below it: active roles, and whether each was assigned or activated. */
  readonly roleSchedules: readonly RoleSchedule[];
  /** scope: subscription */
  readonly roleAssignmentUsage: RoleAssignmentUsage;
  /** scope: subscription. The user-assigned ones. */
  readonly identities: readonly UserAssignedIdentity[];
  /** scope: subscription; item: name of a user-assigned identity. Those of every identity of that name. */
  readonly federatedCredentials: readonly FederatedCredential[];
  /** scope: subscription */
  readonly managedClusters: readonly ManagedCluster[];
  /** scope: subscription */
  readonly moveCollections: readonly MoveCollection[];
  /** scope: subscription, resource group or management group */
  readonly budgets: readonly Budget[];
  /** scope: subscription; item: `<region>/<SKU name>` */
  readonly computeSku: ComputeSkuOffer;
  /** scope: subscription; item: region */
  readonly computeUsages: readonly ComputeUsage[];
  /** scope: the source subscription; item: a condition of Azure Resource Graph, in the form that `graphCondition` gives. */
  readonly sourceResources: readonly ListedResource[];
}

export type FactKind = keyof FactTypes;

/** Names one fact: what to ask, of which scope, about which item. */
export interface FactRef<K extends FactKind = FactKind> {
  readonly kind: K;
  readonly scope: ResourceId;
  readonly item?: string;
}

/** Any reference, as a union that narrows on `kind`. */
export type AnyFactRef = { readonly [K in FactKind]: FactRef<K> }[FactKind];

export function factRef<K extends FactKind>(kind: K, scope: ResourceId, item?: string): FactRef<K> {
  return item === undefined ? { kind, scope } : { kind, scope, item };
}

/** The key of a reference among those of its kind; ids and names compare without regard to case. */
export function factKey(ref: FactRef): string {
  return `${ref.scope}|${ref.item ?? ""}`.toLowerCase();
}

/** What was observed: one map a kind. */
export type FactTable = { readonly [K in FactKind]: ReadonlyMap<string, Fact<FactTypes[K]>> };
