import type { Result } from "./model.ts";

/** The reason names what was judged already; its full name stands with the evidence. */
export function says({ why, subject }: Pick<Result, "why" | "subject">): boolean {
  // What follows " in " or " at " is where, which a reason may name without naming what.
  const what = subject.split(/ (?:in|at|on) |: /)[0] ?? "";
  const own = what.split(" ").filter((word) => OWN_NAME.test(word));
  return (own.length > 0 ? own : [what]).every((name) => isNamed(name, why));
}

/** `shop.vnet`, `Standard_D4s_v5`, `standardDSv5Family`: no word that a sentence has by chance. */
const OWN_NAME = /[^\p{L}]|\p{Ll}\p{Lu}/u;

/** By letters and digits alone: `standardDSv5Family` is `Standard DSv5 Family`. What is short may be a part of anything. */
function isNamed(name: string, why: string): boolean {
  const { signs } = squeezed(name);
  if (signs.length <= SHORT) return false;
  const text = squeezed(why);
  for (let at = text.signs.indexOf(signs); at >= 0; at = text.signs.indexOf(signs, at + 1))
    if (text.bounds.has(at) && text.bounds.has(at + signs.length)) return true;
  return false;
}

const SHORT = 3;

/** The letters and digits of a text in lower case, and where in them a word begins or ends. */
function squeezed(text: string): { readonly signs: string; readonly bounds: ReadonlySet<number> } {
  const bounds = new Set<number>();
  let signs = "";
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    bounds.add(signs.length);
    signs += word;
    bounds.add(signs.length);
  }
  return { signs, bounds };
}
