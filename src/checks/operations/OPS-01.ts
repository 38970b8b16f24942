import { region as regionOf, sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { DAY_MS, parseInstant } from "../../base/time.ts";
import { isSource, isTarget, movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { BackupItem } from "../../facts/kinds/backup-items.ts";
import type { Wave } from "../../manifest/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { aboutWave, fromStart } from "../cutover/switching.ts";
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
    looksAt: `What Azure Backup protects at the source and a wave that has begun moves: whether the resource at the target is protected in a vault of the target region, with a recovery point of the last ${String(FRESH_DAYS)} days. Vaults do not move, and what is only configured has nothing to restore from. It is the table of Azure Resource Graph, which lags some minutes behind.`,
    ready: "Each resource that is backed up at the source has a fresh recovery point at the target.",
    howToFix:
      "Enable protection in a vault of the target region and start the first backup before the switch.",
    failsWhen: [
      "No vault protects the resource at the target, or one of another region.",
      "Protection is only configured, stopped or in error.",
      "The last recovery point is too old.",
      "The service does not say when the last one was (unknown).",
    ],
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
    if (own.length === 0)
      return [
        { ...about, outcome: "pass", why: say`Nothing that ${wave.name} moves is backed up at the source.` },
      ];
    return own.map((pair) => ({
      ...about,
      subject: pair.key,
      place: manifest.locate(pair.resource.pointer),
      facets: { ...about.facets, resource: pair.key },
      ...judged(pair, target, context),
    }));
  });
}

function judged(
  pair: MovedPair,
  target: readonly BackupItem[],
  { manifest, now }: Context,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const { to } = pair;
  const { region } = manifest.target;
  const items = target.filter(({ source }) => source !== undefined && isTarget(source, pair, manifest));
  const fix = { text: say`Protect ${to} in a vault of ${region}, and start the first backup.` };
  const [item] = items.filter(({ location }) => location === undefined || regionOf(location) === region);
  if (item === undefined)
    return {
      outcome: "fail",
      why:
        items.length === 0
          ? say`${to} is backed up at the source, and no vault protects it at the target.`
          : say`${to} is protected in a vault of another region than ${region}.`,
      fix,
    };
  const { state = "not said", last } = item;
  const evidence = [
    { label: "state", value: state },
    { label: "last recovery point", value: last ?? "not said" },
  ];
  if (!["Protected", "ProtectionConfigured"].some((good) => sameText(good, state)))
    return {
      outcome: /^(irpending|protectionstopped|protectionerror|protectionpaused|invalid)$/i.test(state)
        ? "fail"
        : "unknown",
      why: say`The protection of ${to} is ${state}.`,
      evidence,
      fix,
    };
  const at = last === undefined ? undefined : parseInstant(last);
  if (at === undefined)
    return {
      outcome: "unknown",
      why: say`When ${to} was last backed up, the service does not say.`,
      evidence,
    };
  if (now - at > FRESH_DAYS * DAY_MS)
    return {
      outcome: "fail",
      why: say`The last recovery point of ${to} is of ${last ?? ""}.`,
      evidence,
      fix,
    };
  return { outcome: "pass", why: say`${to} is backed up in ${region}.`, evidence };
}
