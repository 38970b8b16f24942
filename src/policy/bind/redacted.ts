import { unknown, type Value } from "../../expression/value.ts";
import { isJsonArray, isJsonObject } from "../json.ts";
import type { Json } from "../model.ts";

const BEGINS = "[redacted(";

/** What stands in facts for a text that names a person: in a rule, a call of a function that does not exist. */
export function redactedText(fingerprint: string): string {
  return `${BEGINS}'${fingerprint}')]`;
}

/** The value with every redacted text in it unknown: the text that stands for it is not the one that Azure compares. */
export function withRedactedUnknown(value: Json, waits: string): Value {
  if (typeof value === "string") return value.startsWith(BEGINS) ? unknown([waits]) : value;
  if (isJsonArray(value)) return value.map((item) => withRedactedUnknown(item, waits));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withRedactedUnknown(item, waits)]),
  );
}
