import { describe } from "vitest";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { check, no, open, yes } from "./table.ts";

function inMode(mode: string | undefined, type: string, rest: JsonObject = {}): JsonObject {
  const policyRule: Json = { if: { field: "type", equals: type }, then: { effect: "deny" } };
  return {
    definition: { properties: { ...(mode === undefined ? {} : { mode }), policyRule } },
    resource: { type, name: "a" },
    ...rest,
  };
}

/** Source: definition structure basics, resource manager modes and resource provider modes; the README of Azure/azure-policy. */
describe("the mode of a definition", () => {
  const capabilities = (text: string): JsonObject => ({
    aliases: [
      { namespace: "X.Test", resourceTypes: [{ resourceType: "things", capabilities: text, aliases: [] }] },
    ],
  });
  check([
    ["All looks at every resource", inMode("All", "X.Test/things"), yes],
    ["in any casing", inMode("aLL", "X.Test/things"), yes],
    ["and at resource groups", inMode("All", "Microsoft.Resources/subscriptions/resourceGroups"), yes],
    ["no mode looks at deployments", inMode("All", "Microsoft.Resources/deployments"), no],
    ["nor at billing", inMode("All", "Microsoft.Billing/billingAccounts"), no],
    [
      "Indexed leaves out resource groups",
      inMode("Indexed", "Microsoft.Resources/subscriptions/resourceGroups"),
      no,
    ],
    ["and so does a definition without a mode", inMode(undefined, "Microsoft.Resources/subscriptions"), no],
    [
      "Indexed leaves out types without a location",
      inMode("Indexed", "X.Test/things", capabilities("SupportsTags")),
      no,
    ],
    [
      "and looks at those with both",
      inMode(
        "Indexed",
        "X.Test/things",
        capabilities("CrossResourceGroupResourceMove, SupportsTags, SupportsLocation"),
      ),
      yes,
    ],
    ["of an unknown type it is taken to have both", inMode("Indexed", "X.Test/things"), yes],
    ["of an unknown child it is open", inMode("Indexed", "X.Test/things/parts"), open],
    [
      "unless its request has a location",
      inMode("Indexed", "X.Test/things/parts", {
        resource: { type: "X.Test/things/parts", name: "a", location: "westeurope" },
      }),
      yes,
    ],
    [
      "or the rule does not match",
      inMode("Indexed", "X.Test/things/parts", { resource: { type: "X.Test/other/parts", name: "a" } }),
      no,
    ],
    ["a mode that nobody documents is open", inMode("Sometimes", "X.Test/things"), open],
    ["orders of reservations are left out", inMode("All", "Microsoft.Capacity/reservationOrders"), no],
    ["and what only begins like them is not", inMode("All", "Microsoft.Capacity/reservationOrdersOf"), yes],
    ["a mode of Kubernetes looks at no resource", inMode("Microsoft.Kubernetes.Data", "X.Test/things"), no],
    ["nor does one of Key Vault", inMode("Microsoft.KeyVault.Data", "X.Test/things"), no],
    [
      "a bare rule has no mode",
      {
        rule: { if: { field: "name", equals: "a" }, then: { effect: "deny" } },
        resource: { type: "Microsoft.Resources/deployments", name: "a" },
      },
      yes,
    ],
  ]);
});
