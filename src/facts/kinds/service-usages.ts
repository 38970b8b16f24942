import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { list, number, object, optional, type SchemaValue, text } from "../schema/schema.ts";
import { USAGE_PERMISSIONS } from "../usages.ts";

/** One counter of the usages of a service in a region. */
export type ServiceUsage = SchemaValue<typeof usage>;

const usage = object({
  name: text,
  currentValue: number,
  limit: number,
  localizedName: optional(text),
});

/** Scope: a subscription; item: `<namespace>/<region>`, as `Microsoft.Network/swedencentral`. */
export const serviceUsages = armKind({
  name: "serviceUsages",
  permission: "Microsoft.Network/locations/usages/read",
  alsoReads: [
    ...Object.values(USAGE_PERMISSIONS),
    "Microsoft.Batch/batchAccounts/read",
    "Microsoft.Quota/usages/read",
  ],
  value: list(usage),
  decode: decodeServiceUsage,
  words: ({ item = "" }) => {
    const [namespace = "", region = ""] = item.split("/");
    return say`the quotas of ${namespace} in ${region}`;
  },
});

/** The name is an object with the text for people; that of SQL is text, and the numbers stand in its properties. @throws Malformed */
export function decodeServiceUsage(item: Cursor): ServiceUsage {
  const properties = item.at("properties");
  const numbers = properties.isObject() ? properties : item;
  const name = item.at("name");
  const isText = name.textIfAny() !== undefined;
  return dense({
    name: isText ? name.text() : name.at("value").text(),
    localizedName: isText
      ? numbers.at("displayName").optional((value) => value.text())
      : name.at("localizedValue").optional((value) => value.text()),
    currentValue: numbers.at("currentValue").number(),
    limit: numbers.at("limit").number(),
  });
}
