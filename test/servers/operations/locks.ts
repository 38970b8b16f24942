import { relation } from "../arm-filter.ts";
import { onScope, type ListOperation } from "../operation.ts";
import { scopeOf } from "../scope.ts";

export const locks: ListOperation = {
  path: onScope("Microsoft.Authorization/locks"),
  permission: "Microsoft.Authorization/locks/read",
  type: "Microsoft.Authorization/locks",
  apiVersions: ["2020-05-01", "2017-04-01", "2016-09-01", "2015-01-01"],
  // All locks of the subscription, resource level included; nothing is inherited into the list.
  rows: (world, scope) =>
    world.locks.filter((lock) => ["at", "below"].includes(relation(world, scopeOf(lock.id), scope))),
};
