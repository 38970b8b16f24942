import { isJsonObject, objectAt } from "../json.ts";
import type { PosedOperation } from "../operation.ts";

/** `POST {resource group}/providers/Microsoft.PolicyInsights/policyStates/latest/summarize`: what the world says of the group. */
export const policyCompliance: PosedOperation = {
  path: /^(?<scope>\/subscriptions\/(?<subscription>[^/]+))\/resourceGroups\/(?<group>[^/]+)\/providers\/Microsoft\.PolicyInsights\/policyStates\/latest\/summarize$/i,
  permission: "Microsoft.PolicyInsights/policyStates/summarize/read",
  type: "Microsoft.PolicyInsights/policyStates",
  apiVersions: ["2024-10-01", "2019-10-01"],
  answer(world, { subscription = "", group = "" }) {
    const own = world.subscriptions.find(
      ({ subscriptionId }) => subscriptionId.toLowerCase() === subscription.toLowerCase(),
    );
    if (own?.resourceGroups.some(({ name }) => name.toLowerCase() === group.toLowerCase()) !== true)
      return {
        status: 404,
        body: {
          error: { code: "ResourceGroupNotFound", message: `Resource group '${group}' could not be found.` },
        },
      };
    const states = own.services?.["compliance"];
    const summary =
      states === undefined || !isJsonObject(states) ? {} : objectAt(states, group.toLowerCase());
    const nothing = { results: { nonCompliantResources: 0, resourceDetails: [] }, policyAssignments: [] };
    return { status: 200, body: { "@odata.count": 1, value: ["results" in summary ? summary : nothing] } };
  },
};
