import { region as toRegion } from "../../base/names.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { unknown, type Fact } from "../../facts/fact.ts";
import { extensionTypes as kind } from "../../facts/kinds/extension-types.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";
import { noneWhereNotFound } from "./support/absent-artifacts.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2024-11-01", "2023-09-01", "2021-03-01"];

export const extensionTypes: Collector<"extensionTypes"> = ({ arm }) =>
  eachOfSubscription((id, item): Promise<Fact<readonly string[]>> => {
    const [place = "", publisher = "", ...rest] = item.split("/");
    const region = toRegion(place);
    if (region === undefined || publisher === "" || rest.length > 0) {
      const detail = say`${item} is not a region with a publisher.`;
      return Promise.resolve(unknown("not-understood", detail, { scope: subscriptionScope(id) }));
    }
    const tail = `locations/${region}/publishers/${encodeURIComponent(publisher)}/artifacttypes/vmextension/types`;
    const operation = operationOf(kind, id, servicePath("Microsoft.Compute", tail), VERSIONS, item);
    return factOf(operation, () => noneWhereNotFound(async () => kind.decode(await arm.get(operation))));
  });
