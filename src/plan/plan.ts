import type { Problem } from "../base/errors.ts";
import type { ResourceId } from "../base/resource-id.ts";
import type { ResourceType } from "../base/resource-type.ts";
import type { Place, Pointer } from "../base/place.ts";
import type { Sentence } from "../base/sentence.ts";
import type { PlannedResource } from "./model.ts";
import type { TerraformPlan } from "./sources/terraform/model.ts";

/** Two sources say different things of one resource. */
export interface PlanContradiction {
  readonly resource: PlannedResource;
  /** `location`, `sku`, `zones`, or `tags.` and the name of a tag. */
  readonly property: string;
  /** What the plan goes by comes first. */
  readonly says: readonly [Saying, Saying];
}

export interface Saying {
  readonly text: string;
  readonly place: Place;
}

/** Something that a source holds and that could not be read, so that nothing is known of what it would deploy. */
export interface Gap {
  /** What it is: a resource type, a linked template, a file that is cut off. */
  readonly subject: string;
  /** What could not be read and why. */
  readonly why: Sentence;
  /** True for what is read and lies outside of the target subscription, so that nothing judges it. */
  readonly elsewhere: boolean;
  /** Present for a type that this version has no mapping for: how many resources of it there are. */
  readonly unmapped?: number;
  /** True for what is read, and odd. */
  readonly odd?: true;
  /** What to do about what is odd, where it is not to remove it. */
  readonly fix?: Sentence;
  /** True for a part that is wrong in something that was read: what depends on it is unknown, and the rest is in the plan. */
  readonly part?: true;
  readonly place: Place;
  /** Pointer of the inventory entry in the manifest. */
  readonly entry: Pointer;
}

/** True where something may be deployed of which nothing is known, not even its type. */
export function isLost({ elsewhere, unmapped, odd }: Gap): boolean {
  return !elsewhere && unmapped === undefined && odd !== true;
}

/** A resource that exists at the source. */
export interface SourceResource {
  readonly id: string;
  readonly type: ResourceType;
  /** Full name, `parent/child` for child resources. */
  readonly name: string;
  readonly resourceGroup?: string;
  readonly location?: string;
  readonly sku?: string;
  /** Id of the resource that brings it along. */
  readonly managedBy?: string;
  /** Absent where the file has no such column. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Address ranges of a virtual network; absent where the file does not show them. */
  readonly ranges?: readonly string[];
}

/** What one inventory entry says of the source. */
export interface SourceListing {
  /** Pointer of the entry in the manifest. */
  readonly entry: Pointer;
  /** Condition of the live query, in the form in which it is asked. */
  readonly condition?: string;
  /** The captured answer; absent where the entry names no file. */
  readonly snapshot?: {
    readonly file: string;
    readonly resources: readonly SourceResource[];
    /** False where the file says that rows are missing from it. */
    readonly complete: boolean;
  };
}

/** A Terraform plan of the inventory. */
export interface TerraformReading {
  readonly entry: Pointer;
  readonly forbidDestroyOfStateful: boolean;
  readonly plan: TerraformPlan;
}

/** A deployment of a template, the inventory's own or one nested in it: a resource of Azure at its scope. */
export interface TemplateDeployment {
  readonly id: ResourceId;
  /** Key vaults that its parameters take secrets from. */
  readonly vaults: readonly ResourceId[];
}

/** All that the manifest and its inventory say. */
export interface Plan {
  readonly resources: readonly PlannedResource[];
  readonly contradictions: readonly PlanContradiction[];
  readonly gaps: readonly Gap[];
  readonly source: readonly SourceListing[];
  readonly terraform: readonly TerraformReading[];
  /** Those whose scope is known. Absent where no template was read. */
  readonly deployments?: readonly TemplateDeployment[];
  /** All that is wrong with the files, where nothing that they describe could be read whole. */
  readonly refused?: readonly Problem[];
}

/** Workload of planned resources that nothing ties to one. It is in no wave; no workload of a manifest can have the name. */
export const UNASSIGNED = "(unassigned)";
