import type { X509Certificate } from "node:crypto";
import { connect, type TLSSocket } from "node:tls";
import { say } from "../../../base/sentence.ts";
import type { RunLimit } from "../../limit.ts";
import type { Dns } from "./dns.ts";
import { ProbeFailure } from "./failure.ts";
import { addressesToAsk, routed, WAITS, within, type ProbeNetwork } from "./network.ts";

/** What one address presents to whoever asks it for a host. */
export interface Handshake {
  readonly address: string;
  /** The chain ends at an authority that is trusted, and every certificate of it is valid today. */
  readonly trusted: boolean;
  /** Why it is not, as OpenSSL calls it: `CERT_HAS_EXPIRED`. */
  readonly error?: string;
  /** Whether the certificate is for the host. */
  readonly covers: boolean;
  readonly names: readonly string[];
  /** RFC 3339. */
  readonly from: string;
  readonly to: string;
}

const PORT = 443;
const MOST_NAMES = 200;

/** Shakes hands with every address of a host, and asks them for a server name. Nothing is sent beyond that. */
export class Tls {
  readonly #dns: Pick<Dns, "addresses">;
  readonly #network: ProbeNetwork;
  readonly #limit: RunLimit | undefined;

  constructor(dns: Pick<Dns, "addresses">, network: ProbeNetwork, limit: RunLimit | undefined) {
    this.#dns = dns;
    this.#network = network;
    this.#limit = limit;
  }

  /** @throws ProbeFailure where one address does not answer, as users would reach it, too, and where there are too many to ask each */
  async served(serverName: string, at: string): Promise<readonly Handshake[]> {
    const addresses = await addressesToAsk(this.#dns, at);
    return Promise.all(
      addresses.map((address) =>
        within((this.#network.waits ?? WAITS).handshakeMs, this.#limit, (signal) =>
          this.#shake(serverName, address, signal),
        ),
      ),
    );
  }

  #shake(serverName: string, address: string, signal: AbortSignal): Promise<Handshake> {
    const to = routed(this.#network, { address, port: PORT });
    const { ca } = this.#network;
    // Who it is is what is asked: it is looked at, and nothing is sent to whoever it is.
    const socket = connect({
      host: to.address,
      port: to.port,
      servername: serverName,
      rejectUnauthorized: false,
      ...(ca === undefined ? {} : { ca: [...ca] }),
    });
    signal.addEventListener("abort", () => socket.destroy(), { once: true });
    return new Promise<Handshake>((resolve, reject) => {
      const fail = (): void => {
        reject(new ProbeFailure("service-error", say`${address} does not answer over TLS`));
      };
      socket.on("error", fail);
      socket.on("close", fail);
      socket.on("secureConnect", () => {
        try {
          const leaf = socket.getPeerX509Certificate();
          if (leaf === undefined) fail();
          else resolve({ address, ...seen(leaf, serverName), ...trustOf(socket) });
        } catch (error) {
          reject(error instanceof Error ? error : new Error("not a certificate"));
        }
      });
    }).finally(() => {
      socket.destroy();
    });
  }
}

function seen(leaf: X509Certificate, host: string): Omit<Handshake, "address" | "trusted"> {
  return {
    covers: leaf.checkHost(host) !== undefined,
    names: namesOf(leaf),
    from: rfc3339(leaf.validFrom),
    to: rfc3339(leaf.validTo),
  };
}

function trustOf(socket: TLSSocket): Pick<Handshake, "trusted" | "error"> {
  // Typed as an error, and a text in older versions of Node.
  const error: unknown = socket.authorizationError;
  const code = error instanceof Error && "code" in error ? error.code : error;
  // That the name is another one is said by `covers`.
  if (socket.authorized || code === "ERR_TLS_CERT_ALTNAME_INVALID") return { trusted: true };
  return typeof code === "string" ? { trusted: false, error: code } : { trusted: false };
}

/** The first of the DNS names of a certificate. */
export function namesOf(certificate: Pick<X509Certificate, "subjectAltName">): string[] {
  return allNamesOf(certificate).slice(0, MOST_NAMES);
}

/** The DNS names of a certificate, as `DNS:shop.contoso.com, DNS:…`. */
export function allNamesOf({ subjectAltName = "" }: Pick<X509Certificate, "subjectAltName">): string[] {
  const names = [...subjectAltName.matchAll(/(?:^|, )DNS:([^,"]+)/g)].map(([, name = ""]) =>
    name.toLowerCase(),
  );
  return [...new Set(names)].toSorted();
}

/** `Dec 19 17:06:13 2026 GMT`, as Node writes it. @throws ProbeFailure */
export function rfc3339(text: string): string {
  const ms = /^[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(ms)) throw new ProbeFailure("malformed", say`a date of the certificate cannot be read`);
  return new Date(ms).toISOString();
}
