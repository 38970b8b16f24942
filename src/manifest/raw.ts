import type { Area } from "../base/area.ts";
import type { CloudName } from "./model.ts";

/** The sections that the model is made of, as the schema lets them through. Sections that stay out of it are left out. */
export interface RawManifest {
  readonly metadata: { readonly name: string; readonly owner?: string };
  readonly cloud?: CloudName;
  readonly source: RawSource;
  readonly target: RawTarget;
  readonly principals?: Readonly<Record<string, string>>;
  readonly inventory?: readonly RawInventoryEntry[];
  readonly expect?: RawExpect;
  readonly workloads: Readonly<Record<string, RawWorkload>>;
  readonly waves?: Readonly<Record<string, RawWave>>;
  readonly attestations?: readonly RawAttestation[];
  readonly waivers?: readonly RawWaiver[];
}

export interface RawSource {
  readonly subscription: { readonly id: string; readonly alias?: string };
  readonly region: string;
}

export interface RawTarget extends RawSource {
  readonly managementGroup?: string;
  readonly crossTenant?: boolean;
  readonly resourceGroups?: readonly (string | RawResourceGroup)[];
  readonly requires?: { readonly zones?: number; readonly allowedGeographies?: readonly string[] };
}

interface RawResourceGroup {
  readonly name: string;
  readonly location?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

interface RawTemplate {
  readonly file: string;
  readonly parameters?: string;
  readonly resourceGroup?: string;
  readonly managementGroup?: string;
  readonly workload?: string;
}

/** Exactly one of the keys is there. */
export interface RawInventoryEntry {
  readonly resourceGraph?: {
    readonly query?: string;
    readonly snapshot?: string;
    readonly stays?: readonly {
      readonly resource: string;
      readonly type?: string;
      readonly reason: string;
    }[];
  };
  readonly bicep?: RawTemplate;
  readonly armTemplate?: RawTemplate;
  readonly bicepSnapshot?: {
    readonly file: string;
    readonly resourceGroup?: string;
    readonly workload?: string;
  };
  readonly terraformPlan?: {
    readonly file: string;
    readonly forbidDestroyOfStateful?: boolean;
    readonly workload?: string;
  };
}

export interface RawExpect {
  readonly policies?: {
    readonly allow?: readonly string[];
    readonly ignore?: readonly { readonly assignment: string; readonly reason: string }[];
    readonly mustBeEffective?: readonly string[];
    readonly pack?: {
      readonly effect?: "Audit" | "Deny" | "Disabled";
      readonly allowedLocations?: readonly string[];
      readonly except?: readonly string[];
    };
  };
  readonly rbac?: {
    readonly deployIdentity?: {
      readonly clientId: string;
      readonly objectId?: string;
      readonly mayAssignRoles?: boolean;
    };
    readonly assignments?: readonly {
      readonly principal: string;
      readonly role: string;
      readonly scope: string;
    }[];
    readonly parity?: "required" | "off";
    readonly principalMap?: Readonly<Record<string, string>>;
    readonly resourceGroups?: Readonly<Record<string, string>>;
    readonly ignore?: readonly {
      readonly principal?: string;
      readonly role?: string;
      readonly scope?: string;
      readonly reason: string;
    }[];
    readonly appRegistrations?: readonly { readonly name: string; readonly hosts: readonly string[] }[];
  };
  readonly budgets?: readonly RawBudget[];
  readonly quotas?: { readonly headroomPercent?: number };
}

export interface RawBudget {
  readonly scope: string;
  readonly monthly?: {
    readonly amount: number;
    readonly currency?: string;
    readonly maxIncreasePercent?: number;
    readonly estimate?: number;
    readonly source?: number;
  };
  readonly alerts?: readonly {
    readonly at: number;
    readonly to: string;
    readonly type?: "actual" | "forecasted";
  }[];
  readonly overlap?: { readonly days?: number; readonly approvedExtra?: number };
}

export interface RawWorkload {
  readonly environment?: string;
  readonly criticality?: string;
  readonly resourceGroup?: string;
  readonly resources?: readonly RawResource[];
}

export interface RawResource {
  readonly id: string;
  readonly type: string;
  readonly from?: string;
  readonly to?: string;
  readonly resourceGroup?: string;
  readonly location?: string;
  readonly sku?: string;
  readonly count?: number;
  readonly zones?: readonly (string | number)[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly method?: { readonly relocation: "hot" | "warm" | "cold"; readonly tool?: string };
  readonly dependsOn?: readonly string[];
}

export interface RawWave {
  readonly start: string;
  readonly window?: string;
  readonly dependsOn?: readonly string[];
  readonly workloads?: readonly string[];
  readonly gates?: readonly Area[];
  readonly cutover?: { readonly decommissionAfter?: string };
}

export interface RawAttestation {
  readonly check: string;
  readonly match?: Readonly<Record<string, string>>;
  readonly by: string;
  readonly at: string;
  readonly evidence: string;
}

export interface RawWaiver {
  readonly check: string;
  readonly match?: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}
