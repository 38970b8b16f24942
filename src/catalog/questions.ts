import { sameText } from "../base/names.ts";
import { companionOf } from "./configuration.ts";
import type { QuestionRow } from "./questions/row.ts";
import { QUESTIONS, UNASKED } from "./questions/rows.ts";

export type { QuestionName, QuestionRow } from "./questions/row.ts";

/**
 * What is known to refuse resources of a type, beside policy, rights, registration and region. None for a type of which nothing of the
 * kind is known, as for all that is configuration alone; undefined for a type that the table does not know.
 */
export function questionsOf(type: string): readonly QuestionRow[] | undefined {
  const rows = QUESTIONS.filter(({ types }) => types.some((listed) => sameText(listed, type)));
  if (rows.length > 0) return rows;
  const isKnown = UNASKED.some((listed) => sameText(listed, type)) || companionOf(type) !== undefined;
  return isKnown ? [] : undefined;
}
