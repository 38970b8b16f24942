import { say } from "../../base/sentence.ts";
import { adapterOf } from "../../catalog/adapters.ts";
import type { OfferNeed, ServiceRequest } from "../../catalog/services/support/adapter.ts";
import type { Share } from "../../derive/demand/counters.ts";
import { stillAhead } from "../../derive/demand/ahead.ts";
import { rowsFor, type OfferAmount, type OfferDemand } from "../../derive/services/offers.ts";
import { requestToday } from "../../derive/services/request.ts";
import type { CurrentStates } from "../../derive/services/today.ts";
import type { OfferRow } from "../../facts/offers/row.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { isChangedInPlace } from "../../plan/write.ts";
import type { Context, Read } from "../check.ts";
import type { QuotaMeasure } from "./balance.ts";
import { shareBeyond } from "./share-beyond.ts";

/** The counters of models: units of capacity of deployments. */
export const CAPACITY: QuotaMeasure = {
  provider: "Microsoft.CognitiveServices",
  unit: "units of capacity",
  open: (keys) =>
    say`How much capacity ${keys} takes is known only after deployment, or its amount today is unknown.`,
  more: (_, region, { name, currentValue }, need) => ({
    text: say`A: request a limit of ${currentValue + need} or more for ${name} in ${region}, under Quotas in the portal of Azure AI. B: plan less capacity, or another type of deployment.`,
  }),
};

/** What all planned deployments of models of a region take of one counter: others than the one in question may take of it too. */
export function modelShares(
  context: Context,
  near: readonly OfferDemand[],
  counter: string | undefined,
  read: Read,
  stateOf: CurrentStates,
): Share[] {
  return near.flatMap((demand) => {
    const rows = rowsRead(demand, read);
    const takes = rowsFor(demand, rows).own.some((row) => row.counter === counter);
    return takes ? sharesOf(context, demand, counter, rows, stateOf) : [];
  });
}

/** The list that offers the model; nothing where it could not be read. */
export function rowsRead({ ref }: OfferDemand, read: Read): readonly OfferRow[] {
  const list = read(ref);
  return list.known ? list.value : [];
}

/** What deployments of models take of one counter beyond what they hold today; those of waves that are over take nothing again. */
function sharesOf(
  context: Context,
  demand: OfferDemand,
  counter: string | undefined,
  rows: readonly OfferRow[],
  stateOf: CurrentStates,
): Share[] {
  const ahead = new Set(stillAhead(context).planned);
  return demand.amounts
    .filter(({ resource }) => ahead.has(resource))
    .map((one) => shareOf(one, countedToday(one.resource, stateOf, demand, counter, rows), stateOf));
}

function shareOf(
  { resource, amount }: OfferAmount,
  running: number | undefined,
  stateOf: CurrentStates,
): Share {
  const planned = amount.known && running !== undefined ? Math.max(0, amount.value - running) : undefined;
  return shareBeyond(resource, stateOf(resource), { running, planned, most: planned });
}

/** What the deployment has of the counter today; undefined where nothing tells. */
function countedToday(
  resource: PlannedResource,
  stateOf: CurrentStates,
  demand: OfferDemand,
  counter: string | undefined,
  rows: readonly OfferRow[],
): number | undefined {
  const state = stateOf(resource);
  if (!isChangedInPlace(resource) && state.kind !== "there") return 0;
  const need = modelOf(resource, todayOf(resource, stateOf));
  if (need?.name.known !== true) return undefined;
  const now = { ...demand, need, name: need.name.value };
  if (need.part !== demand.need.part || !rowsFor(now, rows).own.some((row) => row.counter === counter))
    return 0;
  return need.amount?.known === true ? need.amount.value : undefined;
}

/** Whether the planned deployment exists with the same model, version and type, so that nothing new is asked for. */
export function holds(
  resource: PlannedResource,
  stateOf: CurrentStates,
  { need, name }: OfferDemand,
): boolean {
  const today = modelOf(resource, todayOf(resource, stateOf));
  return (
    today?.name.known === true && name !== undefined && today.name.value === name && today.part === need.part
  );
}

function todayOf(resource: PlannedResource, stateOf: CurrentStates): ServiceRequest | undefined {
  if (isChangedInPlace(resource)) return requestToday(resource);
  const state = stateOf(resource);
  return state.kind === "there" ? state.request : undefined;
}

function modelOf({ type }: PlannedResource, today: ServiceRequest | undefined): OfferNeed | undefined {
  const needs = today === undefined ? [] : (adapterOf(type)?.offers?.(today) ?? []);
  return needs.find(({ question }) => question === "model");
}
