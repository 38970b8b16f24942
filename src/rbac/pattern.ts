/**
 * Patterns of actions as role definitions and deny assignments write them: `*` stands for any text, slashes included, and
 * letters compare without regard to case. Source: "Understand Azure role definitions", actions format.
 */
export type ActionMatcher = (action: string) => boolean;

/** One matcher over many patterns. */
export function actionMatcher(patterns: readonly string[]): ActionMatcher {
  const matches = lowerMatcher(patterns);
  return (action) => matches(action.toLowerCase());
}

/** The same for actions that are in lower case already. */
export function lowerMatcher(patterns: readonly string[]): ActionMatcher {
  const exact = new Set<string>();
  /** Patterns that begin with a whole namespace are tried on its own actions only. */
  const spaced = new Map<string, (readonly string[])[]>();
  const anywhere: (readonly string[])[] = [];
  for (const lower of new Set(patterns.map((pattern) => pattern.trim().toLowerCase()))) {
    const pieces = lower.split("*");
    if (pieces.length === 1) {
      exact.add(lower);
      continue;
    }
    const space = namespaceIn(pieces[0] ?? "");
    const list = space === undefined ? anywhere : (spaced.get(space) ?? []);
    if (space !== undefined) spaced.set(space, list);
    list.push(pieces);
  }
  return (action) => {
    if (exact.has(action)) return true;
    for (const pieces of anywhere) if (fits(pieces, action)) return true;
    if (spaced.size === 0) return false;
    for (const pieces of spaced.get(namespaceIn(action) ?? "") ?? []) if (fits(pieces, action)) return true;
    return false;
  };
}

function namespaceIn(text: string): string | undefined {
  const slash = text.indexOf("/");
  return slash === -1 ? undefined : text.slice(0, slash);
}

/**
 * The text between the stars, found from left to right. Taking the first place of each is enough, so the time is bounded by
 * the length of the action times the number of pieces, whatever pattern comes in.
 */
function fits(pieces: readonly string[], text: string): boolean {
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (text.length < first.length + last.length) return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}
