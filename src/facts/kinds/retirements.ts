import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { withoutAddresses } from "../decode/redact.ts";
import { armKind } from "../kind.ts";
import { list, object, optional, type SchemaValue, text } from "../schema/schema.ts";
import { unlessWithin } from "../contradiction.ts";

/** Something that Azure retires, and a resource that uses it. */
export type Retirement = SchemaValue<typeof retirement>;

const retirement = object({
  /** Id of the resource; absent where the recommendation is about the whole subscription. */
  resourceId: optional(text),
  /** What is retired: `TLS 1.0 and 1.1`. */
  feature: text,
  /** Day of the end as the service writes it; absent where it names none. */
  date: optional(text),
});

/**
 * The recommendations of Azure Advisor that are about retirements. Scope: a subscription. Advisor makes them once a day or later, and for what
 * has been deployed only.
 */
export const retirements = armKind({
  name: "retirements",
  permission: "Microsoft.Advisor/recommendations/read",
  value: list(retirement),
  decode: decodeRetirement,
  words: () => say`the retirements that Azure Advisor names`,
  contradiction: ({ scope }, items) =>
    unlessWithin(
      scope,
      items.flatMap(({ resourceId: id }) => (id === undefined ? [] : [{ id }])),
    ),
});

const KIND = "serviceupgradeandretirement";

/** None for a recommendation of another sort. @throws Malformed */
export function decodeRetirement(item: Cursor): Retirement[] {
  const properties = item.at("properties");
  const more = properties.at("extendedProperties");
  const said = (key: string): string | undefined =>
    more.optional((fields) => fields.at(key).optional((value) => value.text()));
  const sort = said("recommendationSubCategory") ?? said("recommendationControl");
  if (sort?.toLowerCase() !== KIND) return [];
  const problem = properties
    .at("shortDescription")
    .optional((description) => description.at("problem").optional((value) => value.text()));
  return [
    dense({
      resourceId: properties
        .at("resourceMetadata")
        .optional((metadata) => metadata.at("resourceId").optional((value) => value.text())),
      feature: withoutAddresses(said("retirementFeatureName") ?? problem ?? "a feature without a name"),
      date: said("retirementDate"),
    }),
  ];
}
