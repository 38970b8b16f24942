import { say } from "../base/sentence.ts";
import { questionsOf } from "../catalog/questions.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { NotJudged } from "../report/model.ts";
import type { Check } from "./check.ts";

/** Items of a list that is shown. */
const MOST = 50;

/**
 * What this version does not ask of the planned types, though it is known to refuse them: the table of questions less those that a check
 * of this version asks of the type. A type that the table does not know is said to be so, since its silence is no answer.
 */
export function silence(planned: readonly PlannedResource[], checks: readonly Check[]): NotJudged[] {
  const types = [...new Map(planned.map(({ type }) => [type.toLowerCase(), type] as const)).values()].sort();
  const open: string[] = [];
  const strange: string[] = [];
  for (const type of types) {
    const rows = questionsOf(type);
    const questions = new Set(checks.flatMap((check) => check.asks?.(type) ?? []));
    const left = (rows ?? []).filter(({ question }) => !questions.has(question));
    if (rows === undefined) strange.push(type);
    else if (left.length > 0)
      open.push(`${type} (${[...new Set(left.map(({ question }) => question))].join(", ")})`);
  }
  const entry = (what: NotJudged["what"], items: readonly string[]): NotJudged[] =>
    items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST) }];
  return [
    ...entry(
      say`planned types with questions that are known to refuse them and that this version does not ask (${"relocation explain TYPE"} has the words)`,
      open,
    ),
    ...entry(say`planned types that the table of such questions does not know`, strange),
  ];
}
