import { instant, type Instant } from "../base/time.ts";
import { evalLines, fileOf, type EvalTerminal } from "./eval-lines.ts";
import { RbacAnswers } from "./rbac/answers.ts";

/** Answers every line of a file or of standard input with one line; see {@link evalLines}. */
export async function rbacEval(
  operand: string | undefined,
  options: { readonly now?: Instant },
  terminal: EvalTerminal,
): Promise<number> {
  const file = fileOf(operand);
  return evalLines(file, new RbacAnswers(options.now ?? instant(terminal.now())), terminal);
}
