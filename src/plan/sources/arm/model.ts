import type { Problem } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import type { Instant } from "../../../base/time.ts";
import type { Json } from "../../../expression/json.ts";
import type { ValueObject } from "../../../expression/value.ts";
import type { Planned } from "../../model.ts";
import type { CloudName } from "../../../base/cloud.ts";
import type { JsonDocument } from "./json/tree.ts";
import type { ExpansionWork } from "./work.ts";

/** Where and when a template would be deployed. What is left out is unknown until deployment. */
export interface TemplateContext {
  readonly cloud: CloudName;
  readonly now: Instant;
  /** GUIDs, as the service writes them. */
  readonly tenantId?: string;
  readonly subscriptionId?: string;
  readonly managementGroup?: string;
  /** The resource group that a resource-group template is deployed to. */
  readonly resourceGroup?: string;
  /** Regions of resource groups that exist, by `subscriptionId/name` in lower case. */
  readonly groupLocations?: ReadonlyMap<string, string>;
  /** Name of the deployment; the tools take the file's name without its extension. */
  readonly deploymentName?: string;
  /** Region of the deployment itself, for templates of a subscription, management group or tenant. */
  readonly deploymentLocation?: string;
}

/** Values for the template's parameters: a parameter file, or plain values with the place where they are stated. */
export type ParameterSource =
  | { readonly kind: "file"; readonly document: JsonDocument }
  | { readonly kind: "values"; readonly values: Readonly<Record<string, Json>>; readonly place?: Place };

export interface TemplateInput {
  readonly template: JsonDocument;
  /** Later sources win, as with several `--parameters` of the Azure CLI. */
  readonly parameters?: readonly ParameterSource[];
  /** Templates that it names by relative paths, by path from the root of the repository. */
  readonly linked?: ReadonlyMap<string, JsonDocument>;
  /** Paths of such templates that cannot be read, which is said already. */
  readonly unread?: ReadonlySet<string>;
  /** What holds the values of its parameters and could not be read; then none of them is known. */
  readonly parametersElsewhere?: string;
  readonly context: TemplateContext;
  /** A bound that it shares with other expansions. */
  readonly work?: ExpansionWork;
}

/** Where a resource lives. Ids and names are as the template gives them. */
export interface PlannedScope {
  readonly kind: "tenant" | "managementGroup" | "subscription" | "resourceGroup";
  readonly managementGroup?: Planned<string>;
  readonly subscriptionId?: Planned<string>;
  readonly resourceGroup?: Planned<string>;
  /** For an extension resource: id of the resource that it extends. */
  readonly extends?: Planned<string>;
}

/** A resource that the template would deploy. Resources marked `existing` are not among them, nor are deployments. */
export interface ExpandedResource {
  /** Full Azure Resource Manager id, where scope and name are known. */
  readonly id?: string;
  /** Full type: `Microsoft.Sql/servers/databases`. */
  readonly type: string;
  /** Full name: `server/database`. */
  readonly name: Planned<string>;
  readonly apiVersion?: string;
  /** What it waits for, where it is known only after deployment. */
  readonly apiVersionWaits?: string;
  readonly scope: PlannedScope;
  readonly location?: Planned<string>;
  /** All else of the request that makes it: `properties`, `tags`, `sku`, `identity`, `zones` and so on. */
  readonly body: ValueObject;
  /** Ids of the resources and deployments that come before it; an expression where an id is not known. */
  readonly dependsOn: readonly string[];
  /** `planned`, or the expression, known after deployment, that decides whether it is. */
  readonly condition: "planned" | { readonly waits: string };
  readonly origin: Place;
  /** Names of the nested deployments that lead to it, outermost first; empty for one of the template itself. */
  readonly templatePath: readonly string[];
}

/** A nested deployment: what depends on it depends on everything that it deploys, and that on what it depends on. */
export interface ExpandedDeployment {
  readonly id?: string;
  readonly name: Planned<string>;
  readonly dependsOn: readonly string[];
  /** Index of its first resource in the expansion's list, and how many follow each other from there. */
  readonly resources: { readonly first: number; readonly count: number };
  readonly origin: Place;
  readonly templatePath: readonly string[];
}

/**
 * `invalid`: the template or its parameters are wrong. `not-readable`: a part stands elsewhere and is not in the list. `notice`: all is
 * read, and a value stays open for a reason that is not seen in it.
 */
export interface TemplateProblem extends Problem {
  readonly kind: "invalid" | "not-readable" | "notice";
  /** True where the template refuses itself as a whole: a value that it does not take, an assertion, a `fail()`. */
  readonly whole?: true;
}

export interface Expansion {
  /** In the order of the template, nested deployments where they stand. */
  readonly resources: readonly ExpandedResource[];
  readonly deployments: readonly ExpandedDeployment[];
  /** In the order of files and lines. What they concern is unknown in the resources; nothing else is lost. */
  readonly problems: readonly TemplateProblem[];
}
