import { assumed, published, type DurationEstimate } from "./estimate.ts";

/** Until a host is served by the target everywhere: by what is switched. An old record is served until its time to live is over. */
const BY_WAY: Readonly<Record<string, DurationEstimate>> = {
  "traffic-manager": published([2, 3, 5], "traffic-manager/traffic-manager-monitoring"),
  "front-door": assumed([3, 10, 45]),
  "application-gateway": assumed([1, 5, 15]),
  "api-management": assumed([1, 5, 15]),
};

const DNS_MINUTES = 1;

/** Three probes more after the first that fails, half a minute apart, before Traffic Manager answers with another endpoint. */
const PROBE_MINUTES = 2;

/** @param ttl seconds that the record may be kept, where they are stated; an hour is usual */
export function hostSwitch(via: string, ttl: number | undefined): DurationEstimate {
  const own = BY_WAY[via];
  // Its answers are kept as those of any other record are.
  if (own !== undefined && via === "traffic-manager" && ttl !== undefined)
    return byRecord(ttl, PROBE_MINUTES);
  if (own !== undefined) return own;
  if (ttl === undefined) return assumed([5, 60, 120]);
  return byRecord(ttl, DNS_MINUTES);
}

/** @param more minutes until the new answer is given out */
function byRecord(ttl: number, more: number): DurationEstimate {
  const minutes = ttl / 60 + more;
  return {
    ...assumed([minutes, minutes, 2 * minutes]),
    basis: "stated",
    source: "domains.cutover.ttlBefore of the manifest",
  };
}
