import type { SubscriptionId } from "../../base/names.ts";
import type { ResourceId } from "../../base/resource-id.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import type { ConfigurationRow } from "../../facts/configuration/row.ts";
import { CONFIGURATION_LISTS, CONFIGURATION_PARTS } from "../../facts/configuration/sources.ts";
import { Cursor } from "../../facts/decode/cursor.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { known, reasonOf, unknown, type Fact } from "../../facts/fact.ts";
import { configurationItem, configurations as kind } from "../../facts/kinds/configurations.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf } from "../question.ts";
import type { Run } from "../run.ts";
import { CONFIGURATION_OPERATIONS, CONFIGURED_TYPES } from "./support/configuration-operations.ts";
import { idBelow } from "./support/named.ts";

type Rows = Fact<readonly ConfigurationRow[]>;

/** The resource is found by its name, and all operations of the list are asked at once; without one of them nothing is known. */
export const configurations: Collector<"configurations"> = (run) =>
  eachOfSubscription(async (id, item): Promise<Rows> => {
    const wanted = configurationItem(item);
    if (wanted === undefined) {
      const detail = say`${item} is not a list of settings and a resource.`;
      return unknown("not-understood", detail, { scope: subscriptionScope(id) });
    }
    const own = await idOf(run, id, wanted);
    if (!own.known) return reasonOf(own);
    const parts = CONFIGURATION_LISTS[wanted.list] ?? [];
    const answers = await Promise.all(parts.map((part) => partOf(run, id, own.value, part, item)));
    const found: ConfigurationRow[] = [];
    for (const one of answers) {
      if (!one.known) return reasonOf(one);
      for (const row of one.value) found.push(row);
    }
    return known(found);
  });

async function idOf(
  run: Run,
  id: SubscriptionId,
  { list, name }: { list: string; name: string },
): Promise<Fact<ResourceId>> {
  const type = CONFIGURED_TYPES[list] ?? "";
  const [rootName = ""] = name.split("/");
  const root = await run.named(id, type.split("/").slice(0, 2).join("/"), rootName);
  if (!root.known) return reasonOf(root);
  const own = idBelow(root.value.id, type, name);
  return own === undefined
    ? unknown("unresolved", say`${name} is not the full name of a ${type}.`, { scope: root.value.id })
    : known(own);
}

async function partOf(
  run: Run,
  id: SubscriptionId,
  own: ResourceId,
  part: string,
  item: string,
): Promise<Rows> {
  const how = CONFIGURATION_OPERATIONS[part];
  const source = CONFIGURATION_PARTS[part];
  if (how === undefined || source === undefined) throw new Error(`no operation says of ${part}`);
  const operation: Operation = {
    what: kind.words({ scope: subscriptionScope(id), item }),
    path: `${encodeURI(own)}${how.tail}`,
    versions: how.versions,
    permission: source.permission,
    scope: own,
  };
  const answer = await factOf(operation, async () =>
    kind.decode(
      how.isOne === true
        ? [new Cursor(await run.arm.get(operation))]
        : itemsOf(await run.arm.pages(operation)),
      part,
    ),
  );
  if (!answer.known && how.mayBeAbsent === true && answer.kind === "not-found") return known([]);
  return answer;
}
