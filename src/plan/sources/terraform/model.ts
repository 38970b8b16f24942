import type { ResourceType } from "../../../base/resource-type.ts";
import type { Problem } from "../../../base/errors.ts";
import type { Region, SubscriptionId } from "../../../base/names.ts";
import type { Place } from "../../../base/place.ts";
import type { Sentence } from "../../../base/sentence.ts";
import type { ValueObject } from "../../../expression/value.ts";
import type { PlannedScope } from "../arm/model.ts";
import type { Planned, Write } from "../../model.ts";
import type { RequestFacts } from "../../request.ts";

/** Where the plan comes from and what it would be applied to. */
export interface TerraformContext {
  /** Path of the file as the user gave it, with `/`. */
  readonly file: string;
  /** Subscription of the provider's configuration, where the plan itself names none. */
  readonly subscriptionId?: SubscriptionId;
}

/** A resource that exists once the plan is applied. */
export interface TerraformResource extends RequestFacts {
  /** `module.data["eu"].azurerm_mssql_server.main[0]` */
  readonly address: string;
  /** `azurerm_mssql_server`, `azapi_resource` */
  readonly terraformType: string;
  /** `replace` destroys one resource and makes another; in which order does not matter here. */
  readonly write: Planned<Write>;
  /** Full Azure Resource Manager id, where scope and name are known. */
  readonly id?: string;
  readonly type: ResourceType;
  /** Full name: `server/database`. */
  readonly name: Planned<string>;
  /** Only where the plan names one. */
  readonly apiVersion?: string;
  readonly scope: PlannedScope;
  /** Undefined for a type without a region of its own. */
  readonly location?: Planned<Region>;
  /** All else of the request that makes it: `properties`, `sku`, `kind`, `identity`, `zones`, `tags`. */
  readonly body: ValueObject;
  /** All attributes of the plan, where the body holds only what this version understands of them. */
  readonly attributes?: ValueObject;
  /**
   * True where the body holds only what this version understands of the resource: a member that is missing from it is unknown,
   * at any depth; one that is known to be left out is null. False: the body is the whole request.
   */
  readonly partial: boolean;
  /** Paths of members of `body` that are whole, whatever `partial` says: what is missing in them is not sent. */
  readonly whole: readonly string[];
  /** Addresses of the planned resources that it refers to. */
  readonly dependsOn: readonly string[];
  /** `planned`, or why Terraform put the decision off. */
  readonly condition: "planned" | { readonly waits: string };
  readonly origin: Place;
  /** Its address before a `moved` block or an import took effect. */
  readonly previousAddress?: string;
  /** True where it exists in Azure and this plan takes it under management. */
  readonly imported: boolean;
  /** True where it was changed outside of Terraform since the state was last written. */
  readonly drifted: boolean;
  /** `body` of the resource as it is, of one that is updated in place. */
  readonly before?: ValueObject;
}

/** A resource with data in it that the plan destroys. */
export interface TerraformDestroy {
  readonly address: string;
  readonly terraformType: string;
  /** Azure type, or undefined for a type that this version does not understand: it may hold data. */
  readonly type?: ResourceType;
  /** What is lost with it: completes "destroys …". Undefined where the type is not understood. */
  readonly holds?: string;
  /** Page that says so. */
  readonly source?: string;
  readonly name?: string;
  /** Resource id of what is destroyed, as the state has it. */
  readonly id?: string;
  readonly action: "delete" | "replace";
  /** Region of what is destroyed; undefined where the plan does not tell it. */
  readonly from?: Region;
  /** Region of what takes its place; undefined for a deletion and where it is known only after the apply. */
  readonly to?: Region;
  readonly place: Place;
}

/** A resource that is not there any more, or not managed any more, once the plan is applied. */
export interface TerraformRemoval {
  readonly address: string;
  readonly terraformType: string;
  /** Undefined for a type that this version does not understand. */
  readonly type?: ResourceType;
  readonly name?: string;
  /** `forget` leaves it in Azure and takes it out of the state. */
  readonly action: "delete" | "forget";
  readonly place: Place;
}

/** An ARM template that the plan deploys as a whole. */
export interface TerraformTemplate {
  readonly address: string;
  readonly place: Place;
  /** Undefined where only the apply knows. */
  readonly subscriptionId?: string;
  readonly resourceGroup?: string;
  readonly managementGroup?: string;
  /** JSON of the template; undefined where it or its parameters are known only after the apply. */
  readonly content?: string;
  /** JSON of its parameters. */
  readonly parameters?: string;
}

/** Resources that the reading leaves out, with how many there are of each. */
export interface Tally {
  readonly name: string;
  readonly count: number;
  /** The first of them. */
  readonly place: Place;
}

/** What a Terraform plan says. */
export interface TerraformPlan {
  readonly file: string;
  readonly place: Place;
  /** As written: `1.2`. */
  readonly formatVersion: string;
  readonly terraformVersion?: string;
  /** False where the plan broke off, puts changes off or holds problems, so that changes may be missing from it. */
  readonly complete: boolean;
  /** Why changes may be missing, where Terraform itself says that the plan broke off or puts changes off. */
  readonly brokenOff?: Sentence;
  /** In the plan's order. */
  readonly resources: readonly TerraformResource[];
  /** In the plan's order. */
  readonly templates: readonly TerraformTemplate[];
  /** Destruction of what holds data, or may hold data. In the plan's order. */
  readonly destroys: readonly TerraformDestroy[];
  /** Resources of the Azure providers that the plan deletes or forgets, those of types that are not understood among them. */
  readonly removals: readonly TerraformRemoval[];
  /** Types of the Azure providers that this version does not understand; they are in no list above. */
  readonly notUnderstood: readonly Tally[];
  /** Namespaces of the resource providers that the plan registers, or keeps registered. */
  readonly registrations: readonly string[];
  /** Types that change other resources and are none of their own. */
  readonly relations: readonly Tally[];
  /** Resources of other providers, by provider. */
  readonly otherProviders: readonly Tally[];
  /** Entries that are no changes as the format describes them. What they concern is missing; nothing else is. */
  readonly problems: readonly Problem[];
}
