import type { CloudName } from "../base/cloud.ts";

/** What differs between Azure clouds. Add a cloud by adding a row. */
export interface Cloud {
  /** Azure Resource Manager, origin only. */
  readonly resourceManager: string;
  /** Microsoft Entra sign-in, origin only. */
  readonly authority: string;
  /** `aud` of the workflow's OIDC token when it is exchanged here. */
  readonly federationAudience: string;
  /** The resource that a token for Azure Resource Manager is asked for; the v2 scope is this and `/.default`. */
  readonly tokenResource: string;
  /** The resource that a token for the data plane of Key Vault is asked for; the host of a vault is its name before the host of this. */
  readonly vaults: string;
  readonly portal: string;
  /** The public price list, origin only; absent where the cloud has none that can be asked for single prices. */
  readonly prices?: string;
}

/**
 * Sources: the cloud settings of the Azure CLI (`az cloud list`), `AzureAuthorityHosts` of the Azure SDK, and the
 * federated-credential audiences of Microsoft Entra workload identity federation. Vaults: "Authentication in Azure Key Vault" and
 * `keyvaultDns` of the same settings. Prices: "Azure Retail Prices overview"; the list of
 * Azure China is one file with all prices.
 */
export const CLOUDS = {
  AzureCloud: {
    resourceManager: "https://management.azure.com",
    authority: "https://login.microsoftonline.com",
    federationAudience: "api://AzureADTokenExchange",
    tokenResource: "https://management.azure.com",
    vaults: "https://vault.azure.net",
    portal: "https://portal.azure.com",
    prices: "https://prices.azure.com",
  },
  AzureChinaCloud: {
    resourceManager: "https://management.chinacloudapi.cn",
    authority: "https://login.partner.microsoftonline.cn",
    federationAudience: "api://AzureADTokenExchangeChina",
    tokenResource: "https://management.chinacloudapi.cn",
    vaults: "https://vault.azure.cn",
    portal: "https://portal.azure.cn",
  },
  AzureUSGovernment: {
    resourceManager: "https://management.usgovcloudapi.net",
    authority: "https://login.microsoftonline.us",
    federationAudience: "api://AzureADTokenExchangeUSGov",
    tokenResource: "https://management.usgovcloudapi.net",
    vaults: "https://vault.usgovcloudapi.net",
    portal: "https://portal.azure.us",
    // The same list has the regions of the government, and there is no other.
    prices: "https://prices.azure.com",
  },
} as const satisfies Readonly<Record<CloudName, Cloud>>;
