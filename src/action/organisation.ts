import { posix } from "node:path";
import { say } from "../base/sentence.ts";
import { baseBranch } from "../github/event.ts";
import { failureReason } from "../github/failure.ts";
import { policyFile } from "../run/base.ts";
import type { PolicyText } from "../run/options.ts";
import { isSafe, type OpenGitHub } from "./comment.ts";
import type { RunContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";

/**
 * The policy of the organisation. `owner/repository/path@ref` is read by GitHub's API; so is a path, from the branch that the change is
 * to go into, since the working tree is the author's. Only where there is no such branch the file of the workspace counts.
 * @throws UserError for a path that is no readable file of the workspace
 */
export async function policyText(
  config: string,
  inputs: Inputs,
  context: RunContext,
  open: OpenGitHub,
): Promise<PolicyText> {
  const elsewhere = ELSEWHERE.exec(config)?.groups;
  const ref = elsewhere?.["ref"] ?? baseBranch(context.event);
  if (ref === undefined || (elsewhere === undefined && context.event.kind === "other"))
    return policyFile(config, context.workspace);
  const repository = elsewhere?.["repository"] ?? context.repository;
  const path = elsewhere?.["path"] ?? posix.normalize(config.replaceAll("\\", "/"));
  const from = elsewhere === undefined ? `${path}@${ref}` : config;
  const apiUrl = context.env.GITHUB_API_URL ?? "https://api.github.com";
  if (inputs.token === undefined) return { from, why: say`there is no ${"github-token"}` };
  if (!isSafe(apiUrl)) return { from, why: say`the token is not sent to ${apiUrl}, which is not https` };
  try {
    const github = await open({ token: inputs.token, apiUrl, repository });
    const text = await github.file(path, ref);
    return text === undefined
      ? { from, why: say`there is no such file, or the token may not read it` }
      : { from, text };
  } catch (error) {
    return { from, why: failureReason(error, "contents: read") };
  }
}

/** `contoso/governance/relocation-policy.yaml@v3`: owner, repository, path and branch, tag or commit. */
const ELSEWHERE = /^(?<repository>[\w.-]+\/[\w.-]+)\/(?<path>[^@\s]+)@(?<ref>[^@\s]+)$/;
