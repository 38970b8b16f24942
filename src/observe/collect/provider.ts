import { eachOfSubscription, type Collector } from "../run.ts";
import type { Providers } from "./providers.ts";

export function provider(providers: Providers): Collector<"provider"> {
  return eachOfSubscription((id, namespace) => providers.provider(id, namespace));
}
