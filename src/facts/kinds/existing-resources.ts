import { say } from "../../base/sentence.ts";
import { type Cursor, dense, inOrder } from "../decode/cursor.ts";
import { tagsIn } from "../decode/tags.ts";
import { unlessWithin } from "../contradiction.ts";
import { graphKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";
import { list, number, object, optional, record, type SchemaValue, text } from "../schema/schema.ts";

/** A resource as the table `resources` of Azure Resource Graph shows it; columns that may contain secrets are not asked for. */
export type ExistingResource = SchemaValue<typeof row>;

/** Machines of one size that a resource runs. */
export type RunningMachines = SchemaValue<typeof machines>;

const machines = object({
  /** Name of the node pool, where the resource has pools. */
  pool: optional(text),
  size: text,
  count: number,
});

const row = object({
  id: text,
  type: text,
  /** As the service writes it; `global` for what has no region. */
  location: optional(text),
  kind: optional(text),
  /** Members of the SKU by name: `name`, `tier`, `family`, `size`, `capacity`. */
  sku: optional(record(text)),
  zones: texts,
  /** None where the service answers none. A value that names a person is redacted. */
  tags: record(text),
  /** Of virtual machines, scale sets and clusters: what counts against the quotas. */
  machines: list(machines),
});

/** Scope: a subscription; item: a resource type. Rows lag some minutes behind, so what is missing proves nothing. */
export const existingResources = graphKind({
  name: "existingResources",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: list(row),
  decode: decodeExistingResource,
  words: ({ item = "" }) => say`the resources of type ${item} in Azure Resource Graph`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** A row in the form `objectArray`, with the columns `size` of a machine and `pools` of a cluster. @throws Malformed */
export function decodeExistingResource(row: Cursor): ExistingResource {
  const filled = (key: string): string | undefined =>
    row.at(key).optional((value) => (value.text() === "" ? undefined : value.text()));
  const sku = row.at("sku").optional((value) => (value.isObject() ? skuOf(value) : undefined));
  return dense({
    id: row.at("id").text(),
    type: row.at("type").text(),
    location: filled("location"),
    kind: filled("kind"),
    sku,
    zones: row.at("zones").texts().toSorted(),
    tags: tagsIn(row.at("tags")),
    machines: machinesOf(row, sku),
  });
}

const SKU = ["name", "tier", "family", "size"] as const;

function skuOf(sku: Cursor): Record<string, string> {
  const texts = SKU.flatMap((key): [string, string][] => {
    const value = sku.at(key).optional((one) => one.text());
    return value === undefined ? [] : [[key, value]];
  });
  const capacity = sku.at("capacity").optional((one) => one.number());
  return Object.fromEntries([
    ...texts,
    ...(capacity === undefined ? [] : [["capacity", String(capacity)] as const]),
  ]);
}

function machinesOf(row: Cursor, sku: Readonly<Record<string, string>> | undefined): RunningMachines[] {
  const size = row.at("size").optional((one) => one.text());
  if (size !== undefined && size !== "") return [{ size, count: 1 }];
  const pools = row.at("pools").itemsIfAny();
  if (pools.length > 0)
    return inOrder(
      pools.map((pool) => ({
        pool: pool.at("name").text(),
        size: pool.at("vmSize").text(),
        count: pool.at("count").optional((count) => count.number()) ?? 0,
      })),
      ({ pool }) => pool,
    );
  const [name, capacity] = [sku?.["name"], sku?.["capacity"]];
  return name === undefined || capacity === undefined ? [] : [{ size: name, count: Number(capacity) }];
}
