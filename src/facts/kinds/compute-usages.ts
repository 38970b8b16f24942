import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { type SchemaValue, list, number, object, optional, text } from "../schema/schema.ts";

/** One counter of `GET …/Microsoft.Compute/locations/{region}/usages` */
export type ComputeUsage = SchemaValue<typeof usage>;

const usage = object({
  /** `cores`, or a SKU family such as `standardDSv5Family`. */
  name: text,
  currentValue: number,
  limit: number,
  localizedName: optional(text),
});

/** Scope: a subscription; item: a region. */
export const computeUsages = armKind({
  name: "computeUsages",
  permission: "Microsoft.Compute/locations/usages/read",
  value: list(usage),
  decode: decodeComputeUsage,
  words: ({ item = "" }) => say`the compute quotas in ${item}`,
});

/** @throws Malformed */
export function decodeComputeUsage(item: Cursor): ComputeUsage {
  const name = item.at("name");
  return dense({
    name: name.at("value").text(),
    localizedName: name.at("localizedValue").optional((value) => value.text()),
    currentValue: item.at("currentValue").number(),
    limit: item.at("limit").number(),
  });
}
