import { SOURCE, TARGET, planned } from "../../support/context.ts";
import { switching, webWave } from "../cutover/waves.ts";

export const SITE = "Microsoft.Web/sites";
export const BEGUN = switching(webWave("begun"));
export const AHEAD = switching(webWave("ahead"));
/** The site as the plan makes it. */
export const PLANNED = planned(SITE, "app-sdc", { key: "shop.app", resourceGroup: "rg-sdc" });

export function siteId(side: "source" | "target"): string {
  return side === "source"
    ? `/subscriptions/${SOURCE}/resourceGroups/rg-weu/providers/${SITE}/app-weu`
    : `/subscriptions/${TARGET}/resourceGroups/rg-sdc/providers/${SITE}/app-sdc`;
}
