import { say, type Sentence } from "../../base/sentence.ts";
import type { SubscriptionId } from "../../base/names.ts";
import type { Endpoints } from "../endpoints.ts";
import { adviceOf } from "./aadsts.ts";
import { fieldOf, parseJson } from "../json-field.ts";
import { CredentialError, type AccessToken, type Credential } from "./credential.ts";
import type { Exec } from "./exec.ts";

export interface AzureCliOptions {
  readonly endpoints: Pick<Endpoints, "tokenResource" | "cloud">;
  /** The CLI picks the account and tenant by it; those of its own default where it is absent. */
  readonly subscription?: SubscriptionId;
  readonly exec: Exec;
  readonly now: () => number;
  /** 60 s unless said: the CLI is slow to start. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Of a token whose end the CLI does not tell. */
const ASSUMED_LIFE_MS = 300_000;

/** Takes the token of whoever is signed in to the Azure CLI, for example after `azure/login`. */
export function azureCliCredential(options: AzureCliOptions): Credential {
  const { endpoints, subscription, exec, now, timeoutMs = 60_000, signal } = options;
  const args = ["account", "get-access-token", "--resource", endpoints.tokenResource];
  return {
    async token() {
      const of = subscription === undefined ? [] : ["--subscription", subscription];
      const result = await exec("az", [...args, ...of, "-o", "json"], {
        timeoutMs,
        ...(signal === undefined ? {} : { signal }),
      });
      switch (result.kind) {
        case "missing":
          throw new CredentialError(
            say`the Azure CLI (${"az"}) is not installed on this machine. Install it, or sign in with the workflow's OIDC token (inputs ${"client-id"} and ${"tenant-id"})`,
          );
        case "timed-out":
          throw new CredentialError(say`the Azure CLI gave no token within ${timeoutMs / 1000} s`);
        case "aborted":
          throw new CredentialError(say`the run ended before the Azure CLI gave a token`);
        case "exited":
          if (result.code !== 0) throw new CredentialError(refusal(result.stderr, options));
          return parse(result.stdout, now());
      }
    },
  };
}

/** Only known phrases decide; the CLI's own text is never shown, since it may name people or hold tokens. */
function refusal(stderr: string, { subscription, endpoints }: AzureCliOptions): Sentence {
  // Whoever is told to sign in beside one of these codes signs in as before.
  const code = /\bAADSTS(700024|53003)\b/.exec(stderr)?.[1];
  if (code === "700024") {
    return say`Microsoft Entra refused the sign-in (${"AADSTS700024"}): the OIDC token that ${"azure/login"} used lives ten minutes, and is over. Run ${"azure/login"} right before this step, or give the Action ${"client-id"} and ${"tenant-id"}`;
  }
  if (code === "53003") {
    return say`Microsoft Entra refused the sign-in (${"AADSTS53003"}): a conditional access policy blocks who is signed in to the Azure CLI`;
  }
  if (/az login|no subscription found|not logged in/i.test(stderr)) {
    return say`nobody is signed in to the Azure CLI, or the session is over. Run ${"az login"}, or ${"azure/login"} in a workflow`;
  }
  if (/subscription .*(not found|doesn't exist|does not exist)/i.test(stderr)) {
    return say`the account of the Azure CLI does not see the subscription ${subscription ?? ""} in ${endpoints.cloud}. Sign in to the right tenant and cloud`;
  }
  const known = adviceOf(stderr, {
    clientId: "of the Azure CLI",
    tenantId: "of the Azure CLI",
    audience: "",
  });
  return known ?? say`the Azure CLI gave no token. ${"az account get-access-token"} shows why`;
}

function parse(stdout: string, now: number): AccessToken {
  const token = fieldOf(parseJson(stdout), "accessToken");
  if (typeof token !== "string" || token === "") {
    throw new CredentialError(say`the Azure CLI answered without a token`);
  }
  // Seconds since 1970; the older field beside it is local time without a zone, and of no use.
  const seconds = Number(fieldOf(parseJson(stdout), "expires_on"));
  return { token, expiresOn: seconds > 0 ? seconds * 1000 : now + ASSUMED_LIFE_MS };
}
