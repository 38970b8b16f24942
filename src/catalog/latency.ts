import { LATENCY_REGIONS, LATENCY_ROWS } from "./regions/latency-rows.ts";

export { LATENCY_DATE } from "./regions/latency-rows.ts";

/** The page that publishes them. */
export const LATENCY_SOURCE = "https://learn.microsoft.com/azure/networking/azure-network-latency";

/** Round-trip time from one region to another in milliseconds; undefined for a pair that is not published. */
export function latencyOf(from: string, to: string): number | undefined {
  const value = LATENCY_ROWS[LATENCY_REGIONS.indexOf(from)]?.[LATENCY_REGIONS.indexOf(to)];
  return value === undefined || value < 0 ? undefined : value;
}
