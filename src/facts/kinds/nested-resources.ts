import { say } from "../../base/sentence.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { list } from "../schema/schema.ts";
import { decodeResourceSettings, settingsRow } from "./resource-settings.ts";

/**
 * What exists in a resource, of a type that Azure Resource Graph does not show, as its service lists it. Scope: a subscription; item:
 * `<type>|<name of the parent>`. A parent that does not exist contains nothing.
 */
export const nestedResources = armKind({
  name: "nestedResources",
  permission: "Microsoft.Resources/subscriptions/resources/read",
  alsoReads: [
    "Microsoft.CognitiveServices/accounts/deployments/read",
    "Microsoft.MachineLearningServices/workspaces/computes/read",
  ],
  value: list(settingsRow),
  decode: decodeResourceSettings,
  words: ({ item = "" }) => {
    const [type = "", parent = ""] = item.split("|");
    return say`the resources of type ${type} in ${parent}`;
  },
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});
