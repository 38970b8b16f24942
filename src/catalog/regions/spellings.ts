import { BACKUP_CODES } from "./backup-codes.ts";
import { REGION_NAMES } from "./names.ts";

/** How one region is written within longer names, and what of other regions only looks like it. */
export interface Spellings {
  /** `westus`, `west-us`, `west_us`. */
  readonly names: readonly string[];
  /** Spellings of other regions that contain one of the names, longest first: `westus2`, `west-us-2`. */
  readonly others: readonly string[];
}

/**
 * Spellings of every region by its name, and of every code that is part of another. Whoever looks for a region in a name takes
 * the others out first: West US is not in `law-westus2`, and `eus` is not in `law-eus2`.
 */
export const REGION_SPELLINGS: Readonly<Record<string, Spellings>> = {
  ...ofNames(REGION_NAMES),
  ...ofCodes(Object.values(BACKUP_CODES)),
};

function ofNames(displayNames: readonly string[]): Record<string, Spellings> {
  const byRegion = new Map(displayNames.map((display) => [joined(display, ""), written(display)]));
  return Object.fromEntries(
    [...byRegion].map(([region, names]) => {
      const others = [...byRegion]
        .filter(([other]) => other !== region)
        .flatMap(([, written]) => written)
        .filter((other) => names.some((name) => other.includes(name)));
      return [region, { names, others: others.toSorted(longestFirst) }];
    }),
  );
}

/** Codes of two letters stand in too many words to tell a region from them. */
function ofCodes(codes: readonly string[]): Record<string, Spellings> {
  return Object.fromEntries(
    codes.toSorted().flatMap((code): [string, Spellings][] => {
      const others = codes.filter((other) => other !== code && other.includes(code));
      return code.length < 3 || others.length === 0
        ? []
        : [[code, { names: [code], others: others.toSorted(longestFirst) }]];
    }),
  );
}

/** With a number it is written both apart and not: `west-us-2`, `west-us2`. */
function written(display: string): string[] {
  const numberWithoutSpace = display.replace(/ (?=\d)/, "");
  const texts = ["", "-", "_"].flatMap((by) => [joined(display, by), joined(numberWithoutSpace, by)]);
  return [...new Set(texts)];
}

function joined(display: string, by: string): string {
  return display.toLowerCase().replaceAll(" ", by);
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}
