import type { Cursor } from "../../src/facts/decode/cursor.ts";
import { itemsOf } from "../../src/facts/decode/list.ts";
import type { FactTypes } from "../../src/facts/facts.ts";
import { offerItem } from "../../src/facts/kinds/service-offers.ts";
import { decodeServiceUsage } from "../../src/facts/kinds/service-usages.ts";
import { offerSource } from "../../src/facts/offers/sources.ts";
import { services } from "../worlds/services.ts";
import { must } from "./context.ts";

/** What services answer where all is offered, decoded as a collector does. */
const ANSWERS = services(["swedencentral", "westeurope", "northeurope"]);

const LISTS: Readonly<Record<string, string>> = {
  storage: "microsoft.storage/skus",
  sql: "microsoft.sql/locations/{r}/capabilities",
  postgresql: "microsoft.dbforpostgresql/locations/{r}/capabilities",
  mysql: "microsoft.dbformysql/locations/{r}/capabilities",
  appservice: "microsoft.web/georegions",
  webstacks: "microsoft.web/locations/{r}/webappstacks",
  functionstacks: "microsoft.web/locations/{r}/functionappstacks",
  cosmos: "microsoft.documentdb/locations",
  aks: "microsoft.containerservice/locations/{r}/kubernetesversions",
  aiaccounts: "microsoft.cognitiveservices/skus",
  aimodels: "microsoft.cognitiveservices/locations/{r}/models",
  apimanagement: "microsoft.apimanagement/skus",
  eventhubclusters: "microsoft.eventhub/availableclusterregions",
  eventhubtiers: "microsoft.eventhub/sku/{part}/regions",
  servicebustiers: "microsoft.servicebus/sku/{part}/regions",
  hdinsightversions: "microsoft.hdinsight/locations/{r}/capabilities",
  hdinsightsizes: "microsoft.hdinsight/locations/{r}/billingspecs",
  netappzones: "microsoft.netapp/locations/{r}/regioninfos/default",
  batchsizes: "microsoft.batch/locations/{r}/virtualmachineskus",
  kusto: "microsoft.kusto/locations/{r}/skus",
  containerapps: "microsoft.app/locations/{r}/availablemanagedenvironmentsworkloadprofiletypes",
  search: "microsoft.search/offerings",
};

function bodyAt(path: string): unknown {
  const found = ANSWERS[path];
  return Array.isArray(found) ? { value: found } : found;
}

/** The value of `serviceOffers` for its item, `<region>/<list>`. */
export function offersIn(item: string): FactTypes["serviceOffers"] {
  const { region, source, part = "" } = must(offerItem(item));
  const path = must(LISTS[source.toLowerCase()]).replace("{r}", region).replace("{part}", part.toLowerCase());
  return must(offerSource(source)).decode([bodyAt(path)], region);
}

/** The value of `serviceUsages` for its item, `<namespace>/<region>`. */
export function usagesIn(item: string): FactTypes["serviceUsages"] {
  const [namespace = "", region = ""] = item.toLowerCase().split("/");
  const tail = namespace === "microsoft.dbforpostgresql" ? "resourcetype/flexibleservers/usages" : "usages";
  if (namespace === "microsoft.batch") return [{ name: "accountQuota", currentValue: 0, limit: 3 }];
  return itemsOf([bodyAt(`${namespace}/locations/${region}/${tail}`)]).map((one: Cursor) =>
    decodeServiceUsage(one),
  );
}
