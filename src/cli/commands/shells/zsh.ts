import { posixQuoted, wordsOf, type Offer, type Offers } from "../offers.ts";

/** Sourced, or as the file `_relocation` in a folder of `fpath`. */
export function zshScript({ first, second, commands }: Offers): string {
  const add = (offer: Offer): string => {
    if (offer.kind === "words") return `compadd -- ${wordsOf(offer)}`;
    if (offer.kind === "nothing") return ":";
    return offer.kind === "file" ? "_files" : "_files -/";
  };
  const described = (tag: string, entries: readonly (readonly [string, string])[]): string => {
    const list = entries.map(([word, what]) => posixQuoted(`${word}:${what.replaceAll(":", "\\:")}`));
    return `offered=(${list.join(" ")}); _describe ${tag} offered`;
  };
  const values = commands.flatMap(({ words, options }) =>
    options.flatMap(({ name, value }) =>
      value === undefined ? [] : [`    "${words.join(" ")}:${name}") ${add(value)}; return ;;`],
    ),
  );
  const known = [
    ...first.map(([word]) => `" ${word}"`),
    ...[...second].flatMap(([family, words]) => words.map(([word]) => `"${family} ${word}"`)),
  ];
  const offered = commands.map(
    ({ words, options, operand }) => `    "${words.join(" ")}")
      if [[ "$words[CURRENT]" == -* ]]; then ${described(
        "option",
        options.map(({ name, what }) => [name, what]),
      )}
      else ${add(operand)}; fi ;;`,
  );
  const families = [...second].map(([family, words]) => `    "${family}") ${described("command", words)} ;;`);
  return `#compdef relocation
# zsh completion for relocation: source <(relocation completion zsh)
_relocation() {
  local command="" i
  local -a offered
  for ((i = 2; i < CURRENT; i++)); do
    case "$command $words[i]" in
      ${known.join(" | ")}) command="\${command:+$command }$words[i]" ;;
    esac
  done
  case "$command:$words[CURRENT-1]" in
${values.join("\n")}
  esac
  case "$command" in
${[...offered, ...families].join("\n")}
    *) ${described("command", first)} ;;
  esac
}
if [ "$funcstack[1]" = "_relocation" ]; then _relocation "$@"; else compdef _relocation relocation; fi
`;
}
