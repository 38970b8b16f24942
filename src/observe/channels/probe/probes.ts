import { once } from "../../../base/once.ts";
import { say, type Sentence } from "../../../base/sentence.ts";
import { unknown, type Fact } from "../../../facts/fact.ts";
import { notRead } from "../../../facts/not-read.ts";
import type { RunLimit } from "../../limit.ts";
import { Dns } from "./dns.ts";
import { Http } from "./http.ts";
import { Tls } from "./tls.ts";
import { probed } from "./failure.ts";
import { MACHINE, within, type ProbeNetwork } from "./network.ts";

/** Whether hosts that a manifest names may be contacted: the workflow or the caller decides, never the manifest. */
export type ProbeChoice =
  | { readonly allowed: true; readonly network?: ProbeNetwork }
  | { readonly allowed: false; readonly why: Sentence };

/** One fact, over however many packets. */
const FACT_MS = 20_000;

/** The channels to hosts that a manifest names. They carry no credential. */
export interface Probes {
  readonly dns: Dns;
  readonly tls: Tls;
  readonly http: Http;
}

/** Reads one fact of a host by probing it, where that is allowed. */
export type Probe = <T>(
  what: Sentence,
  host: string,
  read: (probes: Probes) => Promise<T>,
) => Promise<Fact<T>>;

/** The DNS codec is loaded by the first probe: few runs have one. */
export function probeOf(choice: ProbeChoice, limit: RunLimit | undefined): Probe {
  if (!choice.allowed) {
    const { why } = choice;
    return (what, host) => Promise.resolve(unknown("not-probed", notRead(what, why), { scope: host }));
  }
  const { network = MACHINE } = choice;
  const probes = once(async (): Promise<Probes> => {
    const { askServer } = await import("./dns-wire.ts");
    const dns = new Dns(network, limit, askServer);
    return { dns, tls: new Tls(dns, network, limit), http: new Http(dns, network, limit) };
  });
  return (what, host, read) =>
    probed(what, host, async () => within(FACT_MS, limit, async () => read(await probes())));
}

/** What a run says that was not told to probe. */
export const NOT_TOLD: ProbeChoice = {
  allowed: false,
  why: say`hosts that a manifest names are contacted only where the caller says so. Set the input ${"probe"} to ${"true"}, or give ${"--probe"}`,
};
