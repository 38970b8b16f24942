/**
 * Patterns of actions as role definitions and deny assignments write them: `*` stands for any text, slashes included, and
 * letters compare without regard to case. Source: "Understand Azure role definitions", actions format.
 */
export type ActionMatcher = (action: string) => boolean;

/** One matcher over many patterns. */
export function actionMatcher(patterns: readonly string[]): ActionMatcher {
  const exact = new Set<string>();
  const wild: (readonly string[])[] = [];
  for (const pattern of patterns) {
    const lower = pattern.trim().toLowerCase();
    if (lower.includes("*")) wild.push(lower.split("*"));
    else exact.add(lower);
  }
  return (action) => {
    const lower = action.toLowerCase();
    return exact.has(lower) || wild.some((pieces) => fits(pieces, lower));
  };
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
