import { createServer, type RequestListener } from "node:http";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { noCredential, type Credential } from "../../../../src/observe/credentials/credential.ts";
import { ArmFailure } from "../../../../src/observe/channels/arm/failure.ts";
import { Transport, type TransportOptions } from "../../../../src/observe/channels/arm/transport.ts";
import { say } from "../../../../src/base/sentence.ts";
import { hurried } from "../../collect-support.ts";
import {
  armError,
  credential,
  ENDPOINT,
  fakeClock,
  scripted,
  TOKEN,
  transportOf,
  type Reply,
} from "../../support.ts";

const PATH = "/subscriptions?api-version=2022-12-01";

async function failureOf(transport: Transport, path = PATH): Promise<ArmFailure> {
  try {
    await transport.get(path);
  } catch (error) {
    if (error instanceof ArmFailure) return error;
    throw error;
  }
  throw new Error("the request did not fail");
}

describe("a request", () => {
  it("carries the token, accepts JSON and names the tool", async () => {
    const client = scripted([{ body: { a: 1 } }]);
    const answer = await transportOf(client).get(PATH);
    expect(answer.body).toEqual({ a: 1 });
    const [request] = client.requests;
    expect(request?.url).toBe(`${ENDPOINT}${PATH}`);
    expect(request?.method).toBe("GET");
    expect(request?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect(request?.headers.get("accept")).toBe("application/json");
    expect(request?.headers.get("user-agent")).toBe("test/1.0");
  });

  it.each([
    "https://evil.example/subscriptions",
    "//evil.example/subscriptions",
    "http://management.azure.com/subscriptions",
    "https://management.azure.com:8443/subscriptions",
    "https://user:pw@management.azure.com/subscriptions",
    "https://management.azure.com.evil.example/",
    "\\\\evil.example/x",
    "file:///etc/passwd",
    "http://[",
  ])("to %s is refused before it is sent", async (url) => {
    const client = scripted([{}]);
    expect((await failureOf(transportOf(client), url)).kind).toBe("malformed");
    expect(client.requests).toHaveLength(0);
  });

  it("asks for one token, however many requests there are", async () => {
    let asked = 0;
    const counting: Credential = {
      token: () => {
        asked += 1;
        return credential.token();
      },
    };
    const transport = transportOf(
      scripted(() => ({})),
      { credential: counting },
    );
    await Promise.all(Array.from({ length: 20 }, () => transport.get(PATH)));
    expect(asked).toBe(1);
    expect(transport.stats).toEqual({ requests: 20, retries: 0 });
  });

  it("never has more than the limit under way", async () => {
    let open = 0;
    let most = 0;
    const transport = transportOf(
      {
        sendRequest: async (request) => {
          open += 1;
          most = Math.max(most, open);
          await new Promise((resolve) => setTimeout(resolve, 2));
          open -= 1;
          return scripted([{}]).sendRequest(request);
        },
      },
      { maxConcurrent: 3 },
    );
    await Promise.all(Array.from({ length: 12 }, () => transport.get(PATH)));
    expect(most).toBe(3);
  });
});

describe("a failure", () => {
  const CORRELATION = { "x-ms-correlation-request-id": "0f0e0d0c-1111-2222-3333-444455556666" };

  it.each([
    [401, "InvalidAuthenticationToken", "no-permission"],
    [403, "AuthorizationFailed", "no-permission"],
    [404, "SubscriptionNotFound", "not-found"],
    [400, "InvalidFilterInQueryString", "service-error"],
    [409, "Conflict", "service-error"],
    [301, "Moved", "service-error"],
    [501, "NotImplemented", "service-error"],
  ])("with status %i %s is %s, at once, without the service's own message", async (status, code, kind) => {
    const client = scripted([armError(status, code, CORRELATION)]);
    const failure = await failureOf(transportOf(client));
    expect(failure).toMatchObject({
      kind,
      status,
      code,
      correlationId: CORRELATION["x-ms-correlation-request-id"],
    });
    expect(failure.reason).toContain(code);
    expect(failure.reason).not.toContain("jane");
    expect(client.requests).toHaveLength(1);
  });

  it.each([
    ["a page of HTML", { status: 502, text: "<html>Bad gateway</html>" }, 4],
    ["500", armError(500, "InternalServerError"), 4],
    ["503", armError(503, "ServerBusy"), 4],
  ])("of the service (%s) is tried again, then it is a service error", async (_, reply, tries) => {
    const client = scripted(() => reply);
    expect((await failureOf(transportOf(client))).kind).toBe("service-error");
    expect(client.requests).toHaveLength(tries);
  });

  it.each([
    ["500", armError(500, "InternalServerError")],
    ["a broken connection", new Error("socket hang up")],
    ["429", armError(429, "SubscriptionRequestsThrottled", { "retry-after": "2" })],
  ])("that is over the next time (%s) is none", async (_, first) => {
    const transport = transportOf(scripted([first, { body: { ok: true } }]));
    expect((await transport.get(PATH)).body).toEqual({ ok: true });
    expect(transport.stats).toEqual({ requests: 2, retries: 1 });
  });

  it("waits as long as the service asks", async () => {
    const clock = fakeClock();
    const client = scripted([
      armError(429, "Throttled", { "retry-after": "7" }),
      armError(503, "Busy", { "x-ms-retry-after-ms": "1500" }),
      {},
    ]);
    await transportOf(client, { clock }).get(PATH);
    expect(clock.slept).toEqual([7000, 1500]);
  });

  it.each(["3600", "61", "Mon, 24 Aug 2026 01:00:00 GMT"])(
    "that asks to come back after %s is throttled at once",
    async (retryAfter) => {
      const clock = fakeClock();
      const client = scripted([armError(429, "Throttled", { "retry-after": retryAfter })]);
      const failure = await failureOf(transportOf(client, { clock }));
      expect(failure).toMatchObject({ kind: "throttled", status: 429 });
      expect(client.requests).toHaveLength(1);
      expect(clock.slept).toEqual([]);
    },
  );

  it("that goes on is throttled in the end", async () => {
    const client = scripted(() => armError(429, "Throttled", { "retry-after": "1" }));
    expect((await failureOf(transportOf(client))).kind).toBe("throttled");
    expect(client.requests).toHaveLength(8);
  });

  it("is not waited for past the deadline of the run", async () => {
    const clock = fakeClock();
    const client = scripted(() => armError(429, "Throttled", { "retry-after": "9" }));
    const failure = await failureOf(transportOf(client, { clock, deadlineMs: 20_000 }));
    expect(failure.kind).toBe("throttled");
    expect(clock.slept).toEqual([9000, 9000]);
  });

  it("of a service that never answers is a time-out", async () => {
    const client = scripted(() => undefined);
    const options = { clock: fakeClock({ impatient: true }), attemptTimeoutMs: 30_000, deadlineMs: 600_000 };
    expect((await failureOf(transportOf(client, options))).kind).toBe("timed-out");
    expect(client.requests).toHaveLength(4);
    expect(client.requests.every((request) => request.abortSignal?.aborted)).toBe(true);
  });

  it("comes when the time of the run is over, without a request", async () => {
    const clock = fakeClock();
    const client = scripted([{}]);
    const transport = transportOf(client, { clock, deadlineMs: 1000 });
    clock.advance(1000);
    expect((await failureOf(transport)).kind).toBe("timed-out");
    expect(client.requests).toHaveLength(0);
  });

  it.each<[string, Reply]>([
    ["half a document", { text: '{"value": [{"id": "/subscriptions/' }],
    ["nothing", { text: "" }],
    ["HTML", { text: "<html></html>" }],
  ])("to be JSON (%s) is malformed", async (_, reply) => {
    const failure = await failureOf(transportOf(scripted([{ ...reply, headers: CORRELATION }])));
    expect(failure).toMatchObject({
      kind: "malformed",
      correlationId: CORRELATION["x-ms-correlation-request-id"],
    });
  });

  it("to sign in is no request, and the same for all", async () => {
    const client = scripted([{}]);
    const transport = transportOf(client, { credential: noCredential(say`there is no identity`) });
    expect(await failureOf(transport)).toMatchObject({
      kind: "no-credentials",
      reason: "there is no identity",
    });
    expect((await failureOf(transport)).kind).toBe("no-credentials");
    expect(client.requests).toHaveLength(0);
  });
});

describe("over the wire", () => {
  let close = (): void => undefined;
  afterEach(() => {
    close();
  });

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    close = () => {
      server.closeAllConnections();
      server.close();
    };
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("no port");
    return `http://127.0.0.1:${String(address.port)}`;
  }

  /** Packed too large to be unpacked at once. */
  const LARGE_BODY = {
    value: Array.from({ length: 2_000 }, (_, index) =>
      createHash("sha256").update(String(index)).digest("hex"),
    ),
  };

  const real = (endpoint: string, options: Partial<TransportOptions> = {}) =>
    new Transport({ endpoint, credential, userAgent: "test/1.0", clock: hurried, ...options });

  it("plain http on loopback works, packed answers too", async () => {
    const seen: (string | undefined)[] = [];
    const endpoint = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(gzipSync('{"packed": true}'));
    });
    expect((await real(endpoint).get(PATH)).body).toEqual({ packed: true });
    expect(seen).toEqual([`Bearer ${TOKEN}`]);
  });

  it.each([
    ["many bytes", LARGE_BODY],
    ["few bytes that unpack to many", { value: "x".repeat(2_000_000) }],
  ])("a packed answer of %s is read whole", async (_, body) => {
    const endpoint = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(gzipSync(JSON.stringify(body)));
    });
    expect((await real(endpoint).get(PATH)).body).toEqual(body);
  });

  it("of a packed answer that is too large, what comes later is not waited for", async () => {
    const endpoint = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.write(gzipSync(JSON.stringify(LARGE_BODY)));
    });
    const patient = { maxBytes: 50_000, attemptTimeoutMs: 600_000, deadlineMs: 600_000 };
    expect(await failureOf(real(endpoint, patient))).toMatchObject({ kind: "malformed" });
  });

  it("a redirect is not followed, so the token stays here", async () => {
    const paths: (string | undefined)[] = [];
    const endpoint = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { location: "/elsewhere" });
      response.end();
    });
    expect(await failureOf(real(endpoint))).toMatchObject({ kind: "service-error", status: 307 });
    expect(paths).toEqual([PATH]);
  });

  it.each([
    ["plain", false],
    ["packed", true],
  ])("an answer over the limit (%s) is refused while it comes in", async (_, packed) => {
    const text = JSON.stringify({ value: "x".repeat(2_000_000) });
    const endpoint = await serve((_request, response) => {
      response.writeHead(200, packed ? { "content-encoding": "gzip" } : {});
      response.end(packed ? gzipSync(text) : text);
    });
    const failure = await failureOf(real(endpoint, { maxBytes: 100_000 }));
    expect(failure).toMatchObject({ kind: "malformed", reason: "the answer is larger than 100000 bytes" });
  });

  it("answers that are too large together are refused, and those that were refused take nothing", async () => {
    const text = JSON.stringify({ value: "x".repeat(90_000) });
    const many = JSON.stringify({ value: Array.from({ length: 9_000 }, () => []) });
    const endpoint = await serve((request, response) => {
      response.end(request.url?.includes("many") === true ? many : text);
    });
    const transport = real(endpoint, {
      maxBytes: 95_000,
      memory: { kept: 200_000, unpacked: 1_000_000, read: 10_000_000, underWay: 100_000 },
    });
    const why = "all answers of the run together are larger than 200000 bytes in memory";
    const refused = (path: string): Promise<unknown> =>
      transport.get(path).then(
        () => undefined,
        (error: unknown) => (error instanceof ArmFailure ? error.reason : error),
      );
    // Many small values take more than their text.
    expect(await refused("/many?api-version=1")).toBe(why);
    expect(await refused("/many?api-version=1")).toBe(why);
    await transport.get(PATH);
    await transport.get(`${PATH}&page=2`);
    expect(await refused(PATH)).toBe(why);
  });

  it("of an answer that is an error no more is read than its words take", async () => {
    const endpoint = await serve((_request, response) => {
      response.writeHead(403);
      response.end(JSON.stringify({ error: { code: "No", message: "x".repeat(1_000_000) } }));
    });
    expect(await failureOf(real(endpoint))).toMatchObject({ kind: "no-permission", status: 403 });
  });

  it.each([
    ["plain", {}, Buffer.from('{"value": [')],
    ["packed", { "content-encoding": "gzip" }, gzipSync('{"value": []}').subarray(0, 20)],
    [
      "packed, large",
      { "content-encoding": "gzip" },
      gzipSync(JSON.stringify(LARGE_BODY)).subarray(0, 30_000),
    ],
  ])("an answer (%s) that stops half way is a time-out, not a hang", async (_, headers, begins) => {
    const endpoint = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "application/json", ...headers });
      response.write(begins);
    });
    const failure = await failureOf(real(endpoint, { attemptTimeoutMs: 40, deadlineMs: 100 }));
    expect(failure.kind).toBe("timed-out");
  });

  it("a connection that breaks is tried again", async () => {
    let calls = 0;
    const endpoint = await serve((request, response) => {
      calls += 1;
      if (calls === 1) request.socket.destroy();
      else response.end("{}");
    });
    const transport = real(endpoint);
    expect((await transport.get(PATH)).body).toEqual({});
    expect(transport.stats).toEqual({ requests: 2, retries: 1 });
  });

  const PACKED = gzipSync(
    JSON.stringify({ value: Array.from({ length: 40 }, (_, index) => `item ${String(index)}`) }),
  );
  const GZIP = { "content-encoding": "gzip" };
  const LARGE = gzipSync(JSON.stringify(LARGE_BODY));
  /** Headers and body of a first answer; `reset` breaks the connection behind it. */
  const DAMAGED: readonly (readonly [string, Record<string, string>, Uint8Array, "end" | "reset"])[] = [
    ["an empty packed body", GZIP, new Uint8Array(), "end"],
    ["a body that is not packed, and said to be", GZIP, Buffer.from('{"value": []}'), "end"],
    [
      "a packed body with a wrong checksum",
      GZIP,
      Buffer.concat([PACKED.subarray(0, -8), Buffer.alloc(8)]),
      "end",
    ],
    [
      "a packed body with damage in the middle",
      GZIP,
      PACKED.map((byte, at) => (at === 40 ? byte ^ 255 : byte)),
      "end",
    ],
    ["a body packed in a way that was not asked for", { "content-encoding": "br" }, PACKED, "end"],
    ["a plain body that is reset", {}, Buffer.from('{"value": ['), "reset"],
    [
      "a large packed body with damage in the middle",
      GZIP,
      LARGE.map((byte, at) => (at === 40_000 ? byte ^ 255 : byte)),
      "end",
    ],
    ...[PACKED, LARGE].flatMap((whole) =>
      [0, 1, 9, 10, 11, 40, 40_000, whole.length - 9, whole.length - 1]
        .filter((at) => at < whole.length)
        .flatMap((at) =>
          (["end", "reset"] as const).map(
            (then) =>
              [
                `a packed body of ${String(whole.length)} bytes that is cut at byte ${String(at)} (${then})`,
                GZIP,
                whole.subarray(0, at),
                then,
              ] as const,
          ),
        ),
    ),
  ];

  it.each(DAMAGED)("%s is seen at once and asked for again", async (_, headers, body, then) => {
    let calls = 0;
    const endpoint = await serve((_request, response) => {
      calls += 1;
      if (calls > 1) {
        response.end("{}");
        return;
      }
      response.writeHead(200, headers);
      if (then === "end") response.end(body);
      else {
        response.write(body);
        setTimeout(() => response.socket?.resetAndDestroy(), 20);
      }
    });
    // Far longer than the test may take: nothing waits for the end of an attempt.
    const transport = real(endpoint, { attemptTimeoutMs: 600_000, deadlineMs: 600_000 });
    expect((await transport.get(PATH)).body).toEqual({});
    expect(transport.stats).toEqual({ requests: 2, retries: 1 });
  });

  it("a body that is damaged every time leaves one fact unknown, and the process alive", async () => {
    const endpoint = await serve((_request, response) => {
      response.writeHead(200, GZIP);
      response.end(PACKED.subarray(0, 30));
    });
    const clock = fakeClock();
    const failure = await failureOf(real(endpoint, { clock }));
    expect(failure).toMatchObject({ kind: "service-error", reason: "the connection failed (`Z_BUF_ERROR`)" });
  });
});
