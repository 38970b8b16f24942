import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createPipelineRequest,
  proxyPolicy,
} from "@azure/core-rest-pipeline";
import { isLoopback } from "../endpoints.ts";
import { fieldOf, parseJson } from "../json-field.ts";

const TIMEOUT_MS = 10_000;

interface Heard {
  readonly status: number;
  readonly body: string;
  readonly date: number | undefined;
}

async function heardFrom(url: string, headers: Readonly<Record<string, string>>): Promise<Heard | undefined> {
  const pipeline = createEmptyPipeline();
  const target = new URL(url);
  if (!isLoopback(target)) pipeline.addPolicy(proxyPolicy());
  const request = createPipelineRequest({
    url,
    method: "GET",
    timeout: TIMEOUT_MS,
    allowInsecureConnection: isLoopback(target),
  });
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  try {
    const {
      status,
      bodyAsText,
      headers: answered,
    } = await pipeline.sendRequest(createDefaultHttpClient(), request);
    const date = Date.parse(answered.get("date") ?? "");
    return { status, body: bodyAsText ?? "", date: Number.isNaN(date) ? undefined : date };
  } catch {
    return undefined;
  }
}

/** What Azure Resource Manager's clock had when it answered a request without a token, which it refuses. */
export async function serverTime(resourceManager: string): Promise<number | undefined> {
  return (await heardFrom(`${resourceManager}/subscriptions?api-version=2022-12-01`, {}))?.date;
}

/**
 * Asks the runner for this job's OIDC token and answers what it says. The token itself goes nowhere.
 * @returns undefined where the job may not have one, or what the runner answers is no token
 */
export async function workflowToken(
  env: Readonly<Record<string, string | undefined>>,
  audience: string,
): Promise<unknown> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = env;
  if (url === undefined || secret === undefined || !URL.canParse(url)) return undefined;
  const asked = new URL(url);
  asked.searchParams.set("audience", audience);
  const heard = await heardFrom(asked.href, { authorization: `Bearer ${secret}` });
  const token = fieldOf(parseJson(heard?.body ?? ""), "value");
  if (heard?.status !== 200 || typeof token !== "string") return undefined;
  return parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
}
