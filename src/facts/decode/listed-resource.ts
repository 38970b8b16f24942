import type { ListedResource } from "../model/inventory.ts";
import { dense, type Cursor } from "./cursor.ts";

/** A row in the form `objectArray`. @throws Malformed */
export function decodeListedResource(row: Cursor): ListedResource {
  const id = row.at("id").text();
  if (!/^\/subscriptions\/[^/]+\/.+/i.test(id)) row.at("id").fail("the id of a resource");
  const text = (key: string): string | undefined =>
    row.at(key).optional((value) => {
      const found = value.text();
      return found === "" ? undefined : found;
    });
  return dense({
    id,
    type: row.at("type").text(),
    location: text("location"),
    sku: row
      .at("sku")
      .optional((sku) => (sku.isObject() ? sku.at("name").optional((name) => name.text()) : undefined)),
    managedBy: text("managedBy"),
  });
}
