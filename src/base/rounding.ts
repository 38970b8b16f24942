/** To two digits behind the point: an amount of money to the cent, a share to the percent. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
