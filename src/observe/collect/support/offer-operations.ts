import type { Region } from "../../../base/names.ts";
import { offerItem } from "../../../facts/kinds/service-offers.ts";
import type { AnyFactRef } from "../../../facts/facts.ts";
import { ofKind } from "../../../facts/table.ts";
import type { Cut } from "../../channels/arm/cut.ts";
import { servicePath } from "./service-paths.ts";

/** Where a list of offers is, below the subscription. */
interface OfferOperation {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Accepted api-versions, newest first. */
  readonly versions: readonly string[];
  /** False for one answer that is not a list with pages. */
  readonly isList: boolean;
  /** The path starts at the tenant. */
  readonly ofTenant: boolean;
  readonly cut?: Cut;
}

interface Parts {
  readonly region: Region;
  readonly source: string;
  readonly part?: string;
}

type Row = readonly [namespace: string, tail: string, versions: readonly string[]];

/** `{region}` stands for the region, in lists that are asked for by region, and `{part}` for the part of the list. */
const ROWS: Readonly<Record<string, Row>> = {
  storage: ["Microsoft.Storage", "skus", ["2024-01-01", "2023-05-01", "2021-09-01"]],
  sql: [
    "Microsoft.Sql",
    "locations/{region}/capabilities",
    ["2023-08-01", "2021-11-01", "2020-11-01-preview"],
  ],
  postgresql: ["Microsoft.DBforPostgreSQL", "locations/{region}/capabilities", ["2024-08-01", "2022-12-01"]],
  mysql: ["Microsoft.DBforMySQL", "locations/{region}/capabilities", ["2021-05-01"]],
  appservice: ["Microsoft.Web", "geoRegions", ["2024-11-01", "2023-12-01", "2021-02-01"]],
  webstacks: ["Microsoft.Web", "locations/{region}/webAppStacks", ["2023-12-01", "2020-10-01"]],
  functionstacks: ["Microsoft.Web", "locations/{region}/functionAppStacks", ["2023-12-01", "2020-10-01"]],
  cosmos: ["Microsoft.DocumentDB", "locations", ["2024-11-15", "2023-04-15"]],
  aks: ["Microsoft.ContainerService", "locations/{region}/kubernetesVersions", ["2025-02-01", "2023-05-01"]],
  aiaccounts: ["Microsoft.CognitiveServices", "skus", ["2024-10-01", "2023-05-01"]],
  aimodels: ["Microsoft.CognitiveServices", "locations/{region}/models", ["2024-10-01", "2023-05-01"]],
  apimanagement: ["Microsoft.ApiManagement", "skus", ["2022-08-01", "2021-08-01"]],
  eventhubclusters: ["Microsoft.EventHub", "availableClusterRegions", ["2024-01-01", "2021-11-01"]],
  eventhubtiers: ["Microsoft.EventHub", "sku/{part}/regions", ["2017-04-01", "2018-01-01-preview"]],
  servicebustiers: ["Microsoft.ServiceBus", "sku/{part}/regions", ["2017-04-01", "2018-01-01-preview"]],
  hdinsightversions: [
    "Microsoft.HDInsight",
    "locations/{region}/capabilities",
    ["2021-06-01", "2018-06-01-preview"],
  ],
  hdinsightsizes: [
    "Microsoft.HDInsight",
    "locations/{region}/billingSpecs",
    ["2021-06-01", "2018-06-01-preview"],
  ],
  netappzones: ["Microsoft.NetApp", "locations/{region}/regionInfos/default", ["2024-07-01", "2024-03-01"]],
  batchsizes: ["Microsoft.Batch", "locations/{region}/virtualMachineSkus", ["2024-07-01", "2023-05-01"]],
  kusto: ["Microsoft.Kusto", "locations/{region}/skus", ["2023-08-15", "2022-12-29"]],
  containerapps: [
    "Microsoft.App",
    "locations/{region}/availableManagedEnvironmentsWorkloadProfileTypes",
    ["2024-03-01", "2023-05-01"],
  ],
  // Previews alone list it.
  search: ["Microsoft.Search", "offerings", ["2026-03-01-preview", "2025-02-01-preview"]],
};

const SINGLE = new Set(["sql", "aks", "hdinsightversions", "hdinsightsizes", "netappzones"]);
const OF_TENANT = new Set(["webstacks", "functionstacks", "search"]);
/** Lists of all regions, of which only rows of the regions that are asked for are kept. */
const OF_ALL_REGIONS = new Set(["storage", "aiaccounts", "apimanagement"]);

/** @throws Error for a list that no row has, which is a bug of ours */
export function offerOperation(
  { region, source, part }: Parts,
  asked: readonly AnyFactRef[],
): OfferOperation {
  const key = source.toLowerCase();
  const row = ROWS[key];
  if (row === undefined) throw new Error(`no operation lists the offers of ${source}`);
  const [namespace, tail, versions] = row;
  const cut = cutOf(key, asked);
  const query = key === "appservice" ? tierQuery(part ?? "") : undefined;
  return {
    path: servicePath(namespace, tail.replace("{region}", region).replace("{part}", part ?? "")),
    versions,
    isList: !SINGLE.has(key),
    ofTenant: OF_TENANT.has(key),
    ...(query === undefined ? {} : { query }),
    ...(cut === undefined ? {} : { cut }),
  };
}

/** `PremiumV3-linux` asks for the regions of the tier with workers of that system. */
function tierQuery(part: string): Readonly<Record<string, string>> | undefined {
  const [sku = "", system] = part.split("-");
  if (sku === "") return undefined;
  return { sku, ...(system === "linux" ? { linuxWorkersEnabled: "true" } : {}) };
}

/** Keeps the items whose text names one of the regions, or is global; and models by their name. Odd text is kept, too. */
function cutOf(key: string, asked: readonly AnyFactRef[]): Cut | undefined {
  const same = ofKind(asked, "serviceOffers").flatMap(({ item = "" }) => {
    const parts = offerItem(item);
    return parts?.source.toLowerCase() === key ? [parts] : [];
  });
  const words =
    key === "aimodels"
      ? same.every(({ part }) => part !== undefined)
        ? same.map(({ part = "" }) => part.toLowerCase())
        : []
      : OF_ALL_REGIONS.has(key)
        ? ["global", ...same.map(({ region }) => region)]
        : [];
  if (words.length === 0) return undefined;
  const sought = new Set(words.map((word) => `"${word.replaceAll(" ", "")}"`));
  return {
    path: ["value"],
    wants: (item) => {
      const text = item.toLowerCase().replaceAll(" ", "");
      if (text.includes("\\")) return true;
      for (const word of sought) if (text.includes(word)) return true;
      return false;
    },
  };
}
