export const id = 1178;
export const ids = [1178];
export const modules = {
 6769:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   completion: () => ( completion)
 });
 var part$0 = __webpack_require__(8576);
 var part$1 = __webpack_require__(8046);
 var part$2 = __webpack_require__(561);
 var part$3 = __webpack_require__(7360);
 var part$4 = __webpack_require__(397);
 var part$5 = __webpack_require__(1841);
 var part$6 = __webpack_require__(3714);
 var part$7 = __webpack_require__(355);
 var part$8 = __webpack_require__(6220);
 var part$9 = __webpack_require__(3315);
 var part$10 = __webpack_require__(4273);
 var part$11 = __webpack_require__(4182);
 var part$12 = __webpack_require__(6900);
 var part$13 = __webpack_require__(881);
 var part$14 = __webpack_require__(283);
 var part$15 = __webpack_require__(7786);
 var part$16 = __webpack_require__(5274);
 var part$17 = __webpack_require__(3806);
 var part$18 = __webpack_require__(9214);
 var part$19 = __webpack_require__(7284);
 var part$20 = __webpack_require__(3295);
 var part$21 = __webpack_require__(4104);
 var part$22 = __webpack_require__(8399);
 var part$23 = __webpack_require__(9285);
 var part$24 = __webpack_require__(9347);
 var part$25 = __webpack_require__(3330);
 var part$26 = __webpack_require__(5890);
 var part$27 = __webpack_require__(4159);
 var part$28 = __webpack_require__(7350);
 var part$29 = __webpack_require__(3103);
 var part$30 = __webpack_require__(9110);
 var part$31 = __webpack_require__(5443);
 var part$32 = __webpack_require__(6846);
 var part$33 = __webpack_require__(6974);
 var part$34 = __webpack_require__(2593);
 var part$35 = __webpack_require__(4442);
 var part$36 = __webpack_require__(83);
 var part$37 = __webpack_require__(9330);
 var part$38 = __webpack_require__(3913);
 var part$39 = __webpack_require__(3673);
 var part$40 = __webpack_require__(2113);
 var part$41 = __webpack_require__(3690);
 var part$42 = __webpack_require__(2941);
 var part$43 = __webpack_require__(6430);
 var part$44 = __webpack_require__(7341);
function offersOf(explained) {
  const commands = part$0.L.map((spec) => {
    const options = spec.options.map(({ name, what, value, values }) => {
      const follows = value === void 0 ? {} : { value: offerOf(values, explained) };
      return { name: `--${name}`, what, ...follows };
    });
    return {
      words: spec.name.split(" "),
      what: spec.what,
      options: [...options, { name: "--help", what: "display help for command" }],
      operand: offerOf(spec.operands[0]?.values, explained)
    };
  });
  const second = new Map();
  const first = [];
  for (const { words, what } of commands) {
    const [family = "", word] = words;
    if (word === void 0)
      first.push([family, what]);
    else if (second.has(family))
      second.get(family)?.push([word, what]);
    else {
      first.push([family, part$0.B[family] ?? ""]);
      second.set(family, [[word, what]]);
    }
  }
  first.push(["help", "show what a command does and its options"]);
  return { first, second, commands };
}
function offerOf(values, explained) {
  if (values === void 0)
    return { kind: "nothing" };
  if (values === "file" || values === "folder")
    return { kind: values };
  return { kind: "words", words: (values === "explained" ? explained : values).map(plainWord) };
}
function plainWord(word) {
  if (!/^[\w./-]+$/.test(word))
    throw new Error("a word of the command line that a shell would not take as it is");
  return word;
}
function posixQuoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
function quotedWith(text, quote) {
  return `'${text.replaceAll("'", quote)}'`;
}
function wordsOf(offer) {
  return offer.kind === "words" ? offer.words.join(" ") : "";
}
function bashScript({ first, second, commands }) {
  const reply = (offer) => offer.kind === "words" ? `COMPREPLY=($(compgen -W "${wordsOf(offer)}" -- "$cur"))` : "COMPREPLY=()";
  const values = commands.flatMap(({ words, options }) => options.flatMap(({ name, value }) => value === void 0 ? [] : [`    "${words.join(" ")}:${name}") ${reply(value)}; return ;;`]));
  const known = [
    ...first.map(([word]) => `" ${word}"`),
    ...[...second].flatMap(([family, words]) => words.map(([word]) => `"${family} ${word}"`))
  ];
  const offered = commands.map(({ words, options, operand }) => `    "${words.join(" ")}")
      if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W "${options.map(({ name }) => name).join(" ")}" -- "$cur"))
      else ${reply(operand)}; fi ;;`);
  const families = [...second].map(([family, words]) => `    "${family}") COMPREPLY=($(compgen -W "${words.map(([word]) => word).join(" ")}" -- "$cur")) ;;`);
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
function fishScript({ first, second, commands }) {
  const quoted = (text) => quotedWith(text.replaceAll("\\", "\\\\"), "\\'");
  const line = (condition, rest) => `complete -c relocation -n ${quoted(condition)} ${rest}`;
  const seen = (words) => words.map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ");
  const lines = first.map(([word, what]) => line("__fish_use_subcommand", `-f -a ${word} -d ${quoted(what)}`));
  lines.push(line("__fish_use_subcommand", `-l version -d ${quoted("print the version")}`));
  for (const [family, words] of second) {
    const condition = `${seen([family])}; and not __fish_seen_subcommand_from ${words.map(([word]) => word).join(" ")}`;
    for (const [word, what] of words)
      lines.push(line(condition, `-f -a ${word} -d ${quoted(what)}`));
  }
  for (const { words, options, operand } of commands) {
    if (operand.kind === "words")
      lines.push(line(seen(words), `-f -a ${quoted(wordsOf(operand))}`));
    for (const { name, what, value } of options) {
      const takes = value === void 0 ? "" : value.kind === "words" ? ` -x -a ${quoted(wordsOf(value))}` : value.kind === "nothing" ? " -x" : " -r -F";
      lines.push(line(seen(words), `-l ${name.slice(2)}${takes} -d ${quoted(what)}`));
    }
  }
  return `# fish completion for relocation: relocation completion fish | source
${lines.join("\n")}
`;
}
function powershellScript({ first, second, commands }) {
  const quoted = (text) => quotedWith(text, "''");
  const pairs = (entries) => `@(${entries.map(([word, what]) => `@(${quoted(word)}, ${quoted(what)})`).join(", ")})`;
  const words = (offer) => pairs(offer.kind === "words" ? offer.words.map((word) => [word, word]) : []);
  const rows = commands.flatMap(({ words: path, options, operand }) => {
    const key = path.join(" ");
    const values = options.flatMap(({ name, value }) => value?.kind === "words" ? [`    ${quoted(`${key}:${name}`)} = ${words(value)}`] : []);
    return [
      `    ${quoted(`${key}:`)} = ${words(operand)}`,
      `    ${quoted(`${key}:-`)} = ${pairs(options.map(({ name, what }) => [name, what]))}`,
      ...values
    ];
  });
  const families = [...second].map(([family, entries]) => `    ${quoted(`${family}:`)} = ${pairs(entries)}`);
  return `# PowerShell completion for relocation: relocation completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName relocation -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $offers = @{
    ':' = ${pairs(first)}
${[...families, ...rows].join("\n")}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '' -and $typed.Count -gt 0) { $typed = @($typed | Select-Object -SkipLast 1) }
  $command = ''
  foreach ($word in $typed) {
    $longer = "$command $word".Trim()
    if ($offers.ContainsKey("\${longer}:")) { $command = $longer }
  }
  $previous = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  $key = if ($offers.ContainsKey("\${command}:$previous")) { "\${command}:$previous" }
    elseif ($wordToComplete.StartsWith('-')) { "\${command}:-" } else { "\${command}:" }
  $offers[$key] | Where-Object { $_ -and $_[0] -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`;
}
function zshScript({ first, second, commands }) {
  const add = (offer) => {
    if (offer.kind === "words")
      return `compadd -- ${wordsOf(offer)}`;
    if (offer.kind === "nothing")
      return ":";
    return offer.kind === "file" ? "_files" : "_files -/";
  };
  const described = (tag, entries) => {
    const list = entries.map(([word, what]) => posixQuoted(`${word}:${what.replaceAll(":", "\\:")}`));
    return `offered=(${list.join(" ")}); _describe ${tag} offered`;
  };
  const values = commands.flatMap(({ words, options }) => options.flatMap(({ name, value }) => value === void 0 ? [] : [`    "${words.join(" ")}:${name}") ${add(value)}; return ;;`]));
  const known = [
    ...first.map(([word]) => `" ${word}"`),
    ...[...second].flatMap(([family, words]) => words.map(([word]) => `"${family} ${word}"`))
  ];
  const offered = commands.map(({ words, options, operand }) => `    "${words.join(" ")}")
      if [[ "$words[CURRENT]" == -* ]]; then ${described("option", options.map(({ name, what }) => [name, what]))}
      else ${add(operand)}; fi ;;`);
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
var SCRIPTS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript
};
function completion(shell) {
  const script = SCRIPTS[shell];
  if (script === void 0)
    throw new Error("a shell of the table without a script");
  return script(offersOf([...part$2.ui.map(({ meta }) => meta.id), ...part$14.R6]));
}
 }),
 3322:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   h0: () => ( toHundredths),
   k0: () => ( changeText),
   tV: () => ( toShare)
 });
function toHundredths(value) {
  return Math.round(value * 100) / 100;
}
var NOISE = 1e-9;
function toShare(value) {
  const rounded = toHundredths(value);
  if (rounded >= 1 && value < 1 - NOISE)
    return 0.99;
  return rounded <= 0 && value > NOISE ? 0.01 : rounded;
}
function changeText(percent) {
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 0)
    return "the same";
  return `${rounded > 0 ? "+" : "-"}${String(Math.abs(rounded))} %`;
}
 }),
 3673:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   SM: () => ( replicationLines),
   V1: () => ( REPLICATION_WORDS),
   o2: () => ( replicationCells)
 });
 var part$0 = __webpack_require__(7404);
var REPLICATION_WORDS = {
  none: "no replication",
  behind: "not caught up",
  unknown: "unknown",
  elsewhere: "leads elsewhere",
  switched: "switched",
  "caught-up": "caught up"
};
var FIRST = Object.keys(REPLICATION_WORDS);
function replicationLines(lines = []) {
  return lines.toSorted((a, b) => FIRST.indexOf(a.judged) - FIRST.indexOf(b.judged));
}
function replicationCells(line) {
  const { list, copy, state, role, partner, region, progress, pending, lag, since, asOf } = line;
  return {
    copy: copy === void 0 ? list : `${list} ${copy}`,
    ...state === void 0 ? {} : { state },
    more: [
      ...role === void 0 ? [] : [`source is ${role}`],
      ...partner === void 0 ? [] : [`to ${partner}`],
      ...region === void 0 ? [] : [`in ${region}`],
      ...progress === void 0 ? [] : [`${String(progress)} %`],
      ...pending === void 0 ? [] : [`${String(pending)} operations wait`],
      ...asOf === void 0 ? [] : [`as of ${asOf}`]
    ],
    ...lag === void 0 ? {} : { lag: (0,part$0.S5)(lag) },
    ...since === void 0 ? {} : { since }
  };
}
 })
};
