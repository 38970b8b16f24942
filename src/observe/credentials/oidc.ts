import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createPipelineRequest,
  proxyPolicy,
  type HttpClient,
} from "@azure/core-rest-pipeline";
import { say, type Sentence } from "../../base/sentence.ts";
import { systemClock, type Clock } from "../clock.ts";
import { isLoopback, type Endpoints } from "../endpoints.ts";
import { backoff, isRetryable } from "../retry.ts";
import { adviceOf } from "./aadsts.ts";
import { fieldOf, parseJson } from "../json-field.ts";
import { CredentialError, type AccessToken, type Credential } from "./credential.ts";

export interface OidcOptions {
  readonly endpoints: Pick<Endpoints, "authority" | "federationAudience" | "tokenResource">;
  readonly clientId: string;
  readonly tenantId: string;
  /** The workflow's own OIDC token for an audience, for example `core.getIDToken`. */
  readonly getIdToken: (audience: string) => Promise<string>;
  readonly httpClient?: HttpClient;
  readonly clock?: Clock;
  /** For each of the two requests; 20 s unless said. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

const ATTEMPTS = 3;

/**
 * Trades the workflow's OIDC token for one of Azure Resource Manager (workload identity federation).
 * Source: Microsoft identity platform, client credentials flow with a federated credential.
 */
export function oidcCredential(options: OidcOptions): Credential {
  return {
    async token() {
      const assertion = await idToken(options);
      return exchange(options, assertion);
    },
  };
}

async function idToken({
  getIdToken,
  endpoints,
  timeoutMs = 20_000,
  clock = systemClock,
  signal,
}: OidcOptions): Promise<string> {
  let token: string | undefined;
  try {
    token = await within(clock, timeoutMs, getIdToken(endpoints.federationAudience), signal);
  } catch {
    throw new CredentialError(
      say`the workflow gave no OIDC token. The job needs the permission ${"id-token: write"}, and a pull request from a fork never gets one`,
    );
  }
  if (token === undefined || token === "") {
    throw new CredentialError(
      signal?.aborted === true
        ? say`the workflow gave no OIDC token before the run ended`
        : say`the workflow gave no OIDC token within ${timeoutMs / 1000} s`,
    );
  }
  return token;
}

async function exchange(options: OidcOptions, assertion: string): Promise<AccessToken> {
  const { endpoints, clientId, tenantId, clock = systemClock } = options;
  const url = `${endpoints.authority}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    scope: `${endpoints.tokenResource}/.default`,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
  });
  for (let attempts = 1; ; attempts += 1) {
    const outcome = await post(options, url, form.toString());
    if (outcome.status === 200) return accessToken(outcome.body, clock.now());
    const again = attempts < ATTEMPTS && options.signal?.aborted !== true;
    if (again && (outcome.status === undefined || isRetryable(outcome.status))) {
      await clock.sleep(backoff(attempts, clock.random()));
    } else throw new CredentialError(refusal(options, outcome));
  }
}

interface Outcome {
  /** Undefined when no answer came. */
  readonly status?: number;
  readonly body: string;
}

async function post(options: OidcOptions, url: string, form: string): Promise<Outcome> {
  const { httpClient = createDefaultHttpClient(), clock = systemClock, timeoutMs = 20_000 } = options;
  const pipeline = createEmptyPipeline();
  const target = new URL(url);
  if (!isLoopback(target)) pipeline.addPolicy(proxyPolicy());
  const abort = new AbortController();
  const request = createPipelineRequest({
    url,
    method: "POST",
    body: form,
    allowInsecureConnection: target.protocol === "http:",
    abortSignal: abort.signal,
  });
  request.headers.set("content-type", "application/x-www-form-urlencoded");
  request.headers.set("accept", "application/json");
  try {
    const response = await within(
      clock,
      timeoutMs,
      pipeline.sendRequest(httpClient, request),
      options.signal,
    );
    return response === undefined
      ? { body: "" }
      : { status: response.status, body: response.bodyAsText ?? "" };
  } catch {
    return { body: "" };
  } finally {
    abort.abort();
  }
}

/** What comes first: the answer, or undefined when the time is over or the caller gives up. */
async function within<T>(
  clock: Clock,
  ms: number,
  work: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  let cancel = (): void => undefined;
  const late = new Promise<undefined>((resolve) => {
    const stop = (): void => {
      resolve(undefined);
    };
    const cancelTimer = clock.after(ms, stop);
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted === true) stop();
    cancel = () => {
      cancelTimer();
      signal?.removeEventListener("abort", stop);
    };
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}

function accessToken(body: string, now: number): AccessToken {
  const token = fieldOf(parseJson(body), "access_token");
  const lifetime = Number(fieldOf(parseJson(body), "expires_in"));
  if (typeof token !== "string" || token === "" || !Number.isFinite(lifetime) || lifetime <= 0) {
    throw new CredentialError(say`the sign-in service answered without a token`);
  }
  return { token, expiresOn: now + lifetime * 1000 };
}

function refusal({ endpoints, clientId, tenantId }: OidcOptions, { status, body }: Outcome): Sentence {
  const host = new URL(endpoints.authority).host;
  if (status === undefined) return say`the sign-in service ${host} gave no answer`;
  const description = fieldOf(parseJson(body), "error_description");
  const text = typeof description === "string" ? description : "";
  return (
    adviceOf(text, { clientId, tenantId, audience: endpoints.federationAudience }) ??
    say`the sign-in service ${host} refused the exchange of the workflow's OIDC token (${status})`
  );
}
