import {
  azureCliCredential,
  cached,
  collectFacts,
  execProgram,
  loadSdks,
  noCredential,
  oidcCredential,
  resolveEndpoints,
  vaultHosts,
  type CollectOptions,
  type Credential,
  type Endpoints,
  type RunLimit,
} from "../observe/index.ts";
import { isNewSubscription } from "../base/new-subscription.ts";
import type { Manifest } from "../manifest/model.ts";
import type { AliasCatalogue } from "../policy/aliases.ts";
import type { AnyFactRef, FactTable } from "../facts/facts.ts";
import type { RunOptions } from "./options.ts";
import { questionCache } from "./cache.ts";
import { TOOL } from "./tool.ts";

/** @param policies where only what is judged now is asked for; everything unless said */
export type Observe = (
  refs: readonly AnyFactRef[],
  policies?: Pick<CollectOptions, "judged" | "changedTypes">,
) => Promise<FactTable>;

/**
 * Signs in, and gives what observes the target live. Endpoints come from the cloud's table and the workflow's environment,
 * never from the manifest. A refusal makes the facts unknown when they are asked for; `signal` gives the sign-in up.
 * @throws UserError when an endpoint of the environment is not acceptable.
 */
export function observer(
  manifest: Manifest,
  aliases: AliasCatalogue,
  options: RunOptions,
  signal: AbortSignal,
  limit: RunLimit,
): Observe {
  const endpoints = resolveEndpoints(manifest.cloud, options.env);
  const credential = cached(credentialOf(options, endpoints, manifest, signal), () => Date.now());
  const vaultSignIn = { ...endpoints, tokenResource: endpoints.vaults };
  let signedIn = false;
  credential.token().then(
    () => {
      signedIn = true;
    },
    () => undefined,
  );
  if (options.credential.kind !== "none") loadSdks();
  const { cache, probes } = options;
  const collect: CollectOptions = {
    ...(cache === undefined ? {} : questionCache(cache, options.root, options.log)),
    endpoints,
    credential,
    aliases,
    userAgent: `${TOOL.name}/${TOOL.version}`,
    root: options.root,
    ...groupOfNew(manifest),
    deadlineMs: options.timeoutMs,
    limit,
    // A token of its own, which is asked for by the first vault and goes to vaults alone.
    vaults: {
      hosts: vaultHosts(manifest.cloud, options.env),
      credential: cached(credentialOf(options, vaultSignIn, manifest, signal), () => Date.now()),
      cloud: manifest.cloud,
    },
    ...(probes === undefined ? {} : { probes }),
    progress: (progress) => options.progress?.show({ ...progress, signedIn }),
    report: ({ requests, retries }) => {
      // A line that changes in place is gone before another is written.
      options.progress?.end();
      options.log(
        `${String(requests)} requests to Azure Resource Manager, ${String(retries)} of them retries`,
      );
    },
  };
  return async (refs, policies = {}) => {
    const prices = await pricesOf(options);
    try {
      return await collectFacts(refs, { ...collect, ...prices, ...policies });
    } finally {
      options.progress?.end();
    }
  };
}

/** @throws UserError where the file is none of prices */
async function pricesOf({ prices, root }: RunOptions): Promise<Pick<CollectOptions, "priceList">> {
  if (prices === undefined) return {};
  const { priceFile } = await import("./price-file.ts");
  return { priceList: await priceFile(prices, root) };
}

function groupOfNew({ target }: Manifest): Pick<CollectOptions, "groupOfNew"> {
  const { subscription, managementGroup } = target;
  return managementGroup !== undefined && isNewSubscription(subscription.id)
    ? { groupOfNew: managementGroup }
    : {};
}

function credentialOf(
  { credential }: RunOptions,
  endpoints: Endpoints,
  { target }: Manifest,
  signal: AbortSignal,
): Credential {
  switch (credential.kind) {
    case "oidc":
      return oidcCredential({ ...credential, endpoints, signal });
    case "azure-cli":
      return azureCliCredential({
        endpoints,
        // Of a subscription that does not exist yet nobody has a token: the account's own is taken.
        ...(isNewSubscription(target.subscription.id) ? {} : { subscription: target.subscription.id }),
        exec: execProgram,
        now: () => Date.now(),
        signal,
      });
    case "none":
      return noCredential(credential.why);
  }
}
