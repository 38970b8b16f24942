import { region as toRegion } from "../../base/names.ts";
import type { ResourceId } from "../../base/resource-id.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { inOrder } from "../../facts/decode/cursor.ts";
import { known, partlyRead, reasonOf, type Fact, type UnknownFact } from "../../facts/fact.ts";
import {
  capacityReservations as kind,
  type CapacityReservation,
} from "../../facts/kinds/capacity-reservations.ts";
import type { Arm } from "../channels/arm/arm.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2024-07-01", "2024-03-01", "2023-03-01", "2021-07-01"];

/** The groups of the region, those that are shared with the subscription included, and what each holds. */
export const capacityReservations: Collector<"capacityReservations"> = ({ arm }) =>
  eachOfSubscription(async (id, item): Promise<Fact<readonly CapacityReservation[]>> => {
    const path = servicePath("Microsoft.Compute", "capacityReservationGroups");
    const operation = {
      ...operationOf(kind, id, path, VERSIONS, item),
      query: { resourceIdsOnly: "All" },
    };
    const groups = await factOf(operation, async () =>
      itemsOf(await arm.pages(operation))
        .filter((group) => group.at("location").region() === toRegion(item))
        .map((group) => group.at("id").id()),
    );
    if (!groups.known) return reasonOf(groups);
    const answers = await Promise.all(groups.value.map((group) => inGroup(arm, operation, group)));
    const rows = inOrder(
      answers.flatMap((one) => (one.known ? one.value : [])),
      ({ group, name }) => `${group}/${name}`,
    );
    const [first, ...others] = answers.flatMap((one): UnknownFact[] => (one.known ? [] : [one]));
    return first === undefined
      ? known(rows)
      : partlyRead(
          reasonOf(first),
          rows,
          [first, ...others].map(({ detail, scope }) => ({
            why: detail,
            ...(scope === undefined ? {} : { id: scope }),
          })),
        );
  });

function inGroup(
  arm: Arm,
  { what, versions, permission }: Operation,
  group: ResourceId,
): Promise<Fact<readonly CapacityReservation[]>> {
  const own = { what, versions, permission, scope: group, path: encodeURI(group) };
  return factOf(own, async () => {
    const [view, pages] = await Promise.all([
      arm.get({ ...own, query: { $expand: "instanceView" } }),
      arm.pages({ ...own, path: `${own.path}/capacityReservations` }),
    ]);
    return kind.decode(group, view, itemsOf(pages));
  });
}
