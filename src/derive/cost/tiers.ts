import { inRatio, least, times, ZERO, type Decimal } from "../../base/decimal.ts";
import type { PriceTier } from "./meter-match.ts";

/** What so many units cost: each tier has its own price. */
export function costOfUnits(units: Decimal, tiers: readonly PriceTier[]): Decimal {
  return tiers.reduce((sum, { from, price }, index) => {
    if (units <= from) return sum;
    const to = tiers[index + 1]?.from;
    return sum + times((to === undefined ? units : least(units, to)) - from, price);
  }, ZERO);
}

/** How many units cost so much; undefined where no number of them does. */
export function unitsOf(cost: Decimal, tiers: readonly PriceTier[]): Decimal | undefined {
  let left = cost;
  for (const [index, { from, price }] of tiers.entries()) {
    const to = tiers[index + 1]?.from;
    const whole = to === undefined ? undefined : times(to - from, price);
    if (whole !== undefined && left > whole) left -= whole;
    // A tier that is free: where it ends is where cost begins.
    else if (price !== ZERO) return from + inRatio(left, 10n ** 12n, price);
  }
  return undefined;
}

/** By which numerator and denominator the cost of a meter changes, at what it costs in the month. */
export interface PriceRatio {
  readonly target: Decimal;
  readonly source: Decimal;
}

/**
 * The ratio of the prices of the same meter. Where every tier has the same ratio it holds at any quantity, and discounts cancel out. Else
 * the quantity decides: it is what the cost buys at the list price of the source.
 */
export function priceRatio(
  cost: Decimal,
  source: readonly PriceTier[],
  target: readonly PriceTier[],
): PriceRatio | undefined {
  const [first, there] = [source.find(({ price }) => price > ZERO), target.find(({ price }) => price > ZERO)];
  if (first === undefined || there === undefined) return undefined;
  const isEven =
    source.length === target.length &&
    source.every(
      ({ from, price }, index) =>
        from === target[index]?.from && price * there.price === target[index].price * first.price,
    );
  if (isEven) return { target: there.price, source: first.price };
  const units = unitsOf(cost, source);
  if (units === undefined) return undefined;
  // What is paid back, or nothing, buys nothing.
  const before = costOfUnits(units, source);
  return before === ZERO ? undefined : { target: costOfUnits(units, target), source: before };
}
