import type { SubscriptionId } from "../../base/names.ts";
import { subscriptionScope, type ResourceId } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import type { Cursor } from "../../facts/decode/cursor.ts";
import { itemsOf } from "../../facts/decode/list.ts";
import { known, reasonOf, unknown, type Fact } from "../../facts/fact.ts";
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
import { servicePath } from "./support/service-paths.ts";

const CDN = ["2024-02-01", "2023-05-01"];

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

async function frontDoor(run: Run, id: SubscriptionId): Promise<Endpoints> {
  const scope = subscriptionScope(id);
  const list = async (path: string, permission: string): Promise<Fact<readonly unknown[]>> => {
    const operation: Operation = {
      what: kind.words({ scope, item: "front-door" }),
      path: encodeURI(path),
      versions: CDN,
      permission,
      scope,
    };
    return factOf(operation, () => run.arm.pages(operation));
  };
  const ids = async (pages: Fact<readonly unknown[]>): Promise<Fact<readonly ResourceId[]>> =>
    pages.known
      ? factOf(
          {
            what: kind.words({ scope, item: "front-door" }),
            versions: CDN,
            permission: kind.permission,
            scope,
          },
          () => itemsOf(pages.value).map((item) => item.at("id").id()),
        )
      : reasonOf(pages);
  const profiles = await ids(
    await list(`${scope}${servicePath("Microsoft.Cdn", "profiles")}`, "Microsoft.Cdn/profiles/read"),
  );
  if (!profiles.known) return reasonOf(profiles);
  const groups = await Promise.all(
    profiles.value.map(async (profile) =>
      ids(await list(`${profile}/originGroups`, "Microsoft.Cdn/profiles/originGroups/read")),
    ),
  );
  const found: CutoverEndpoint[] = [];
  for (const group of groups) {
    if (!group.known) return reasonOf(group);
    const origins = await Promise.all(
      group.value.map((one) => list(`${one}/origins`, "Microsoft.Cdn/profiles/originGroups/origins/read")),
    );
    for (const pages of origins) {
      if (!pages.known) return reasonOf(pages);
      const rows = await factOf(
        {
          what: kind.words({ scope, item: "front-door" }),
          versions: CDN,
          permission: kind.permission,
          scope,
        },
        () => itemsOf(pages.value).flatMap((item: Cursor) => kind.decode(item, "front-door")),
      );
      if (!rows.known) return reasonOf(rows);
      for (const row of rows.value) found.push(row);
    }
  }
  return known(found);
}
