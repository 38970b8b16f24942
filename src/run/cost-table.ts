import { numberOf, sumOf, ZERO, type Decimal } from "../base/decimal.ts";
import { DAY_MS } from "../base/time.ts";
import { costEstimate } from "../derive/cost/cost-estimate.ts";
import { MONTH_DAYS } from "../derive/cost/days.ts";
import type { CostLine, Estimate } from "../derive/cost/model.ts";
import { scopedEstimate } from "../derive/cost/scoped.ts";
import { transferCost } from "../derive/cost/transfer.ts";
import type { Context, Read } from "../checks/check.ts";
import { inOrder } from "../plan/schedule/order.ts";
import type { CostOfWave, CostSum, CostTable } from "../report/cost.ts";

const MOST_RESOURCES = 500;
const MOST_UNPRICED = 200;

/** The table of cost of the report; undefined where no estimate is asked for, or nothing is known. */
export function costTable(context: Context, read: Read): CostTable | undefined {
  const { manifest } = context;
  if (manifest.expect.cost === undefined) return undefined;
  const fact = read(costEstimate(context));
  // Without a single price there is no sum to show; CST-01 says why.
  if (!fact.known || fact.value.lines.every(({ target }) => target === ZERO)) return undefined;
  const estimate = fact.value;
  const { source, least, coverage, billed, priced } = scopedEstimate(estimate);
  const [from = "", to = ""] = estimate.days.split("/");
  const open = new Set(estimate.unpriced.flatMap(({ key }) => key ?? []));
  const lines = estimate.lines.toSorted((a, b) => (a.target === b.target ? 0 : a.target > b.target ? -1 : 1));
  const known = estimate.source !== undefined;
  const sum = (name: string, own: readonly CostLine[], keys: ReadonlySet<string>): CostSum => ({
    name,
    ...(known ? { source: numberOf(sumOf(own.flatMap((line) => line.source ?? []))) } : {}),
    target: numberOf(sumOf(own.map(({ target }) => target))),
    complete: ![...keys].some((key) => open.has(key)),
  });
  const keysOf = (isOwn: (one: Context["planned"][number]) => boolean): ReadonlySet<string> =>
    new Set(context.planned.filter(isOwn).map(({ key }) => key));
  return {
    currency: estimate.currency,
    from,
    to,
    ...(source === undefined ? {} : { source }),
    target: least,
    ...(coverage === undefined ? {} : { coverage }),
    billed,
    priced,
    workloads: manifest.workloads.flatMap(({ name }) => {
      const keys = keysOf(({ workload }) => workload === name);
      const own = lines.filter(({ key }) => keys.has(key));
      return own.length === 0 ? [] : [sum(name, own, keys)];
    }),
    waves: inOrder(manifest.waves).flatMap((wave) => {
      const keys = keysOf(({ waves }) => waves.includes(wave.name));
      const own = lines.filter(({ key }) => keys.has(key));
      return own.length === 0 ? [] : [withOverlap(sum(wave.name, own, keys), overlapDays(context, wave))];
    }),
    resources: lines.slice(0, MOST_RESOURCES).map((line) => ({
      name: line.key,
      ...(line.source === undefined ? {} : { source: numberOf(line.source) }),
      target: numberOf(line.target),
      complete: line.isAll,
      way: line.way,
    })),
    resourcesTotal: lines.length,
    unpriced: unpricedOf(estimate),
    unpricedTotal: estimate.unpriced.length,
    ...besideOf(estimate),
    ...transferOf(context, read),
  };
}

/** As long as the wave keeps its source; else as long as a budget says, whichever says longest. */
function overlapDays({ manifest }: Context, wave: Context["manifest"]["waves"][number]): number | undefined {
  if (wave.decommissionAfter !== undefined) return Math.ceil(wave.decommissionAfter / DAY_MS);
  const declared = manifest.expect.budgets.flatMap(({ overlap }) => overlap?.days ?? []);
  return declared.length === 0 ? undefined : declared.reduce((most, one) => Math.max(most, one));
}

function withOverlap(sum: CostSum, days: number | undefined): CostOfWave {
  if (days === undefined) return sum;
  const extra = sum.source === undefined ? {} : { overlap: (sum.source * days) / MONTH_DAYS };
  return { ...sum, overlapDays: days, ...extra };
}

function unpricedOf({ unpriced }: Estimate): CostTable["unpriced"] {
  const amount = (value: Decimal | undefined): Decimal => value ?? 0n;
  return unpriced
    .toSorted((a, b) => {
      const [x, y] = [amount(a.source), amount(b.source)];
      return x === y ? 0 : x > y ? -1 : 1;
    })
    .slice(0, MOST_UNPRICED)
    .map(({ name, source, why }) => ({
      name,
      ...(source === undefined ? {} : { source: numberOf(source) }),
      why,
    }));
}

function besideOf({ beside }: Estimate): Pick<CostTable, "beside"> {
  return beside.resources === 0 ? {} : { beside: { ...beside, source: numberOf(beside.source) } };
}

function transferOf(context: Context, read: Read): Pick<CostTable, "transfer"> {
  const fact = read(transferCost(context));
  if (!fact.known || fact.value.sized.length === 0) return {};
  const { gib, amount, meter } = fact.value;
  return { transfer: { gib, amount: numberOf(amount), meter } };
}
