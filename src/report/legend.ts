import { say, sentence, raw, type Sentence } from "../base/sentence.ts";
import type { FindingSection } from "./order.ts";
import type { Report } from "./model.ts";

/** The signs of a surface, and what else it marks. */
export type Signs = Readonly<Record<Exclude<FindingSection, "notices">, string>> & { readonly more: string };

/**
 * At most four lines: the signs, where a check is explained, and what a command leaves to the reader's shell.
 * @param explained the surface says elsewhere how a check is explained
 */
export function legendLines({ results }: Report, signs: Signs, explained = false): Sentence[] {
  const { blocking, unknown, warnings, waived, more } = signs;
  const names = (variable: string): boolean =>
    results.some(({ fix }) => fix?.command?.includes(variable) === true);
  return [
    sentence(
      `${blocking} stops a wave, ${unknown} could not be judged and is never ready, ${warnings} stops none, ${waived} is accepted until a day${more}.`,
    ),
    ...(explained ? [] : [EXPLAIN]),
    ...(names(TARGET)
      ? [
          say`${`$${TARGET}`} is the id of the target subscription, which no report prints. Set it once: ${`export ${TARGET}=ID`}, in PowerShell ${`$env:${TARGET} = 'ID'`}. ${raw(WHERE)}`,
        ]
      : []),
    ...(names(USER) ? [PERSON] : []),
  ];
}

const EXPLAIN = say`What a check looks at and what makes it pass: its page, or ${"relocation explain"} with its id.`;
const TARGET = "TARGET_SUBSCRIPTION_ID";
const USER = "USER_OBJECT_ID";
const PERSON = say`${`$${USER}`} is the object id of the person whom the finding names, which no report prints in whole either.`;
const WHERE = say`The manifest has it under ${"target.subscription"}.`;
