import type { OfferNeed, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { mapped, takesOne } from "./support/amounts.ts";

export const adapter: ServiceAdapter = {
  types: ["Microsoft.Storage/storageAccounts"],
  asks: ["quota", "capability"],
  counters: () => [takesOne("Microsoft.Storage", "storage accounts", "StorageAccounts")],
  offers: skuOf,
  sources: [
    "https://learn.microsoft.com/rest/api/storagerp/usages/list-by-location",
    "https://learn.microsoft.com/rest/api/storagerp/skus/list",
  ],
};

/** The service lists each SKU with each kind of account. */
function skuOf(request: ServiceRequest): OfferNeed[] {
  const sku = request.sku?.name;
  if (sku === undefined) return [];
  const kind = request.text("kind");
  const isStated = kind?.known === true;
  return [
    {
      question: "capability",
      source: "storage",
      what: isStated ? "SKU with kind" : "SKU",
      name: isStated ? mapped(sku, (name) => `${name}/${kind.value}`) : sku,
    },
  ];
}
