import { RESOURCE_GROUPS } from "../../base/scope.ts";
import { subnetUsages as kind } from "../../facts/kinds/subnet-usages.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact, operationOf } from "../question.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2024-05-01", "2023-11-01", "2022-07-01"];

export const subnetUsages: Collector<"subnetUsages"> = ({ arm }) =>
  eachOfSubscription((id, item) => {
    const [group = "", name = ""] = item.split("/").map((one) => encodeURIComponent(one));
    const path = `${RESOURCE_GROUPS}${group}${servicePath("Microsoft.Network", `virtualNetworks/${name}/usages`)}`;
    const operation = operationOf(kind, id, path, VERSIONS, item);
    return listFact(
      operation,
      () => arm.pages(operation),
      kind.decode,
      (usage) => usage.id,
    );
  });
