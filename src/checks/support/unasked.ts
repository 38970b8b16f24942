import { sameType } from "../../base/resource-type.ts";
import { adapter as machines } from "../../catalog/services/machines.ts";
import type { FactKindName } from "../../facts/facts.ts";
import type { About, Context } from "../check.ts";

/**
 * A snapshot of an older version answers what that version asked of machines, and nothing of the other services. Where the plan has
 * machines, what it answers decides and the rest is a warning, beside the blockers of what every plan needs (SUB-09); where it has none,
 * nothing at all is known of what the plan needs, and that blocks.
 */
export function unasked(
  { planned, evidence }: Pick<Context, "planned" | "evidence">,
  kind: FactKindName,
): Pick<About, "severityUnasked"> {
  return evidence?.neverAsked?.has(kind) === true && planned.some(isMachine)
    ? { severityUnasked: "warning" }
    : {};
}

function isMachine({ type }: Context["planned"][number]): boolean {
  return machines.types.some((one) => sameType(one, type));
}
