import type { Area } from "../common/area.ts";
import type { Guid, Region, ResourceType, SubscriptionId } from "../common/names.ts";
import type { Locate, Pointer } from "../common/place.ts";
import type { Instant } from "../common/time.ts";

export type CloudName = "AzureCloud" | "AzureChinaCloud" | "AzureUSGovernment";

export interface SubscriptionRef {
  readonly id: SubscriptionId;
  readonly alias?: string;
}

export interface Source {
  readonly subscription: SubscriptionRef;
  readonly region: Region;
}

export interface TargetResourceGroup {
  readonly name: string;
  /** The region of the resource group itself; the target region unless the manifest says otherwise. */
  readonly location: Region;
  readonly pointer: Pointer;
}

export interface Target extends Source {
  readonly managementGroup?: string;
  /** Source and target may be of two tenants. */
  readonly crossTenant: boolean;
  readonly resourceGroups: readonly TargetResourceGroup[];
  readonly requires: { readonly zones?: number; readonly allowedGeographies: readonly string[] };
}

export interface ManifestResource {
  readonly id: string;
  readonly type: ResourceType;
  readonly from?: string;
  /** Name at the target, `parent/child` for child resources; absent where the name comes along unchanged. */
  readonly to?: string;
  readonly resourceGroup?: string;
  /** `global`, or a region other than the target's. */
  readonly location?: Region;
  readonly sku?: string;
  /** How many of it, for quotas; 1 unless said. */
  readonly count: number;
  /** Logical zones the resource is spread over; empty for a regional one. */
  readonly zones: readonly string[];
  /** Tags at the target, in the writer's own casing; absent where the manifest states none. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Plain data below `properties` of the resource; what it leaves out is not known. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly method?: { readonly relocation: "hot" | "warm" | "cold"; readonly tool?: string };
  readonly dependsOn: readonly string[];
  readonly pointer: Pointer;
}

export interface Workload {
  readonly name: string;
  readonly environment?: string;
  readonly criticality?: string;
  readonly resourceGroup?: string;
  readonly resources: readonly ManifestResource[];
  readonly pointer: Pointer;
}

export interface Wave {
  readonly name: string;
  readonly start: Instant;
  /** `start` plus the window; the start itself when there is no window. */
  readonly end: Instant;
  readonly dependsOn: readonly string[];
  readonly workloads: readonly string[];
  /** Areas that must be ready before the wave; all of them when the manifest names none. */
  readonly gates: readonly Area[];
  readonly pointer: Pointer;
}

export interface Waiver {
  readonly check: string;
  /** Facets of the finding it covers, compared without regard to case; empty covers every finding of the check. */
  readonly match: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly owner: string;
  /** Last moment of the last day on which it holds (UTC). */
  readonly expires: Instant;
  readonly pointer: Pointer;
}

export interface Attestation {
  readonly check: string;
  readonly match: Readonly<Record<string, string>>;
  readonly by: string;
  readonly at: Instant;
  readonly evidence: string;
  readonly pointer: Pointer;
}

export interface ExpectedRoleAssignment {
  /** As written: `group:sg-shop-ops`, `identity:id-shop-sdc`, `servicePrincipal:…`, `user:…`. */
  readonly principal: string;
  /** From `principals`, or written as a GUID; undefined when the manifest ties the name to no object id. */
  readonly principalId?: Guid;
  /** A role name or the GUID of a role definition. */
  readonly role: string;
  readonly scope: ExpectedScope;
  readonly pointer: Pointer;
}

/** Where a declared expectation applies. `text` is what the manifest says. */
export type ExpectedScope =
  | { readonly kind: "subscription"; readonly text: string }
  | { readonly kind: "resourceGroup"; readonly text: string; readonly name: string }
  | { readonly kind: "managementGroup"; readonly text: string; readonly name: string }
  /** A resource of the plan by its target name, in whatever resource group it lands. */
  | {
      readonly kind: "resource";
      readonly text: string;
      readonly type: ResourceType;
      readonly name: string;
      readonly resourceGroup?: string;
    }
  | { readonly kind: "id"; readonly text: string; readonly id: string };

export interface ExpectedAlert {
  /** Percent of the amount. */
  readonly at: number;
  /** Address, action group name, action group id, or `role:Owner`. Never printed when it is an address. */
  readonly to: string;
  readonly thresholdType?: "Actual" | "Forecasted";
}

export interface ExpectedBudget {
  readonly scope: ExpectedScope;
  readonly monthly?: {
    readonly amount: number;
    readonly currency?: string;
    readonly maxIncreasePercent?: number;
    /** What the workload is expected to cost a month at the target. */
    readonly estimate?: number;
  };
  readonly alerts: readonly ExpectedAlert[];
  readonly pointer: Pointer;
}

export interface DeployIdentity {
  readonly clientId: Guid;
  /** Object id of its service principal; needed where the run's own token is not that identity's. */
  readonly objectId?: Guid;
  readonly mayAssignRoles: boolean;
  readonly pointer: Pointer;
}

export interface ExpectedPack {
  readonly effect: "Audit" | "Deny" | "Disabled";
  readonly allowedLocations: readonly Region[];
  /** Names of policies that are left out. */
  readonly except: readonly { readonly name: string; readonly pointer: Pointer }[];
}

export interface Expectations {
  /** Names of policy assignments, or ids. */
  readonly mustBeEffective: readonly { readonly name: string; readonly pointer: Pointer }[];
  /** Resource types that policies must allow though no resource of the plan has them yet. */
  readonly allowTypes: readonly { readonly type: ResourceType; readonly pointer: Pointer }[];
  /** Assignments that need not come along. */
  /** How the policies that come with the tool are applied; as they are by themselves where it is left out. */
  readonly pack?: ExpectedPack;
  readonly ignoreAssignments: readonly { readonly assignment: string; readonly reason: string }[];
  readonly deployIdentity?: DeployIdentity;
  readonly roleAssignments: readonly ExpectedRoleAssignment[];
  readonly budgets: readonly ExpectedBudget[];
  /** Percent of a quota that must stay free; 15 unless said. */
  readonly headroomPercent: number;
}

/**
 * The relocation as declared, checked and normalised: names resolved, regions in one form, times as instants.
 * Sections that no check reads yet are validated by the schema and stay out of the model.
 */
export interface Manifest {
  /** Path of the file as the user gave it, with `/`. */
  readonly file: string;
  readonly name: string;
  readonly owner?: string;
  readonly cloud: CloudName;
  readonly source: Source;
  readonly target: Target;
  readonly expect: Expectations;
  readonly workloads: readonly Workload[];
  /** In the manifest's own order. */
  readonly waves: readonly Wave[];
  readonly waivers: readonly Waiver[];
  readonly attestations: readonly Attestation[];
  /** Paths of declared sections that no check of this version verifies; the report names them. */
  readonly unjudged: readonly string[];
  readonly locate: Locate;
}
