import { hostRef, type FactRef } from "../facts/facts.ts";
import type { Manifest, Wave } from "../manifest/model.ts";
import { movingHosts, nameFor } from "./domains.ts";

type DeclaredProbe = NonNullable<Wave["cutover"]>["probes"][number];

/** Where a probe of a wave goes. */
export interface PlacedProbe {
  readonly probe: DeclaredProbe;
  readonly host: string;
  /** The host whose addresses are asked: of one that is still to be switched, what is to serve it. */
  readonly at: string;
  readonly answers: FactRef<"httpAnswers">;
}

/** A name of several labels, the last of which no address has. */
const NAME = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/;

/** Undefined for what is not asked: another port, a user, an address in numbers. */
export function placedProbe(probe: DeclaredProbe, manifest: Manifest): PlacedProbe | undefined {
  if (!URL.canParse(probe.url)) return undefined;
  const url = new URL(probe.url);
  const host = url.hostname.replace(/\.$/, "");
  if (url.protocol !== "https:" || url.port !== "" || `${url.username}${url.password}` !== "")
    return undefined;
  if (!NAME.test(host)) return undefined;
  const moving = movingHosts(manifest).find((one) => one.host === host);
  const at = moving?.after ?? host;
  return { probe, host, at, answers: answersOf(host, at, `${url.pathname}${url.search}`) };
}

/** What a host answers at the addresses of another. */
export function answersOf(host: string, at: string, path: string): FactRef<"httpAnswers"> {
  return hostRef("httpAnswers", nameFor(host), `${at}${path}`);
}
