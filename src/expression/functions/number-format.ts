import { unknown, type Unknown } from "../value.ts";

/**
 * A number by a format of .NET: `D5`, `X4`, `N0`, `F2`, `G` and patterns of `0`, `#`, `,` and `.`, as in `#,##0.00`; `F` and `N`
 * alone have the two decimals of the invariant culture. Currency, percent and the rest would be guesses, so that they are unknown.
 */
export function numberBy(how: string, value: number): string | Unknown {
  const open = unknown(["the number format of format()"]);
  const fixed = /^([FN])(\d{0,2})$/i.exec(how);
  if (fixed !== null) return fixedBy(fixed[1] ?? "", Number(fixed[2] === "" ? 2 : fixed[2]), value) ?? open;
  if (!Number.isSafeInteger(value)) return open;
  const digits = String(Math.abs(value));
  const sign = value < 0 ? "-" : "";
  if (how === "") return sign + digits;
  const [, kind = "", precision = ""] = /^([A-Za-z])(\d{0,2})$/.exec(how) ?? [];
  switch (kind.toUpperCase()) {
    case "D":
      return sign + digits.padStart(Number(precision), "0");
    case "X":
      return value < 0 ? open : cased(kind, value.toString(16).padStart(Number(precision), "0"));
    case "G":
      return precision === "" ? sign + digits : open;
    case "":
      return byPattern(how, digits, sign) ?? open;
    default:
      return open;
  }
}

/** Beyond 1e15 the digits of a double are its own affair. */
function fixedBy(kind: string, precision: number, value: number): string | undefined {
  if (!(Math.abs(value) < 1e15)) return undefined;
  const text = Math.abs(value).toFixed(precision);
  const [whole = "", ...fraction] = text.split(".");
  const sign = value < 0 && /[1-9]/.test(text) ? "-" : "";
  return sign + [kind.toUpperCase() === "N" ? grouped(whole) : whole, ...fraction].join(".");
}

function cased(kind: string, hex: string): string {
  return kind === "X" ? hex.toUpperCase() : hex;
}

function decimals(count: number): string {
  return count === 0 ? "" : `.${"0".repeat(count)}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `0` stands for a digit that is always written, `#` for one that is written where there is one. */
function byPattern(how: string, digits: string, sign: string): string | undefined {
  const match = /^((?:[#0]+,)*#*0*)(?:\.(0*)#*)?$/.exec(how);
  if (match === null) return undefined;
  const [, whole = "", fraction = ""] = match;
  if (whole === "") return undefined;
  const least = whole.replaceAll(/[^0]/g, "").length;
  const written = digits === "0" && least === 0 ? "" : digits.padStart(least, "0");
  return sign + (whole.includes(",") ? grouped(written) : written) + decimals(fraction.length);
}
