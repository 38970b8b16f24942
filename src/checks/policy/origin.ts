import type { Manifest } from "../../manifest/model.ts";
import type { Origin } from "../../policy/bind/assignments.ts";
import { scopeText } from "../../derive/located-scope.ts";

/** `deny-locations at management group mg-corp › AllowedLocations` */
export function originText({ assignment, referenceId }: Origin, manifest: Manifest): string {
  const at = `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`;
  return referenceId === undefined ? at : `${at} › ${referenceId}`;
}

/** What a waiver can name of a policy. */
export function originFacets({ assignment, referenceId }: Origin): Record<string, string> {
  return { assignment: assignment.name, ...(referenceId === undefined ? {} : { reference: referenceId }) };
}
