import { posix } from "node:path";
import { say } from "../base/sentence.ts";
import { failureReason } from "../github/failure.ts";
import type { BaseText } from "../run/options.ts";
import { isSafe, type OpenGitHub } from "./comment.ts";
import type { RunContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";

/**
 * The manifest of the branch that the change is to go into, by GitHub's API: the working tree is the author's. Never throws: the report says why there is nothing to compare with.
 */
export async function baseText(
  ref: string,
  inputs: Inputs,
  context: RunContext,
  open: OpenGitHub,
): Promise<BaseText> {
  const apiUrl = context.env.GITHUB_API_URL ?? "https://api.github.com";
  if (inputs.token === undefined) return { ref, why: say`there is no ${"github-token"}` };
  if (!isSafe(apiUrl)) return { ref, why: say`the token is not sent to ${apiUrl}, which is not https` };
  if (!context.atWorkspaceRoot)
    return { ref, why: say`the repository is not checked out at the root of the workspace` };
  try {
    const github = await open({ token: inputs.token, apiUrl, repository: context.repository });
    return { ref, text: await github.file(posix.normalize(inputs.manifest.replaceAll("\\", "/")), ref) };
  } catch (error) {
    return { ref, why: failureReason(error, "contents: read") };
  }
}
