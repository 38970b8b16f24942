import { deepEquals, isUnknown, waitsOf, type Value } from "../expression/value.ts";
import { doubtOf, type Act, type Asked } from "./act.ts";
import { applyChange, type Change } from "./change.ts";
import { detailsOf, type Details } from "./details.ts";
import type { Effect } from "./effects.ts";
import { evaluateOperand } from "./evaluate.ts";
import { situationOf, type Ruling } from "./ruling.ts";
import type { Resource } from "./situation.ts";

interface Wish extends Change {
  readonly ruling: Ruling;
  readonly effect: Effect;
  /** `deny`, `audit` or `disabled` */
  readonly conflictEffect: string;
}

/** Applies what append and modify policies want; where they disagree, one that would deny wins over those that would not. */
export function changesOf(rulings: readonly Ruling[], asked: Asked): { resource: Resource; acts: Act[] } {
  const acts: Act[] = [];
  const wishes: Wish[] = [];
  for (const ruling of rulings) {
    const { policy, effect } = ruling;
    if (!effect.ok) continue;
    const base = { policy, effect: effect.value };
    const details = detailsOf(policy.rule, effect.value);
    const doubt = ruling.verdict?.result === "error" ? undefined : doubtOf(ruling);
    if (ruling.verdict?.result === "error")
      acts.push({ ...base, does: "denies", certain: true, why: ruling.acts.why ?? "" });
    else if (!details.ok) acts.push({ ...base, does: "changes", certain: false, why: details.problem });
    else if (doubt !== undefined) acts.push({ ...base, does: "changes", certain: false, why: doubt });
    else wishes.push(...wishesOf(ruling, effect.value, details.value, asked, acts));
  }
  let { resource } = asked;
  for (const wish of wishes) {
    const base = { policy: wish.ruling.policy, effect: wish.effect };
    const rivals = wishes.filter((other) => other !== wish && isRival(wish, other));
    const denying = [wish, ...rivals].filter(({ conflictEffect }) => conflictEffect === "deny");
    if (rivals.length > 0 && denying.length > 1) {
      acts.push({
        ...base,
        does: "denies",
        certain: true,
        why: `other policies set ${wish.field} to another value`,
      });
      continue;
    }
    if (rivals.length > 0 && denying[0] !== wish) continue;
    const changed = applyChange(wish, resource, asked.aliases);
    if (changed.kind === "changed") {
      if (deepEquals(changed.body, resource.body) === true) continue;
      resource = { ...resource, body: changed.body };
      acts.push({ ...base, does: "changes", certain: true, why: `${wish.operation} ${wish.field}` });
    } else if (changed.kind === "unknown")
      acts.push({ ...base, does: "changes", certain: false, why: changed.why });
    else if (changed.kind === "conflict" && wish.conflictEffect === "deny") {
      acts.push({ ...base, does: "denies", certain: true, why: changed.why });
    }
  }
  return { resource, acts };
}

function isRival(a: Wish, b: Wish): boolean {
  if (a.ruling === b.ruling || a.field.toLowerCase() !== b.field.toLowerCase()) return false;
  if (a.field.endsWith("[*]") && a.operation !== "addOrReplace" && b.operation !== "addOrReplace")
    return false;
  return deepEquals(a.value, b.value) !== true;
}

/** The operations whose own condition holds, with their values; what cannot be told becomes an act that is not certain. */
function wishesOf(ruling: Ruling, effect: Effect, details: Details, asked: Asked, acts: Act[]): Wish[] {
  if (details.kind !== "changes") return [];
  const situation = situationOf(ruling.policy, asked);
  return details.operations.flatMap((one): Wish[] => {
    const base = { policy: ruling.policy, effect };
    const condition = one.condition === undefined ? undefined : evaluateOperand(one.condition, situation);
    const field = evaluateOperand(one.field, situation);
    const value =
      one.value === undefined ? { ok: true as const, value: null } : evaluateOperand(one.value, situation);
    const failed = [condition, field, value].find((result) => result?.ok === false);
    if (failed?.ok === false) {
      acts.push({ ...base, does: "denies", certain: true, why: failed.error });
      return [];
    }
    if (condition?.ok === true && isUnknown(condition.value)) {
      acts.push({ ...base, does: "changes", certain: false, why: waitsOf(condition.value).join(", ") });
      return [];
    }
    if (condition?.ok === true && condition.value !== true && !isTrueText(condition.value)) return [];
    if (!field.ok || !value.ok || typeof field.value !== "string") return [];
    return [
      {
        ruling,
        effect,
        conflictEffect: details.conflictEffect,
        operation: one.operation,
        field: field.value,
        value: value.value,
      },
    ];
  });
}

function isTrueText(value: Value): boolean {
  return typeof value === "string" && value.toLowerCase() === "true";
}
