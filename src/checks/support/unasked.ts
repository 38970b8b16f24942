import { oncePerObject } from "../../base/once.ts";
import { sameType } from "../../base/resource-type.ts";
import { adapter as machines } from "../../catalog/services/machines.ts";
import type { FactKindName } from "../../facts/facts.ts";
import type { About, Context } from "../check.ts";

/**
 * A snapshot of an older version answers what that version asked of machines, and nothing of the other services. Where the plan has
 * machines, what it answers decides and the rest is a warning, but only where no wave can be ready all the same: it does not tell either
 * what exists at the target, and so SUB-09 blocks every wave. Else what nobody asked blocks by itself.
 */
export function unasked(
  context: Pick<Context, "manifest" | "planned" | "evidence">,
  kind: FactKindName,
): Pick<About, "severityUnasked"> {
  return hasMachines(context.planned) ? ofThisVersion(context, kind) : {};
}

/**
 * A question that only this version asks: where nobody asked it, that is a warning, but only where no wave can be ready all the same
 * (see {@link unasked}). A snapshot of the version before this one must not end ready by it.
 */
export function ofThisVersion(
  { manifest, evidence }: Pick<Context, "manifest" | "evidence">,
  kind: FactKindName,
): Pick<About, "severityUnasked"> {
  const { neverAsked } = evidence ?? {};
  const isBlocked =
    neverAsked?.has("existingResources") === true &&
    manifest.waves.every(({ gates }) => gates.includes("subscription"));
  return isBlocked && neverAsked.has(kind) ? { severityUnasked: "warning" } : {};
}

const hasMachines = oncePerObject((planned: Context["planned"]) => planned.some(isMachine));

function isMachine({ type }: Context["planned"][number]): boolean {
  return machines.types.some((one) => sameType(one, type));
}
