import { requestedText } from "./support/text.ts";
import type { OfferNeed, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { waiting } from "./support/amounts.ts";

/** Deployments of models. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.CognitiveServices/accounts/deployments"],
  asks: ["quota", "version"],
  offers: (request) => [model(request)],
  sources: [
    "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/models/list",
    "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/usages/list",
  ],
};

/** A model, its version and the type of deployment; the row of the list names the counter. */
function model(request: ServiceRequest): OfferNeed {
  const format = requestedText(request, "properties.model.format") ?? "OpenAI";
  const name =
    request.text("properties.model.name") ?? waiting("the model, which the deployment does not state");
  const version = request.text("properties.model.version");
  const type = request.sku?.name ?? { known: true, value: "Standard" };
  const open = [name, version, type].find((value) => value?.known === false);
  const part = name.known ? { part: name.value } : {};
  const amount = request.sku?.capacity ?? waiting("the capacity, which the deployment does not state");
  if (open?.known === false || !name.known || !type.known) {
    const expression = open?.known === false ? open.expression : "the model";
    return {
      question: "model",
      source: "aiModels",
      ...part,
      what: "model",
      name: waiting(expression),
      amount,
    };
  }
  const text = `${format}/${name.value}/${version?.known === true ? version.value : "*"}/${type.value}`;
  return {
    question: "model",
    source: "aiModels",
    ...part,
    what: "model",
    name: { known: true, value: text },
    amount,
  };
}
