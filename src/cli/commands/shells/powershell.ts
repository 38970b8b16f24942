import { quotedWith, type Offer, type Offers } from "../offers.ts";

/** For Windows PowerShell 5.1 and PowerShell 7. Where nothing is offered, PowerShell completes paths. */
export function powershellScript({ first, second, commands }: Offers): string {
  const quoted = (text: string): string => quotedWith(text, "''");
  const pairs = (entries: readonly (readonly [string, string])[]): string =>
    `@(${entries.map(([word, what]) => `@(${quoted(word)}, ${quoted(what)})`).join(", ")})`;
  const words = (offer: Offer): string =>
    pairs(offer.kind === "words" ? offer.words.map((word) => [word, word] as const) : []);
  const rows = commands.flatMap(({ words: path, options, operand }) => {
    const key = path.join(" ");
    const values = options.flatMap(({ name, value }) =>
      value?.kind === "words" ? [`    ${quoted(`${key}:${name}`)} = ${words(value)}`] : [],
    );
    return [
      `    ${quoted(`${key}:`)} = ${words(operand)}`,
      `    ${quoted(`${key}:-`)} = ${pairs(options.map(({ name, what }) => [name, what]))}`,
      ...values,
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
