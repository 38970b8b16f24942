import { sameText } from "../../base/names.ts";
import { say, sentence } from "../../base/sentence.ts";
import { sameType } from "../../base/resource-type.ts";
import { largest, smallest } from "../../base/extremes.ts";
import { DAY_MS } from "../../base/time.ts";
import { isDeployingTool } from "../../catalog/deploying-tools.ts";
import { REPLICATIONS } from "../../catalog/replication.ts";
import { toolRow } from "../../catalog/tools.ts";
import { placeOf } from "../../derive/planned.ts";
import { judgedReplicas, type ReplicationAnswer, type Replicated } from "../../derive/replicas.ts";
import { replicationRef, replicationRows } from "../../derive/replications.ts";
import { worst } from "../../derive/worst.ts";
import type { Replica } from "../../facts/replication/row.ts";
import type { Wave } from "../../manifest/model.ts";
import { isOver } from "../../plan/schedule/over.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { attestableCase, boundWord, failing } from "../support/attestable.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { declaredData, declaredResources, type DeclaredData } from "./declared.ts";
import { evidenceOf, linesOf } from "./replication-lines.ts";

const SERVERS = "Microsoft.Sql/servers";
/** Words of tools that copy once, so that there is nothing to catch up with. */
const ONCE = /recreate|backup|restore|dump|export|import|copy|snapshot|mover/i;

/** Source: Cloud Adoption Framework, Relocate, Migrate; the pages of each service in the catalogue of replications. */
export const dat05: Check = {
  meta: {
    id: "DAT-05",
    title: "Replication has caught up",
    area: "data",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "Each declared resource with data that a replication brings along: failover groups and links of SQL databases and managed instances, read replicas of PostgreSQL, machines of Site Recovery, links of Redis, regions of Cosmos DB, the second region of a storage account, volumes of NetApp Files, replications of registries and configuration stores, pairs of namespaces. Whether there is one to the target, in which state, since when and how far behind, compared with data.rpo where the manifest states it. MySQL and object replication show no state, NetApp Files copies on a schedule, and where data.rpo is stated most services show no lag to compare with: a person attests it, within a day of the start of the wave. A server of SQL is judged by its databases, or by its failover groups where no database is declared. DAT-07 proves data that is copied once, or deployed again.",
    ready: "All that was written at the source has come across, but for what the manifest allows.",
    howToFix:
      "Set the replication up to the resource at the target, and start the wave once it has caught up. Where it is suspended or broken, look at the page of the service for the cause.",
    failsWhen: [
      "No replication leads to the target.",
      "It has not caught up, or has operations that wait.",
      "It is suspended, broken or not healthy.",
      "It is further behind than data.rpo, or than the service documents as usual.",
      "Only a copy of the resource itself is shown, and the target has another name.",
      "How far it is behind is not shown where data.rpo or a schedule asks for it (unknown).",
      "Its state or role is not shown, is another word than those documented, or is older than half an hour (unknown).",
    ],
    takesAttestations: true,
    waive: "When the data need not come along, or is copied once more after the switch. Say which.",
    facets: {
      resource: "key of the resource, for example shop-data.sql",
      type: "its resource type",
      source: "its name at the source",
      target: "its name at the target",
    },
    facts: ["replications"],
    sources: [...new Set(REPLICATIONS.map(({ source }) => source))],
  },
  cases(context) {
    const data = declaredData(context);
    const servers = declaredResources(context.manifest, context.planned).filter(
      ({ resource: { type, from } }) => sameType(type, SERVERS) && from !== undefined,
    );
    const own = [...data, ...servers].filter((one) => isReplicated(one) && !isWithinOthers(one, data));
    if (own.length > 0) return own.map((one) => caseFor(one, context));
    const about = { subject: "replications", place: placeOf([], context.manifest) };
    return [notApplicable(about, say`No resource of the manifest is brought along by a replication.`)];
  },
};

/** A disk is replicated with its machine, and a server with its databases, where these are declared. */
function isWithinOthers(
  { resource: { type, from = "" } }: DeclaredData,
  all: readonly DeclaredData[],
): boolean {
  if (sameType(type, "Microsoft.Compute/disks")) return true;
  return (
    sameType(type, SERVERS) &&
    all.some(
      (one) =>
        sameType(one.resource.type, `${SERVERS}/databases`) &&
        sameText(one.resource.from?.split("/")[0] ?? "", from),
    )
  );
}

function isReplicated({ resource: { method } }: DeclaredData): boolean {
  if (method?.tool === undefined || sameText(method.relocation, "cold")) return false;
  const known = toolRow(method.tool);
  return known === undefined ? !isDeployingTool(method.tool) && !ONCE.test(method.tool) : !known.isCopy;
}

function caseFor(one: DeclaredData, context: Context): Case {
  const { manifest } = context;
  const { key, resource, planned } = one;
  const { type, method, from = "", to = from } = resource;
  const tool = method?.tool ?? "";
  const isServer = sameType(type, SERVERS);
  const rows = replicationRows({ type, tool });
  const facets = { resource: key, type, source: from, target: to };
  const about = {
    subject: `replication of ${key}`,
    place: manifest.locate(resource.pointer),
    facets,
    resources: planned,
    ...ofThisVersion(context, "replications"),
    hint: say`Look how far it is, and attest it for ${"DAT-05"} with ${`resource: ${key}, type: ${type}, source: ${from}, target: ${to}`}, a person, a date within a day of the start of the wave and evidence.`,
  };
  const word = boundWord(context, "DAT-05", facets, seenSince(one, context));
  const holds = say`Somebody attests that the replication of ${key} has caught up.`;
  if (rows.length === 0)
    return attestableCase(about, {}, word, holds, () => [
      {
        ...about,
        outcome: "unknown",
        why: say`${key} is brought along by ${tool}, of which no service shows how far it is.`,
        fix: { text: about.hint },
      },
    ]);
  const wave = nextWave(one, context);
  const refs = rows.map((row) => replicationRef(row, { from, to }, manifest));
  const needs = Object.fromEntries(refs.map((ref, index) => [String(index), ref]));
  const judge = (facts: Readonly<Record<string, readonly Replica[] | undefined>>): Judgement[] => {
    const all = rows.flatMap((row, index): Replicated[] => {
      const replicas = facts[String(index)];
      return replicas === undefined ? [] : [{ row, key, from, to, rpo: resource.rpo, replicas }];
    });
    const answers = all.map((each) => judgedReplicas(each, context, wave));
    const found = isServer ? answers.map((answer) => ofServer(answer, from)) : answers;
    const first = worst(found);
    const lines = all.flatMap((each) => linesOf(each, context, wave));
    const open = found.filter(({ outcome }) => outcome === first?.outcome);
    return [
      {
        ...about,
        evidence: evidenceOf(lines),
        replications: lines,
        outcome: first?.outcome ?? "unknown",
        why: sentence([...new Set(open.map(({ why }) => why))].join(" ")),
        ...(first?.fix === undefined ? {} : { fix: first.fix }),
      },
    ];
  };
  return attestableCase(about, needs, word, holds, judge, (facts) => failing(judge(facts)));
}

/** A group tells of the databases in it, and not of those beside it. */
function ofServer(answer: ReplicationAnswer, from: string): ReplicationAnswer {
  if (answer.outcome !== "pass") return answer;
  return {
    outcome: "unknown",
    why: say`A failover group of ${from} has caught up. The manifest does not say whether all its databases are in one.`,
    fix: { text: say`Declare each database of ${from} as a resource, with its method.` },
  };
}

/** From when on a word says something: a day before the switch, or before now where that is earlier. */
function seenSince(one: DeclaredData, context: Context): number {
  const { manifest, now } = context;
  const names = one.planned.flatMap(({ waves }) => waves);
  const starts = manifest.waves.filter(({ name }) => names.includes(name)).map(({ start }) => start);
  const start = nextWave(one, context)?.start ?? (starts.length === 0 ? now : largest(starts));
  return smallest([now, start]) - DAY_MS;
}

/** Of the wave in which the resource is switched next. */
function nextWave({ planned }: DeclaredData, { manifest, now }: Context): Wave | undefined {
  const names = planned.flatMap(({ waves }) => waves);
  return manifest.waves
    .filter((wave) => names.includes(wave.name) && !isOver(wave, now))
    .toSorted((a, b) => a.start - b.start)[0];
}
