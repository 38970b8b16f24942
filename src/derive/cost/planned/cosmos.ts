import { sameText } from "../../../base/names.ts";
import { sameType } from "../../../base/resource-type.ts";
import { say } from "../../../base/sentence.ts";
import { RUS_OF_UNIT, throughputMeter, ZONES_FACTOR } from "../../../catalog/meters/platform.ts";
import { isArray } from "../../../expression/value.ts";
import type { PlannedResource } from "../../../plan/model.ts";
import { firstAt } from "../../../plan/value-at.ts";
import { requestFlag, requestNumber, OPEN, requestOf } from "./request.ts";
import { taken, usedPart, type MeterReader } from "./meters.ts";

const ACCOUNT = "Microsoft.DocumentDB/databaseAccounts";
const THROUGHPUT = "properties.options.throughput";

/** What an account takes by itself; throughput belongs to its databases and containers. */
export const cosmosAccount: MeterReader = (resource) =>
  resource.body === undefined ? undefined : { meters: [], open: [usedPart("data storage")] };

/** A database, container, collection, graph or table with throughput of its own. */
export const cosmosThroughput: MeterReader = (resource, _, all) => {
  const request = requestOf(resource);
  if (request === undefined) return undefined;
  const rus = requestNumber(request, THROUGHPUT);
  const most = requestNumber(request, "properties.options.autoscaleSettings.maxThroughput");
  if (typeof most === "number") return { meters: [], open: [usedPart("throughput that scales by itself")] };
  if (rus === undefined && most === undefined && sharesThroughput(resource, all)) return "free";
  if (typeof rus !== "number") return undefined;
  const account = accountOf(resource, all);
  const settings = account === undefined ? undefined : regionsOf(account);
  if (settings === undefined) return undefined;
  const { isMultiWrite, regions, isZoned } = settings;
  const factor = isZoned && !isMultiWrite ? ZONES_FACTOR : 1;
  return {
    meters: [taken(throughputMeter(isMultiWrite), (rus / RUS_OF_UNIT) * factor)],
    open:
      regions > 1
        ? [
            {
              name: "further regions",
              why: say`they have prices of their own, and the target region alone is priced`,
            },
          ]
        : [],
  };
};

/** A container without throughput takes that of its database, where that has some. */
function sharesThroughput({ name }: PlannedResource, all: readonly PlannedResource[]): boolean {
  const parent = name.split("/").slice(0, -1).join("/");
  const own = all.find((one) => isOfCosmos(one) && sameText(one.name, parent));
  const request = own && requestOf(own);
  return request !== undefined && typeof requestNumber(request, THROUGHPUT) === "number";
}

function isOfCosmos({ type }: PlannedResource): boolean {
  return type.toLowerCase().startsWith(`${ACCOUNT.toLowerCase()}/`);
}

function accountOf({ name }: PlannedResource, all: readonly PlannedResource[]): PlannedResource | undefined {
  const [account = ""] = name.split("/");
  return all.find((one) => sameType(one.type, ACCOUNT) && sameText(one.name, account));
}

interface Regions {
  readonly isMultiWrite: boolean;
  readonly regions: number;
  readonly isZoned: boolean;
}

/** What decides the price of throughput; undefined where the account leaves it open, or is given some for nothing. */
function regionsOf(account: PlannedResource): Regions | undefined {
  const request = requestOf(account);
  const places = request && firstAt(request, "properties.locations");
  if (request === undefined || places === undefined || !isArray(places)) return undefined;
  const isFree = requestFlag(request, "properties.enableFreeTier");
  const isMultiWrite = requestFlag(request, "properties.enableMultipleWriteLocations");
  const zoned = places.map((place) => requestFlag(place, "isZoneRedundant"));
  if (isFree !== false || isMultiWrite === OPEN || zoned.length === 0 || zoned.includes(OPEN))
    return undefined;
  return { isMultiWrite, regions: places.length, isZoned: zoned[0] === true };
}
