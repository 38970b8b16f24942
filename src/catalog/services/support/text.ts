import type { RequestPath, ServiceRequest } from "./adapter.ts";

/** A text of the request where it is known. */
export function requestedText(request: ServiceRequest, path: RequestPath): string | undefined {
  const value = request.text(path);
  return value?.known === true ? value.value : undefined;
}
