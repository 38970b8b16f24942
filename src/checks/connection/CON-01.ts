import { raw, say, type Sentence } from "../../base/sentence.ts";
import { isDefined } from "../../base/result.ts";
import { isHidden } from "../../derive/planned.ts";
import { SourceEndpoints, type SourceEndpoint } from "../../derive/source-endpoints.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { NotJudged } from "../../report/model.ts";
import { caseOf, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { addressCases } from "./addresses.ts";
import { fileCases, unsearched } from "./files.ts";
import { textsOf, type RequestText } from "./texts.ts";

/** A text of a request that leads to the source. */
interface Pointing extends SourceEndpoint {
  readonly path: string;
}

/** Lines of evidence of one resource; more are counted. */
const MOST = 20;

/** Source: Cloud Adoption Framework, Relocate, "Connection strings"; the service pages' "Relocate" sections on host names. */
export const con01: Check = {
  meta: {
    id: "CON-01",
    title: "No source endpoint in what is deployed",
    area: "connection",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Every text in the request of each planned resource: origins, application settings, connection strings, linked services, endpoints, ids of connections. It looks for hosts and ids of the resources that the manifest moves under another name, endpoints of connections.map, hosts and ids with the source region in them, and connections.forbidPatterns. Next hops of routes are compared with the address ranges of the virtual networks in the source region, and so are DNS servers of networks, interfaces, firewall policies and forwarding rules. Ranges that the target has or gets are left alone. Left out are properties that say where data came from or replicates with (sourceDatabaseId, partnerServers, creationData), disabled endpoints, and resources that only carry data over. Files of the repository that git tracks and connections.scan names are searched for the same names, hosts and ids, and for the source region, its service tags and backup zone, and the code by which names of the manifest show it (`weu` where `sql-shop-weu` becomes `sql-shop-sdc` and others alike): infrastructure, application settings, workflows. Where an inventory of the source has a captured answer (resourceGraph.snapshot), its groups that leave, and names of which hosts are made, are looked for as well, though no other line of the manifest has them. A query without a captured answer adds none: files are searched while Azure answers it. Values in base64 of Kubernetes Secrets (data) and ConfigMaps (binaryData) are decoded first. connections.allow lists what may stay. Values are never printed: only the part that names the source.",
    ready: "No planned request and no scanned file names an endpoint of the source.",
    howToFix:
      "Put the endpoint of the target in its place, or a name that moves with the cutover: a failover group listener, a host of your own domain, a Key Vault reference to the vault of the target. List what must stay under connections.allow with the reason.",
    failsWhen: [
      "A text of a planned request names a host or an id of a resource that moves, an id in a resource group that becomes another one, or the source region in either.",
      "A next hop or DNS server of a planned request lies in a virtual network of the source that does not stay, and in no range of the target. The networks are those of Azure, or of a captured answer that shows their properties. Where they cannot be read, this is unknown.",
      "A text of a planned request contains one of connections.forbidPatterns.",
      "A value at a place that can contain an endpoint is known only after deployment, or is a secret that stands there alone, and rests on no resource that the same plan makes (unknown, and reference is open).",
      "A scanned file names a resource, host, group or subscription of the source, or a forbidden text. One that names only the source region is a warning.",
      "No tracked file fits a pattern of connections.scan, or a file cannot be read (unknown).",
    ],
    waive:
      "When the reference is switched by other means before the cutover. The key connections.allow says the same for single texts.",
    facets: {
      reference:
        "host, id, name, region or forbidden: what the first text is, address for next hops and DNS servers, or open for values that are not shown",
      file: "the file, of a scanned one",
    },
    facts: ["fileMentions", "virtualNetworks"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-app-service",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const read = planned.filter(({ body, stated }) => body !== undefined || stated !== undefined);
    const about = { subject: "planned requests", place: manifest.locate(["connections"]) };
    const hidden = planned.flatMap((resource) => notShown(resource, manifest));
    const files = fileCases(context);
    if (read.length === 0 && hidden.length === 0)
      return [
        notApplicable(about, say`No request of a planned resource is shown that could name an endpoint.`),
        ...files,
      ];
    return [
      caseOf(about, {}, () => [...judged(read, context, about), ...hidden]),
      ...addressCases(context),
      ...files,
    ];
  },
  notJudged: (context) => [
    ...unsearched(context),
    ...listed(
      say`resources whose request no file shows, so that what they connect to is not seen`,
      context.planned.flatMap(({ key, body, stated }) =>
        body === undefined && stated === undefined ? [key] : [],
      ),
    ),
    ...listed(
      say`values of requests that rest on what the same plan makes, or are credentials, so that they are not read`,
      context.planned.flatMap((resource) =>
        textsOf(resource).flatMap(({ path, text, mayLead }) =>
          text === undefined && !mayLead ? [`${resource.key}: ${path}`] : [],
        ),
      ),
    ),
  ],
};

function notShown(resource: PlannedResource, manifest: Manifest): Judgement[] {
  const { key, origin } = resource;
  if (!isHidden(resource, manifest)) return [];
  return [
    {
      subject: `request of ${key}`,
      place: origin,
      resources: [resource],
      facets: { reference: "host" },
      outcome: "unknown",
      why: say`Whether the request of ${key} names an endpoint of the source could not be determined: its file does not show it.`,
    },
  ];
}

function listed(what: Sentence, items: readonly string[]): NotJudged[] {
  return items.length === 0 ? [] : [{ what, count: items.length, items: [...items].sort().slice(0, 50) }];
}

function judged(
  resources: readonly PlannedResource[],
  context: Context,
  about: Pick<Judgement, "subject" | "place">,
): Judgement[] {
  const endpoints = new SourceEndpoints(context.manifest);
  const findings: Judgement[] = [];
  let texts = 0;
  for (const resource of resources) {
    const all = textsOf(resource);
    texts += all.length;
    const pointing = all.flatMap(({ path, text, pieces }): Pointing[] =>
      (text === undefined
        ? pieces.flatMap((piece) => endpoints.inPart(piece, resource.key))
        : endpoints.in(text, resource.key)
      ).map((one) => ({ ...one, path })),
    );
    if (pointing.length > 0) findings.push(findingOf(resource, pointing));
    const open = all.filter(({ mayLead }) => mayLead);
    if (open.length > 0 && endpoints.isLookedFor) findings.push(openFinding(resource, open));
  }
  if (findings.some(({ outcome }) => outcome === "fail")) return findings;
  const why = say`None of the ${texts} texts in the requests of ${resources.length} planned resources names an endpoint of the source.`;
  return [{ ...about, outcome: "pass", resources, why }, ...findings];
}

function findingOf(resource: PlannedResource, pointing: readonly Pointing[]): Judgement {
  const [first] = pointing;
  const names = [...new Set(pointing.map(({ text }) => text))];
  const become = [...new Set(pointing.map(({ becomes }) => becomes).filter(isDefined))];
  const shown = pointing.slice(0, MOST).map((one) => ({
    label: one.path,
    value: one.becomes === undefined ? one.text : `${one.text} -> ${one.becomes}`,
  }));
  const more = pointing.length - shown.length;
  return {
    subject: resource.key,
    place: resource.origin,
    resources: [resource],
    facets: { reference: first?.of ?? "host" },
    outcome: "fail",
    why: say`The request of ${resource.key} names ${names}, which ${raw(names.length === 1 ? say`is` : say`are`)} of the source.`,
    evidence: more > 0 ? [...shown, { label: "further places", value: String(more) }] : shown,
    fix: {
      text:
        become.length === 0
          ? say`Put the endpoint of the target in its place at ${pointing.map(({ path }) => path).slice(0, 3)}.`
          : say`Put ${become} in its place at ${pointing.map(({ path }) => path).slice(0, 3)}.`,
    },
  };
}

function openFinding(resource: PlannedResource, open: readonly RequestText[]): Judgement {
  const shown = open
    .slice(0, MOST)
    .map(({ path }) => ({ label: path, value: "known only after deployment" }));
  const more = open.length - shown.length;
  return {
    subject: `open values of ${resource.key}`,
    place: resource.origin,
    resources: [resource],
    facets: { reference: "open" },
    outcome: "unknown",
    why: say`Whether the request of ${resource.key} names an endpoint of the source could not be determined: ${raw(open.length === 1 ? say`a value at a place that can contain one is` : say`${open.length} values at places that can hold one are`)} not shown before the deployment.`,
    evidence: more > 0 ? [...shown, { label: "further places", value: String(more) }] : shown,
  };
}
