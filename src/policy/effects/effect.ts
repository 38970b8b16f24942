import type { ValueObject } from "../../expression/value.ts";
import type { Json } from "../model.ts";
import { templateValue } from "../bind/parameters.ts";
import type { Operand, Parsed } from "../rule.ts";

/** The effects of resource-manager policies; then those of other modes, which no resource request meets. */
export const EFFECTS = [
  "disabled",
  "append",
  "modify",
  "deny",
  "audit",
  "manual",
  "auditIfNotExists",
  "denyAction",
  "deployIfNotExists",
  "auditAction",
  "mutate",
  "addToNetworkGroup",
  "enforceSetting",
  "enforceOPAConstraint",
  "enforceRegoPolicy",
] as const;
export type Effect = (typeof EFFECTS)[number];

const BY_NAME = new Map<string, Effect>(EFFECTS.map((effect) => [effect.toLowerCase(), effect]));

/** An effect by its name in any casing. */
export function effectNamed(name: string): Effect | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}

/** The effect of a rule with its parameters bound. */
export function effectOf(effect: Operand, parameters: ValueObject): Parsed<Effect> {
  const value: Parsed<Json> =
    effect.kind === "literal"
      ? { ok: true, value: effect.value }
      : effect.kind === "expression"
        ? templateValue(effect.source, parameters)
        : { ok: false, problem: "the effect is not a text" };
  if (!value.ok) return value;
  const named = typeof value.value === "string" ? effectNamed(value.value) : undefined;
  return named === undefined
    ? { ok: false, problem: `the effect ${JSON.stringify(value.value).slice(0, 80)} is not known` }
    : { ok: true, value: named };
}
