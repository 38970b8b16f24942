import type { CloudName } from "../base/cloud.ts";
import { sameType } from "../base/resource-type.ts";

/**
 * The host under which a resource of a type is found by its name, and what ends the hosts of the services that stand in front of others.
 * Sources: learn.microsoft.com/azure/app-service/overview-hosting-plans, /azure/api-management/configure-custom-domain,
 * /azure/traffic-manager/traffic-manager-overview, /azure/azure-government/compare-azure-government-global-azure and
 * /azure/china/resources-developer-guide.
 */
const ENDINGS: readonly (readonly [type: string, endings: Readonly<Record<CloudName, string>>])[] = [
  [
    "Microsoft.Web/sites",
    {
      AzureCloud: "azurewebsites.net",
      AzureUSGovernment: "azurewebsites.us",
      AzureChinaCloud: "chinacloudsites.cn",
    },
  ],
  [
    "Microsoft.ApiManagement/service",
    { AzureCloud: "azure-api.net", AzureUSGovernment: "azure-api.us", AzureChinaCloud: "azure-api.cn" },
  ],
];

/** The host that a resource has by its name alone; undefined for a type whose hosts contain more than the name. */
export function defaultHost(type: string, name: string, cloud: CloudName): string | undefined {
  const ending = ENDINGS.find(([one]) => sameType(one, type))?.[1][cloud];
  return ending === undefined || name.includes("/") ? undefined : `${name.toLowerCase()}.${ending}`;
}

type FrontedBy = "traffic-manager" | "front-door" | "api-management";

/** What the hosts end with that a service gives out which stands in front of others. */
const FRONTS: Readonly<Record<FrontedBy, readonly string[]>> = {
  "traffic-manager": ["trafficmanager.net", "usgovtrafficmanager.net", "trafficmanager.cn"],
  "front-door": ["azurefd.net", "azureedge.net", "azurefd.us", "azurefd.cn"],
  "api-management": ["azure-api.net", "azure-api.us", "azure-api.cn"],
};

/** Whether a host is one of a service that stands in front of others. */
export function isFront(host: string): boolean {
  return Object.values(FRONTS).some((endings) => endings.some((ending) => host.endsWith(`.${ending}`)));
}

/** Whether a host is one of the service that stands in front; undefined where the service gives out no hosts of its own. */
export function isFrontHost(via: string, host: string): boolean | undefined {
  const endings = Object.entries(FRONTS).find(([name]) => name === via)?.[1];
  return endings?.some((ending) => host.endsWith(`.${ending}`));
}
