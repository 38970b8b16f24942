import type { Collector } from "../collector.ts";
import { retailPricesFacts } from "./support/prices.ts";

export const retailPrices: Collector<"retailPrices"> = (run) => (refs) => retailPricesFacts(run.prices, refs);
