/** To two digits behind the point: an amount of money to the cent, a share to the percent. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What a sum of fractions may miss a whole by. */
const NOISE = 1e-9;

/** A share in hundredths, in which 0 is none and 1 is all: nearly all is 0.99, and hardly any 0.01. */
export function toShare(value: number): number {
  const rounded = toHundredths(value);
  if (rounded >= 1 && value < 1 - NOISE) return 0.99;
  return rounded <= 0 && value > NOISE ? 0.01 : rounded;
}

/** A change of so many percent, to one digit behind the point: `+3.2 %`, `-10 %`, `the same`. */
export function changeText(percent: number): string {
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 0) return "the same";
  return `${rounded > 0 ? "+" : "-"}${String(Math.abs(rounded))} %`;
}
