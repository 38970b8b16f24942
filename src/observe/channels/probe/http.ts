import { request } from "node:https";
import { say } from "../../../base/sentence.ts";
import type { RunLimit } from "../../limit.ts";
import type { Dns } from "./dns.ts";
import { ProbeFailure } from "./failure.ts";
import { addressesToAsk, routed, WAITS, within, type ProbeNetwork } from "./network.ts";

/** What one address of a host answers, asked a few times in a row. */
export interface AddressAnswer {
  readonly address: string;
  /** Status codes, in order; none where its certificate is refused. */
  readonly statuses: readonly number[];
  /** Why its certificate is refused, as OpenSSL or Node calls it. */
  readonly refused?: string;
}

const PORT = 443;
/** One answer may be luck. */
const TIMES = 3;
/** Codes of a connection that failed before anybody presented a certificate. */
const NOT_OF_TLS = /^(?:E[A-Z]+|HPE_.*|ERR_SOCKET.*|ERR_STREAM.*|ABORT_ERR|ERR_SSL_.*)$/;

/**
 * Asks every address of a host with GET. Nothing but the name of the host and the path is sent, no redirect is followed, and of the
 * answer nothing but its status is read.
 */
export class Http {
  readonly #dns: Pick<Dns, "addresses">;
  readonly #network: ProbeNetwork;
  readonly #limit: RunLimit | undefined;

  constructor(dns: Pick<Dns, "addresses">, network: ProbeNetwork, limit: RunLimit | undefined) {
    this.#dns = dns;
    this.#network = network;
    this.#limit = limit;
  }

  /**
   * @param host the name that is asked for, and that the certificate has to be of
   * @param at the host whose addresses are asked
   * @throws ProbeFailure where one address does not answer, and where there are too many to ask each
   */
  async answers(host: string, at: string, path: string): Promise<readonly AddressAnswer[]> {
    const addresses = await addressesToAsk(this.#dns, at);
    return Promise.all(addresses.map((address) => this.#asked(host, address, path)));
  }

  async #asked(host: string, address: string, path: string): Promise<AddressAnswer> {
    const statuses: number[] = [];
    for (let times = 0; times < TIMES; times += 1) {
      const { handshakeMs } = this.#network.waits ?? WAITS;
      const answer = await within(handshakeMs, this.#limit, (signal) =>
        this.#get(host, address, path, signal),
      );
      if (typeof answer === "string") return { address, statuses: [], refused: answer };
      statuses.push(answer);
    }
    return { address, statuses };
  }

  /** The status, or why the certificate is refused. */
  #get(host: string, address: string, path: string, signal: AbortSignal): Promise<number | string> {
    const to = routed(this.#network, { address, port: PORT });
    const { ca } = this.#network;
    return new Promise<number | string>((resolve, reject) => {
      const asked = request(
        {
          method: "GET",
          host: to.address,
          port: to.port,
          servername: host,
          path,
          headers: { host, accept: "*/*", "user-agent": "relocation-readiness" },
          // A connection of its own, which no earlier answer can have spoilt.
          agent: false,
          signal,
          ...(ca === undefined ? {} : { ca: [...ca] }),
        },
        (response) => {
          const { statusCode } = response;
          response.destroy();
          if (statusCode === undefined) reject(silent(address));
          else resolve(statusCode);
        },
      );
      asked.on("error", (error: NodeJS.ErrnoException) => {
        const { code } = error;
        if (code === undefined || NOT_OF_TLS.test(code)) reject(silent(address));
        else resolve(code);
      });
      asked.end();
    });
  }
}

function silent(address: string): ProbeFailure {
  return new ProbeFailure("service-error", say`${address} does not answer over https`);
}
