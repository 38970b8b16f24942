import { randomUUID } from "node:crypto";
import { listen, record, send, sleep, type Answer, type RecordedRequest, type Running } from "./http.ts";
import { fakeJwt } from "./jwt.ts";
import type { Rounds } from "./rounds.ts";
import { broken, type WireFault } from "./wire-faults.ts";

export interface FakeOidcOptions {
  /** `repo:contoso/shop:pull_request` when absent. */
  readonly subject?: string;
  readonly issuer?: string;
  readonly repository?: string;
  /** Seconds that an id token lives. */
  readonly lifetime?: number;
  /** Answers every request with this status and no token, as the runner does when the permission is missing. */
  readonly refuse?: number;
  readonly latencyMs?: number;
  /** Answers come in these rounds, for all servers of the run. */
  readonly rounds?: Rounds;
  /** Breaks every answer, or so many of them. */
  readonly fault?: WireFault & { readonly times?: number };
}

export interface FakeOidc extends Running {
  readonly issuer: string;
  readonly subject: string;
  /** Value of `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly requestUrl: string;
  /** Value of `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken: string;
  readonly requests: readonly RecordedRequest[];
  /** True for a token that this endpoint has issued. */
  knows(token: string): boolean;
}

/** Issuer of the id tokens of workflow runs. */
export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** The runner's id-token endpoint: `GET <requestUrl>&audience=…` with `Authorization: Bearer <requestToken>`. */
export async function startFakeOidc(options: FakeOidcOptions = {}): Promise<FakeOidc> {
  const issuer = options.issuer ?? GITHUB_ISSUER;
  const repository = options.repository ?? "contoso/shop";
  const subject = options.subject ?? `repo:${repository}:pull_request`;
  const requestToken = `runner-${randomUUID()}`;
  const requests: RecordedRequest[] = [];
  const issued = new Set<string>();

  const issue = (request: RecordedRequest): Answer => {
    if (request.headers["authorization"] !== `Bearer ${requestToken}`) {
      return { status: 401, body: { message: "the runner's request token is missing or wrong" } };
    }
    if (options.refuse !== undefined) return { status: options.refuse, body: { message: "refused" } };
    if (request.method !== "GET") return { status: 405, body: { message: "only GET" } };
    const now = Math.floor(Date.now() / 1000);
    const value = fakeJwt({
      jti: randomUUID(),
      iss: issuer,
      sub: subject,
      // Without an audience GitHub puts the owner's address there, which no federated credential accepts.
      aud: request.query["audience"] ?? `https://github.com/${repository.split("/")[0] ?? ""}`,
      repository,
      repository_owner: repository.split("/")[0] ?? "",
      event_name: "pull_request",
      iat: now,
      nbf: now - 600,
      exp: now + (options.lifetime ?? 300),
    });
    issued.add(value);
    return { status: 200, body: { count: value.length, value } };
  };

  const running = await listen(async (request, response) => {
    const recorded = await record(request);
    requests.push(recorded);
    await options.rounds?.turn();
    await sleep(options.latencyMs ?? 0);
    const right = (): Answer => issue(recorded);
    const { fault } = options;
    const hit = fault !== undefined && requests.length <= (fault.times ?? Infinity);
    const answer = hit ? broken(fault, right) : right();
    recorded.status = answer.status;
    send(response, answer);
  });
  return {
    ...running,
    issuer,
    subject,
    requestUrl: `${running.url}/token?api-version=2.0`,
    requestToken,
    requests,
    knows: (token) => issued.has(token),
  };
}
