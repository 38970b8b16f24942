import { managementGroupScope, resourceGroupScope, subscriptionScope } from "./build.ts";

/** Ids of the shop's landing zone; the example manifest names the same ones. */
export const SHOP = {
  tenant: "99999999-9999-9999-9999-999999999999",
  subscription: "11111111-1111-1111-1111-111111111111",
  deployClient: "22222222-2222-2222-2222-222222222222",
  deployObject: "55555555-5555-5555-5555-555555555555",
  opsGroup: "33333333-3333-3333-3333-333333333333",
  shopIdentity: "44444444-4444-4444-4444-444444444444",
  oldIdentity: "40404040-4040-4040-4040-404040404040",
  deployersGroup: "66666666-6666-6666-6666-666666666666",
  adminsGroup: "77777777-7777-7777-7777-777777777777",
} as const;

export const ROOT = managementGroupScope("mg-contoso");
export const LANDING_ZONES = managementGroupScope("mg-landingzones");
export const CORP = managementGroupScope("mg-corp");
export const SUBSCRIPTION = subscriptionScope(SHOP.subscription);

/** What may be in order or not; each field is one thing to mend. */
export interface ShopState {
  /** Regions that the inherited guardrails allow for resources. */
  readonly guardrailLocations: readonly string[];
  /** Region of the workspace that the activity log goes to. */
  readonly logRegion: string;
  /** Whether the custom role of the deploy identity may write key vaults. */
  readonly deployerWritesVaults: boolean;
  /** Whether the operators hold Contributor on the new web resource group. */
  readonly opsContributor: boolean;
  /** Last day of the budget, ISO 8601. */
  readonly budgetEnd: string;
  /** Whether the budget warns the on-call action group. */
  readonly onCallAlert: boolean;
  readonly sqlRegistered: boolean;
  /** Whether the subscription may use Standard_E16ds_v5 in the target region. */
  readonly memorySizeOffered: boolean;
  /** vCPU limit of the DSv5 family in the target region. */
  readonly familyLimit: number;
  /** Whether the subscription may have the zone-redundant database of the shop in the target region. */
  readonly databaseOffered: boolean;
  /** Limit of instances of PremiumV3 App Service plans in the target region. */
  readonly planLimit: number;
  /** Whether the diagnostics account of the web tier is exempt from secure transfer. */
  readonly diagnosticsExempt: boolean;
  /** Whether the new identity may read and write the new storage account, as the old one may at the source. */
  readonly blobsGranted: boolean;
  /** Whether the source runs a cache that the manifest says nothing of. */
  readonly cacheForgotten: boolean;
}

/** A resource group of the shop. */
export function scopeIn(group: string): string {
  return resourceGroupScope(SHOP.subscription, group);
}
