import { amount, day, list, number, object, ref, text, texts, type ReportShape } from "./schema-kit.ts";

const SUM = { name: text, source: amount, target: amount, complete: { type: "boolean" } } as const;

/** The parts of the table of cost. */
export const COST_DEFINITIONS: Readonly<Record<string, ReportShape>> = {
  costSum: object(SUM, ["source"]),
  costOfWave: object({ ...SUM, overlapDays: number, overlap: amount }, ["source", "overlapDays", "overlap"]),
  costOfResource: object({ ...SUM, way: { type: "string", enum: ["actual", "list"] } }, ["source"]),
  unpriced: object({ name: text, source: amount, why: ref("sentence") }, ["source"]),
  costTable: object(
    {
      currency: text,
      from: day,
      to: day,
      source: { ...amount, description: "actual cost a month of what moves" },
      target: { ...amount, description: "of what has a price, a month" },
      coverage: { type: "number", minimum: 0, description: "from 0 to 1" },
      billed: number,
      priced: number,
      workloads: list("costSum"),
      waves: list("costOfWave"),
      resources: { ...list("costOfResource"), maxItems: 500 },
      resourcesTotal: number,
      unpriced: { ...list("unpriced"), maxItems: 200 },
      unpricedTotal: number,
      beside: object({ resources: number, source: amount, names: texts }),
      transfer: object({ gib: amount, amount, meter: text }),
    },
    ["source", "coverage", "beside", "transfer"],
  ),
};
