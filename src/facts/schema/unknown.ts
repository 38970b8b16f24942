import type { Fact, PartlyRead, UnknownFact, UnknownKind, UnreadEntry } from "../fact.ts";
import { sentenceText } from "./parts.ts";
import {
  anything,
  choice,
  fact,
  list,
  named,
  number,
  objectOf,
  optional,
  text,
  type Schema,
} from "./schema.ts";

const kind: Schema<UnknownKind> = choice(
  "no-permission",
  "not-probed",
  "not-found",
  "throttled",
  "timed-out",
  "service-error",
  "malformed",
  "no-credentials",
  "not-captured",
  "not-understood",
  "unresolved",
);

const reason = {
  known: choice(false),
  kind,
  detail: sentenceText,
  permission: optional(text),
  scope: optional(text),
  status: optional(number),
  correlationId: optional(text),
};

/** Why a fact is unknown. */
export const unknownFact: Schema<UnknownFact> = named("unknown", () => objectOf<UnknownFact>(reason));

/** Why a fact is unknown that could be read in part. The part itself is looked at by the schema of its kind. */
const partlyRead: Schema<PartlyRead<unknown>> = named("partlyRead", () =>
  objectOf<PartlyRead<unknown>>({
    ...reason,
    value: optional(anything),
    unread: list(objectOf<UnreadEntry>({ why: sentenceText, id: optional(text), name: optional(text) })),
  }),
);

/** Known with a value of the schema, or unknown with a reason and perhaps with the part that could be read. */
export function factOf<T>(value: Schema<T>): Schema<Fact<T>> {
  return fact(value, unknownFact, partlyRead);
}
