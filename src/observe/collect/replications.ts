import type { SubscriptionId } from "../../base/names.ts";
import { extendedBy, subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { replicationRow } from "../../catalog/replication.ts";
import { Cursor } from "../../facts/decode/cursor.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { known, reasonOf, unknown, type Fact } from "../../facts/fact.ts";
import { replicationItem, replications as kind } from "../../facts/kinds/replications.ts";
import type { Replica } from "../../facts/replication/row.ts";
import { REPLICATION_SOURCES } from "../../facts/replication/sources.ts";
import type { Arm } from "../channels/arm/arm.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, listFact } from "../question.ts";
import type { Run } from "../run.ts";
import { idBelow } from "./support/named.ts";
import { servicePath } from "./support/service-paths.ts";
import { PROTECTED_ITEMS, REPLICATION_OPERATIONS } from "./support/replication-operations.ts";

type Replicas = Fact<readonly Replica[]>;

/** The resource is found by its name, and its service is asked what it replicates. */
export const replications: Collector<"replications"> = (run) => {
  const pagesOf = pagesOnce(run.arm);
  return eachOfSubscription((id, item): Promise<Replicas> => {
    const wanted = replicationItem(item);
    if (wanted === undefined) {
      const detail = say`${item} is not a list of replicas and a resource.`;
      return Promise.resolve(unknown("not-understood", detail, { scope: subscriptionScope(id) }));
    }
    return wanted.list === "siteRecovery"
      ? protectedItems(pagesOf, id, wanted.name, item)
      : ofResource(run, id, wanted, item);
  });
};

type PagesOf = (operation: Operation) => Promise<unknown[]>;

/** The vaults, and what each protects, are the same for every machine. */
function pagesOnce(arm: Arm): PagesOf {
  const asked = new Map<string, Promise<unknown[]>>();
  return (operation) => {
    const pages = asked.get(operation.path) ?? arm.pages(operation);
    asked.set(operation.path, pages);
    return pages;
  };
}

async function ofResource(
  run: Run,
  id: SubscriptionId,
  { list, name }: { list: string; name: string },
  item: string,
): Promise<Replicas> {
  const row = replicationRow(list);
  const how = REPLICATION_OPERATIONS[list];
  if (row === undefined || how === undefined) throw new Error(`no operation says of ${list}`);
  const [rootName = ""] = name.split("/");
  const root = await run.named(id, how.root, rootName);
  if (!root.known) return reasonOf(root);
  const { id: rootId, region } = root.value;
  const own = how.ofRoot === true ? rootId : idBelow(rootId, row.type, name);
  if (own === undefined)
    return unknown("unresolved", say`${name} is not the full name of a ${row.type}.`, { scope: rootId });
  const regional = servicePath("Microsoft.Sql", `locations/${region ?? ""}`);
  const operation: Operation = {
    what: kind.words({ scope: subscriptionScope(id), item }),
    path: `${encodeURI(how.ofRegion === true ? extendedBy(rootId) + regional : own)}${how.tail}`,
    versions: how.versions,
    permission: REPLICATION_SOURCES[list]?.permission ?? kind.permission,
    scope: own,
    ...(how.query === undefined ? {} : { query: how.query }),
  };
  return factOf(operation, async () => {
    const items =
      how.isOne === true
        ? [new Cursor(await run.arm.get(operation))]
        : itemsOf(await run.arm.pages(operation));
    return kind.decode(items, list, name);
  });
}

/** Which vault protects a machine, the machine does not tell: all of the subscription are asked. */
async function protectedItems(
  pagesOf: PagesOf,
  id: SubscriptionId,
  name: string,
  item: string,
): Promise<Replicas> {
  const scope = subscriptionScope(id);
  const base = { what: kind.words({ scope, item }), scope };
  const list: Operation = {
    ...base,
    path: `${scope}${servicePath("Microsoft.RecoveryServices", "vaults")}`,
    versions: PROTECTED_ITEMS.versions,
    permission: "Microsoft.RecoveryServices/vaults/read",
    isFirst: true,
  };
  const vaults = await listFact(
    list,
    () => pagesOf(list),
    (one) => one.at("id").id(),
    (one) => one,
  );
  if (!vaults.known) return reasonOf(vaults);
  const answers = await Promise.all(
    vaults.value.map((vault) => {
      const operation: Operation = {
        ...base,
        scope: vault,
        path: `${encodeURI(vault)}${PROTECTED_ITEMS.tail}`,
        versions: PROTECTED_ITEMS.versions,
        permission: REPLICATION_SOURCES["siteRecovery"]?.permission ?? kind.permission,
      };
      return factOf(operation, async () =>
        kind.decode(itemsOf(await pagesOf(operation)), "siteRecovery", name),
      );
    }),
  );
  const found: Replica[] = [];
  for (const one of answers) {
    if (!one.known) return reasonOf(one);
    for (const row of one.value) found.push(row);
  }
  return known(found);
}
