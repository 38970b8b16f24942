import { CHECKS } from "../../checks/registry.ts";
import type { Check } from "../../checks/check.ts";
import type { RegionAspect } from "../../report/regions.ts";

/** The checks whose answer depends on the target region, by what they tell of it. */
const ASPECT_OF: Readonly<Record<string, RegionAspect>> = {
  "REG-01": "access",
  "REG-06": "access",
  "REG-13": "access",
  "REG-02": "types",
  "REG-03": "skus",
  "REG-09": "skus",
  "REG-10": "skus",
  "REG-11": "skus",
  "REG-04": "zones",
  "REG-05": "zones",
  "QUO-01": "quota",
  "QUO-02": "quota",
  "QUO-03": "quota",
  "QUO-04": "quota",
  "QUO-05": "quota",
  "QUO-06": "quota",
  "POL-01": "policies",
  "POL-02": "policies",
  "POL-06": "policies",
  "POL-12": "policies",
  "REG-07": "geography",
  "KV-04": "geography",
  "REG-08": "pair",
  "REG-14": "latency",
};

/** Checks of the areas region and quota that say the same of every region, with the reason. */
export const SAME_EVERYWHERE: Readonly<Record<string, string>> = {
  "REG-12": "what is retired is retired in every region",
};

/** The checks that are judged of each region. */
export const REGION_CHECKS: readonly Check[] = CHECKS.filter(({ meta }) => ASPECT_OF[meta.id] !== undefined);

/** What a check tells of a region; undefined for one that no region decides. */
export function aspectOf(check: string): RegionAspect | undefined {
  return ASPECT_OF[check];
}
