import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { once } from "node:events";
import type { Destination } from "../../src/observe/channels/probe/network.ts";
import type { Party } from "./certificates.ts";

export interface FakeHttps {
  readonly at: Destination;
  /** `GET shop.contoso.com /healthz`, with the headers beside those that every request has. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const USUAL = new Set(["host", "accept", "user-agent", "connection"]);

/** A site over https that answers as told. */
export async function openHttps(
  leaf: Party,
  answer: (response: ServerResponse, times: number) => void,
  ...chain: readonly Party[]
): Promise<FakeHttps> {
  const asked: string[] = [];
  const server = createServer(
    {
      key: leaf.key.export({ type: "pkcs8", format: "pem" }),
      cert: [leaf, ...chain].map(({ pem }) => pem).join(""),
    },
    (request: IncomingMessage, response: ServerResponse) => {
      const more = Object.keys(request.headers).filter((name) => !USUAL.has(name));
      asked.push(
        [request.method, request.headers.host, request.url, ...more].map((part) => part ?? "").join(" "),
      );
      answer(response, asked.length);
    },
  );
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    at: { address: "127.0.0.1", port: address.port },
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
