import { parseResourceId, sameId } from "../base/resource-id.ts";
import type { Region } from "../base/names.ts";
import { BACKUP_CODES } from "../catalog/regions/backup-codes.ts";
import { REGION_NAMES } from "../catalog/regions/names.ts";
import type { Manifest } from "../manifest/model.ts";
import { renamed, renamingsOf } from "./renaming.ts";
import type { ScopeMap } from "./scope-map.ts";

/** Compares texts of the source with texts of the target. */
export interface MovedTexts {
  readonly same: (source: string, target: string) => boolean;
  /** Whether each of one list is the same as some of the other, in both directions. */
  readonly sameSets: (source: readonly string[], target: readonly string[]) => boolean;
}

/** Stands for the region, and for the subscription, of either side. No text of Azure holds such a character. */
const [REGION, SUBSCRIPTION] = ["\u0001", "\u0002"];

/** A text as the comparison sees it; two texts are the same when they share one of these, or are ids of counterparts. */
interface Forms {
  readonly text: string;
  readonly lower: string;
  /** With the marks in place of region and subscription, and without spaces: `Sweden Central` is `swedencentral`. */
  readonly marked: string;
  /** What a text of the source may be called at the target. */
  readonly renamed: readonly string[];
}

/** The texts by what the move makes of them. The forms of a text are made once: the same values are compared for many policies. */
export function movedTexts(manifest: Manifest, scopes: ScopeMap): MovedTexts {
  const { source, target } = manifest;
  const [marksSource, marksTarget] = [marker(source.region), marker(target.region)];
  const renamings = renamingsOf(manifest);
  const sourceForms = remembered((text) => {
    const lower = text.toLowerCase();
    return {
      text,
      lower,
      marked: marksSource(lower).replaceAll(source.subscription.id, SUBSCRIPTION).replaceAll(" ", ""),
      renamed: renamed(lower.replaceAll(source.subscription.id, target.subscription.id), renamings),
    };
  });
  const targetForms = remembered((text) => {
    const lower = text.toLowerCase();
    const marked = marksTarget(lower).replaceAll(target.subscription.id, SUBSCRIPTION).replaceAll(" ", "");
    return { text, lower, marked, renamed: [] };
  });
  const alike = (a: Forms, b: Forms): boolean =>
    a.lower === b.lower ||
    a.marked === b.marked ||
    a.renamed.includes(b.lower) ||
    counterpartOf(a.text, scopes)?.(b.text) === true;
  return {
    same: (a, b) => a === b || alike(sourceForms(a), targetForms(b)),
    sameSets: (a, b) => {
      if (a === b) return true;
      const [own, other] = [a.map(sourceForms), b.map(targetForms)];
      const [fromSource, fromTarget] = [shared(own), shared(other)];
      return (
        own.every((one) => fromTarget.has(one) || b.some(counterpartOf(one.text, scopes) ?? never)) &&
        other.every(
          (there) =>
            fromSource.has(there) || own.some((one) => counterpartOf(one.text, scopes)?.(there.text)),
        )
      );
    },
  };
}

/** Tells for most texts of the other side that their like is among these, without a look at each pair. */
function shared(all: readonly Forms[]): { has(other: Forms): boolean } {
  const lower = new Set(all.flatMap((one) => [one.lower, ...one.renamed]));
  const marked = new Set(all.map((one) => one.marked));
  return {
    has: (other) =>
      lower.has(other.lower) || marked.has(other.marked) || other.renamed.some((name) => lower.has(name)),
  };
}

const never = (): boolean => false;

function remembered(formsOf: (text: string) => Forms): (text: string) => Forms {
  const all = new Map<string, Forms>();
  return (text) => {
    const forms = all.get(text) ?? formsOf(text);
    all.set(text, forms);
    return forms;
  };
}

/** Knows the id of the resource that takes the place of this one; undefined for what is no id, or has no place. */
function counterpartOf(a: string, scopes: ScopeMap): ((b: string) => boolean) | undefined {
  if (parseResourceId(a) === undefined) return undefined;
  const place = scopes.of(a);
  if (place.kind !== "at") return undefined;
  return (b) =>
    parseResourceId(b) !== undefined &&
    place.scopes.some((one) =>
      one.kind === "scope"
        ? sameId(one.scope, b)
        : one.kind === "tail" && b.toLowerCase().endsWith(one.tail.toLowerCase()),
    );
}

/** Puts a mark wherever a text names the region: by its name, as it is displayed, or by its code in a zone of Azure Backup. */
function marker(region: Region): (lower: string) => string {
  const displayed = REGION_NAMES.map((name) => name.toLowerCase());
  const own = displayed.find((name) => name.replaceAll(" ", "") === region);
  const names = new Set([region, ...(own === undefined ? [] : spellings(own))]);
  // The name of another region may hold this one's: West US is not in westus2.
  const others = displayed
    .filter((name) => name !== own)
    .flatMap(spellings)
    .filter((other) => [...names].some((name) => other.includes(name)));
  const longestFirst = [...names, ...others].toSorted((a, b) => b.length - a.length);
  // Names of regions are letters, digits, spaces, dashes and underscores.
  const anyName = new RegExp(longestFirst.join("|"), "g");
  const code = Object.hasOwn(BACKUP_CODES, region) ? BACKUP_CODES[region] : undefined;
  return (lower) => {
    const zoned =
      code === undefined
        ? lower
        : lower.replace(`privatelink.${code}.backup.`, `privatelink.${REGION}.backup.`);
    return zoned.replace(anyName, (name) => (names.has(name) ? REGION : name));
  };
}

function spellings(displayed: string): string[] {
  return [" ", "", "-", "_"].map((by) => displayed.replaceAll(" ", by));
}
