import { raw, say, type Sentence } from "../base/sentence.ts";
import { ownersOf } from "./codeowners-file.ts";
import type { RelocationPolicy, WaiverRule } from "./relocation-policy.ts";

/** CODEOWNERS of the branch that a change is to go into, or why there is none to ask. */
export type CodeownersText =
  { readonly from: string; readonly text: string } | { readonly from: string; readonly why: Sentence };

/** Whether a rule of the policy asks who owns a file. */
export function asksCodeowners({ allow = [] }: RelocationPolicy): boolean {
  return allow.some(({ codeowners }) => codeowners !== undefined);
}

/** The policy with those who own the files of its rules; where that is not known they are nobody, and the rule says why. */
export function withCodeowners(
  policy: RelocationPolicy,
  codeowners: CodeownersText,
  manifestFile: string,
): RelocationPolicy {
  const { allow } = policy;
  if (allow === undefined) return policy;
  return { ...policy, allow: allow.map((rule) => ownedRule(rule, codeowners, manifestFile)) };
}

function ownedRule(rule: WaiverRule, codeowners: CodeownersText, manifestFile: string): WaiverRule {
  if (rule.codeowners === undefined) return rule;
  const file = rule.codeowners === "manifest" ? manifestFile : rule.codeowners.replace(/^\.?\//, "");
  const { from } = codeowners;
  if ("why" in codeowners)
    return { ...rule, byCodeowners: say`who owns ${file} by ${from} is not known: ${raw(codeowners.why)}` };
  const found = ownersOf(codeowners.text, file);
  return {
    ...rule,
    owners: [...rule.owners, ...found],
    byCodeowners:
      found.length === 0 ? say`${from} names no owner of ${file}` : say`${from} names ${found} for ${file}`,
  };
}
