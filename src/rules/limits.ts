import { AREAS, type Area } from "../base/area.ts";
import { nearest } from "../base/nearest.ts";
import { DAY_MS, parseDuration } from "../base/time.ts";

/** A length of time as somebody wrote it, such as `P30D`, and in milliseconds. */
export interface Span {
  readonly text: string;
  readonly ms: number;
}

/** How old facts may be where the caller sets no limit: a wave that is about to start needs those of the day. */
export const MAX_AGE: { readonly wave: Span; readonly all: Span } = {
  wave: { text: "PT24H", ms: DAY_MS },
  all: { text: "P7D", ms: 7 * DAY_MS },
};

export const WAIVERS_FROM = ["head", "base"] as const;

/** Bounds that the caller of a run sets. No manifest can widen them: they come from the workflow, or from the command line. */
export interface Limits {
  /** Areas that gate every wave, whatever the manifest says. */
  readonly requireGates?: readonly Area[];
  /** `base`: only waivers, attestations and closings that the manifest of the base branch has, too, count. */
  readonly waiversFrom?: (typeof WAIVERS_FROM)[number];
  /** A waiver that ends later than this from now does not count. */
  readonly maxWaiver?: Span;
  /** Facts that are older than this prove nothing of the present. */
  readonly maxAge?: Span;
}

/** Both: the areas of either, and of two spans the shorter. */
export function strictest(a: Limits, b: Limits): Limits {
  const gates = AREAS.filter((area) => [a, b].some(({ requireGates }) => requireGates?.includes(area)));
  const maxWaiver = shorter(a.maxWaiver, b.maxWaiver);
  const maxAge = shorter(a.maxAge, b.maxAge);
  const from = [a, b].some(({ waiversFrom }) => waiversFrom === "base")
    ? "base"
    : (a.waiversFrom ?? b.waiversFrom);
  return {
    ...(gates.length === 0 ? {} : { requireGates: gates }),
    ...(from === undefined ? {} : { waiversFrom: from }),
    ...(maxWaiver === undefined ? {} : { maxWaiver }),
    ...(maxAge === undefined ? {} : { maxAge }),
  };
}

function shorter(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.ms < a.ms ? b : a;
}

/** The areas that a list names; `all` names each. Undefined where a word is none. */
export function areasOf(words: readonly string[]): readonly Area[] | undefined {
  if (words.length === 1 && words[0]?.toLowerCase() === "all") return AREAS;
  const named = words.map((word) => AREAS.find((area) => area === word.toLowerCase()));
  if (named.some((area) => area === undefined)) return undefined;
  return AREAS.filter((area) => named.includes(area));
}

/** The name that was meant by a text that is none of {@link LIMIT_VALUES}; of a list, by its first word that is none. */
export function nearLimit(name: LimitName, text: string): string | undefined {
  if (name === "waivers-from") return nearest(text, WAIVERS_FROM);
  if (name !== "require-gates") return undefined;
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const wrong = words.find((word) => areasOf([word]) === undefined);
  return wrong === undefined ? undefined : nearest(wrong, [...AREAS, "all"]);
}

/** An ISO 8601 duration such as `P30D` or `PT24H`, longer than nothing; undefined for any other text. */
export function spanOf(text: string): Span | undefined {
  const ms = parseDuration(text);
  return ms === undefined || ms <= 0 ? undefined : { text, ms };
}

/** How the shells call the limits, with what each may be, for their messages. */
export const LIMIT_VALUES = {
  "require-gates": `areas, or all: ${AREAS.join(", ")}`,
  "waivers-from": WAIVERS_FROM.join(", "),
  "max-waiver": "an ISO 8601 duration, for example P30D",
  "max-age": "an ISO 8601 duration, for example PT24H",
} as const;
export type LimitName = keyof typeof LIMIT_VALUES;

/**
 * Reads the limits of a caller.
 * @param get the text of one, undefined where it is not given
 * @param refuse the error for a text that is none of {@link LIMIT_VALUES}
 */
export function readLimits(
  get: (name: LimitName) => string | undefined,
  refuse: (name: LimitName, text: string) => Error,
): Limits {
  const read = <T>(name: LimitName, of: (text: string) => T | undefined): T | undefined => {
    const text = get(name);
    if (text === undefined) return undefined;
    const value = of(text);
    if (value === undefined) throw refuse(name, text);
    return value;
  };
  const requireGates = read("require-gates", (text) =>
    areasOf(text.split(/[\s,]+/).filter((word) => word !== "")),
  );
  const waiversFrom = read("waivers-from", (text) => WAIVERS_FROM.find((one) => one === text.toLowerCase()));
  const maxWaiver = read("max-waiver", spanOf);
  const maxAge = read("max-age", spanOf);
  return {
    ...(requireGates === undefined ? {} : { requireGates }),
    ...(waiversFrom === undefined ? {} : { waiversFrom }),
    ...(maxWaiver === undefined ? {} : { maxWaiver }),
    ...(maxAge === undefined ? {} : { maxAge }),
  };
}
