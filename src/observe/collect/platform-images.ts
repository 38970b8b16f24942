import { region as toRegion } from "../../base/names.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { unknown, type Fact } from "../../facts/fact.ts";
import { platformImages as kind } from "../../facts/kinds/platform-images.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf, operationOf } from "../question.ts";
import { noneWhereNotFound } from "./support/absent-artifacts.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2024-11-01", "2023-09-01", "2021-03-01"];

export const platformImages: Collector<"platformImages"> = ({ arm }) =>
  eachOfSubscription((id, item): Promise<Fact<readonly string[]>> => {
    const [place = "", ...names] = item.split("/");
    const [publisher, offer, sku, ...rest] = names.map(encodeURIComponent);
    const region = toRegion(place);
    if (region === undefined || sku === undefined || rest.length > 0) {
      const detail = say`${item} is not a region with the publisher, the offer and the SKU of an image.`;
      return Promise.resolve(unknown("not-understood", detail, { scope: subscriptionScope(id) }));
    }
    const tail = `locations/${region}/publishers/${publisher ?? ""}/artifacttypes/vmimage/offers/${offer ?? ""}/skus/${sku}/versions`;
    const operation = operationOf(kind, id, servicePath("Microsoft.Compute", tail), VERSIONS, item);
    return factOf(operation, () => noneWhereNotFound(async () => kind.decode(await arm.get(operation))));
  });
