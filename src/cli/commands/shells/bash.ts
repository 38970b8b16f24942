import { wordsOf, type Offer, type Offers } from "../offers.ts";

/** Works with the bash 3.2 of macOS, too. Where nothing is offered, `-o default` completes paths. */
export function bashScript({ first, second, commands }: Offers): string {
  const reply = (offer: Offer): string =>
    offer.kind === "words" ? `COMPREPLY=($(compgen -W "${wordsOf(offer)}" -- "$cur"))` : "COMPREPLY=()";
  const values = commands.flatMap(({ words, options }) =>
    options.flatMap(({ name, value }) =>
      value === undefined ? [] : [`    "${words.join(" ")}:${name}") ${reply(value)}; return ;;`],
    ),
  );
  const known = [
    ...first.map(([word]) => `" ${word}"`),
    ...[...second].flatMap(([family, words]) => words.map(([word]) => `"${family} ${word}"`)),
  ];
  const offered = commands.map(
    ({ words, options, operand }) => `    "${words.join(" ")}")
      if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W "${options.map(({ name }) => name).join(" ")}" -- "$cur"))
      else ${reply(operand)}; fi ;;`,
  );
  const families = [...second].map(
    ([family, words]) =>
      `    "${family}") COMPREPLY=($(compgen -W "${words.map(([word]) => word).join(" ")}" -- "$cur")) ;;`,
  );
  return `# bash completion for relocation: source <(relocation completion bash)
_relocation() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command \${COMP_WORDS[i]}" in
      ${known.join(" | ")}) command="\${command:+$command }\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$command:$prev" in
${values.join("\n")}
  esac
  case "$command" in
${[...offered, ...families].join("\n")}
    *) COMPREPLY=($(compgen -W "${first.map(([word]) => word).join(" ")} --help --version" -- "$cur")) ;;
  esac
}
complete -o default -F _relocation relocation
`;
}
