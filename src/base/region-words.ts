/** Words that, before a region's display name, make it another region: `South Central US` is not `Central US`. */
const DIRECTION = /(?:north|south|east|west|central)\s$/i;
const WORD = /[a-z0-9]/i;

/**
 * True when the text holds the region as a word: `westeurope`, or `West Europe` as Azure displays it. A number after it
 * (`West US 2`) or a direction before it makes another region. One pass over the text.
 */
export function namesRegion(text: string, region: string): boolean {
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1)
    if (lower[at] === region[0] && regionEnd(lower, at, region) !== undefined) return true;
  return false;
}

/** Where the region ends that stands as a word at `at`; undefined where it does not. @param lower in lower case */
export function regionEnd(lower: string, at: number, region: string): number | undefined {
  if (WORD.test(lower[at - 1] ?? "")) return undefined;
  const end = endOf(lower, at, region);
  if (end === undefined || WORD.test(lower[end] ?? "")) return undefined;
  const spaced = end - at > region.length;
  if (/^\s\d/.test(lower.slice(end, end + 2))) return undefined;
  if (spaced && DIRECTION.test(lower.slice(Math.max(0, at - 8), at))) return undefined;
  return end;
}

/** Where the region's letters end when they stand at `at`, single spaces between them allowed. */
function endOf(text: string, at: number, region: string): number | undefined {
  let to = at;
  for (let letter = 0; letter < region.length; letter += 1) {
    if (letter > 0 && text[to] === " ") to += 1;
    if (text[to] !== region[letter]) return undefined;
    to += 1;
  }
  return to;
}
