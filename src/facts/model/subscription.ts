import type { Guid, Region, SubscriptionId } from "../../base/names.ts";

/** `GET /subscriptions/{id}`. Fields keep the service's names; only those that a check reads are kept. */
export interface Subscription {
  readonly subscriptionId: SubscriptionId;
  readonly displayName: string;
  /** `Enabled`, `Warned`, `PastDue`, `Disabled`, `Deleted`; open, for states to come. */
  readonly state: string;
  readonly tenantId: Guid;
  readonly quotaId?: string;
}

/** `GET /subscriptions/{id}/locations` */
export interface Location {
  readonly name: Region;
  readonly displayName: string;
  readonly type: string; // Region | EdgeZone
  readonly regionType?: string; // Physical | Logical
  readonly regionCategory?: string;
  readonly geography?: string;
  readonly geographyGroup?: string;
  readonly pairedRegions: readonly Region[];
  readonly availabilityZoneMappings: readonly {
    readonly logicalZone: string;
    readonly physicalZone: string;
  }[];
  /** Only with `policyAware=true`, and not everywhere: absence says nothing. */
  readonly policyRestriction?: { readonly status: string; readonly reason?: string };
}

export interface ProviderResourceType {
  readonly resourceType: string; // without the namespace: `servers/databases`
  /** Regions by programmatic name; empty means a global or region-less type. `global` stays `global`. */
  readonly locations: readonly Region[];
  readonly zoneMappings: readonly { readonly location: Region; readonly zones: readonly string[] }[];
  /** Split from the comma-separated string: `SupportsTags`, `SupportsLocation`, … Undefined when the answer had none. */
  readonly capabilities?: readonly string[];
  readonly apiVersions: readonly string[];
}

/** `GET /subscriptions/{id}/providers/{namespace}` */
export interface Provider {
  readonly namespace: string;
  readonly registrationState: string; // Registered | NotRegistered | Registering | Unregistering
  readonly resourceTypes: readonly ProviderResourceType[];
}
