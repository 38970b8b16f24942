type Piece =
  { readonly kind: "any" } | { readonly kind: "one" } | { readonly kind: "char"; readonly char: string };

/**
 * `*` stands for any text, `?` for one character, a backslash takes that from them. Time is bounded by the length of
 * the text times that of the pattern: a star that was passed never has to be tried again.
 */
export function like(text: string, pattern: string): boolean {
  const pieces = piecesOf(pattern);
  const characters = Array.from(text);
  let at = 0;
  let piece = 0;
  let star = -1;
  let from = 0;
  while (at < characters.length) {
    const now = pieces[piece];
    if (now?.kind === "any") {
      star = piece;
      from = at;
      piece += 1;
    } else if (now !== undefined && (now.kind === "one" || now.char === characters[at])) {
      at += 1;
      piece += 1;
    } else if (star >= 0) {
      from += 1;
      at = from;
      piece = star + 1;
    } else return false;
  }
  return pieces.slice(piece).every(({ kind }) => kind === "any");
}

function piecesOf(pattern: string): Piece[] {
  const characters = Array.from(pattern);
  const pieces: Piece[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const char = characters[at] ?? "";
    const next = characters[at + 1];
    if (char === "\\" && (next === "*" || next === "?" || next === "\\")) {
      pieces.push({ kind: "char", char: next });
      at += 1;
    } else if (char === "*") pieces.push({ kind: "any" });
    else if (char === "?") pieces.push({ kind: "one" });
    else pieces.push({ kind: "char", char });
  }
  return pieces;
}
