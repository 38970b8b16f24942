import type { Share } from "../../derive/demand/counters.ts";
import type { CurrentStates } from "../../derive/services/today.ts";
import type { PlannedResource } from "../../plan/model.ts";

/** What a resource takes of a counter of a service. */
interface Taken {
  /** Now; undefined where nothing tells. */
  readonly running: number | undefined;
  /** Beyond that; undefined where the amount, or what is taken now, is not known. */
  readonly planned: number | undefined;
  /** At the maximum, beyond what is taken now; undefined where that is not known. */
  readonly most: number | undefined;
}

/** The share of a resource in a counter, beyond what it takes of it today. */
export function shareBeyond(
  resource: PlannedResource,
  state: ReturnType<CurrentStates>,
  { running = 0, planned, most }: Taken,
): Share {
  const isKnown = planned !== undefined;
  const next = planned ?? 0;
  return {
    resource,
    size: resource.key,
    ...(isKnown ? { vCPUs: 1 } : {}),
    running,
    certain: resource.condition === undefined ? next : 0,
    ...(state.kind === "unseen" ? { unseen: state.why } : {}),
    planned: next,
    ...(isKnown && most === undefined ? {} : { most: most ?? next }),
  };
}
