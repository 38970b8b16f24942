import { worst } from "../support/worst.ts";
import { sameText } from "../../base/names.ts";
import { largest, smallest } from "../../base/extremes.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { raw, say } from "../../base/sentence.ts";
import { parseInstant, spanWords } from "../../base/time.ts";
import type { ReplicationRow } from "../../catalog/replication.ts";
import type { Replica } from "../../facts/replication/row.ts";
import type { Wave } from "../../manifest/model.ts";
import type { Context, Judgement } from "../check.ts";

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

export type ReplicationAnswer = Pick<Judgement, "outcome" | "why" | "fix">;

/** What the copies of one list mean. */
export function judgedReplicas(one: Replicated, context: Context, wave: Wave | undefined): ReplicationAnswer {
  const { row, key, to, from, replicas } = one;
  const { region } = context.manifest.target;
  if (row.isWithin === true && !sameText(from, to))
    return {
      outcome: "fail",
      why: say`The copies of ${row.list} are of ${from} itself, and bring nothing to ${to}.`,
      fix: { text: say`Name the tool that copies to ${to}, or keep the name where only the region changes.` },
    };
  const own = replicas.filter(
    (replica) => (replica.region === undefined || replica.region === region) && isOf(replica, one),
  );
  const [ownRoot = to] = to.split("/");
  const exact = own.filter(({ partner }) => partner === undefined || sameText(partner, ownRoot));
  const placed = exact.filter((replica) => isPlaced(replica, row));
  const found = placed.length > 0 ? placed : exact;
  if (found.length === 0)
    return {
      outcome: "fail",
      why: say`${row.list} shows no replication of ${key} to ${to} in ${region}.`,
      fix: { text: say`Set up the replication to ${to}. The page of the service says how.` },
    };
  return (
    worst(found.map((replica) => judged(replica, one, context, wave))) ?? {
      outcome: "unknown",
      why: say`${row.list} says nothing of ${key}.`,
    }
  );
}

/** Whether it takes the resource along. */
function isOf({ members }: Replica, { from }: Replicated): boolean {
  return (
    members === undefined || members.some((name) => !from.includes("/") || sameText(name, lastSegment(from)))
  );
}

/** Whether it says where it leads to. */
function isPlaced({ partner, region }: Replica, { leadsTo }: ReplicationRow): boolean {
  return leadsTo === undefined || (leadsTo === "partner" ? partner : region) !== undefined;
}

function judged(
  replica: Replica,
  one: Replicated,
  context: Context,
  wave: Wave | undefined,
): ReplicationAnswer {
  const { row, key, to } = one;
  const { state, role, healthy, pending, progress } = replica;
  const has = (words: readonly string[] = [], word: string | undefined = state): boolean =>
    words.includes((word ?? "").toLowerCase());
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
function behind({ lag, asOf }: Replica, state: string, one: Replicated, context: Context): ReplicationAnswer {
  const { row, key, rpo } = one;
  const { now, evidence } = context;
  const seen = smallest([evidence?.newestAt ?? evidence?.observedAt ?? now, now]);
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
  // A time up to which all has come across is a lag by itself; that of Site Recovery comes with one.
  const isLag = row.list !== "siteRecovery";
  if (!isLag && seen - at > FRESH_MS)
    return {
      outcome: "unknown",
      why: say`How far ${key} was behind is known of ${spanWords(seen - at)} before the facts were read.`,
    };
  if (!isLag && lag === undefined)
    return { outcome: "unknown", why: say`How far the replication of ${key} is behind is not shown.` };
  const behindMs = largest([0, isLag ? seen - at : (lag ?? 0) * 1000]);
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

/** A row of the table of replications: state, lag and since when. */
export function evidenceOf({ row, replicas }: Replicated): NonNullable<Judgement["evidence"]> {
  return replicas.map(({ name, state, role, partner, region, progress, since, lag, asOf, pending }) => ({
    label: `${row.list} ${name}`,
    value: [
      state ?? "no state shown",
      ...(role === undefined ? [] : [`source is ${role}`]),
      ...(partner === undefined ? [] : [`to ${partner}`]),
      ...(region === undefined ? [] : [`in ${region}`]),
      ...(progress === undefined ? [] : [`${String(progress)} %`]),
      ...(lag === undefined ? [] : [`${String(lag)} s behind`]),
      ...(pending === undefined ? [] : [`${String(pending)} operations wait`]),
      ...(since === undefined ? [] : [`since ${since}`]),
      ...(asOf === undefined ? [] : [`as of ${asOf}`]),
    ].join(", "),
  }));
}
