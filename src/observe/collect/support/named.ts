import { sameText, type Region, type SubscriptionId } from "../../../base/names.ts";
import { oncePer } from "../../../base/once.ts";
import { buildResourceId, extendedBy, type ResourceId } from "../../../base/resource-id.ts";
import { say } from "../../../base/sentence.ts";
import { notRead } from "../../../facts/not-read.ts";
import type { Cursor } from "../../../facts/decode/cursor.ts";
import { known, reasonOf, seenOf, unknown, type Fact, type UnknownFact } from "../../../facts/fact.ts";
import type { RunAccess } from "../../access.ts";
import type { Operation } from "../../channels/arm/failure.ts";
import { listFact, operationOf } from "../../question.ts";

const VERSIONS = ["2021-04-01", "2020-06-01"];
const PERMISSION = "Microsoft.Resources/subscriptions/resources/read";

interface NamedResource {
  readonly id: ResourceId;
  readonly name: string;
  readonly region?: Region;
}

function decode(item: Cursor): NamedResource {
  const region = item.at("location").optional((one) => one.region());
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    ...(region === undefined ? {} : { region }),
  };
}

/** Finds a resource of a subscription by its type and name; the list of a type is asked for once. */
export type NamedLists = (id: SubscriptionId, type: string, name: string) => Promise<Fact<NamedResource>>;

/** The resources of a type, by Azure Resource Manager itself: Azure Resource Graph lags behind. */
export function namedLists({ arm }: RunAccess): NamedLists {
  const lists = oncePer((id: SubscriptionId) =>
    oncePer((type: string) => {
      const kind = { permission: PERMISSION, words: () => say`the resources of type ${type}` };
      const operation: Operation = {
        ...operationOf(kind, id, "/resources", VERSIONS),
        query: { $filter: `resourceType eq '${type}'` },
        isFirst: true,
      };
      return listFact(
        operation,
        () => arm.pages(operation),
        decode,
        (one) => one.id,
      );
    }),
  );
  return async (id, type, name) => {
    const all = await lists(id)(type);
    const own = (seenOf(all) ?? []).filter((one) => sameText(one.name, name));
    const [found, second] = own;
    if (second !== undefined)
      return unknown("unresolved", say`The subscription has several ${type} of the name ${name}.`);
    if (found !== undefined) return known(found);
    if (!all.known) return reasonOf(all);
    return unknown("not-found", notRead(say`${type} ${name}`, say`there is no such resource`));
  };
}

/** Whether the list, as it was read, holds no resource of that name; a list that answers 404 itself proves nothing. */
export function isNotListed({ kind, status }: UnknownFact): boolean {
  return kind === "not-found" && status === undefined;
}

/** The id of what lies in a resource, itself included; undefined where the name has more or fewer parts than the type. */
export function idBelow(root: ResourceId, type: string, name: string): ResourceId | undefined {
  return buildResourceId(extendedBy(root), type, name);
}
