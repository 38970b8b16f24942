import { subscriptionScope } from "../../base/resource-id.ts";
import { region as toRegion, sameText, type Region, type SubscriptionId } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { dense, inOrder, type Cursor } from "../../facts/decode/cursor.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { reasonOf, unknown, type Fact } from "../../facts/fact.ts";
import { computeSku as kind, type ComputeSku } from "../../facts/kinds/compute-sku.ts";
import { sizeName } from "../../base/size-name.ts";
import { looksLikeSize } from "../../catalog/vm-sizes.ts";
import { mayBeLike, similarSizes, withPrices } from "../../facts/similar-sizes.ts";
import { listedKind, othersOfKind } from "../../facts/same-kind.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";
import type { AnyFactRef } from "../../facts/facts.ts";
import { ofKind } from "../../facts/table.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { cutToOwn } from "./support/cuts.ts";
import { hourlyPrices } from "./support/hourly-prices.ts";

const VERSIONS = ["2021-07-01", "2019-04-01"];

/** A region's list is some megabytes: it is read once, however many names are asked of it. */
export const computeSku: Collector<"computeSku"> = ({ arm, asked: refs, prices }) => {
  const lists = new Map<string, Promise<Fact<readonly Cursor[]>>>();
  const listOf = (operation: Operation, key: string): Promise<Fact<readonly Cursor[]>> => {
    const list = lists.get(key) ?? factOf(operation, async () => itemsOf(await arm.pages(operation)));
    lists.set(key, list);
    return list;
  };
  return eachOfSubscription(async (id, item) => {
    const wanted = parseItem(item);
    if (wanted === undefined) {
      const detail = say`${item} is not a region and a SKU name.`;
      return unknown("not-understood", detail, { scope: subscriptionScope(id) });
    }
    const operation = skusOf(id, wanted.region, namesOf(refs));
    const list = await listOf(operation, `${id}/${wanted.region}`);
    if (!list.known) return reasonOf(list);
    const { value: items } = list;
    return factOf(operation, async () => {
      const { region, name } = wanted;
      const rows = rowsOf(items, region, name);
      const here = items.filter((item) => nameOf(item) !== undefined && isOf(item, region));
      const ranked = looksLikeSize(name) ? similarSizes(here, region, name) : [];
      // What can be had needs nothing in its place, and so no prices.
      const isRefused = rows.length === 0 || rows.some(({ restrictions }) => restrictions.length > 0);
      const names = [name, ...ranked.map(({ size }) => size.name)];
      const priced =
        isRefused && ranked.length > 0 ? await hourlyPrices(prices, refs, region, names) : undefined;
      const similar = withPrices(ranked, name, priced?.hourly ?? new Map());
      const others = othersOfKind(here, region, name);
      return {
        ...wanted,
        rows,
        ...(similar.length === 0 ? {} : { similar }),
        ...(priced === undefined
          ? {}
          : { priced: dense({ currency: priced.currency, hourly: priced.hourly.get(name.toLowerCase()) }) }),
        ...(others.length === 0 ? {} : { others }),
      };
    });
  });
};

function parseItem(item: string): { region: Region; name: string } | undefined {
  const slash = item.indexOf("/");
  const region = slash < 0 ? undefined : toRegion(item.slice(0, slash));
  return region === undefined ? undefined : { region, name: item.slice(slash + 1) };
}

/** All names that the run asks for, whatever the region. */
function namesOf(refs: readonly AnyFactRef[]): ReadonlySet<string> {
  return new Set(
    ofKind(refs, "computeSku").map(({ item = "" }) => item.slice(item.indexOf("/") + 1).toLowerCase()),
  );
}

function skusOf(id: SubscriptionId, region: Region, names: ReadonlySet<string>): Operation {
  const cut = cutToOwn(["value"], "name", names);
  const wanted = [...names].flatMap((name) => sizeName(name) ?? []);
  const kinds = new Set([...names].flatMap((name) => listedKind(name) ?? []));
  const isOfKind = (item: string): boolean =>
    kinds.has(/"resourceType"\s*:\s*"([^"]*)"/i.exec(item)?.[1] ?? "");
  const isLike = (item: string): boolean => {
    const [, name = ""] = /"name"\s*:\s*"((?:Standard|Basic)_[^"]*)"/i.exec(item) ?? [];
    return mayBeLike(name, wanted);
  };
  return {
    ...operationOf(kind, id, "/providers/Microsoft.Compute/skus", VERSIONS, region),
    query: { $filter: `location eq '${region}'` },
    cut: { path: cut.path, wants: (item) => cut.wants(item) || isLike(item) || isOfKind(item) },
  };
}

/** The rows of a name. @throws Malformed for one that is odd, or for one without a name where none has the name */
function rowsOf(items: readonly Cursor[], region: Region, name: string): ComputeSku[] {
  const named = items.filter((item) => sameText(nameOf(item) ?? "", name) && isOf(item, region));
  // A row without a name may be the one that is asked for.
  if (named.length === 0)
    items
      .find((item) => nameOf(item) === undefined)
      ?.at("name")
      .text();
  return inOrder(
    named.map((item) => kind.decode(item, region)),
    (row) => `${row.resourceType} ${row.name}`,
  );
}

function nameOf(item: Cursor): string | undefined {
  return item.isObject() ? item.at("name").textIfAny() : undefined;
}

/** Not every endpoint has always minded the filter: a row of another region says nothing of this one. */
function isOf(item: Cursor, region: Region): boolean {
  return item
    .at("locations")
    .items()
    .some((location) => toRegion(location.text()) === region);
}
