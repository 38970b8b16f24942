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

type Answer = Pick<Judgement, "outcome" | "why" | "fix">;

/** What the copies of one list mean. */
export function judgedReplicas(one: Replicated, context: Context, wave: Wave | undefined): Answer {
  const { row, key, to, from, replicas } = one;
  const { region } = context.manifest.target;
  const [ownRoot] = to.split("/");
  const own = replicas.filter(
    (replica) =>
      (replica.region === undefined || replica.region === region) &&
      (replica.partner === undefined || sameText(replica.partner, ownRoot ?? to)) &&
      (replica.members === undefined || replica.members.some((name) => sameText(name, lastSegment(from)))),
  );
  if (own.length === 0)
    return {
      outcome: "fail",
      why: say`${row.list} shows no replication of ${key} to ${to} in ${region}.`,
      fix: { text: say`Set up the replication to ${to}; the page of the service tells how.` },
    };
  const answers = own.map((replica) => judged(replica, one, context, wave));
  return (
    answers.find(({ outcome }) => outcome === "fail") ??
    answers.find(({ outcome }) => outcome === "unknown") ??
    answers[0] ?? { outcome: "unknown", why: say`${row.list} says nothing of ${key}.` }
  );
}

function judged(replica: Replica, one: Replicated, context: Context, wave: Wave | undefined): Answer {
  const { row, key } = one;
  const { state, role, healthy, pending, progress } = replica;
  const has = (states: readonly string[]): boolean => states.includes((state ?? "").toLowerCase());
  if (row.silent !== undefined)
    return {
      outcome: "unknown",
      why: say`A replication of ${key} is set up; the service does not show ${row.silent}.`,
    };
  if (role !== undefined && !/primary/i.test(role))
    return wave !== undefined && context.now < wave.start
      ? {
          outcome: "fail",
          why: say`The source of ${key} is ${role} in its replication, before the wave has begun.`,
          fix: { text: say`Switch back, or declare the wave as begun if the switch was meant.` },
        }
      : { outcome: "pass", why: say`${key} is switched: the source is ${role} in its replication.` };
  if (state === undefined)
    return {
      outcome: "unknown",
      why: say`The service does not show the state of the replication of ${key}.`,
    };
  if (has(row.broken) || healthy === false)
    return {
      outcome: "fail",
      why:
        healthy === false && !has(row.broken)
          ? say`The replication of ${key} is ${state}, and the service reports it as not healthy.`
          : say`The replication of ${key} is ${state}.`,
      fix: { text: say`Look at the resource for the cause, and set the replication up again if need be.` },
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
  return behind(replica, state, one, context);
}

/** How far behind it is, as far as the service tells. */
function behind({ lag, asOf }: Replica, state: string, one: Replicated, context: Context): Answer {
  const { row, key, rpo } = one;
  const { now, evidence } = context;
  const seen = smallest([evidence?.newestAt ?? evidence?.observedAt ?? now, now]);
  const at = asOf === undefined ? undefined : parseInstant(asOf);
  const caughtUp: Answer = { outcome: "pass", why: say`The replication of ${key} has caught up: ${state}.` };
  if (row.usualLag === undefined) return caughtUp;
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
