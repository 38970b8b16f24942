import { say } from "../../base/sentence.ts";
import { unknown } from "../../facts/fact.ts";
import { eachOfSubscription, type Collector } from "../run.ts";
import type { Providers } from "./providers.ts";

export function aliases(providers: Providers): Collector<"aliases"> {
  return eachOfSubscription(
    async (id, type) =>
      (await providers.aliases(id, type)) ?? unknown("not-understood", say`${type} names no resource type.`),
  );
}
