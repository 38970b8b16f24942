import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { isAzureHost } from "../../catalog/hosts.ts";
import { globalName } from "../../catalog/global-names.ts";
import { dependencyEdges } from "../../manifest/dependencies.ts";
import type { Manifest, ManifestResource } from "../../manifest/model.ts";
import type { Check, Context, Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";

/** A resource under a public name that gets another one, and who reaches it by that. */
interface Endpoint {
  /** `workload.resource` */
  readonly key: string;
  readonly resource: ManifestResource;
  /** The first label of its hosts at the source. */
  readonly label: string;
  readonly users: readonly string[];
}

/** Source: Cloud Adoption Framework, Relocate, "Connection strings". */
export const con02: Check = {
  meta: {
    id: "CON-02",
    title: "The map of endpoints is complete",
    area: "connection",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "connections.map against what the manifest declares: each resource whose host name changes, because a public name such as that of a storage account, vault, server or site is another one at the target, and that another declared resource depends on. The map has to say what takes the place of its endpoint, and where it names the users of an endpoint, it has to name each of them. Whether the texts of the map still stand anywhere is CON-01. A manifest without a map is not judged.",
    ready: "Every endpoint that changes and is used has its place in connections.map.",
    howToFix:
      "Add the endpoint to connections.map with what takes its place: the host at the target, or a name that moves with the cutover. List the users under usedBy, or leave it out for all.",
    failsWhen: [
      "No entry of connections.map begins with the name of a resource that gets another host name and that another resource depends on.",
      "The entries for it name users, and not one of those that depend on it.",
      "An entry leads to the host of a resource that moves away under another name.",
      "An entry leads from a host of Azure whose name no resource of the manifest or of a captured inventory has, or to one that nothing gets at the target (a warning): it was written for other names.",
    ],
    waive: "When the users of the endpoint read it from a place that the cutover switches by other means.",
    facets: { endpoint: "workload.resource of the endpoint", user: "workload.resource that depends on it" },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate"],
  },
  cases(context) {
    const { manifest } = context;
    const { map } = manifest.connections;
    const about = { subject: "map of endpoints", place: manifest.locate(["connections", "map"]) };
    if (map.length === 0) return [notApplicable(about, say`The manifest has no map of endpoints.`)];
    const changing = changingEndpoints(manifest);
    const used = changing.filter(({ users }) => users.length > 0);
    const findings = [
      ...used.flatMap((endpoint) => missingFor(endpoint, context)),
      ...map.flatMap((_, index) => backTo(index, changing, manifest)),
      ...map.flatMap((entry) => outdated(entry, changing, context)),
    ];
    if (findings.length === 0)
      return [
        caseWithoutFacts(about, {
          outcome: "pass",
          why: say`The map has the endpoints of all ${used.length} resources that get another host name and are used.`,
        }),
      ];
    return findings.map(({ subject, place, ...rest }) => caseWithoutFacts({ subject, place }, rest));
  },
};

/** Of `sql-weu/shop` the server is the host. */
function changingEndpoints(manifest: Manifest): Endpoint[] {
  const edges = dependencyEdges(manifest);
  const hosts = new Map<string, ChangingHost | undefined>(
    manifest.workloads.flatMap(({ name, resources }) =>
      resources.map((resource) => [`${name}.${resource.id}`, changingHost(resource)] as const),
    ),
  );
  return manifest.workloads.flatMap(({ name: workload, resources }) =>
    resources.flatMap((resource): Endpoint[] => {
      const own = changingHost(resource);
      if (own === undefined) return [];
      const { label } = own;
      const key = `${workload}.${resource.id}`;
      // A database lies in its server, and does not connect to it.
      const isWithin = (other: ChangingHost | undefined): boolean =>
        other?.label === label && other.space === own.space;
      const users = edges
        .filter(({ from, to }) => from === key && !isWithin(hosts.get(to)))
        .map(({ to }) => to);
      return [{ key, resource, label, users }];
    }),
  );
}

/** The hosts of a resource at the source, where they are others at the target. */
interface ChangingHost {
  /** The first label of them. */
  readonly label: string;
  /** The domain that tells the services apart. */
  readonly space: string;
}

function changingHost({ type, from, to }: ManifestResource): ChangingHost | undefined {
  if (from === undefined || to === undefined) return undefined;
  const types = type.split("/");
  const [sources, targets] = [from.split("/"), to.split("/")];
  for (let depth = sources.length; depth > 0; depth -= 1) {
    const named = globalName(types.slice(0, depth + 1).join("/"));
    const [label, other] = [sources[depth - 1], targets[depth - 1]];
    // A space of names without a dot is no domain.
    if (named?.space.includes(".") !== true || label === undefined || other === undefined) continue;
    return sameText(label, other) ? undefined : { label, space: named.space };
  }
  return undefined;
}

function missingFor({ key, resource, label, users }: Endpoint, { manifest, planned }: Context): Judgement[] {
  const entries = manifest.connections.map.filter(({ from }) => isHostOf(from, label));
  const left = users.filter(
    (user) => !entries.some(({ usedBy }) => usedBy === undefined || usedBy.includes(user)),
  );
  return left.map((user) => ({
    subject: `${key} for ${user}`,
    place: entries[0] === undefined ? manifest.locate(resource.pointer) : manifest.locate(entries[0].pointer),
    facets: { endpoint: key, user },
    resources: planned.filter((one) => one.key === key || one.key === user),
    outcome: "fail",
    why:
      entries.length === 0
        ? say`${user} depends on ${key}, whose host name changes from ${label}, and ${"connections.map"} does not say what takes its place.`
        : say`${user} depends on ${key}, and the entry of ${"connections.map"} for it names other users.`,
    fix: {
      text:
        entries.length === 0
          ? say`Add an entry to ${"connections.map"}: ${"from"} is the host of ${label} at the source, ${"to"} what takes its place.`
          : say`Add ${user} to ${"usedBy"} of the entry, or leave ${"usedBy"} out.`,
    },
  }));
}

/** An entry whose new endpoint is one that goes away. */
function backTo(index: number, changing: readonly Endpoint[], manifest: Manifest): Judgement[] {
  const entry = manifest.connections.map[index];
  // A domain of the team may begin with any name.
  const isOfAzure = entry !== undefined && isAzureHost(hostOf(entry.to).toLowerCase().split("."));
  const old = isOfAzure ? changing.find(({ label }) => isHostOf(entry.to, label)) : undefined;
  if (entry === undefined || old === undefined) return [];
  return [
    {
      subject: `entry ${entry.from}`,
      place: manifest.locate(entry.pointer),
      facets: { endpoint: old.key },
      outcome: "fail",
      why: say`The entry leads from ${entry.from} to ${entry.to}, a host of ${old.key} at the source.`,
      fix: { text: say`Put the host at the target under ${"to"}.` },
    },
  ];
}

/** An alias of these services is a host of its own kind, which neither manifest nor plan has to name. */
const WITH_ALIASES = [
  "Microsoft.EventHub/namespaces",
  "Microsoft.ServiceBus/namespaces",
  "Microsoft.Sql/managedInstances",
  "Microsoft.Sql/servers",
];

/** An entry that was right for other names: nothing has the host that it leads from, or nothing gets the one that it leads to. */
function outdated(
  entry: Manifest["connections"]["map"][number],
  changing: readonly Endpoint[],
  { manifest, planned, plan }: Context,
): Judgement[] {
  const [from, to] = [partsOf(entry.from), partsOf(entry.to)];
  if (!from.isOfAzure) return [];
  const declared = manifest.workloads.flatMap(({ resources }) => resources);
  const listed = (plan?.source ?? []).flatMap(({ snapshot }) => snapshot?.resources ?? []);
  const names = (all: readonly (string | undefined)[]): Set<string> =>
    new Set(all.flatMap((name) => name?.toLowerCase().split("/") ?? []));
  const known = names([...declared.flatMap((one) => [one.from, one.to]), ...listed.map(({ name }) => name)]);
  const about = { subject: `entry ${entry.from}`, place: manifest.locate(entry.pointer) };
  const warning = { outcome: "fail", severity: "warning" } as const;
  if (!known.has(from.label))
    return [
      {
        ...about,
        ...warning,
        why: say`The entry leads from ${entry.from}, and no resource of the manifest or of a captured inventory has that name.`,
        fix: { text: say`Correct the entry, or take it out where what it was for does not move any more.` },
      },
    ];
  const old = changing.find(({ label }) => label.toLowerCase() === from.label);
  const made = names([...declared.map((one) => one.to ?? one.from), ...planned.map(({ name }) => name)]);
  const isAlias =
    old !== undefined &&
    WITH_ALIASES.some((type) => sameText(old.resource.type.split("/").slice(0, 2).join("/"), type));
  if (old === undefined || isAlias || from.domain !== to.domain || made.has(to.label)) return [];
  return [
    {
      ...about,
      ...warning,
      facets: { endpoint: old.key },
      why: say`The entry leads from ${entry.from} to ${entry.to}, and nothing in manifest or deployment gets that name. ${old.key} becomes ${old.resource.to ?? ""}.`,
      fix: { text: say`Put the host at the target under ${"to"}.` },
    },
  ];
}

/** The first label of the host of an endpoint, without what tells a second region, and the domain behind it. */
function partsOf(endpoint: string) {
  const [first = "", ...domain] = hostOf(endpoint).toLowerCase().split(".");
  return {
    label: first.replace(/-secondary$/, ""),
    domain: domain.join("."),
    isOfAzure: isAzureHost([first, ...domain]),
  };
}

/** Whether an endpoint (`host`, `tcp:host,1433`, `https://host/path`) begins with the label, that of a second region included. */
function isHostOf(endpoint: string, label: string): boolean {
  const [first = ""] = hostOf(endpoint).split(".");
  return sameText(first.replace(/-secondary$/i, ""), label);
}

function hostOf(endpoint: string): string {
  const [host = ""] = endpoint.replace(/^[a-z]{2,8}:(?:\/\/|(?=[a-z]))/i, "").split(/[:/,]/);
  return host;
}
