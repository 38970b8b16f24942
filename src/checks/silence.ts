import { groupBy } from "../base/group.ts";
import { say } from "../base/sentence.ts";
import { questionsOf } from "../catalog/questions.ts";
import { isUnknown, memberOf } from "../expression/value.ts";
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
  const byType = groupBy(planned, ({ type }) => type.toLowerCase());
  const types = [...new Map(planned.map(({ type }) => [type.toLowerCase(), type] as const)).values()].sort();
  const open: string[] = [];
  const strange: string[] = [];
  for (const type of types) {
    const rows = questionsOf(type);
    const questions = new Set(checks.flatMap((check) => check.asks?.(type) ?? []));
    const own = byType.get(type.toLowerCase()) ?? [];
    const left = (rows ?? []).filter(
      ({ question, onlyWith }) =>
        !questions.has(question) && (onlyWith === undefined || own.some((one) => mayHave(one, onlyWith))),
    );
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

/** Whether the request has the member, or may have it: nobody shows the request of what only the manifest names. */
function mayHave({ body, partial, whole = [] }: PlannedResource, member: string): boolean {
  if (body === undefined || isUnknown(body)) return true;
  const value = memberOf(body, member);
  return value === undefined ? partial === true && !whole.includes(member) : value !== null;
}
