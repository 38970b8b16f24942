import { defaultHost } from "../catalog/default-hosts.ts";
import { hostRef, type FactRef } from "../facts/facts.ts";
import type { DeclaredDomain, Manifest, ManifestResource, Wave } from "../manifest/model.ts";

/** A host of the manifest, with what serves it and when it moves. */
export interface MovingHost {
  readonly domain: DeclaredDomain;
  readonly host: string;
  readonly servedBy?: ManifestResource;
  /** Workloads that move with it; none where nothing says which resource serves it. */
  readonly workloads: readonly string[];
  /** Waves in which it is switched: those of its workload; all where nothing says which. */
  readonly waves: readonly Wave[];
  /** Where it points before the switch and after, as declared or as the names of the resource tell. */
  readonly before?: string;
  readonly after?: string;
}

export function movingHosts(manifest: Manifest): MovingHost[] {
  return manifest.domains.map((domain) => movingHost(domain, manifest));
}

function movingHost(domain: DeclaredDomain, { workloads, waves, cloud }: Manifest): MovingHost {
  const { host, servedBy = "", cutover } = domain;
  const workload = workloads.find(({ name }) => servedBy.startsWith(`${name}.`));
  const resource = workload?.resources.find(({ id }) => servedBy === `${workload.name}.${id}`);
  const own = waves.filter((wave) => workload !== undefined && wave.workloads.includes(workload.name));
  const byName = (name: string | undefined): string | undefined =>
    resource === undefined || name === undefined ? undefined : defaultHost(resource.type, name, cloud);
  const before = cutover?.rollbackTo ?? byName(resource?.from);
  const after = cutover?.to ?? byName(resource?.to ?? resource?.from);
  return {
    domain,
    host,
    ...(resource === undefined ? {} : { servedBy: resource }),
    workloads: workload === undefined ? [] : [workload.name],
    waves: own.length > 0 ? own : waves,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** What the target presents for a host; undefined where nobody knows under which name it is reached. */
export function servedOf({ host, after }: MovingHost): FactRef<"servedCertificates"> | undefined {
  return after === undefined ? undefined : hostRef("servedCertificates", nameFor(host), after);
}

/** A name that a wildcard answers for, since `*` itself is asked for by nobody. */
export function nameFor(host: string): string {
  return host.replace(/^\*\./, "relocation-readiness.");
}

/** The records of a host. */
export function recordsOf(host: string): FactRef<"hostRecords"> {
  return hostRef("hostRecords", nameFor(host));
}

/** Whether a place where a host leads is an address, of either family, and not a name. */
export function isIpAddress(text: string): boolean {
  return /^[\d.]+$/.test(text) || text.includes(":");
}
