import type { Result } from "./model.ts";

/** The reason names what was judged already; its full name stands with the evidence. */
export function says({ why, subject }: Pick<Result, "why" | "subject">): boolean {
  // What follows " in " or " at " is where, which a reason may name without naming what.
  const name = subject.split(/ (?:in|at|of|on) |: /)[0] ?? "";
  const longest = name.split(" ").reduce((most, word) => (word.length > most.length ? word : most), "");
  return bare(longest).length > 3 && bare(why).includes(bare(longest));
}

/** Letters and digits alone: `standardDSv5Family` is `Standard DSv5 Family`. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
