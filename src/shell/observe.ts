import {
  azureCliCredential,
  collectFacts,
  execProgram,
  noCredential,
  oidcCredential,
  resolveEndpoints,
  type Credential,
  type Endpoints,
} from "../azure/index.ts";
import type { Manifest } from "../manifest/model.ts";
import type { AliasCatalogue } from "../policy/aliases.ts";
import type { AnyFactRef, FactTable } from "../target/facts.ts";
import type { RunOptions } from "./options.ts";
import { TOOL } from "./tool.ts";

/**
 * Observes the target live. Endpoints come from the cloud's table and the workflow's environment, never from the manifest.
 * @throws UserError when an endpoint of the environment is not acceptable.
 */
export async function observe(
  refs: readonly AnyFactRef[],
  manifest: Manifest,
  aliases: AliasCatalogue,
  options: RunOptions,
): Promise<FactTable> {
  const endpoints = resolveEndpoints(manifest.cloud, options.env);
  return collectFacts(refs, {
    endpoints,
    credential: credentialOf(options, endpoints, manifest),
    aliases,
    userAgent: `${TOOL.name}/${TOOL.version}`,
    deadlineMs: options.timeoutMs,
    report: ({ requests, retries }) => {
      options.log(
        `${String(requests)} requests to Azure Resource Manager, ${String(retries)} of them retries`,
      );
    },
  });
}

function credentialOf({ credential }: RunOptions, endpoints: Endpoints, manifest: Manifest): Credential {
  switch (credential.kind) {
    case "oidc":
      return oidcCredential({ ...credential, endpoints });
    case "azure-cli":
      return azureCliCredential({
        endpoints,
        subscription: manifest.target.subscription.id,
        exec: execProgram,
        now: () => Date.now(),
      });
    case "none":
      return noCredential(credential.why);
  }
}
