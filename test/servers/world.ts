import type { VaultContents } from "./vault.ts";
import { isJsonArray, isJsonObject, readJsonObject, type Json, type JsonObject } from "./json.ts";

/** Any tracked or extension resource in the shape Azure Resource Manager answers. */
export interface ArmResource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly properties: JsonObject;
  readonly [key: string]: Json;
}

export interface WorldManagementGroup {
  readonly name: string;
  readonly displayName: string;
  /** Name of the parent; absent for the root. */
  readonly parent?: string;
}

export interface WorldPrincipal {
  readonly objectId: string;
  readonly type: "User" | "Group" | "ServicePrincipal";
  readonly displayName: string;
  /** Client id of the application of a service principal. */
  readonly appId?: string;
  /** Object ids of the direct members of a group; groups nest. */
  readonly members?: readonly string[];
}

export interface WorldSubscription {
  readonly subscriptionId: string;
  /** Name of the management group that holds it. */
  readonly managementGroup: string;
  /** The answer of `GET /subscriptions/{id}`. */
  readonly resource: JsonObject;
  /** Rows of `locations`. `policyRestrictions` of a row is shown only when asked with `policyAware=true`. */
  readonly locations: readonly JsonObject[];
  /** Answers of `providers/{namespace}`. The `aliases` of a type are shown when asked for, beside those of the bundled list. */
  readonly providers: readonly JsonObject[];
  /** Rows of `Microsoft.Compute/skus`, of all regions; each row's `locations` says of which. */
  readonly computeSkus: readonly JsonObject[];
  /** Rows of `Microsoft.Compute/locations/{region}/usages`, by region. */
  readonly computeUsages: Readonly<Record<string, readonly JsonObject[]>>;
  readonly resourceGroups: readonly ArmResource[];
  /**
   * What services answer by themselves: rows of lists, or whole answers, by the path below the subscription's `providers` in lower
   * case, as `microsoft.network/locations/swedencentral/usages`.
   */
  readonly services?: Readonly<Record<string, readonly JsonObject[] | JsonObject>>;
}

/**
 * All that a fake Azure Resource Manager knows: plain JSON in the service's own wire shapes. The scope of every
 * extension resource (assignment, definition, exemption, role, budget, lock) is what stands before the last `/providers/`
 * in its `id`; inheritance follows the management groups.
 */
/** What a metric had at a moment. */
export interface GaugePoint {
  readonly at: string;
  /** Absent: nothing was reported. */
  readonly value?: number;
  readonly series?: string;
}

export interface World {
  readonly tenantId: string;
  readonly managementGroups: readonly WorldManagementGroup[];
  readonly subscriptions: readonly WorldSubscription[];
  readonly principals: readonly WorldPrincipal[];
  readonly policyAssignments: readonly ArmResource[];
  readonly policyDefinitions: readonly ArmResource[];
  readonly policySetDefinitions: readonly ArmResource[];
  /** Versions other than the one a definition holds itself: `{definition id}/versions/{x.y.z}`. */
  readonly policyVersions: readonly ArmResource[];
  readonly policyExemptions: readonly ArmResource[];
  readonly roleAssignments: readonly ArmResource[];
  readonly roleDefinitions: readonly ArmResource[];
  readonly denyAssignments: readonly ArmResource[];
  readonly budgets: readonly ArmResource[];
  readonly locks: readonly ArmResource[];
  /** Eligible roles; undefined stands for a tenant without a licence for Privileged Identity Management. */
  readonly roleEligibilities?: readonly ArmResource[];
  /** Active roles with the way they became so; undefined as with the eligible ones. */
  readonly roleSchedules?: readonly ArmResource[];
  /** How often resources were asked, day by day from the first that is asked for, by their ids in lower case. */
  readonly traffic?: Readonly<Record<string, readonly number[]>>;
  /** The points of metrics, newest last, by id and name in lower case: of one series, or of each by its value of the dimension asked for. */
  readonly gauges?: Readonly<Record<string, readonly GaugePoint[]>>;
  /** What meters of resources cost in the days that are asked for. */
  readonly costs?: readonly {
    readonly id: string;
    readonly meter: string;
    readonly cost: number;
    readonly model?: string;
    readonly currency?: string;
  }[];
  /** Reservations that apply to every subscription; `hidden` ones the caller may not see. */
  readonly reservations?: readonly ArmResource[];
  /** Globally unique names that somebody else holds, in lower case. */
  readonly namesInUse?: readonly string[];
  /** What is in vaults, by their names, as their own data planes have it. */
  readonly vaults?: Readonly<Record<string, VaultContents>>;
  /** Identities, clusters, move collections and what hangs on them, of all subscriptions. */
  readonly resources?: readonly ArmResource[];
}

const RESOURCE_LISTS = [
  "policyAssignments",
  "policyDefinitions",
  "policySetDefinitions",
  "policyVersions",
  "policyExemptions",
  "roleAssignments",
  "roleDefinitions",
  "denyAssignments",
  "budgets",
  "locks",
] as const;

const OPTIONAL_LISTS = ["roleEligibilities", "roleSchedules", "resources"] as const;

function isArmResource(value: unknown): value is ArmResource {
  return (
    isJsonObject(value) &&
    typeof value["id"] === "string" &&
    typeof value["name"] === "string" &&
    typeof value["type"] === "string" &&
    isJsonObject(value["properties"])
  );
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isManagementGroup(value: unknown): value is WorldManagementGroup {
  return isJsonObject(value) && typeof value["name"] === "string" && typeof value["displayName"] === "string";
}

function isPrincipal(value: unknown): value is WorldPrincipal {
  return (
    isJsonObject(value) &&
    typeof value["objectId"] === "string" &&
    typeof value["displayName"] === "string" &&
    ["User", "Group", "ServicePrincipal"].some((type) => type === value["type"])
  );
}

function isSubscription(value: unknown): value is WorldSubscription {
  return (
    isJsonObject(value) &&
    typeof value["subscriptionId"] === "string" &&
    typeof value["managementGroup"] === "string" &&
    isJsonObject(value["resource"]) &&
    isListOf(value["locations"], isJsonObject) &&
    isListOf(value["providers"], isJsonObject) &&
    isListOf(value["computeSkus"], isJsonObject) &&
    isJsonObject(value["computeUsages"]) &&
    Object.values(value["computeUsages"]).every((rows) => isJsonArray(rows) && rows.every(isJsonObject)) &&
    isListOf(value["resourceGroups"], isArmResource) &&
    (value["services"] === undefined || isJsonObject(value["services"]))
  );
}

function isWorld(value: unknown): value is World {
  return (
    isJsonObject(value) &&
    typeof value["tenantId"] === "string" &&
    isListOf(value["managementGroups"], isManagementGroup) &&
    isListOf(value["subscriptions"], isSubscription) &&
    isListOf(value["principals"], isPrincipal) &&
    RESOURCE_LISTS.every((key) => isListOf(value[key], isArmResource)) &&
    OPTIONAL_LISTS.every((key) => value[key] === undefined || isListOf(value[key], isArmResource))
  );
}

/** A world from parsed JSON. @throws Error when it is none. */
export function worldFrom(value: unknown, what = "the value"): World {
  if (!isWorld(value)) throw new Error(`${what} does not hold a world`);
  return value;
}

/** Reads a world from a JSON file. @throws Error when the file does not hold one. */
export function loadWorld(path: string): World {
  return worldFrom(readJsonObject(path), path);
}
