import { instant, type Instant } from "../base/time.ts";
import { bundledAliases } from "../run/aliases.ts";
import { evalLines, fileOf, type EvalTerminal } from "./eval-lines.ts";
import { PolicyResponses } from "./policy/answers.ts";

/** Answers every line of a file or of standard input with one line; see {@link evalLines}. */
export async function policyEval(
  operand: string | undefined,
  options: { readonly now?: Instant },
  terminal: EvalTerminal,
): Promise<number> {
  const file = fileOf(operand);
  const answers = new PolicyResponses({
    aliases: bundledAliases(),
    now: options.now ?? instant(terminal.now()),
  });
  return evalLines(file, answers, terminal);
}
