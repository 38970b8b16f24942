import { createHttpHeaders, type HttpClient, type PipelineRequest } from "@azure/core-rest-pipeline";
import type { Clock } from "../../src/observe/clock.ts";
import type { Credential } from "../../src/observe/credentials/credential.ts";
import { Transport, type TransportOptions } from "../../src/observe/channels/arm/transport.ts";

export const ENDPOINT = "https://management.azure.com";
export const TOKEN = "token-of-the-test";

export const credential: Credential = {
  token: () => Promise.resolve({ token: TOKEN, expiresOn: 4e12 }),
};

export interface FakeClock extends Clock {
  readonly slept: readonly number[];
  advance(ms: number): void;
}

/** Sleeping takes no time but moves the clock. `impatient` lets every time-out go off, moving the clock too. */
export function fakeClock({ impatient = false } = {}): FakeClock {
  let now = Date.UTC(2026, 7, 24);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
    after: (ms, then) => {
      if (!impatient) return () => undefined;
      const timer = setTimeout(() => {
        now += ms;
        then();
      }, 5);
      return () => {
        clearTimeout(timer);
      };
    },
    random: () => 0.5,
  };
}

export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  /** Instead of `body`, as it goes over the wire. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ScriptedClient extends HttpClient {
  readonly requests: readonly PipelineRequest[];
}

/** Answers requests in turn, or by function; `undefined` never answers, an error breaks the connection. */
export function scripted(
  script: readonly (Reply | Error | undefined)[] | ((url: URL, index: number) => Reply | Error | undefined),
): ScriptedClient {
  const requests: PipelineRequest[] = [];
  return {
    requests,
    sendRequest: (request) => {
      const index = requests.push(request) - 1;
      const reply = typeof script === "function" ? script(new URL(request.url), index) : script[index];
      if (reply === undefined) return new Promise(() => undefined);
      if (reply instanceof Error) return Promise.reject(reply);
      return Promise.resolve({
        request,
        status: reply.status ?? 200,
        headers: createHttpHeaders(reply.headers ?? {}),
        bodyAsText: reply.text ?? JSON.stringify(reply.body ?? {}),
      });
    },
  };
}

export function transportOf(httpClient: HttpClient, options: Partial<TransportOptions> = {}): Transport {
  return new Transport({
    endpoint: ENDPOINT,
    credential,
    userAgent: "test/1.0",
    clock: fakeClock(),
    httpClient,
    ...options,
  });
}

export function armError(
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status, body: { error: { code, message: "The client 'jane@contoso.com' may not." } }, headers };
}
