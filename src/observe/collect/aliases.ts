import { say } from "../../base/sentence.ts";
import { unknown } from "../../facts/fact.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";

export const aliases: Collector<"aliases"> = (run) =>
  eachOfSubscription(
    async (id, type) =>
      (await run.providers.aliases(id, type)) ??
      unknown("not-understood", say`${type} is not a resource type.`),
  );
