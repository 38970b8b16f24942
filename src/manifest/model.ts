import type { ResourceType } from "../base/resource-type.ts";
import type { Area } from "../base/area.ts";
import type { Guid, Region, SubscriptionId } from "../base/names.ts";
import type { Locate, Pointer } from "../base/place.ts";
import type { Instant } from "../base/time.ts";

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
  /** Tags it has, in the writer's own casing; absent where the manifest states none: then they are not known. */
  readonly tags?: Readonly<Record<string, string>>;
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
  /** How many of it, for quotas; 1 unless stated. */
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
  /** How long the source is kept after the end of the wave, in milliseconds; absent where the manifest does not state it. */
  readonly decommissionAfter?: number;
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

/** A principal as the manifest writes it, with the object id where the manifest ties it to one. */
export interface NamedPrincipal {
  readonly name: string;
  readonly id?: Guid;
}

/** Role assignments of the source that need not come along; what is not stated matches any. */
export interface IgnoredAccess {
  readonly principal?: NamedPrincipal;
  /** A role name or the GUID of a role definition. */
  readonly role?: string;
  /** A resource group, the name of a resource, or a full id, at the source. */
  readonly scope?: string;
  readonly reason: string;
}

/** What of the access at the source must exist again at the target. */
export interface AccessExpectations {
  readonly parity: "required" | "off";
  /** Principals that another one takes over from. */
  readonly principalMap: readonly {
    readonly from: NamedPrincipal;
    readonly to: NamedPrincipal;
    readonly pointer: Pointer;
  }[];
  /** Resource groups of the source, each with the one at the target. */
  readonly resourceGroups: readonly { readonly from: string; readonly to: string }[];
  readonly ignore: readonly IgnoredAccess[];
  /** App registrations and the hosts that their redirect addresses must hold. */
  readonly appRegistrations: readonly {
    readonly name: string;
    readonly hosts: readonly string[];
    readonly pointer: Pointer;
  }[];
  /** The manifest's own names of object ids. */
  readonly names: readonly { readonly name: string; readonly id: Guid }[];
}

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
    /** What it costs a month at the source. */
    readonly source?: number;
  };
  readonly alerts: readonly ExpectedAlert[];
  /** The time in which source and target both cost money; absent where the manifest has no such section. */
  readonly overlap?: {
    readonly days?: number;
    /** Money approved for it, in the currency of `monthly`. */
    readonly approvedExtra?: number;
  };
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
  /** Absent only in a manifest made by hand; then as if it stated nothing. */
  readonly access?: AccessExpectations;
  readonly budgets: readonly ExpectedBudget[];
  /** Percent of a quota that must stay free; 15 unless stated. */
  readonly headroomPercent: number;
}

/** A template and where it is deployed to: the resource group or management group, else the target subscription. */
interface TemplateEntry {
  /** From the root of the repository, as are all paths. */
  readonly file: string;
  readonly parameters?: string;
  readonly resourceGroup?: string;
  readonly managementGroup?: string;
  /** Takes up resources that nothing else ties to a workload. */
  readonly workload?: string;
  readonly pointer: Pointer;
}

/** A resource of the source that is not relocated. */
export interface Stay {
  /** Name or id at the source. */
  readonly resource: string;
  readonly type?: ResourceType;
  readonly reason: string;
  readonly pointer: Pointer;
}

/** A file, or a question to Azure, that says what is planned or exists. */
export type InventoryEntry =
  | ({ readonly kind: "armTemplate" } & TemplateEntry)
  | ({ readonly kind: "bicep" } & TemplateEntry)
  | ({ readonly kind: "bicepSnapshot" } & Omit<TemplateEntry, "parameters" | "managementGroup">)
  | {
      readonly kind: "terraformPlan";
      readonly file: string;
      readonly forbidDestroyOfStateful: boolean;
      readonly workload?: string;
      readonly pointer: Pointer;
    }
  | {
      readonly kind: "resourceGraph";
      /** Condition in the language of Resource Graph, without the table. */
      readonly query?: string;
      readonly snapshot?: string;
      readonly stays: readonly Stay[];
      readonly pointer: Pointer;
    };

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
  /** In the manifest's order; absent where it names none. */
  readonly inventory?: readonly InventoryEntry[];
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
