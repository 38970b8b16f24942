import type { CloudName } from "../../../base/cloud.ts";
import type { ValueObject } from "../../../expression/value.ts";

/**
 * What `environment()` gives in each cloud; a member that is not listed is unknown until deployment. Sources: the sample
 * answer of the template function reference for the public cloud, the endpoint lists of `az cloud` for the others.
 */
export const ENVIRONMENTS: Readonly<Record<CloudName, ValueObject>> = {
  AzureCloud: {
    name: "AzureCloud",
    gallery: "https://gallery.azure.com/",
    graph: "https://graph.windows.net/",
    portal: "https://portal.azure.com",
    graphAudience: "https://graph.windows.net/",
    activeDirectoryDataLake: "https://datalake.azure.net/",
    batch: "https://batch.core.windows.net/",
    media: "https://rest.media.azure.net",
    sqlManagement: "https://management.core.windows.net:8443/",
    vmImageAliasDoc:
      "https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/arm-compute/quickstart-templates/aliases.json",
    resourceManager: "https://management.azure.com/",
    authentication: {
      loginEndpoint: "https://login.microsoftonline.com/",
      audiences: ["https://management.core.windows.net/", "https://management.azure.com/"],
      tenant: "common",
      identityProvider: "AAD",
    },
    suffixes: {
      acrLoginServer: ".azurecr.io",
      azureDatalakeAnalyticsCatalogAndJob: "azuredatalakeanalytics.net",
      azureDatalakeStoreFileSystem: "azuredatalakestore.net",
      azureFrontDoorEndpointSuffix: "azurefd.net",
      keyvaultDns: ".vault.azure.net",
      sqlServerHostname: ".database.windows.net",
      storage: "core.windows.net",
    },
  },
  AzureChinaCloud: {
    name: "AzureChinaCloud",
    portal: "https://portal.azure.cn",
    resourceManager: "https://management.chinacloudapi.cn/",
    authentication: {
      loginEndpoint: "https://login.chinacloudapi.cn/",
      audiences: ["https://management.core.chinacloudapi.cn/", "https://management.chinacloudapi.cn/"],
      tenant: "common",
      identityProvider: "AAD",
    },
    suffixes: {
      acrLoginServer: ".azurecr.cn",
      keyvaultDns: ".vault.azure.cn",
      sqlServerHostname: ".database.chinacloudapi.cn",
      storage: "core.chinacloudapi.cn",
    },
  },
  AzureUSGovernment: {
    name: "AzureUSGovernment",
    portal: "https://portal.azure.us",
    resourceManager: "https://management.usgovcloudapi.net/",
    authentication: {
      loginEndpoint: "https://login.microsoftonline.us/",
      audiences: ["https://management.core.usgovcloudapi.net/", "https://management.usgovcloudapi.net/"],
      tenant: "common",
      identityProvider: "AAD",
    },
    suffixes: {
      acrLoginServer: ".azurecr.us",
      keyvaultDns: ".vault.usgovcloudapi.net",
      sqlServerHostname: ".database.usgovcloudapi.net",
      storage: "core.usgovcloudapi.net",
    },
  },
};
