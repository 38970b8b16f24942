import { say } from "../../base/sentence.ts";
import { Cursor } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { type SchemaValue, number, object } from "../schema/schema.ts";

/** `GET /subscriptions/{id}/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics` */
export type RoleAssignmentUsage = SchemaValue<typeof value>;

const value = object({ limit: number, current: number, remaining: number });

/** Scope: a subscription. */
export const roleAssignmentUsage = armKind({
  name: "roleAssignmentUsage",
  permission: "Microsoft.Authorization/roleAssignmentsUsageMetrics/read",
  value,
  decode: decodeRoleAssignmentUsage,
  words: () => say`the number of role assignments of the subscription`,
});

/** @throws Malformed */
export function decodeRoleAssignmentUsage(body: unknown): RoleAssignmentUsage {
  const usage = new Cursor(body);
  return {
    limit: usage.at("roleAssignmentsLimit").number(),
    current: usage.at("roleAssignmentsCurrentCount").number(),
    remaining: usage.at("roleAssignmentsRemainingCount").number(),
  };
}
