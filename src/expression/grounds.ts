/** What is known of a value that nobody can know before deployment. */
export interface Grounds {
  /** Texts that it rests on or is made of: the id that `reference()` asks, the words beside it. {@link GAP} is where others come in. */
  readonly texts: readonly string[];
  /** What the rest comes from: resources whose ids stand in `texts` or that the same plan makes, or a secret that is given. */
  readonly from: "anything" | "resource" | "secret";
}

/** Stands in a text for what is not known of it. */
export const GAP = "\u{FFFD}";

/** More are not kept, and what is left out may be anything. */
const MOST = 50;

/** What is known of a value that is made of several; undefined where nothing is. */
export function grounded(all: readonly (Grounds | undefined)[]): Grounds | undefined {
  const every = new Set(all.flatMap((one) => one?.texts ?? []));
  const texts = [...every].slice(0, MOST);
  const origins = new Set(all.map((one) => (every.size > MOST ? undefined : one?.from) ?? "anything"));
  const from = (["anything", "resource", "secret"] as const).find((one) => origins.has(one)) ?? "anything";
  return from === "anything" && texts.length === 0 ? undefined : { texts, from };
}
