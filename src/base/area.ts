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

/** The area of the checks that a gate asks: those of cost stand with the budgets, which they are about as well. */
export function areaOfGate(gate: Area): Area {
  return gate === "cost" ? "budget" : gate;
}
