import { isWithin } from "../common/arm-id.ts";

const MANAGEMENT_GROUP = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i;

export function isManagementGroupScope(scope: string): boolean {
  return MANAGEMENT_GROUP.test(scope);
}

/**
 * True when an assignment made at `held` is inherited at `asked`. Ids do not tell under which management groups a
 * subscription stands, so the caller brings assignments that were listed for that subscription: of management groups the
 * service lists there only those above it. Between management groups only the same one counts.
 */
export function reaches(held: string, asked: string): boolean {
  if (isWithin(asked, held)) return true;
  return MANAGEMENT_GROUP.test(held) && /^\/subscriptions\//i.test(asked);
}

export function sameScope(a: string, b: string): boolean {
  return isWithin(a, b) && isWithin(b, a);
}
