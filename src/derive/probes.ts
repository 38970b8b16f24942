import { shownAddress } from "../base/address.ts";
import { sha256 } from "../base/fingerprint.ts";
import { hostRef, type FactRef } from "../facts/facts.ts";
import type { Manifest, Wave } from "../manifest/model.ts";
import { movingHosts, nameFor, type MovingHost } from "./domains.ts";

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

/**
 * `not-asked` is another port, a user, an address in numbers; `no-target` a host that is still to be switched to nobody knows what: its
 * public name still leads to the source.
 */
export function placedProbe(
  probe: DeclaredProbe,
  manifest: Manifest,
  isSwitched: (moving: MovingHost) => boolean,
): PlacedProbe | "not-asked" | "no-target" {
  if (!URL.canParse(probe.url)) return "not-asked";
  const url = new URL(probe.url);
  const host = url.hostname.replace(/\.$/, "");
  if (url.protocol !== "https:" || url.port !== "" || `${url.username}${url.password}` !== "")
    return "not-asked";
  if (!NAME.test(host)) return "not-asked";
  const moving = movingHostOf(host, manifest);
  if (moving !== undefined && moving.after === undefined && !isSwitched(moving)) return "no-target";
  const at = moving?.after ?? host;
  return { probe, host, at, answers: answersOf(host, at, url.pathname, url.search) };
}

/** The declared host that a name is, or else the nearest wildcard that answers for it. */
function movingHostOf(host: string, manifest: Manifest): MovingHost | undefined {
  const hosts = movingHosts(manifest);
  const wildcards = hosts
    .filter((one) => one.host.startsWith("*.") && host.endsWith(one.host.slice(1)))
    .toSorted((a, b) => b.host.length - a.host.length);
  return hosts.find((one) => one.host === host) ?? wildcards[0];
}

/** What a host answers at the addresses of another. The query may hold a secret, such as a key of a function: the key has its digest. */
export function answersOf(host: string, at: string, path: string, query = ""): FactRef<"httpAnswers"> {
  const ref = hostRef("httpAnswers", nameFor(host), `${at}${path}${query === "" ? "" : `?${digest(query)}`}`);
  return query === "" ? ref : { ...ref, query };
}

/** The address of a probe without its query; of two that differ in it alone, with its digest. */
export function shownProbe(
  { url }: Pick<DeclaredProbe, "url">,
  among: readonly DeclaredProbe[] = [],
): string {
  const shown = shownAddress(url);
  const isShared = among.some((one) => one.url !== url && shownAddress(one.url) === shown);
  return isShared ? `${shown} (${digest(url)})` : shown;
}

function digest(text: string): string {
  return sha256(text).slice(0, 16);
}
