import { featuresPath } from "./support/service-paths.ts";
import { previewFeatures as kind } from "../../facts/kinds/preview-features.ts";
import { pagedList, type Collector } from "../collector.ts";

export const previewFeatures: Collector<"previewFeatures"> = pagedList(kind, {
  path: featuresPath,
  versions: ["2021-07-01", "2015-12-01"],
  by: ({ name }) => name,
});
