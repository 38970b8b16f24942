import type { Destination, ProbeNetwork } from "../../src/observe/channels/probe/network.ts";
import { openDns, type FakeDns, type FakeRecord } from "./dns.ts";

/** The public network in small: a resolver and two name servers on loopback, under addresses that are public. */
export interface FakeNetwork {
  readonly network: ProbeNetwork;
  readonly resolver: FakeDns;
  readonly first: FakeDns;
  readonly second: FakeDns;
  /** Everything that was routed, by its public address. */
  readonly routed: readonly string[];
  /** What answers at an address and port. */
  serve(address: string, port: number, at: Destination): void;
  close(): Promise<void>;
}

export const FIRST = "20.53.0.1";
export const SECOND = "20.53.0.2";

/** @param ca certificates of authorities that probes trust */
export async function openNetwork(
  records: readonly FakeRecord[],
  ca?: readonly string[],
): Promise<FakeNetwork> {
  const delegation: readonly FakeRecord[] = [
    { name: "contoso.com", type: "NS", data: "ns1.dns.example" },
    { name: "contoso.com", type: "NS", data: "ns2.dns.example" },
    { name: "ns1.dns.example", type: "A", data: FIRST },
    { name: "ns2.dns.example", type: "A", data: SECOND },
  ];
  const first = await openDns(records);
  const second = await openDns(records);
  const resolver = await openDns([...delegation, ...records], { resolver: true });
  const places = new Map<string, Destination>([
    [`${FIRST}:53`, first.at],
    [`${SECOND}:53`, second.at],
  ]);
  const routed: string[] = [];
  return {
    network: {
      resolvers: () => [resolver.at],
      route: ({ address, port }) => {
        routed.push(`${address}:${String(port)}`);
        // Nothing listens on port 9 of loopback.
        return places.get(`${address}:${String(port)}`) ?? { address: "127.0.0.1", port: 9 };
      },
      ...(ca === undefined ? {} : { ca }),
    },
    resolver,
    first,
    second,
    routed,
    serve: (address, port, at) => {
      places.set(`${address}:${String(port)}`, at);
    },
    close: async () => {
      await Promise.all([first.close(), second.close(), resolver.close()]);
    },
  };
}
