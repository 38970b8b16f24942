import { region as regionOf, sameText, type Region } from "../../base/names.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import { DAY_MS, parseInstant, type Instant } from "../../base/time.ts";
import { isSource, isTarget, movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { BackupItem } from "../../facts/kinds/backup-items.ts";
import type { Wave } from "../../manifest/model.ts";
import type { ConsistencyRow } from "../../report/table-rows.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { aboutWave, fromStart } from "../cutover/switching.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import type { Attested } from "../support/attested.ts";
import { worst } from "../../derive/worst.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

/** A recovery point that is older says that backups have stopped. */
const FRESH_DAYS = 2;

/** Source: "Relocate Azure Backup": vaults do not move, so that what moves is protected anew. */
export const ops01: Check = {
  meta: {
    id: "OPS-01",
    title: "What was backed up is backed up at the target",
    area: "operations",
    severity: "blocker",
    phase: "cutover",
    looksAt: `What Azure Backup protects at the source and a wave that has begun moves: whether the resource at the target is protected in a vault of the target region, with a recovery point of the last ${String(FRESH_DAYS)} days. Each file share and each database in a machine is judged by itself. Vaults do not move, and what is only configured has nothing to restore from. Each resource that is backed up at the source stands in the table of both sides. The answer comes from Azure Resource Graph, which lags some minutes behind.`,
    ready: "Each resource that is backed up at the source has a fresh recovery point at the target.",
    howToFix:
      "Enable protection in a vault of the target region and start the first backup before the switch.",
    failsWhen: [
      "No vault protects the resource at the target, or one of another region.",
      "Protection is only configured, stopped or in error.",
      "The last recovery point is too old.",
      "The service does not say when the last one was, as of a Backup vault it never does, or in which region the vault is (unknown).",
    ],
    takesAttestations: true,
    waive: "When the data can be made again at the target: say from what.",
    facets: { wave: "name of the wave", resource: "key of the resource, such as shop-web.report" },
    facts: ["backupItems"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-backup",
      "https://learn.microsoft.com/azure/backup/query-backups-using-azure-resource-graph",
    ],
  },
  cases(context) {
    const { waves } = context.manifest;
    const about = { subject: "backups", place: context.manifest.locate(["waves"]) };
    if (waves.length === 0) return [notApplicable(about, say`The manifest has no waves.`)];
    return waves.flatMap((wave) => fromStart(wave, context, () => [caseFor(wave, context)]));
  },
};

function caseFor(wave: Wave, context: Context): Case {
  const { manifest, planned } = context;
  const about = { ...aboutWave(wave, context), ...ofThisVersion(context, "backupItems") };
  const needs = {
    source: factRef("backupItems", sourceScope(manifest)),
    target: factRef("backupItems", targetScope(manifest)),
  };
  return caseOf(about, needs, ({ source, target }): Judgement[] => {
    const own = movedPairs(manifest, planned, wave).filter((pair) =>
      source.some((item) => item.source !== undefined && isSource(item.source, pair, manifest)),
    );
    if (own.length === 0 && source.some((item) => item.source === undefined))
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`Of some backups at the source the service does not say what they are of.`,
        },
      ];
    if (own.length === 0)
      return [
        { ...about, outcome: "pass", why: say`Nothing that ${wave.name} moves is backed up at the source.` },
      ];
    return own.map((pair) => {
      const facets = { ...about.facets, resource: pair.key };
      const items = source.filter(
        (item) => item.source !== undefined && isSource(item.source, pair, manifest),
      );
      const there = target.filter(
        (item) => item.source !== undefined && isTarget(item.source, pair, manifest),
      );
      const found = attestable(
        {
          ...about,
          subject: pair.key,
          place: manifest.locate(pair.resource.pointer),
          facets,
          ...judged(pair, items, there, context),
        },
        boundWord(context, "OPS-01", facets),
        pair,
      );
      return { ...found, consistency: rowOf(pair, found.outcome, items, there) };
    });
  });
}

/** The row of the table of both sides: protected at the source, and what the target has of it. */
function rowOf(
  { key, from, to }: MovedPair,
  outcome: Judgement["outcome"],
  source: readonly BackupItem[],
  target: readonly BackupItem[],
): ConsistencyRow {
  const statesOf = (items: readonly BackupItem[]): string =>
    [...new Set(items.map(({ state = "not said" }) => state))].toSorted().join(", ");
  const row = { resource: key, from, to };
  if (outcome === "pass") return { ...row, equal: 1, settings: [] };
  const setting = {
    property: "backup",
    source: statesOf(source),
    target: target.length === 0 ? "none" : statesOf(target),
    judged: outcome === "fail" ? ("weaker" as const) : ("unknown" as const),
    toldBy: "OPS-01",
  };
  return { ...row, equal: 0, settings: [setting] };
}

/** A person may say what the service does not; what is known to be bad stays bad. */
function attestable(found: Judgement, word: Attested, { key, to }: MovedPair): Judgement {
  if (found.outcome !== "unknown") return found;
  if (word.kind === "holds")
    return {
      ...found,
      outcome: "pass",
      why: say`Somebody attests that ${to} is backed up at the target.`,
      evidence: word.evidence,
    };
  const text = say`Look in the vault, then attest it for ${"OPS-01"} with ${`wave: ${found.facets?.["wave"] ?? ""}, resource: ${key}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`;
  return { ...found, fix: { text } };
}

type Verdict = Pick<Judgement, "outcome" | "why" | "fix" | "evidence">;

/** Each share and database by itself: what backs up one says nothing of another. */
function judged(
  pair: MovedPair,
  source: readonly BackupItem[],
  there: readonly BackupItem[],
  context: Context,
): Verdict {
  const { to } = pair;
  const parts = new Set(source.map(({ part }) => part?.toLowerCase()));
  const found = [...parts].flatMap((part) => {
    const like = (item: BackupItem): boolean => item.part?.toLowerCase() === part;
    const what = part === undefined ? to : `${part} of ${to}`;
    const [own, before] = [there.filter(like), source.filter(like).length];
    // A snapshot of an older version names no parts: which of several is missing, it does not tell.
    if (part === undefined && own.length > 0 && own.length < before)
      return [
        ...judgedItems(what, own, context),
        unknownOf(say`${to} has ${own.length} backups at the target, and ${before} at the source.`),
      ];
    return judgedItems(what, own, context);
  });
  return worst(found) ?? unknownOf(say`It is not known what backs up ${to}.`);
}

function unknownOf(why: Sentence): Verdict {
  return { outcome: "unknown", why };
}

function judgedItems(what: string, items: readonly BackupItem[], { manifest, now }: Context): Verdict[] {
  const { region } = manifest.target;
  const fix = { text: say`Protect ${what} in a vault of ${region}, and start the first backup.` };
  const inRegion = items.filter(({ location }) => location !== undefined && regionOf(location) === region);
  if (inRegion.length > 0)
    return inRegion.map((item) => {
      const one = judgedItem(what, item, region, now);
      return one.outcome === "pass" ? one : { ...one, fix };
    });
  if (items.some(({ location }) => location === undefined))
    return [unknownOf(say`The region of the vault that protects ${what} is not known.`)];
  const why =
    items.length === 0
      ? say`${what} is backed up at the source, and no vault protects it at the target.`
      : say`${what} is protected in a vault of another region than ${region}.`;
  return [{ outcome: "fail", why, fix }];
}

function judgedItem(
  what: string,
  { state = "not said", last }: BackupItem,
  region: Region,
  now: Instant,
): Verdict {
  const evidence = [
    { label: "state", value: state },
    { label: "last recovery point", value: last ?? "not said" },
  ];
  if (!["Protected", "ProtectionConfigured"].some((good) => sameText(good, state)))
    return {
      outcome: /^(irpending|protectionstopped|protectionerror|protectionpaused|invalid)$/i.test(state)
        ? "fail"
        : "unknown",
      why: say`The protection of ${what} is ${state}.`,
      evidence,
    };
  const at = last === undefined ? undefined : parseInstant(last);
  if (at === undefined)
    return {
      outcome: "unknown",
      why: say`When ${what} was last backed up, the service does not say.`,
      evidence,
    };
  if (now - at > FRESH_DAYS * DAY_MS)
    return { outcome: "fail", why: say`The last recovery point of ${what} is of ${last ?? ""}.`, evidence };
  return { outcome: "pass", why: say`${what} is backed up in ${region}.`, evidence };
}
