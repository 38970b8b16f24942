import type { Collector } from "../collector.ts";
import { eachOfSubscription } from "../collector.ts";

export const vaults: Collector<"vaults"> = (run) => eachOfSubscription((id) => run.vaults(id));
