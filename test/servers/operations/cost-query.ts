import { isJsonObject, parseJson } from "../json.ts";
import type { PosedOperation } from "../operation.ts";

/** `POST /subscriptions/{id}/providers/Microsoft.CostManagement/query`, by resource, meter and pricing model. */
export const costQuery: PosedOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+)\/providers\/Microsoft\.CostManagement\/query$/i,
  permission: "Microsoft.CostManagement/query/read",
  type: "Microsoft.CostManagement/query",
  apiVersions: ["2023-11-01", "2023-03-01", "2022-10-01"],
  answer(world, { scope = "" }, body) {
    const question = parseJson(body);
    if (!isJsonObject(question) || question["type"] !== "AmortizedCost")
      return { status: 400, body: { error: { code: "BadRequest", message: "not what the run asks" } } };
    const rows = (world.costs ?? []).filter(({ id }) => id.toLowerCase().startsWith(scope.toLowerCase()));
    return {
      status: 200,
      body: {
        id: `${scope}/providers/Microsoft.CostManagement/Query/1`,
        name: "1",
        type: "Microsoft.CostManagement/Query",
        properties: {
          nextLink: null,
          columns: ["Cost", "ResourceId", "ResourceGuid", "PricingModel", "Currency"].map((name) => ({
            name,
            type: name === "Cost" ? "Number" : "String",
          })),
          rows: rows.map(({ cost, id, meter, model = "OnDemand", currency = "EUR" }) => [
            cost,
            id,
            meter,
            model,
            currency,
          ]),
        },
      },
    };
  },
};
