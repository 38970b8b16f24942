import type { Fact, UnknownFact, UnknownKind } from "../fact.ts";
import { sentenceText } from "./parts.ts";
import { choice, fact, named, number, objectOf, optional, text, type Schema } from "./schema.ts";

const kind: Schema<UnknownKind> = choice(
  "no-permission",
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

/** Why a fact is unknown. */
export const unknownFact: Schema<UnknownFact> = named("unknown", () =>
  objectOf<UnknownFact>({
    known: choice(false),
    kind,
    detail: sentenceText,
    permission: optional(text),
    scope: optional(text),
    status: optional(number),
    correlationId: optional(text),
  }),
);

/** Known with a value of the schema, or unknown with a reason. */
export function factOf<T>(value: Schema<T>): Schema<Fact<T>> {
  return fact(value, unknownFact);
}
