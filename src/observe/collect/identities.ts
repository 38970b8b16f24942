import { eachOfSubscription, type Collector } from "../collector.ts";
import { identitiesOf } from "./support/identities.ts";

export const identities: Collector<"identities"> = (run) => eachOfSubscription((id) => identitiesOf(run)(id));
