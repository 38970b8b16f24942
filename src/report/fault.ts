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
  const signs = name.match(/[\p{L}\p{N}]/gu) ?? [];
  const one = `(?<![\\p{L}\\p{N}])${signs.join("[^\\p{L}\\p{N}]*")}(?![\\p{L}\\p{N}])`;
  return signs.length > 3 && new RegExp(one, "iu").test(why);
}
