import type { SubscriptionId } from "../../base/names.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { unknown, type Fact } from "../../facts/fact.ts";
import {
  cutoverEndpoints as kind,
  FRONT_SERVICES,
  type CutoverEndpoint,
  type FrontService,
} from "../../facts/kinds/cutover-endpoints.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf } from "../question.ts";
import type { Run } from "../run.ts";
import { frontDoor } from "./support/front-door.ts";
import { servicePath } from "./support/service-paths.ts";

type Endpoints = Fact<readonly CutoverEndpoint[]>;

/** Profiles and gateways of the subscription with where they lead; of Front Door profile by profile and group by group. */
export const cutoverEndpoints: Collector<"cutoverEndpoints"> = (run) =>
  eachOfSubscription((id, item): Promise<Endpoints> => {
    const scope = subscriptionScope(id);
    const service = FRONT_SERVICES.find((one) => one === item.toLowerCase());
    switch (service) {
      case "traffic-manager":
        return whole(run, id, service, "Microsoft.Network", "trafficManagerProfiles", [
          "2022-04-01",
          "2018-08-01",
        ]);
      case "application-gateway":
        return whole(run, id, service, "Microsoft.Network", "applicationGateways", [
          "2024-05-01",
          "2023-09-01",
        ]);
      case "front-door":
        return frontDoor(run, id);
      case undefined:
        return Promise.resolve(
          unknown("not-understood", say`Where ${item} sends requests to is not read.`, { scope }),
        );
    }
  });

async function whole(
  run: Run,
  id: SubscriptionId,
  service: FrontService,
  namespace: string,
  tail: string,
  versions: readonly string[],
): Promise<Endpoints> {
  const scope = subscriptionScope(id);
  const operation: Operation = {
    what: kind.words({ scope, item: service }),
    path: `${scope}${servicePath(namespace, tail)}`,
    versions,
    permission: `${namespace}/${tail}/read`,
    scope,
  };
  return factOf(operation, async () =>
    itemsOf(await run.arm.pages(operation)).flatMap((item) => kind.decode(item, service)),
  );
}
