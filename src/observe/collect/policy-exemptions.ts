import { policyExemptions as kind } from "../../facts/kinds/policy-exemptions.ts";
import { pagedList, type Collector } from "../collector.ts";

/** Without a filter: those inherited, those of the subscription, and those of what it contains. No SDK has them. */
export const policyExemptions: Collector<"policyExemptions"> = pagedList(kind, {
  path: () => "/providers/Microsoft.Authorization/policyExemptions",
  // Older versions lack `resourceSelectors`, without which an exemption would seem to reach further than it does.
  versions: ["2022-07-01-preview"],
  by: ({ id }) => id,
});
