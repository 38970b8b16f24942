import { judgedReplica, lagMs, leadingReplicas, type Replicated } from "../../derive/replicas.ts";
import type { Replica } from "../../facts/replication/row.ts";
import type { Wave } from "../../manifest/model.ts";
import { replicationCells, type ReplicationLine } from "../../report/replication.ts";
import type { Context, Judgement } from "../check.ts";

/** The rows of the table of replications: state, lag and since when of each copy, and a row where there is none. */
export function linesOf(one: Replicated, context: Context, wave: Wave | undefined): ReplicationLine[] {
  const { row, key, replicas } = one;
  const found = leadingReplicas(one, context);
  const of = { resource: key, list: row.list };
  const lines = replicas.map((replica): ReplicationLine => {
    const { name, state, role, partner, region, progress, pending, since, asOf } = replica;
    const behindMs = lagMs(replica, row, context);
    return {
      ...of,
      judged: found.includes(replica) ? judgedWord(replica, one, context, wave) : "elsewhere",
      copy: name,
      ...(state === undefined ? {} : { state }),
      ...(role === undefined ? {} : { role }),
      ...(partner === undefined ? {} : { partner }),
      ...(region === undefined ? {} : { region }),
      ...(progress === undefined ? {} : { progress }),
      ...(pending === undefined ? {} : { pending }),
      ...(behindMs === undefined ? {} : { lag: behindMs / 1000 }),
      ...(since === undefined ? {} : { since }),
      ...(asOf === undefined ? {} : { asOf }),
    };
  });
  return found.length === 0 ? [{ ...of, judged: "none" }, ...lines] : lines;
}

function judgedWord(
  replica: Replica,
  one: Replicated,
  context: Context,
  wave: Wave | undefined,
): ReplicationLine["judged"] {
  const { outcome } = judgedReplica(replica, one, context, wave);
  if (outcome === "fail") return "behind";
  if (outcome !== "pass") return "unknown";
  const switched = one.row.roles?.switched ?? [];
  return switched.includes((replica.role ?? "").toLowerCase()) ? "switched" : "caught-up";
}

/** What the service tells of a copy, as evidence of a finding. */
export function evidenceOf(lines: readonly ReplicationLine[]): NonNullable<Judgement["evidence"]> {
  return lines
    .filter(({ copy }) => copy !== undefined)
    .map((line) => {
      const { copy, state, more, lag, since } = replicationCells(line);
      return {
        label: copy,
        value: [
          state ?? "no state shown",
          ...more,
          ...(lag === undefined ? [] : [`${lag} behind`]),
          ...(since === undefined ? [] : [`since ${since}`]),
        ].join(", "),
      };
    });
}
