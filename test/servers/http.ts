import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** What a fake answers. A body of text or bytes is sent as it is; anything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The connection is reset after so many bytes of the body. */
  readonly resetAt?: number;
  /** Nothing is ever sent. */
  readonly hang?: true;
}

export interface RecordedRequest {
  readonly method: string;
  /** Path as sent, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Set when the answer was sent; stays 0 for a connection that was cut. */
  status: number;
}

export interface Running {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const MAX_BODY = 8 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > MAX_BODY) throw new Error("request body too large for a fake");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Reads the request whole, so that it can be recorded before anybody answers. */
export async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const url = new URL(`http://fake${request.url ?? "/"}`);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join(", ") : (value ?? "");
  }
  return {
    method: request.method ?? "",
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    body: await readBody(request),
    at: Date.now(),
    status: 0,
  };
}

export function send(response: ServerResponse, answer: Answer): void {
  if (answer.hang === true) return;
  const { resetAt } = answer;
  const headers = { "content-type": "application/json; charset=utf-8", ...answer.headers };
  response.writeHead(answer.status, headers);
  const { body } = answer;
  const bytes =
    body === undefined || Buffer.isBuffer(body)
      ? body
      : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  if (resetAt === undefined) {
    response.end(bytes);
    return;
  }
  response.flushHeaders();
  response.write(bytes?.subarray(0, resetAt) ?? "", () => {
    cut(response);
  });
}

/** A connection that breaks off: the client sees neither status nor body. */
export function cut(response: ServerResponse): void {
  response.socket?.destroy();
}

export async function sleep(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Starts a server on a free port of the loopback interface. A handler that throws is a bug of the fake: it answers 500 with
 * the stack, so that no test takes it for the service's own fault.
 */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Running> {
  const server: Server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, body: { fake: "the fake server failed", error: text } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake server has no port");
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      });
    },
  };
}
