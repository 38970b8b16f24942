import { durationText } from "../base/time.ts";

/** One copy that a service keeps of a declared resource: how far it is, how far behind, and since when. */
export interface ReplicationLine {
  /** Key of the declared resource. */
  readonly resource: string;
  /** Name of the service's list of copies: `sqlLinks`. */
  readonly list: string;
  /** `elsewhere`: it does not lead to the target; `none`: the service shows no copy. */
  readonly judged: "caught-up" | "switched" | "behind" | "unknown" | "elsewhere" | "none";
  /** Name of the copy or link; absent where there is none. */
  readonly copy?: string;
  /** As the service writes it; absent where it tells none. */
  readonly state?: string;
  /** What the source is in it. */
  readonly role?: string;
  readonly partner?: string;
  readonly region?: string;
  /** Of the first copy, in percent. */
  readonly progress?: number;
  /** Operations that have not come across yet. */
  readonly pending?: number;
  /** Seconds that it is behind. */
  readonly lag?: number;
  /** When it began. */
  readonly since?: string;
  /** For when state and lag hold. */
  readonly asOf?: string;
}

export const REPLICATION_WORDS: Readonly<Record<ReplicationLine["judged"], string>> = {
  none: "no replication",
  behind: "not caught up",
  unknown: "unknown",
  elsewhere: "leads elsewhere",
  switched: "switched",
  "caught-up": "caught up",
};

const FIRST = Object.keys(REPLICATION_WORDS);

/** What stops a wave first, then by resource. */
export function replicationLines(lines: readonly ReplicationLine[] = []): ReplicationLine[] {
  return lines.toSorted((a, b) => FIRST.indexOf(a.judged) - FIRST.indexOf(b.judged));
}

/** The parts of a row that are data of the service, each absent where it tells nothing. */
interface ReplicationCells {
  readonly copy: string;
  readonly state?: string;
  /** What stands beside the state. */
  readonly more: readonly string[];
  readonly lag?: string;
  readonly since?: string;
}

export function replicationCells(line: ReplicationLine): ReplicationCells {
  const { list, copy, state, role, partner, region, progress, pending, lag, since, asOf } = line;
  return {
    copy: copy === undefined ? list : `${list} ${copy}`,
    ...(state === undefined ? {} : { state }),
    more: [
      ...(role === undefined ? [] : [`source is ${role}`]),
      ...(partner === undefined ? [] : [`to ${partner}`]),
      ...(region === undefined ? [] : [`in ${region}`]),
      ...(progress === undefined ? [] : [`${String(progress)} %`]),
      ...(pending === undefined ? [] : [`${String(pending)} operations wait`]),
      ...(asOf === undefined ? [] : [`as of ${asOf}`]),
    ],
    ...(lag === undefined ? {} : { lag: durationText(lag) }),
    ...(since === undefined ? {} : { since }),
  };
}
