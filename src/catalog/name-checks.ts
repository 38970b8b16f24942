import { region as toRegion } from "../base/names.ts";
import { sameType } from "../base/resource-type.ts";

/** How a service is asked whether a name is free: a POST that reads, and that the role Reader may call. */
export interface NameCheck {
  readonly type: string;
  /** Below the providers of the subscription; `{region}` stands for the region in which the service is asked. */
  readonly path: string;
  /** What the service calls the type in the question; absent where it asks for none. */
  readonly asks?: string;
  /** Accepted api-versions, newest first. */
  readonly versions: readonly string[];
  readonly permission: string;
  readonly source: string;
}

const REST = "https://learn.microsoft.com/rest/api/";

/**
 * Services whose operation is a `…/read`, which Reader holds. The others (SQL, caches, messaging, search, AI subdomains) ask for an
 * `…/action`, which Reader does not hold: asked all the same, every run with Reader would be unknown. Cosmos DB
 * answers a HEAD beside any subscription, without a body: its 404 for a free name is that of a cloud without the api-version, so that it
 * could call a taken name free. These are listed as not asked.
 */
export const NAME_CHECKS: readonly NameCheck[] = [
  {
    type: "Microsoft.ApiManagement/service",
    path: "Microsoft.ApiManagement/checkNameAvailability",
    versions: ["2024-05-01", "2022-08-01", "2021-08-01"],
    permission: "Microsoft.ApiManagement/checkNameAvailability/read",
    source: `${REST}apimanagement/api-management-service/check-name-availability`,
  },
  {
    type: "Microsoft.AppConfiguration/configurationStores",
    path: "Microsoft.AppConfiguration/checkNameAvailability",
    asks: "Microsoft.AppConfiguration/configurationStores",
    versions: ["2024-05-01", "2023-03-01"],
    permission: "Microsoft.AppConfiguration/checkNameAvailability/read",
    source: `${REST}appconfiguration/operations/check-name-availability`,
  },
  {
    type: "Microsoft.ContainerRegistry/registries",
    path: "Microsoft.ContainerRegistry/checkNameAvailability",
    asks: "Microsoft.ContainerRegistry/registries",
    versions: ["2023-07-01", "2019-05-01"],
    permission: "Microsoft.ContainerRegistry/checkNameAvailability/read",
    source: `${REST}containerregistry/registries/check-name-availability`,
  },
  {
    type: "Microsoft.HDInsight/clusters",
    path: "Microsoft.HDInsight/locations/{region}/checkNameAvailability",
    asks: "clusters",
    versions: ["2021-06-01", "2018-06-01-preview"],
    permission: "Microsoft.HDInsight/locations/checkNameAvailability/read",
    source: `${REST}hdinsight/locations/check-name-availability`,
  },
  {
    type: "Microsoft.HealthcareApis/services",
    path: "Microsoft.HealthcareApis/checkNameAvailability",
    asks: "Microsoft.HealthcareApis/services",
    versions: ["2024-03-31", "2023-11-01", "2021-11-01"],
    permission: "Microsoft.HealthcareApis/checkNameAvailability/read",
    source: `${REST}healthcareapis/services/check-name-availability`,
  },
  {
    type: "Microsoft.KeyVault/vaults",
    path: "Microsoft.KeyVault/checkNameAvailability",
    asks: "Microsoft.KeyVault/vaults",
    versions: ["2026-02-01", "2023-07-01", "2022-07-01"],
    permission: "Microsoft.KeyVault/checkNameAvailability/read",
    source: `${REST}keyvault/keyvault/vaults/check-name-availability`,
  },
  {
    type: "Microsoft.Purview/accounts",
    path: "Microsoft.Purview/checkNameAvailability",
    asks: "Microsoft.Purview/accounts",
    versions: ["2021-12-01", "2021-07-01"],
    permission: "Microsoft.Purview/checknameavailability/read",
    source: `${REST}purview/accounts/check-name-availability`,
  },
  {
    type: "Microsoft.Storage/storageAccounts",
    path: "Microsoft.Storage/checkNameAvailability",
    asks: "Microsoft.Storage/storageAccounts",
    versions: ["2024-01-01", "2023-01-01", "2021-09-01"],
    permission: "Microsoft.Storage/checknameavailability/read",
    source: `${REST}storagerp/storage-accounts/check-name-availability`,
  },
  {
    type: "Microsoft.Web/sites",
    path: "Microsoft.Web/checknameavailability",
    asks: "Site",
    versions: ["2023-12-01", "2022-03-01"],
    permission: "Microsoft.Web/checknameavailability/read",
    source: `${REST}appservice/check-name-availability/check-name-availability`,
  },
];

export function nameCheckOf(type: string): NameCheck | undefined {
  return NAME_CHECKS.find((one) => sameType(one.type, type));
}

/** What a fact about a name is called: the type and the name, and before them the region where the service is asked in one. */
export function nameItem({ type, path }: NameCheck, name: string, region: string): string {
  return `${path.includes("{region}") ? `${region}/` : ""}${type}/${name}`;
}

/** The parts of {@link nameItem}; undefined for text that is none. */
export function nameItemParts(
  item: string,
): { readonly check: NameCheck; readonly name: string; readonly path: string } | undefined {
  const [first = ""] = item.split("/");
  const region = first.includes(".") ? undefined : toRegion(first);
  const rest = region === undefined ? item : item.slice(first.length + 1);
  const slash = rest.lastIndexOf("/");
  const check = nameCheckOf(rest.slice(0, slash));
  if (check === undefined || check.path.includes("{region}") !== (region !== undefined)) return undefined;
  return { check, name: rest.slice(slash + 1), path: check.path.replace("{region}", region ?? "") };
}

/** A service that keeps what is deleted for a time, with its name. */
export interface SoftDeletion {
  readonly type: string;
  /** The list of deleted ones, below the providers of the subscription. */
  readonly path: string;
  /** Accepted api-versions, newest first. */
  readonly versions: readonly string[];
  readonly permission: string;
  /** Property of a deleted one that holds the id that it had; absent where its own id tells resource group and name. */
  readonly had?: string;
  /** Path and value in a request that brings the deleted one back instead of making a new one. */
  readonly recovers?: readonly [path: string, value: string | boolean];
  /** The name is kept in its resource group alone, where a request for one in the region of the deleted one brings that back. */
  readonly inGroup?: boolean;
  /** Words of the command that purges one: what stands before its name, and the option of the name. Absent where no one command does. */
  readonly purge?: readonly [words: readonly string[], nameOption: `--${string}`];
  readonly source: string;
}

export const SOFT_DELETIONS: readonly SoftDeletion[] = [
  {
    type: "Microsoft.ApiManagement/service",
    path: "Microsoft.ApiManagement/deletedservices",
    versions: ["2024-05-01", "2022-08-01", "2021-08-01"],
    permission: "Microsoft.ApiManagement/deletedservices/read",
    had: "serviceId",
    recovers: ["properties.restore", true],
    purge: [["apim", "deletedservice", "purge"], "--service-name"],
    source: "https://learn.microsoft.com/azure/api-management/soft-delete",
  },
  {
    type: "Microsoft.AppConfiguration/configurationStores",
    path: "Microsoft.AppConfiguration/deletedConfigurationStores",
    versions: ["2024-05-01", "2023-03-01"],
    permission: "Microsoft.AppConfiguration/locations/deletedConfigurationStores/read",
    had: "configurationStoreId",
    recovers: ["properties.createMode", "Recover"],
    purge: [["appconfig", "purge"], "--name"],
    source: "https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete",
  },
  {
    type: "Microsoft.CognitiveServices/accounts",
    path: "Microsoft.CognitiveServices/deletedAccounts",
    versions: ["2024-10-01", "2023-05-01"],
    permission: "Microsoft.CognitiveServices/deletedAccounts/read",
    recovers: ["properties.restore", true],
    purge: [["cognitiveservices", "account", "purge"], "--name"],
    source: "https://learn.microsoft.com/azure/ai-services/recover-purge-resources",
  },
  {
    type: "Microsoft.KeyVault/managedHSMs",
    path: "Microsoft.KeyVault/deletedManagedHSMs",
    versions: ["2026-02-01", "2023-07-01", "2022-07-01"],
    permission: "Microsoft.KeyVault/deletedManagedHsms/read",
    had: "mhsmId",
    recovers: ["properties.createMode", "recover"],
    purge: [["keyvault", "purge"], "--hsm-name"],
    source: "https://learn.microsoft.com/azure/key-vault/managed-hsm/soft-delete-overview",
  },
  {
    type: "Microsoft.KeyVault/vaults",
    path: "Microsoft.KeyVault/deletedVaults",
    versions: ["2026-02-01", "2023-07-01", "2022-07-01"],
    permission: "Microsoft.KeyVault/deletedVaults/read",
    had: "vaultId",
    recovers: ["properties.createMode", "recover"],
    purge: [["keyvault", "purge"], "--name"],
    source: "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview",
  },
  {
    type: "Microsoft.OperationalInsights/workspaces",
    path: "Microsoft.OperationalInsights/deletedWorkspaces",
    versions: ["2022-10-01", "2020-08-01"],
    permission: "Microsoft.OperationalInsights/deletedworkspaces/read",
    inGroup: true,
    source: "https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace",
  },
];

export function softDeletionOf(type: string): SoftDeletion | undefined {
  return SOFT_DELETIONS.find((one) => sameType(one.type, type));
}
