import { sameText } from "../../base/names.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PolicyAssignment } from "../../policy/model.ts";

/** True for an assignment that the manifest lets stay behind, by its name or id. */
export function isIgnoredAssignment(
  { id, name }: Pick<PolicyAssignment, "id" | "name">,
  { expect }: Manifest,
): boolean {
  return expect.ignoreAssignments.some(
    ({ assignment }) => sameText(assignment, name) || sameText(assignment, id),
  );
}
