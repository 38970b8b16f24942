import type { CloudName } from "../../base/cloud.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { raw, say, sentence } from "../../base/sentence.ts";
import { cloudHost, hostInstead, type CloudHost } from "../../catalog/cloud-hosts.ts";
import { CLOUD_WORDS } from "../../catalog/regions/clouds.ts";
import { namesOfHost } from "../../catalog/service-hosts.ts";
import { cloudsOf, rowOf } from "../../derive/consistency/clouds.ts";
import { movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { isHidden } from "../../derive/planned.ts";
import { hostsIn, SourceEndpoints } from "../../derive/source-endpoints.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { ConsistencySetting } from "../../report/table-rows.ts";
import { textsOf, type RequestText } from "../connection/texts.ts";
import { caseOf, type Case, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";

const ZONES = "Microsoft.Network/privateDnsZones";

/** A host of another cloud than the target's, in a request. */
interface Endpoint extends CloudHost {
  readonly path: string;
  readonly instead?: string;
  /** No resource that the manifest or the deployment names has it: it may be of somebody else, who stays where he is. */
  readonly isForeign: boolean;
  /** It leads to a resource of the source, which CON-01 tells. */
  readonly isSource: boolean;
}

/** Endpoints in the planned requests that are of another cloud than the target's; none within one cloud. */
export function endpointCases(context: Context): Case[] {
  const clouds = cloudsOf(context.manifest);
  if (clouds === undefined) return [];
  const { manifest, planned } = context;
  const about = { subject: "endpoints of the cloud", place: manifest.locate(["target", "region"]) };
  const shown = planned.filter(({ body, stated }) => body !== undefined || stated !== undefined);
  const hidden = planned.filter((one) => isHidden(one, manifest));
  if (shown.length + hidden.length === 0)
    return [
      notApplicable(about, say`No request of a planned resource is shown that could name an endpoint.`),
    ];
  return [caseOf(about, {}, () => judged(shown, hidden, context, clouds.to, about))];
}

function judged(
  shown: readonly PlannedResource[],
  hidden: readonly PlannedResource[],
  context: Context,
  to: CloudName,
  about: Pick<Judgement, "subject" | "place">,
): Judgement[] {
  const { manifest, planned } = context;
  const pairs = movedPairs(manifest, planned);
  const sources = new SourceEndpoints(manifest);
  const names = new Set([...planned.map(({ name }) => name), ...namesIn(context)].flatMap(firstOf));
  const each = shown.map((resource) => {
    const texts = textsIn(resource);
    return {
      resource,
      texts,
      found: texts.flatMap((text) => endpointsIn(text, resource, to, sources, names)),
    };
  });
  const findings = each.flatMap(({ resource, found }) => findingsOf(resource, found, to, pairs));
  const open = each
    .filter(({ texts }) => texts.some(({ mayLead }) => mayLead))
    .map(({ resource }) => resource);
  const unseen = [...hidden, ...open];
  if (unseen.length > 0)
    findings.push({
      ...about,
      outcome: "unknown",
      resources: unseen,
      facets: { property: "endpoints" },
      why: say`Of which cloud the endpoints in the requests of ${unseen.map(({ key }) => key)} are is not known: values are known only after deployment, or no file shows the request.`,
    });
  if (findings.length > 0) return findings;
  const texts = each.reduce((sum, one) => sum + one.texts.length, 0);
  const why = say`None of the ${texts} texts in the requests of ${shown.length} planned resources names an endpoint of another cloud than ${raw(sentence(CLOUD_WORDS[to]))}.`;
  return [{ ...about, outcome: "pass", resources: shown, why }];
}

/** Names that the manifest gives on either side. */
function namesIn({ manifest }: Context): string[] {
  return manifest.workloads.flatMap(({ resources }) =>
    resources.flatMap(({ from, to }) => [from, to].flatMap((one) => one ?? [])),
  );
}

function firstOf(name: string): string[] {
  return name.toLowerCase().split("/").slice(0, 1);
}

/** The texts of a request; the name of a private zone is an end of hosts, too. */
function textsIn(resource: PlannedResource): RequestText[] {
  const { type, name } = resource;
  const own = { path: "name", text: name, waits: [], pieces: [], mayLead: false };
  return [...(sameType(type, ZONES) ? [own] : []), ...textsOf(resource)];
}

function endpointsIn(
  { path, text, pieces }: RequestText,
  { key }: PlannedResource,
  to: CloudName,
  sources: SourceEndpoints,
  names: ReadonlySet<string>,
): Endpoint[] {
  const parts = text === undefined ? pieces : [text];
  const hosts = new Set(parts.flatMap(hostsIn).map((host) => host.toLowerCase()));
  return [...hosts].flatMap((host): Endpoint[] => {
    const found = cloudHost(host);
    if (found === undefined || found.cloud === to || sources.isAllowed(host, key)) return [];
    const instead = hostInstead(found, to);
    return [
      {
        ...found,
        path,
        ...(instead === undefined ? {} : { instead }),
        isForeign: found.of.length > 0 && !namesOfHost(found.of).some((name) => names.has(name)),
        isSource: sources.in(host, key).length > 0,
      },
    ];
  });
}

/** One finding of each end of hosts, so that one may be waived; one of all that may be of somebody else. */
function findingsOf(
  resource: PlannedResource,
  found: readonly Endpoint[],
  to: CloudName,
  pairs: readonly MovedPair[],
): Judgement[] {
  if (found.length === 0) return [];
  const { key, origin } = resource;
  const settings = found.map(settingOf);
  const base = {
    place: origin,
    resources: [resource],
    consistency: { ...rowOf(resource, pairs), equal: 0, settings },
  };
  const own = found.filter(({ isForeign, isSource }) => !isForeign && !isSource);
  const hosts = [...new Set(own.map(({ host }) => host))];
  const findings = hosts.map((host): Judgement => {
    const same = own.filter((one) => sameText(one.host, host));
    const instead = same[0]?.instead;
    const cloud = same[0]?.cloud ?? to;
    return {
      ...base,
      subject: `${key} ${host}`,
      facets: { resource: key, property: host },
      outcome: "fail",
      why: say`The request of ${key} names ${host}, an endpoint of ${raw(sentence(CLOUD_WORDS[cloud]))}, and it goes to ${raw(sentence(CLOUD_WORDS[to]))}.`,
      evidence: same.slice(0, 12).map(({ path }) => ({ label: path, value: host })),
      fix: {
        text:
          instead === undefined
            ? say`Put the endpoint of ${raw(sentence(CLOUD_WORDS[to]))} in its place. This version has none of the service in its tables, so see whether the service is offered there.`
            : say`Put ${instead} in its place, or take it from ${"environment()"} in the template.`,
      },
    };
  });
  const foreign = found.filter(({ isForeign, isSource }) => isForeign && !isSource);
  if (foreign.length > 0)
    findings.push({
      ...base,
      subject: `${key} other endpoints`,
      facets: { resource: key, property: "other endpoints" },
      outcome: "fail",
      severity: "notice",
      why: say`The request of ${key} names hosts of another cloud that no resource of the manifest has: ${foreign.map(hostText)}.`,
      evidence: foreign.slice(0, 12).map((one) => ({ label: one.path, value: hostText(one) })),
      fix: {
        text: say`Look whether they stay where they are, and whether they are reached from the target.`,
      },
    });
  if (findings.length > 0) return findings;
  // What leads to the source is told by CON-01, and the table shows it.
  return [
    {
      ...base,
      subject: `${key} endpoints`,
      outcome: "pass",
      why: say`Each endpoint of another cloud in the request of ${key} is one of the source, which ${"CON-01"} judges.`,
    },
  ];
}

function hostText({ host, of }: CloudHost): string {
  return [...of, host].join(".");
}

function settingOf(one: Endpoint): ConsistencySetting {
  const { path, host, instead, isForeign, isSource } = one;
  return {
    property: path,
    source: host,
    target: hostText(one),
    ...(instead === undefined ? {} : { instead }),
    judged: isForeign && !isSource ? "differs" : "not-offered",
    ...(isSource ? { toldBy: "CON-01" } : {}),
  };
}
