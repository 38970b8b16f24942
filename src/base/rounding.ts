/** To two digits behind the point: an amount of money to the cent, a share to the percent. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A change of so many percent, to one digit behind the point: `+3.2 %`, `-10 %`, `the same`. */
export function changeText(percent: number): string {
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 0) return "the same";
  return `${rounded > 0 ? "+" : "-"}${String(Math.abs(rounded))} %`;
}
