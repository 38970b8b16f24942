import { CLOUD_NAMES, type CloudName } from "../base/cloud.ts";
import { CLOUDS } from "./clouds.ts";
import { endingOf, endingsBeside } from "./service-hosts.ts";

/** A host, or the end of hosts, of one cloud. */
export interface CloudHost {
  /** The part that tells the cloud: `core.windows.net`, `login.microsoftonline.com`. */
  readonly host: string;
  readonly cloud: CloudName;
  /** The labels before it that name a resource; none where it is the cloud's own, or an ending alone. */
  readonly of: readonly string[];
}

/**
 * Hosts of a cloud itself, the present one first: Azure Resource Manager, sign-in, portal, and the classic audience of Azure Resource Manager.
 * Sources: the cloud settings of the Azure CLI (`az cloud list`); learn.microsoft.com/graph/deployments for Microsoft Graph.
 */
const PLATFORM: readonly Readonly<Record<CloudName, readonly string[]>>[] = [
  ofEach(({ resourceManager }) => resourceManager),
  ofEach(({ portal }) => portal),
  {
    AzureCloud: [hostOf(CLOUDS.AzureCloud.authority), "login.windows.net"],
    AzureChinaCloud: [hostOf(CLOUDS.AzureChinaCloud.authority), "login.chinacloudapi.cn"],
    AzureUSGovernment: [hostOf(CLOUDS.AzureUSGovernment.authority)],
  },
  {
    AzureCloud: ["management.core.windows.net"],
    AzureChinaCloud: ["management.core.chinacloudapi.cn"],
    AzureUSGovernment: ["management.core.usgovcloudapi.net"],
  },
  {
    AzureCloud: ["graph.microsoft.com"],
    AzureChinaCloud: ["microsoftgraph.chinacloudapi.cn"],
    AzureUSGovernment: ["graph.microsoft.us"],
  },
];

function hostOf(origin: string): string {
  return origin.replace(/^https:\/\//, "");
}

function ofEach(
  origin: (cloud: (typeof CLOUDS)[CloudName]) => string,
): Readonly<Record<CloudName, readonly string[]>> {
  const of = (name: CloudName): readonly string[] => [hostOf(origin(CLOUDS[name]))];
  return {
    AzureCloud: of("AzureCloud"),
    AzureChinaCloud: of("AzureChinaCloud"),
    AzureUSGovernment: of("AzureUSGovernment"),
  };
}

/** Labels between the name of a resource and the ending, which name none themselves. Source: "Azure Private Endpoint private DNS zone values". */
const KINDS = new Set(["blob", "dfs", "file", "privatelink", "queue", "table", "web"]);

/** The cloud that gives out a host; undefined for a host of no Azure service that is known. */
export function cloudHost(host: string): CloudHost | undefined {
  const lower = host.toLowerCase();
  const cloud = CLOUD_NAMES.find((name) => PLATFORM.some((row) => row[name].includes(lower)));
  if (cloud !== undefined) return { host: lower, cloud, of: [] };
  const labels = lower.split(".");
  const ending = endingOf(labels);
  if (ending === undefined) return undefined;
  const before = labels.slice(0, labels.length - ending.split(".").length);
  const of = before.every((label) => KINDS.has(label)) ? [] : before;
  return { host: ending, cloud: cloudOfEnding(ending), of };
}

/** Endings of China are of `.cn`, those of the government of `.us` or named `usgov…`. */
function cloudOfEnding(ending: string): CloudName {
  if (ending.endsWith(".cn")) return "AzureChinaCloud";
  return /\.us$|(?:^|\.)usgov/.test(ending) ? "AzureUSGovernment" : "AzureCloud";
}

/** What another cloud has in the place of a host; undefined where the tables name nothing, or more than one thing. */
export function hostInstead({ host, cloud }: CloudHost, to: CloudName): string | undefined {
  const own = PLATFORM.find((row) => row[cloud].includes(host));
  if (own !== undefined) return own[to][0];
  const found = endingsBeside(host).flatMap((endings) => {
    const of = (name: CloudName): string[] => endings.filter((one) => cloudOfEnding(one) === name);
    const [here, there] = [of(cloud), of(to)];
    const alike = there.filter((one) => one.split(".")[0] === host.split(".")[0]);
    return alike.length > 0 || here.length > 1 ? alike : there;
  });
  const [only, ...others] = new Set(found);
  return others.length === 0 ? only : undefined;
}
