/**
 * An exact decimal number, in units of 10^-12: sums of such numbers are what their parts say. Money and prices come as numbers with up to
 * some fifteen digits, which binary fractions do not add up exactly.
 */
export type Decimal = bigint;

const DIGITS = 12;
const UNIT = 10n ** BigInt(DIGITS);
export const ZERO: Decimal = 0n;

/** The decimal number that JSON shows of a number, to twelve digits after the point. */
export function decimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  const [whole = "0", fraction = ""] = mantissa.replace("-", "").split(".");
  // Digits behind the point, once the exponent has moved it.
  const behind = fraction.length - Number(exponent);
  const units = scaled(BigInt(whole + fraction), DIGITS - behind);
  return value < 0 ? -units : units;
}

function scaled(digits: bigint, power: number): bigint {
  return power >= 0 ? digits * 10n ** BigInt(power) : divided(digits, 10n ** BigInt(-power));
}

/** The nearest whole number to a quotient; halves go away from zero. */
function divided(dividend: bigint, divisor: bigint): bigint {
  const [a, b] = divisor < 0n ? [-dividend, -divisor] : [dividend, divisor];
  const half = b / 2n;
  return a < 0n ? -((-a + half) / b) : (a + half) / b;
}

export function sumOf(values: Iterable<Decimal>): Decimal {
  let sum = ZERO;
  for (const value of values) sum += value;
  return sum;
}

export function times(a: Decimal, b: Decimal): Decimal {
  return divided(a * b, UNIT);
}

/** `value × numerator ÷ denominator`, rounded once. @throws RangeError where the denominator is zero */
export function inRatio(value: Decimal, numerator: Decimal, denominator: Decimal): Decimal {
  return divided(value * numerator, denominator);
}

export function least(a: Decimal, b: Decimal): Decimal {
  return a < b ? a : b;
}

export function absolute(value: Decimal): Decimal {
  return value < 0n ? -value : value;
}

/** As near as a number comes: to show, and to compare with what is declared. */
export function numberOf(value: Decimal): number {
  return Number(value) / Number(UNIT);
}
