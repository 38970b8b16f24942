/** The areas of readiness, in the order of every report. `gates` of a wave name these. */
export const AREAS = [
  "subscription",
  "policy",
  "rbac",
  "identity",
  "budget",
  "cost",
  "region",
  "quota",
  "network",
  "vault",
  "certificate",
  "domain",
  "data",
  "connection",
  "operations",
  "method",
  "wave",
  "cutover",
] as const;

export type Area = (typeof AREAS)[number];
