import { parseScope } from "../../base/scope.ts";
import { say } from "../../base/sentence.ts";
import type { Pointer } from "../../base/place.ts";
import { child, itemsOf, textOf } from "../json.ts";
import type { Finding } from "./finding.ts";

/** The check that judges the waivers, so that none may name it. */
const WAIVER_CHECK = "WAV-06";

/** Expectations that stand twice, and waivers that could hide that a waiver has expired. Any value may be passed. */
export function duplicateFindings(root: unknown): Finding[] {
  const subscription = textOf(child(child(child(root, "target"), "subscription"), "id"));
  const scope = (item: unknown): string | undefined => scopeKey(textOf(child(item, "scope")), subscription);
  const expect = child(root, "expect");
  const budgets = again(itemsOf(child(expect, "budgets")), ["expect", "budgets"], scope);
  const assignments = again(
    itemsOf(child(child(expect, "rbac"), "assignments")),
    ["expect", "rbac", "assignments"],
    (item) => {
      const parts = [textOf(child(item, "principal")), textOf(child(item, "role")), scope(item)];
      return parts.includes(undefined) ? undefined : JSON.stringify(parts).toLowerCase();
    },
  );
  return [
    ...budgets.map(({ item, pointer, first }) => ({
      pointer: [...pointer, "scope"],
      message: say`the scope ${textOf(child(item, "scope")) ?? ""} has a second budget here, the first is ${`expect.budgets[${String(first)}]`}`,
      help: say`merge the two, or declare another scope`,
    })),
    ...assignments.map(({ pointer, first }) => ({
      pointer,
      message: say`the role assignment stands here again, first as ${`expect.rbac.assignments[${String(first)}]`}`,
      help: say`remove one of them`,
    })),
    ...itemsOf(child(root, "waivers")).flatMap((waiver, index) => unwaivable(waiver, index)),
  ];
}

function unwaivable(waiver: unknown, index: number): Finding[] {
  if (textOf(child(waiver, "check"))?.toUpperCase() !== WAIVER_CHECK) return [];
  return [
    {
      pointer: ["waivers", index, "check"],
      message: say`${WAIVER_CHECK} judges the waivers themselves and cannot be waived`,
      help: say`remove this waiver. Extend or remove the one that ${WAIVER_CHECK} complains about`,
    },
  ];
}

interface Again {
  readonly item: unknown;
  readonly pointer: Pointer;
  /** Index of the first of its kind. */
  readonly first: number;
}

/** Items whose key an earlier one has; those without a key have a mistake of their own. */
function again(
  items: readonly unknown[],
  path: Pointer,
  key: (item: unknown) => string | undefined,
): Again[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const own = key(item);
    if (own === undefined) return [];
    const first = seen.get(own);
    if (first !== undefined) return [{ item, pointer: [...path, index], first }];
    seen.set(own, index);
    return [];
  });
}

/** One scope can be written in several ways: by name, or as a full id. Names compare as Azure compares them. */
function scopeKey(text: string | undefined, subscription: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const lower = text.toLowerCase();
  const scope = parseScope(lower);
  if (scope?.kind === "managementGroup") return `mg:${scope.managementGroup}`;
  const own =
    scope !== undefined && "subscription" in scope && scope.subscription === subscription?.toLowerCase();
  if (!own) return lower;
  return scope.kind === "resourceGroup" ? scope.resourceGroup : "subscription";
}
