import type { OfferNeed, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { mapped, takesOne } from "./support/amounts.ts";

/** Accounts of Azure AI services, with their kind and SKU. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.CognitiveServices/accounts"],
  asks: ["quota", "capability"],
  counters: () => [takesOne("Microsoft.CognitiveServices", "accounts of Azure AI services", "AccountCount")],
  offers: account,
  sources: [
    "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/usages/list",
    "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/resource-skus/list",
  ],
};

function account(request: ServiceRequest): OfferNeed[] {
  const kind = request.text("kind");
  const sku = request.sku?.name;
  if (kind === undefined || sku === undefined) return [];
  const name = kind.known ? mapped(sku, (text) => `${kind.value}/${text}`) : kind;
  return [{ question: "capability", source: "aiAccounts", what: "kind and SKU", name }];
}
