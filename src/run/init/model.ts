import type { Region, SubscriptionId } from "../../base/names.ts";

/** Where the resources of a new manifest are read from. */
export type InitSource =
  | { readonly kind: "terraformPlan"; readonly file: string }
  | {
      readonly kind: "armTemplate";
      readonly file: string;
      readonly parameters?: string;
      readonly resourceGroup?: string;
    }
  | { readonly kind: "export"; readonly file: string }
  | { readonly kind: "query"; readonly condition: string };

/** What the caller says of a new manifest. */
export interface InitRequest {
  readonly source: InitSource;
  readonly from: { readonly subscription: SubscriptionId; readonly region: Region };
  readonly to: { readonly subscription: SubscriptionId; readonly region: Region };
  /** Parts of names, as they are at the source and as they are at the target. */
  readonly renames: readonly (readonly [old: string, next: string])[];
}

/** A resource that a new manifest declares. */
export interface FoundResource {
  /** As `dependsOn` of others names it. */
  readonly key: string;
  readonly type: string;
  /** Full name, `parent/child` for child resources. */
  readonly name: string;
  readonly resourceGroup?: string;
  readonly dependsOn: readonly string[];
}

export interface NewWorkload {
  readonly name: string;
  /** At the target. */
  readonly resourceGroup?: string;
  readonly resources: readonly NewResource[];
}

export interface NewResource {
  readonly id: string;
  readonly type: string;
  readonly from?: string;
  readonly to?: string;
  readonly method?: { readonly relocation: string; readonly tool?: string };
  /** Ids in the workload, or `workload.id`. */
  readonly dependsOn: readonly string[];
}

export interface NewWave {
  readonly name: string;
  readonly workloads: readonly string[];
  readonly dependsOn: readonly string[];
}
