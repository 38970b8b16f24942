import { COMMANDS, FAMILIES, type CommandSpec, type Values } from "./table.ts";

/** What a shell can offer at one place. Words contain nothing that a shell reads as syntax; see {@link plainWord}. */
export type Offer =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "file" | "folder" | "nothing" };

export interface OfferedOption {
  /** With its dashes. */
  readonly name: string;
  readonly what: string;
  /** What follows it; a flag is followed by nothing. */
  readonly value?: Offer;
}

export interface OfferedCommand {
  /** One word, or two such as `policy eval`. */
  readonly words: readonly string[];
  readonly what: string;
  readonly options: readonly OfferedOption[];
  readonly operand: Offer;
}

export interface Offers {
  /** First words, with what each is about. */
  readonly first: readonly (readonly [word: string, what: string])[];
  /** Second words of a first one. */
  readonly second: ReadonlyMap<string, readonly (readonly [word: string, what: string])[]>;
  readonly commands: readonly OfferedCommand[];
}

/** The table of commands as a shell completes it. */
export function offersOf(explained: readonly string[]): Offers {
  const commands = COMMANDS.map((spec: CommandSpec): OfferedCommand => {
    const options = spec.options.map(({ name, what, value, values }): OfferedOption => {
      const follows = value === undefined ? {} : { value: offerOf(values, explained) };
      return { name: `--${name}`, what, ...follows };
    });
    return {
      words: spec.name.split(" "),
      what: spec.what,
      options: [...options, { name: "--help", what: "display help for command" }],
      operand: offerOf(spec.operands[0]?.values, explained),
    };
  });
  const second = new Map<string, (readonly [string, string])[]>();
  const first: (readonly [string, string])[] = [];
  for (const { words, what } of commands) {
    const [family = "", word] = words;
    if (word === undefined) first.push([family, what]);
    else if (second.has(family)) second.get(family)?.push([word, what]);
    else {
      first.push([family, FAMILIES[family] ?? ""]);
      second.set(family, [[word, what]]);
    }
  }
  first.push(["help", "show what a command does and its options"]);
  return { first, second, commands };
}

function offerOf(values: Values | undefined, explained: readonly string[]): Offer {
  if (values === undefined) return { kind: "nothing" };
  if (values === "file" || values === "folder") return { kind: values };
  return { kind: "words", words: (values === "explained" ? explained : values).map(plainWord) };
}

/** @throws Error for a word that a shell would read as more than a word: such a table is a mistake of ours */
function plainWord(word: string): string {
  if (!/^[\w./-]+$/.test(word))
    throw new Error("a word of the command line that a shell would not take as it is");
  return word;
}

/** Text in single quotes, as bash, zsh and others read them. */
export function posixQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Text in single quotes for a shell that doubles or escapes one in another way. */
export function quotedWith(text: string, quote: string): string {
  return `'${text.replaceAll("'", quote)}'`;
}

export function wordsOf(offer: Offer): string {
  return offer.kind === "words" ? offer.words.join(" ") : "";
}
