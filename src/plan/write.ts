import type { PlannedResource } from "./model.ts";

/** False only where it is certain that the deployment sends no request for the resource. */
export function mayBeWritten({ write }: Pick<PlannedResource, "write">): boolean {
  return !(write?.known === true && write.value === "none");
}

/** True where it is certain that the resource exists before the deployment and is changed in place. */
export function isChangedInPlace({ write }: Pick<PlannedResource, "write">): boolean {
  return write?.known === true && write.value === "update";
}

/** True for a resource that a template deploys: Azure Resource Manager itself expands it, and writes whatever it holds. */
export function isOfTemplate({ body, apiVersion, write }: PlannedResource): boolean {
  return body !== undefined && apiVersion !== undefined && write === undefined;
}
