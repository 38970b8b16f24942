import { assumed, published, type DurationEstimate } from "./estimate.ts";

/** Until a host is served by the target everywhere: by what is switched. An old record is served until its time to live is over. */
const BY_WAY: Readonly<Record<string, DurationEstimate>> = {
  "traffic-manager": published([2, 3, 5], "traffic-manager/traffic-manager-monitoring"),
  "front-door": assumed([3, 10, 45]),
  "application-gateway": assumed([1, 5, 15]),
  "api-management": assumed([1, 5, 15]),
};

const DNS_MINUTES = 1;

/** @param ttl seconds that the record may be kept, where they are stated; an hour is usual */
export function hostSwitch(via: string, ttl: number | undefined): DurationEstimate {
  const own = BY_WAY[via];
  if (own !== undefined) return own;
  if (ttl === undefined) return assumed([5, 60, 120]);
  const minutes = ttl / 60 + DNS_MINUTES;
  return {
    ...assumed([minutes, minutes, 2 * minutes]),
    basis: "stated",
    source: "domains.cutover.ttlBefore of the manifest",
  };
}
