import { getServers } from "node:dns";
import { isIP } from "node:net";
import { say } from "../../../base/sentence.ts";
import type { RunLimit } from "../../limit.ts";
import { isPublicAddress } from "./address.ts";
import { ProbeFailure } from "./failure.ts";

/** Where a packet is sent. */
export interface Destination {
  readonly address: string;
  readonly port: number;
}

/**
 * The network as probes see it. The shells take that of the machine and have no way to another one: no input, no environment variable and
 * no manifest leads past `route`. Tests pass one whose public addresses lie on loopback.
 */
export interface ProbeNetwork {
  /** The resolvers that the machine is set up with. */
  resolvers(): readonly Destination[];
  /** Where a public address is reached. */
  route(to: Destination): Destination;
  /** Certificates of authorities that are trusted; those of Node unless said. */
  readonly ca?: readonly string[];
  /** How long an answer is waited for; `WAITS` unless said. */
  readonly waits?: Waits;
}

export interface Waits {
  /** For one question to a name server. */
  readonly questionMs: number;
  readonly handshakeMs: number;
}

export const WAITS: Waits = { questionMs: 3_000, handshakeMs: 8_000 };

export const MACHINE: ProbeNetwork = {
  resolvers: () => getServers().flatMap(destinationOf),
  route: (to) => to,
};

/** `10.0.0.2`, `10.0.0.2:5353`, `::1` and `[::1]:5353`, as Node gives them. */
function destinationOf(text: string): Destination[] {
  if (isIP(text) !== 0) return [{ address: text, port: 53 }];
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text) ?? [];
  const address = bracketed ?? plain ?? "";
  return isIP(address) === 0 ? [] : [{ address, port: Number(port) }];
}

/** Where a probe of an address goes. @throws ProbeFailure for an address that is not public. */
export function routed(network: ProbeNetwork, to: Destination): Destination {
  if (!isPublicAddress(to.address)) {
    throw new ProbeFailure(
      "not-probed",
      say`it leads to ${to.address}, an address that is not public, and such are never contacted`,
    );
  }
  return network.route(to);
}

/**
 * Work under a deadline, which also ends with the run.
 * @throws ProbeFailure `timed-out`
 */
export async function within<T>(
  ms: number,
  limit: RunLimit | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  let stop = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    const end = (failure: ProbeFailure): void => {
      reject(failure);
      abort.abort();
    };
    const timer = setTimeout(() => {
      end(new ProbeFailure("timed-out", say`no answer within ${ms / 1000} s`));
    }, ms);
    const over = (): void => {
      end(new ProbeFailure("timed-out", limit?.why() ?? say`the run is over`));
    };
    if (limit?.signal.aborted === true) over();
    limit?.signal.addEventListener("abort", over, { once: true });
    stop = () => {
      clearTimeout(timer);
      limit?.signal.removeEventListener("abort", over);
    };
  });
  try {
    return await Promise.race([work(abort.signal), late]);
  } finally {
    stop();
    abort.abort();
  }
}

/** A host has a few, and each is asked; one that has more is asked at none. */
const MOST_ADDRESSES = 8;

/**
 * The addresses of a host, each of which is asked.
 * @throws ProbeFailure where there are too many to ask each
 */
export async function addressesToAsk(
  dns: { addresses(host: string): Promise<readonly string[]> },
  host: string,
): Promise<readonly string[]> {
  const addresses = await dns.addresses(host);
  if (addresses.length <= MOST_ADDRESSES) return addresses;
  throw new ProbeFailure(
    "not-probed",
    say`it has ${addresses.length} addresses, and at most ${MOST_ADDRESSES} are asked`,
  );
}
