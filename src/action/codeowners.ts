import { say } from "../base/sentence.ts";
import { baseBranch } from "../github/event.ts";
import { failureReason } from "../github/failure.ts";
import { CODEOWNERS_FILES } from "../rules/codeowners-file.ts";
import type { CodeownersText } from "../rules/codeowners.ts";
import { codeownersFile } from "../run/base.ts";
import { isSafe, type OpenGitHub } from "./comment.ts";
import type { RunContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";

/**
 * CODEOWNERS of the branch that the change is to go into, by GitHub's API, since the working tree is the author's; outside of changes that of
 * the workspace. Never throws: a waiver whose owner cannot be looked up does not count, and says why.
 */
export async function codeownersText(
  inputs: Inputs,
  context: RunContext,
  open: OpenGitHub,
): Promise<CodeownersText> {
  const { event, atWorkspaceRoot, env, repository, workspace } = context;
  if (!atWorkspaceRoot)
    return { from: "CODEOWNERS", why: say`the repository is not checked out at the root of the workspace` };
  const ref = baseBranch(event);
  if (ref === undefined || event.kind === "other") return codeownersFile(workspace);
  const from = `CODEOWNERS@${ref}`;
  const apiUrl = env.GITHUB_API_URL ?? "https://api.github.com";
  if (inputs.token === undefined) return { from, why: say`there is no ${"github-token"}` };
  if (!isSafe(apiUrl)) return { from, why: say`the token is not sent to ${apiUrl}, which is not https` };
  try {
    const github = await open({ token: inputs.token, apiUrl, repository });
    for (const path of CODEOWNERS_FILES) {
      const text = await github.file(path, ref);
      if (text !== undefined) return { from: `${path}@${ref}`, text };
    }
    return { from, why: say`there is no such file` };
  } catch (error) {
    return { from, why: failureReason(error, "contents: read") };
  }
}
