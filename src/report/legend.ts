import { say, sentence, raw, type Sentence } from "../base/sentence.ts";
import type { FindingSection } from "./order.ts";
import type { Report } from "./model.ts";

/** The signs of a surface, and what else it marks. */
export type Signs = Readonly<Record<Exclude<FindingSection, "notices">, string>> & { readonly more: string };

/** At most three lines: the signs, where a check is explained, and what a command leaves to the reader's shell. */
export function legendLines({ results }: Report, signs: Signs): Sentence[] {
  const { blocking, unknown, warnings, waived, more } = signs;
  const commands = results.some(({ fix }) => fix?.command?.includes(TARGET) === true);
  return [
    sentence(
      `${blocking} stops a wave, ${unknown} could not be judged and is never ready, ${warnings} stops none, ${waived} is accepted until a day${more}.`,
    ),
    say`What a check looks at and what makes it pass: its page, or ${"relocation explain"} with its id.`,
    ...(commands
      ? [
          say`${`$${TARGET}`} is the id of the target subscription, which no report prints; set it once: ${`export ${TARGET}=ID`}, in PowerShell ${`$env:${TARGET} = 'ID'`}. ${raw(WHERE)}`,
        ]
      : []),
  ];
}

const TARGET = "TARGET_SUBSCRIPTION_ID";
const WHERE = say`The manifest has it under ${"target.subscription"}.`;
