import { say } from "../../base/sentence.ts";
import { Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { choice, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** What a service answers of a globally unique name. Its message is left behind: it says what the reason says. */
export type NameAvailability = SchemaValue<typeof value>;

const value = object({
  available: choice(true, false),
  /** `AlreadyExists`, or another word where the service takes no such name; absent where it gives none. */
  reason: optional(text),
});

/** Scope: a subscription; item: `<type>/<name>`, and `<region>/` before it where the service is asked in a region. */
export const nameAvailability = armKind({
  name: "nameAvailability",
  permission: "Microsoft.KeyVault/checkNameAvailability/read",
  alsoReads: [
    "Microsoft.ApiManagement/checkNameAvailability/read",
    "Microsoft.AppConfiguration/checkNameAvailability/read",
    "Microsoft.ContainerRegistry/checkNameAvailability/read",
    "Microsoft.HDInsight/locations/checkNameAvailability/read",
    "Microsoft.HealthcareApis/checkNameAvailability/read",
    "Microsoft.Purview/checknameavailability/read",
    "Microsoft.Storage/checknameavailability/read",
    "Microsoft.Web/checknameavailability/read",
  ],
  value,
  decode: decodeNameAvailability,
  words: ({ item = "" }) => say`whether the name ${item} is free`,
});

/** @throws Malformed */
export function decodeNameAvailability(body: unknown): NameAvailability {
  const answer = new Cursor(body);
  return dense({
    available: answer.at("nameAvailable").flag(),
    reason: answer.at("reason").optional((one) => (one.text() === "" ? undefined : one.text())),
  });
}
