import { largest, smallest } from "../base/extremes.ts";
import { sameText } from "../base/names.ts";
import { lastSegment } from "../base/resource-id.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { parseInstant, spanWords } from "../base/time.ts";
import type { ReplicationRow } from "../catalog/replication.ts";
import type { Replica } from "../facts/replication/row.ts";
import type { Wave } from "../manifest/model.ts";
import type { Context } from "./context.ts";
import { worst } from "./worst.ts";

/** A state that is older says nothing of now. */
const FRESH_MS = 30 * 60_000;

/** What one list says of a resource. */
export interface Replicated {
  readonly row: ReplicationRow;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** In milliseconds. */
  readonly rpo: number | undefined;
  readonly replicas: readonly Replica[];
}

export interface ReplicationAnswer {
  readonly outcome: "pass" | "fail" | "unknown";
  readonly why: Sentence;
  readonly fix?: { readonly text: Sentence };
}

/** What the copies of one list mean. */
export function judgedReplicas(one: Replicated, context: Context, wave: Wave | undefined): ReplicationAnswer {
  const { row, key, to, from } = one;
  const { region } = context.manifest.target;
  if (isOfItself(one))
    return {
      outcome: "fail",
      why: say`The copies of ${row.list} are of ${from} itself, and bring nothing to ${to}.`,
      fix: { text: say`Name the tool that copies to ${to}, or keep the name where only the region changes.` },
    };
  const found = leadingReplicas(one, context);
  if (found.length === 0)
    return {
      outcome: "fail",
      why: say`${row.list} shows no replication of ${key} to ${to} in ${region}.`,
      fix: { text: say`Set up the replication to ${to}. The page of the service says how.` },
    };
  return (
    worst(found.map((replica) => judgedReplica(replica, one, context, wave))) ?? {
      outcome: "unknown",
      why: say`${row.list} says nothing of ${key}.`,
    }
  );
}

/** Whether the copies are of the source alone, and the target is another resource. */
function isOfItself({ row, from, to }: Replicated): boolean {
  return row.isWithin === true && !sameText(from, to);
}

/** The copies that lead to the target; those that say so before those that say nothing of it. */
export function leadingReplicas(
  one: Replicated,
  { manifest }: Pick<Context, "manifest">,
): readonly Replica[] {
  const { row, to, replicas } = one;
  if (isOfItself(one)) return [];
  const { region } = manifest.target;
  const own = replicas.filter(
    (replica) => (replica.region === undefined || replica.region === region) && isOf(replica, one),
  );
  const [ownRoot = to] = to.split("/");
  const exact = own.filter(({ partner }) => partner === undefined || sameText(partner, ownRoot));
  const placed = exact.filter((replica) => isPlaced(replica, row));
  return placed.length > 0 ? placed : exact;
}

/** Whether it takes the resource along. */
function isOf({ members }: Replica, { from }: Replicated): boolean {
  return (
    members === undefined || members.some((name) => !from.includes("/") || sameText(name, lastSegment(from)))
  );
}

function isOneOf(words: readonly string[] = [], word = ""): boolean {
  return words.includes(word.toLowerCase());
}

/**
 * Whether all copies that lead to the target have the data that was there first, however far they are behind since; undefined where none
 * leads there.
 */
export function isCopied(one: Replicated, context: Pick<Context, "manifest">): boolean | undefined {
  const { row } = one;
  const found = leadingReplicas(one, context);
  if (found.length === 0) return undefined;
  return (
    row.silent === undefined &&
    found.every(
      (replica) =>
        isPlaced(replica, row) &&
        isOneOf(row.caughtUp, replica.state) &&
        replica.healthy !== false &&
        (row.roles === undefined || isOneOf([...row.roles.primary, ...row.roles.switched], replica.role)),
    )
  );
}

/** Whether it says where it leads to. */
function isPlaced({ partner, region }: Replica, { leadsTo }: ReplicationRow): boolean {
  return leadsTo === undefined || (leadsTo === "partner" ? partner : region) !== undefined;
}

export function judgedReplica(
  replica: Replica,
  one: Replicated,
  context: Context,
  wave: Wave | undefined,
): ReplicationAnswer {
  const { row, key, to } = one;
  const { state, role, healthy, pending, progress } = replica;
  const has = (words?: readonly string[], word: string | undefined = state): boolean => isOneOf(words, word);
  if (has(row.broken) || healthy === false)
    return {
      outcome: "fail",
      why:
        healthy === false && !has(row.broken)
          ? say`The replication of ${key} is ${state ?? "of no state"}, and the service reports it as not healthy.`
          : say`The replication of ${key} is ${state ?? "of no state"}.`,
      fix: { text: say`Look at the resource for the cause, and set the replication up again if need be.` },
    };
  if (has(row.roles?.broken, role))
    return {
      outcome: "fail",
      why: say`The source of ${key} is ${role ?? ""}: nothing comes across any more.`,
      fix: { text: say`Set the replication up again.` },
    };
  const isSwitched = has(row.roles?.switched, role);
  if (isSwitched && wave !== undefined && context.now < wave.start)
    return {
      outcome: "fail",
      why: say`The source of ${key} is ${role ?? ""} in its replication, before the wave has begun.`,
      fix: { text: say`Switch back, or declare the wave as begun if the switch was meant.` },
    };
  if (!isPlaced(replica, row))
    return {
      outcome: "unknown",
      why: say`The service does not show whether the replication of ${key} leads to ${to}.`,
    };
  if (row.silent !== undefined)
    return {
      outcome: "unknown",
      why: say`A replication of ${key} is set up. The service does not show ${row.silent}.`,
    };
  if (state === undefined)
    return {
      outcome: "unknown",
      why: say`The service does not show the state of the replication of ${key}.`,
    };
  if (has(row.waits))
    return {
      outcome: "fail",
      why:
        progress === undefined
          ? say`The replication of ${key} is ${state} and has not caught up.`
          : say`The replication of ${key} is ${state}, at ${progress} percent.`,
      fix: { text: say`Wait until it has caught up before the wave begins.` },
    };
  if (!has(row.caughtUp))
    return { outcome: "unknown", why: say`The replication of ${key} is ${state}, which no page explains.` };
  if (pending !== undefined && pending > 0)
    return {
      outcome: "fail",
      why: say`${pending} operations wait to come across for ${key}.`,
      fix: { text: say`Wait until none is left before the wave begins.` },
    };
  if (isSwitched)
    return { outcome: "pass", why: say`${key} is switched: the source is ${role ?? ""} in its replication.` };
  if (row.roles === undefined ? role !== undefined : !has(row.roles.primary, role))
    return {
      outcome: "unknown",
      why: say`The source of ${key} is ${role ?? "of no role"} in its replication, which no page explains.`,
    };
  return behind(replica, state, one, context);
}

/** How far behind it is, as far as the service tells. */
function behind(replica: Replica, state: string, one: Replicated, context: Context): ReplicationAnswer {
  const { row, key, rpo } = one;
  const { asOf } = replica;
  const seen = seenAt(context);
  const at = asOf === undefined ? undefined : parseInstant(asOf);
  const caughtUp: ReplicationAnswer = {
    outcome: "pass",
    why: say`The replication of ${key} has caught up: ${state}.`,
  };
  if (row.isScheduled === true)
    return {
      outcome: "unknown",
      why: say`The replication of ${key} is ${state}, and comes across on a schedule: how far it is behind is not shown.`,
    };
  if (row.usualLag === undefined)
    return rpo === undefined
      ? caughtUp
      : {
          outcome: "unknown",
          why: say`The replication of ${key} is ${state}. The service does not show whether it is less behind than the ${timeWords(rpo)} that ${"data.rpo"} allows.`,
        };
  if (at === undefined)
    return { outcome: "unknown", why: say`How far the replication of ${key} is behind is not shown.` };
  const isLag = tellsLagByTime(row);
  if (!isLag && seen - at > FRESH_MS)
    return {
      outcome: "unknown",
      why: say`How far ${key} was behind is known of ${spanWords(seen - at)} before the facts were read.`,
    };
  const behindMs = lagMs(replica, row, context);
  if (behindMs === undefined)
    return { outcome: "unknown", why: say`How far the replication of ${key} is behind is not shown.` };
  const most = rpo ?? row.usualLag * 1000;
  if (behindMs <= most) return caughtUp;
  const limit = rpo === undefined ? say`that the service documents as usual` : say`that ${"data.rpo"} allows`;
  return {
    outcome: "fail",
    why: say`The replication of ${key} is ${timeWords(behindMs)} behind, more than the ${timeWords(most)} ${raw(limit)}.`,
    fix: {
      text: say`Stop the writers and wait until it has caught up, or allow for more under ${"data.rpo"}.`,
    },
  };
}

/** Below some minutes seconds matter. */
function timeWords(ms: number): string {
  return ms < 300_000 ? `${String(Math.round(ms / 1000))} s` : spanWords(ms);
}

/** When the facts were read. */
function seenAt({ now, evidence }: Context): number {
  return smallest([evidence?.newestAt ?? evidence?.observedAt ?? now, now]);
}

/** A time up to which all has come across is a lag by itself; that of Site Recovery comes with one. */
function tellsLagByTime({ list, usualLag }: ReplicationRow): boolean {
  return usualLag !== undefined && list !== "siteRecovery";
}

/** How far behind it was when the facts were read; undefined where the service does not tell. */
export function lagMs({ lag, asOf }: Replica, row: ReplicationRow, context: Context): number | undefined {
  const at = asOf === undefined ? undefined : parseInstant(asOf);
  if (!tellsLagByTime(row)) return lag === undefined ? undefined : largest([0, lag * 1000]);
  return at === undefined ? undefined : largest([0, seenAt(context) - at]);
}
