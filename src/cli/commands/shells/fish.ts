import { quotedWith, wordsOf, type Offers } from "../offers.ts";

export function fishScript({ first, second, commands }: Offers): string {
  const quoted = (text: string): string => quotedWith(text.replaceAll("\\", "\\\\"), "\\'");
  const line = (condition: string, rest: string): string =>
    `complete -c relocation -n ${quoted(condition)} ${rest}`;
  const seen = (words: readonly string[]): string =>
    words.map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ");
  const lines = first.map(([word, what]) =>
    line("__fish_use_subcommand", `-f -a ${word} -d ${quoted(what)}`),
  );
  lines.push(line("__fish_use_subcommand", `-l version -d ${quoted("print the version")}`));
  for (const [family, words] of second) {
    const condition = `${seen([family])}; and not __fish_seen_subcommand_from ${words.map(([word]) => word).join(" ")}`;
    for (const [word, what] of words) lines.push(line(condition, `-f -a ${word} -d ${quoted(what)}`));
  }
  for (const { words, options, operand } of commands) {
    if (operand.kind === "words") lines.push(line(seen(words), `-f -a ${quoted(wordsOf(operand))}`));
    for (const { name, what, value } of options) {
      const takes =
        value === undefined
          ? ""
          : value.kind === "words"
            ? ` -x -a ${quoted(wordsOf(value))}`
            : value.kind === "nothing"
              ? " -x"
              : " -r -F";
      lines.push(line(seen(words), `-l ${name.slice(2)}${takes} -d ${quoted(what)}`));
    }
  }
  return `# fish completion for relocation: relocation completion fish | source\n${lines.join("\n")}\n`;
}
