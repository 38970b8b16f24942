import { waiting } from "./amounts.ts";
import type { OfferNeed, ServiceRequest } from "./adapter.ts";

export const UNSTATED_SKU = waiting("the SKU, which the deployment does not state");

/** What a flexible server needs of the list of its engine: its size, its version, and zones for its standby. */
export function flexibleOffers(request: ServiceRequest, source: "postgresql" | "mysql"): OfferNeed[] {
  const name = request.sku?.name;
  const version = request.text("properties.version");
  const mode = request.text("properties.highAvailability.mode");
  const needs: OfferNeed[] = [];
  if (name !== undefined) needs.push({ question: "capability", source, what: "server", name });
  if (version !== undefined) needs.push({ question: "version", source, what: "version", name: version });
  const zones: OfferNeed = {
    question: "zones",
    source,
    what: "zone-redundant server",
    name: name ?? UNSTATED_SKU,
  };
  if (mode?.known === false) needs.push({ ...zones, name: waiting(mode.expression) });
  else if (mode?.value.toLowerCase() === "zoneredundant") needs.push(zones);
  return needs;
}
