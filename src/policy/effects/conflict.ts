import type { Attempt } from "../../expression/failure.ts";
import type { Value } from "../../expression/value.ts";
import { evaluateOperand } from "../evaluate/evaluate.ts";
import type { Situation } from "../evaluate/situation.ts";
import { applyChange } from "./change.ts";
import type { Details } from "./details.ts";

/** What a modify policy does where an operation of it is refused; `open` where it says none of the documented words. */
export type ConflictEffect = "deny" | "audit" | "disabled" | "open";

export function conflictEffectOf(read: Attempt<Value>): ConflictEffect {
  const text = read.ok && typeof read.value === "string" ? read.value.toLowerCase() : undefined;
  return text === "deny" || text === "audit" || text === "disabled" ? text : "open";
}

/** Whether a condition of an operation holds; undefined for what is neither true nor false. */
export function truthOf(value: Value): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = typeof value === "string" ? value.toLowerCase() : "";
  return text === "true" ? true : text === "false" ? false : undefined;
}

export interface Conflict {
  readonly effect: ConflictEffect;
  readonly why: string;
}

/** The first operation of a modify policy that the service refuses on this resource, all others of it made before. */
export function conflictOf(details: Details, situation: Situation): Conflict | undefined {
  if (details.kind !== "changes") return undefined;
  let { resource } = situation;
  for (const { operation, field, value, condition } of details.operations) {
    const [name, wanted, holds] = [field, value, condition].map((one) =>
      one === undefined ? undefined : evaluateOperand(one, situation),
    );
    if (holds !== undefined && !(holds.ok && truthOf(holds.value) === true)) continue;
    if (name?.ok !== true || typeof name.value !== "string" || wanted?.ok === false) continue;
    const change = { operation, field: name.value, value: wanted?.value ?? null };
    const made = applyChange(change, resource, situation.aliases);
    if (made.kind === "changed") resource = { ...resource, body: made.body };
    if (made.kind === "conflict")
      return {
        effect: conflictEffectOf(evaluateOperand(details.conflictEffect, situation)),
        why: made.why,
      };
  }
  return undefined;
}
