import { say } from "../../base/sentence.ts";
import { Cursor, dense, inOrder } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { resourceIdText, texts } from "../schema/parts.ts";
import { list, number, object, optional, type SchemaValue, text } from "../schema/schema.ts";

/** A capacity reservation, which is the only proof that Azure gives of capacity. */
export type CapacityReservation = SchemaValue<typeof reservation>;

const reservation = object({
  /** Id of its group, which the machines name. */
  group: resourceIdText,
  name: text,
  /** Size of its machines. */
  size: text,
  /** Logical zones; none for a regional one, which serves no zonal machine. */
  zones: texts,
  /** Machines that it holds room for. */
  capacity: number,
  /** Machines that run in it; may be more than its capacity. Absent where the service does not say. */
  allocated: optional(number),
  /** Absent until the service has granted it. */
  provisioned: optional(text),
});

/** Scope: a subscription; item: a region. Those that another subscription shares with it are among them. */
export const capacityReservations = armKind({
  name: "capacityReservations",
  permission: "Microsoft.Compute/capacityReservationGroups/read",
  alsoReads: ["Microsoft.Compute/capacityReservationGroups/capacityReservations/read"],
  value: list(reservation),
  decode: decodeReservations,
  words: ({ item = "" }) => say`the capacity reservations in ${item}`,
});

/**
 * The reservations of one group.
 * @param view `GET {group}?$expand=instanceView`, which tells what runs in them
 * @param items `GET {group}/capacityReservations`, which tells their sizes and zones
 * @throws Malformed
 */
export function decodeReservations(
  group: CapacityReservation["group"],
  view: unknown,
  items: readonly Cursor[],
): CapacityReservation[] {
  const views = new Cursor(view)
    .at("properties")
    .at("instanceView")
    .optional((instance) => instance.at("capacityReservations").itemsIfAny());
  const rows = items.map((item) => {
    const name = item.at("name").text();
    const sku = item.at("sku");
    const own = views?.find((one) => one.at("name").text().toLowerCase() === name.toLowerCase());
    const allocated = own
      ?.at("utilizationInfo")
      .optional((use) => use.at("virtualMachinesAllocated").itemsIfAny().length);
    return dense({
      group,
      name,
      size: sku.at("name").text(),
      zones: item.at("zones").texts().toSorted(),
      capacity: sku.at("capacity").number(),
      allocated,
      provisioned: item
        .at("properties")
        .optional((properties) => properties.at("provisioningTime").optional((time) => time.text())),
    });
  });
  return inOrder(rows, ({ name }) => name);
}
