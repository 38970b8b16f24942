import { userError } from "../base/errors.ts";
import { raw, say } from "../base/sentence.ts";
import { CHECKS } from "../checks/registry.ts";
import { readPolicy } from "../rules/read-policy.ts";
import type { NoteFile } from "../manifest/repository-file.ts";
import { asksCodeowners, withCodeowners } from "../rules/codeowners.ts";
import type { RelocationPolicy } from "../rules/relocation-policy.ts";
import type { PolicyText, RunOptions } from "./options.ts";

/**
 * The policy of the organisation, once its text is there.
 * @throws UserError when it cannot be read or is wrong: without what it asks nothing may be called ready
 */
export async function organisationPolicy(
  text: Promise<PolicyText> | undefined,
): Promise<RelocationPolicy | undefined> {
  const policy = await text;
  if (policy === undefined) return undefined;
  if ("why" in policy) {
    throw userError(say`the policy ${policy.from} could not be read: ${raw(policy.why)}`, {
      expected: say`a document of kind ${"RelocationPolicy"}`,
    });
  }
  return readPolicy(policy.text, policy.from, new Map(CHECKS.map(({ meta }) => [meta.id, meta.area])));
}

/** The policy with the owners that CODEOWNERS names, where a rule of it asks for them. */
export async function ownedPolicy(
  policy: RelocationPolicy | undefined,
  { codeowners }: Pick<RunOptions, "codeowners">,
  manifestFile: string,
  note: NoteFile,
): Promise<RelocationPolicy | undefined> {
  if (policy === undefined || !asksCodeowners(policy)) return policy;
  const found = (await codeowners?.()) ?? { from: "CODEOWNERS", why: say`this run does not read it` };
  if ("text" in found) note(found.from, Buffer.from(found.text));
  return withCodeowners(policy, found, manifestFile);
}
