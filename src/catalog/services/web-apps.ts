import { requestedText } from "./support/text.ts";
import type { OfferNeed, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";

/** Web and function apps on Linux name a runtime stack; on Windows an app takes what its workers have. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Web/sites"],
  asks: ["version"],
  offers: stack,
  sources: ["https://learn.microsoft.com/rest/api/appservice/provider/get-web-app-stacks-for-location"],
};

/** `NODE|20-lts` is a stack; an image of a container is none. */
function stack(request: ServiceRequest): OfferNeed[] {
  const version = request.text("properties.siteConfig.linuxFxVersion");
  if (version === undefined) return [];
  if (
    version.known &&
    (version.value === "" || /^(DOCKER|COMPOSE|KUBE|SITECONTAINERS)(\||$)/i.test(version.value))
  )
    return [];
  const kind = requestedText(request, "kind") ?? "";
  const source = kind.toLowerCase().includes("functionapp") ? "functionStacks" : "webStacks";
  return [{ question: "version", source, what: "runtime", name: version }];
}
