import { eachOfSubscription, type Collector } from "../collector.ts";
import { providersOf } from "./support/providers.ts";

export const provider: Collector<"provider"> = (run) =>
  eachOfSubscription((id, namespace) => providersOf(run).provider(id, namespace));
