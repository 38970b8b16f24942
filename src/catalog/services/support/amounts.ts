import type { CountRange, Planned } from "../../../base/planned.ts";
import type { CounterUse, UsageProvider } from "./adapter.ts";

/** The same number whatever happens. */
export function fixed(now: Planned<number>): CountRange {
  return { now, minimum: now, maximum: now, surge: { known: true, value: 0 } };
}

export const ONE: CountRange = fixed({ known: true, value: 1 });

/** Something that is not known yet. */
export function waiting(expression: string): { readonly known: false; readonly expression: string } {
  return { known: false, expression };
}

/** A value made of a known one. */
export function mapped<A, B>(value: Planned<A>, change: (value: A) => B): Planned<B> {
  return value.known ? { known: true, value: change(value.value) } : value;
}

/** Every number of a range times as much; fractions are rounded up. */
export function times(range: CountRange, factor: Planned<number>): CountRange {
  const one = (value: Planned<number>): Planned<number> =>
    factor.known ? mapped(value, (count) => Math.ceil(count * factor.value)) : factor;
  return {
    now: one(range.now),
    minimum: one(range.minimum),
    maximum: one(range.maximum),
    surge: one(range.surge),
  };
}

/** One of a counter. */
export function takesOne(provider: UsageProvider, unit: string, ...names: readonly string[]): CounterUse {
  return { provider, counters: names.map((name) => ({ name, amount: ONE, unit })) };
}
