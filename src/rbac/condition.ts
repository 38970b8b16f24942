import type { ConditionNode } from "./condition/ast.ts";
import { truthOf, type Circumstances } from "./condition/evaluate.ts";
import { MalformedCondition } from "./condition/lex.ts";
import { openPart, type OpenPart } from "./condition/open.ts";
import { parseCondition } from "./condition/parse.ts";

/** A condition as far as its text goes. */
export type RoleCondition =
  | { readonly kind: "none" }
  | { readonly kind: "read"; readonly text: string; readonly node: ConditionNode }
  /** `at` counts the characters before the place. */
  | { readonly kind: "malformed"; readonly text: string; readonly at: number; readonly expected: string }
  | { readonly kind: "other-version"; readonly text: string; readonly version: string };

/** What the condition says of one request. */
export type ConditionVerdict =
  | { readonly kind: "holds" | "fails" }
  | { readonly kind: "open"; readonly open: OpenPart }
  | { readonly kind: "not-understood"; readonly why: string };

/** 2.0 is the public version; official examples of eligible assignments carry 1.0 with the same language. */
const VERSION = /^\s*[12](\.0)?\s*$/;

const NONE: RoleCondition = { kind: "none" };

/** Reads the condition of an assignment or a permission; absent and blank ones do not restrict. */
export function readCondition(text: string | undefined, version?: string): RoleCondition {
  if (text === undefined || text.trim() === "") return NONE;
  if (version !== undefined && version.trim() !== "" && !VERSION.test(version))
    return { kind: "other-version", text, version };
  try {
    return { kind: "read", text, node: parseCondition(text) };
  } catch (error) {
    if (error instanceof MalformedCondition)
      return { kind: "malformed", text, at: error.at, expected: error.expected };
    throw error;
  }
}

const HOLDS: ConditionVerdict = { kind: "holds" };
const FAILS: ConditionVerdict = { kind: "fails" };

export function judgeCondition(condition: RoleCondition, about: Circumstances): ConditionVerdict {
  switch (condition.kind) {
    case "none":
      return HOLDS;
    case "malformed":
      return {
        kind: "not-understood",
        why: `the condition is malformed at character ${String(condition.at + 1)}: expected ${condition.expected}`,
      };
    case "other-version":
      return { kind: "not-understood", why: `conditions of version ${condition.version} are not known` };
    case "read": {
      const truth = truthOf(condition.node, about);
      if (truth !== undefined) return truth ? HOLDS : FAILS;
      const open = openPart(condition.node, about);
      return open.ambiguous
        ? {
            kind: "not-understood",
            why: "the condition mixes AND and OR without parentheses, and the readings do not agree",
          }
        : { kind: "open", open };
    }
  }
}
