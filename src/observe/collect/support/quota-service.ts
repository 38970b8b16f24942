import { groupExactly } from "../../../base/group.ts";
import type { Region, SubscriptionId } from "../../../base/names.ts";
import { subscriptionScope } from "../../../base/resource-id.ts";
import { say } from "../../../base/sentence.ts";
import type { Cursor } from "../../../facts/decode/cursor.ts";
import { dense } from "../../../facts/decode/cursor.ts";
import { known, reasonOf, type Fact } from "../../../facts/fact.ts";
import type { ServiceUsage } from "../../../facts/kinds/service-usages.ts";
import type { Arm } from "../../channels/arm/arm.ts";
import type { Operation } from "../../channels/arm/failure.ts";
import { listFact } from "../../question.ts";
import { servicePath } from "./service-paths.ts";

/** Source: Azure Quota Service REST API, Usages - List and Quota - List. */
const VERSIONS = ["2025-03-01", "2023-02-01"];

/** One row of either list: the name of the counter, and what is used or allowed. */
interface Half {
  readonly name: string;
  readonly localizedName?: string;
  readonly value: number;
}

/**
 * Counters of a service as the provider `Microsoft.Quota` tells them: what is used and what is allowed are two lists. A counter that one of
 * them lacks, or has twice, is left out, since it says nothing of what is free.
 */
export async function quotaCounters(
  arm: Arm,
  id: SubscriptionId,
  namespace: string,
  region: Region,
): Promise<Fact<readonly ServiceUsage[]>> {
  const list = (what: "usages" | "quotas", member: "usages" | "limit"): Promise<Fact<readonly Half[]>> => {
    const scope = subscriptionScope(id);
    const operation: Operation = {
      what: say`the ${what} of ${namespace} in ${region} by the provider ${"Microsoft.Quota"}, which must be registered`,
      versions: VERSIONS,
      permission: `Microsoft.Quota/${what}/read`,
      scope,
      path: `${scope}${servicePath(namespace, `locations/${region}`)}${servicePath("Microsoft.Quota", what)}`,
    };
    return listFact(
      operation,
      () => arm.pages(operation),
      (item) => halfOf(item, member),
      ({ name }) => name,
    );
  };
  const [used, allowed] = await Promise.all([list("usages", "usages"), list("quotas", "limit")]);
  if (!used.known) return reasonOf(used);
  if (!allowed.known) return reasonOf(allowed);
  const limits = byName(allowed.value);
  return known(
    [...byName(used.value)].flatMap(([key, uses]) => {
      const [limit, ...others] = limits.get(key) ?? [];
      const [use, ...more] = uses;
      if (limit === undefined || use === undefined || others.length > 0 || more.length > 0) return [];
      const { name, value, localizedName } = use;
      return [dense({ name, currentValue: value, limit: limit.value, localizedName })];
    }),
  );
}

function byName(halves: readonly Half[]): Map<string, Half[]> {
  return groupExactly(halves, ({ name }) => name.toLowerCase());
}

/** @throws Malformed */
function halfOf(item: Cursor, member: "usages" | "limit"): Half {
  const properties = item.at("properties");
  const name = properties.at("name");
  return dense({
    name: name.at("value").text(),
    localizedName: name.at("localizedValue").optional((value) => value.text()),
    value: properties.at(member).at("value").number(),
  });
}
