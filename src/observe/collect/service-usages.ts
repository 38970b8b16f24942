import type { SubscriptionId } from "../../base/names.ts";
import { region as toRegion, sameText } from "../../base/names.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { Cursor } from "../../facts/decode/cursor.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { unknown, type Fact } from "../../facts/fact.ts";
import { serviceUsages as kind, type ServiceUsage } from "../../facts/kinds/service-usages.ts";
import { USAGE_PERMISSIONS } from "../../facts/usages.ts";
import type { Arm } from "../channels/arm/arm.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, listFact, operationOf } from "../question.ts";
import { quotaCounters } from "./support/quota-service.ts";
import { servicePath } from "./support/service-paths.ts";

/** Where a service lists its counters, and the api-versions that do, newest first. */
interface UsageOperation {
  readonly tail?: string;
  readonly versions: readonly string[];
}

const OPERATIONS: Readonly<Record<string, UsageOperation>> = {
  "Microsoft.Network": { versions: ["2024-05-01", "2023-09-01", "2021-08-01"] },
  "Microsoft.Storage": { versions: ["2024-01-01", "2023-05-01", "2021-09-01"] },
  "Microsoft.Sql": { versions: ["2023-08-01", "2021-11-01", "2020-11-01-preview"] },
  "Microsoft.Web": { versions: ["2024-11-01", "2023-12-01"] },
  "Microsoft.App": { versions: ["2025-01-01", "2024-03-01"] },
  "Microsoft.CognitiveServices": { versions: ["2024-10-01", "2023-05-01"] },
  "Microsoft.ContainerInstance": { versions: ["2023-05-01", "2021-09-01"] },
  "Microsoft.Search": { versions: ["2023-11-01", "2022-09-01"] },
  "Microsoft.Batch": { tail: "quotas", versions: ["2024-07-01", "2023-05-01"] },
  "Microsoft.HDInsight": { versions: ["2021-06-01", "2018-06-01-preview"] },
  "Microsoft.NetApp": { versions: ["2025-06-01", "2025-03-01"] },
  "Microsoft.DBforPostgreSQL": { tail: "resourceType/flexibleServers/usages", versions: ["2024-08-01"] },
};

/** Services of which the provider `Microsoft.Quota` alone tells the counters in the units in which they are planned. */
const BY_QUOTA = ["Microsoft.MachineLearningServices"];

/** Services whose counters it tells as well: it is asked where a cloud does not know their own list. Source: Azure Quota Service REST API. */
const ALSO_BY_QUOTA = new Set(["Microsoft.Network", "Microsoft.Storage", "Microsoft.HDInsight"]);

const ACCOUNTS = ["2024-07-01", "2023-05-01"];

export const serviceUsages: Collector<"serviceUsages"> = ({ arm }) =>
  eachOfSubscription((id, item) => {
    const [namespace = "", place = ""] = item.split("/");
    const row = Object.entries(OPERATIONS).find(([key]) => key.toLowerCase() === namespace.toLowerCase());
    const region = toRegion(place);
    const ofQuota = BY_QUOTA.find((key) => sameText(key, namespace));
    if (ofQuota !== undefined && region !== undefined) return quotaCounters(arm, id, ofQuota, region);
    if (row === undefined || region === undefined) {
      const detail = say`${item} is not a service whose counters are read, and a region.`;
      return Promise.resolve(unknown("not-understood", detail, { scope: subscriptionScope(id) }));
    }
    const [name, { tail = "usages", versions }] = row;
    const named = { ...kind, permission: USAGE_PERMISSIONS[name] ?? kind.permission };
    const path = servicePath(name, `locations/${region}/${tail}`);
    const operation = operationOf(named, id, path, versions, `${name}/${region}`);
    if (name === "Microsoft.Batch") return batchAccounts(arm, id, operation, region);
    const own = listFact(
      operation,
      () => arm.pages(operation),
      kind.decode,
      (one) => one.name,
    );
    return ALSO_BY_QUOTA.has(name) ? orByQuota(own, () => quotaCounters(arm, id, name, region)) : own;
  });

type Counters = Fact<readonly ServiceUsage[]>;

/** What the service does not list itself; a permission that is missing and a time that is over are told as they are. */
async function orByQuota(own: Promise<Counters>, ask: () => Promise<Counters>): Promise<Counters> {
  const listed = await own;
  if (listed.known || (listed.kind !== "not-found" && listed.kind !== "not-understood")) return listed;
  const other = await ask();
  // Of a service that it does not know, it lists nothing.
  return other.known && other.value.length > 0 ? other : listed;
}

/** Batch tells the limit alone: what is used are the accounts of the region. */
function batchAccounts(
  arm: Arm,
  id: SubscriptionId,
  operation: ReturnType<typeof operationOf>,
  region: string,
): Promise<Fact<readonly ServiceUsage[]>> {
  return factOf(operation, async () => {
    const limit = new Cursor(await arm.get(operation)).at("accountQuota").number();
    const list = { ...operation, permission: "Microsoft.Batch/batchAccounts/read", versions: ACCOUNTS };
    const path = operationOf(kind, id, servicePath("Microsoft.Batch", "batchAccounts"), ACCOUNTS).path;
    const accounts = itemsOf(await arm.pages({ ...list, path }));
    const here = accounts.filter((account) => account.at("location").region() === region);
    return [{ name: "accountQuota", currentValue: here.length, limit, localizedName: "Batch accounts" }];
  });
}
