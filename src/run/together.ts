import { idKey } from "../base/resource-id.ts";
import type { Instant } from "../base/time.ts";
import { stillAhead } from "../derive/demand/ahead.ts";
import { idOf } from "../derive/made.ts";
import { whereabouts } from "../derive/planned.ts";
import { mayBeWritten } from "../plan/write.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { Planning } from "./observation.ts";

/**
 * What the other manifests plan, as one of them sees it: each resource under the name of its manifest, in none of this one's waves, so
 * that it may come at any time. A resource that both plan is one.
 */
export function alongside(own: Planning, all: readonly Planning[], now: Instant): PlannedResource[] {
  const ids = new Set(own.planned.flatMap((one) => idOf(one, own.manifest) ?? []).map(idKey));
  return all
    .filter((other) => other !== own)
    .flatMap(({ manifest, planned }) =>
      stillAhead({ manifest, planned, now })
        .planned.filter(mayBeWritten)
        .flatMap((one): PlannedResource[] => {
          const id = idOf(one, manifest);
          if (id !== undefined && ids.has(idKey(id))) return [];
          const where = one.location === undefined ? whereabouts(one, manifest) : undefined;
          return [
            {
              ...one,
              // Without a region of its own it is in that of its own manifest.
              ...(where?.kind === "region" ? { location: { known: true, value: where.region } } : {}),
              ...(id === undefined ? {} : { id }),
              key: `${manifest.name}/${one.key}`,
              waves: [],
              plannedBy: { manifest: manifest.name, subscription: manifest.target.subscription.id },
            },
          ];
        }),
    );
}
