import type { Problem } from "../../base/errors.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { forms } from "../language/forms.ts";
import { child, itemsOf, textOf } from "../json.ts";
import { didYouMean, suggestion } from "../../base/nearest.ts";
import { describe } from "../words.ts";
import { expectedOf, wordsOf } from "./expected.ts";

/** Keywords about a single value, the most telling first: of several on one value only the first is reported. */
const RANKS: readonly string[] = [
  "const",
  "enum",
  "type",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
];

/** Undefined for a keyword that is not about a single value. */
export function rankOf(keyword: string): number | undefined {
  const rank = RANKS.indexOf(keyword);
  return rank < 0 ? undefined : rank;
}

/** A value that does not fit its place. `types` is what the schema wants where the type itself is wrong. */
export function mismatch(
  value: unknown,
  schema: unknown,
  types: unknown,
  written?: string,
): Omit<Problem, "place"> {
  const what = describe(value, written);
  const message =
    value === null || value === undefined ? say`there is no value` : say`${raw(what)} does not fit here`;
  const help = helpFor(value, schema, types, written);
  return { message, expected: expectedOf(schema), ...(help === undefined ? {} : { help }) };
}

function helpFor(value: unknown, schema: unknown, types: unknown, written?: string): Sentence | undefined {
  const words = wordsOf(schema);
  if (words.length > 0)
    return typeof value === "string" && words.length > 1 ? suggestion(value, words) : undefined;
  const wanted = typeof types === "string" ? [types] : itemsOf(types).map((type) => textOf(type) ?? "");
  const scalar = typeof value === "number" || typeof value === "boolean";
  if (wanted.includes("string") && scalar) {
    return say`put it in quotes to make it text: ${`"${written ?? String(value)}"`}`;
  }
  if (typeof value !== "string") return undefined;
  if (wanted.includes("boolean") && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value)) {
    return say`write ${/^(?:y|yes|on|true)$/i.test(value) ? "true" : "false"} without quotes`;
  }
  const numeric = value.trim() !== "" && Number.isFinite(Number(value));
  if ((wanted.includes("number") || wanted.includes("integer")) && numeric) {
    return say`write the number without quotes`;
  }
  const id = checkIdOf(value);
  if (id !== undefined && textOf(child(schema, "pattern")) === CHECK_ID) return didYouMean(id);
  if (wanted.includes("array")) return say`put it between ${"["} and ${"]"}`;
  return undefined;
}

/** The pattern of the ids of checks. */
const CHECK_ID = textOf(forms["checkId"]?.["pattern"]);

/** `BUD-03` of `bud-3`, `BUD3` or `BUD_003`. */
function checkIdOf(text: string): string | undefined {
  const [, group = "", number = ""] = /^([a-z]{2,4})[-_ ]?0*(\d{1,2})$/i.exec(text.trim()) ?? [];
  return number === "" ? undefined : `${group.toUpperCase()}-${number.padStart(2, "0")}`;
}
