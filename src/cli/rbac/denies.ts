import { readDenyAssignment } from "../../facts/decode/deny-assignment.ts";
import type { Json } from "../../policy/model.ts";
import type { AccessDeny } from "../../rbac/input.ts";
import { readEach } from "./entries.ts";

export interface ReadDenies {
  readonly denies: readonly AccessDeny[];
  readonly notRead: readonly string[];
}

/** Deny assignments in the shape of the service or flattened. @throws UnreadableEntry when it is not a list */
export function readDenies(value: Json | undefined): ReadDenies {
  const denies: AccessDeny[] = [];
  const notRead = readEach(value, "denyAssignments", (entry) => denies.push(readDenyAssignment(entry)));
  return { denies, notRead };
}
