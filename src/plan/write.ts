import type { PlannedResource } from "./model.ts";

/** False only where it is certain that the deployment sends no request for the resource. */
export function mayBeWritten({ write }: Pick<PlannedResource, "write">): boolean {
  return !(write?.known === true && write.value === "none");
}

/** True where it is certain that the resource exists before the deployment and is changed in place. */
export function isChangedInPlace({ write }: Pick<PlannedResource, "write">): boolean {
  return write?.known === true && write.value === "update";
}
