import { once } from "node:events";
import { createServer as createTcp } from "node:net";
import { createServer, type TLSSocket } from "node:tls";
import type { Destination } from "../../src/observe/channels/probe/network.ts";
import type { Party } from "./certificates.ts";

export interface FakeTls {
  readonly at: Destination;
  /** Server names that were asked for. */
  readonly asked: readonly string[];
  /** What came over the connection after the handshake. */
  readonly sent: readonly string[];
  close(): Promise<void>;
}

/** Presents a chain, the leaf first. */
export async function openTls(leaf: Party, ...chain: readonly Party[]): Promise<FakeTls> {
  const asked: string[] = [];
  const sent: string[] = [];
  const server = createServer({
    key: leaf.key.export({ type: "pkcs8", format: "pem" }),
    cert: [leaf, ...chain].map(({ pem }) => pem).join(""),
    SNICallback: (name, done) => {
      asked.push(name);
      done(null);
    },
  });
  server.on("tlsClientError", () => undefined);
  server.on("secureConnection", (socket: TLSSocket) => {
    socket.on("error", () => undefined);
    socket.on("data", (data: Buffer) => sent.push(data.toString()));
  });
  return { ...(await listening(server)), asked, sent };
}

/** Takes connections and says nothing, or something that is no TLS. */
export async function openMute(words = ""): Promise<FakeTls> {
  const server = createTcp((socket) => {
    socket.on("error", () => undefined);
    if (words !== "") socket.end(words);
  });
  return { ...(await listening(server)), asked: [], sent: [] };
}

/** Begins a message of the handshake and sends it a byte at a time, without end. */
export async function openDrip(): Promise<FakeTls> {
  const server = createTcp((socket) => {
    socket.write(Buffer.from([0x16, 0x03, 0x03, 0x40, 0x00, 0x02, 0x00, 0x3f, 0xfc]));
    const more = setInterval(() => socket.write(Buffer.from([0x03])), 20);
    const end = (): void => {
      clearInterval(more);
    };
    socket.on("error", end).on("close", end);
  });
  return { ...(await listening(server)), asked: [], sent: [] };
}

async function listening(server: ReturnType<typeof createTcp>): Promise<Pick<FakeTls, "at" | "close">> {
  const sockets = new Set<{ destroy(): unknown }>();
  server.on("connection", (socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    at: { address: "127.0.0.1", port: address.port },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
