/**
 * Domains of Azure services in the public cloud and in the clouds of China and the United States government.
 * Sources: "Azure service endpoints" of each service; learn.microsoft.com/azure/china/resources-developer-guide and
 * learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure.
 */
const DOMAINS: readonly string[] = [
  "azconfig.azure.cn",
  "azconfig.azure.us",
  "azconfig.io",
  "azmk8s.io",
  "azure-api.cn",
  "azure-api.net",
  "azure-api.us",
  "azure-devices-provisioning.net",
  "azure-devices.cn",
  "azure-devices.net",
  "azure-devices.us",
  "azure.cn",
  "azure.com",
  "azure.net",
  "azure.us",
  "azurecontainerapps.io",
  "azurecr.cn",
  "azurecr.io",
  "azurecr.us",
  "azuredatalakestore.net",
  "azuredatabricks.net",
  "azureedge.net",
  "azurefd.net",
  "azurehdinsight.net",
  "azureiotcentral.com",
  "azurestaticapps.net",
  "azuresynapse.net",
  "azurewebsites.net",
  "azurewebsites.us",
  "chinacloudapi.cn",
  "chinacloudsites.cn",
  "opinsights.azure.com",
  "trafficmanager.cn",
  "trafficmanager.net",
  "usgovcloudapi.net",
  "usgovtrafficmanager.net",
  "windows.net",
];
const KNOWN = new Set(DOMAINS);

/** Whether a host is one that an Azure service gives out. @param labels of the host, in lower case, first to last */
export function isAzureHost(labels: readonly string[]): boolean {
  return labels.some((_, index) => index > 0 && KNOWN.has(labels.slice(index).join(".")));
}
