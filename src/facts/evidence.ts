import { userError, type UserError } from "../base/errors.ts";
import { shortGuids, type SubscriptionId } from "../base/names.ts";
import { subscriptionIn } from "../base/scope.ts";
import { tame } from "../base/sentence.ts";
import { isoTime, type Instant } from "../base/time.ts";
import { seenOf, type Fact } from "./fact.ts";
import type { Contradiction } from "./contradiction.ts";
import { FACT_KINDS, kindOf, type FactKindName, type FactTable, type FactTypes } from "./facts.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a snapshot is to be evidence of. */
export interface EvidenceOf {
  readonly file: string;
  readonly cloud: string;
  readonly target: SubscriptionId;
  /** The clock of the machine: a rehearsal as of an earlier moment may rest on facts of today, none on facts of tomorrow. */
  readonly clock: Instant;
}

/** The clocks of two machines differ by less. */
const TOLERANCE_MS = 60 * 60_000;

const HELP = "capture it again with `relocation capture`";

/**
 * Sees to it that a snapshot was captured in the cloud that is judged, and not in the future.
 * @throws UserError with both sides of what does not fit
 */
export function requireCapture(
  snapshot: Snapshot,
  { file, cloud, clock }: Pick<EvidenceOf, "file" | "cloud" | "clock">,
): void {
  if (snapshot.cloud !== cloud) {
    throw userError(`the snapshot ${file} was captured in ${snapshot.cloud}`, {
      expected: `a snapshot of ${cloud}, the cloud of the manifest`,
      help: HELP,
    });
  }
  if (snapshot.observedAt > clock + TOLERANCE_MS) {
    throw userError(`the snapshot ${file} was observed at ${isoTime(snapshot.observedAt)}`, {
      expected: `a moment that has come: this machine has ${isoTime(clock)}`,
      help: HELP,
    });
  }
}

/**
 * Sees to it that a snapshot speaks of what is judged.
 * @throws UserError with both sides of what does not fit: another cloud, another subscription, a moment that has not come yet, or a
 *   fact whose value is about something else than its key.
 */
export function requireEvidence(snapshot: Snapshot, evidence: EvidenceOf): void {
  requireCapture(snapshot, evidence);
  const { file, target } = evidence;
  const subscriptions = subscriptionsOf(snapshot.table);
  if (subscriptions.size > 0 && !subscriptions.has(target)) {
    const [other = ""] = subscriptions;
    throw userError(`the snapshot ${file} was captured of the subscription ${shortGuids(other)}`, {
      expected: `facts of ${shortGuids(target)}, the target of the manifest`,
      help: HELP,
    });
  }
  for (const kind of FACT_KINDS) {
    const wrong = contradictionOf(kind, snapshot.table[kind]);
    if (wrong !== undefined) throw contradicted(file, kind, wrong);
  }
}

function subscriptionsOf(table: FactTable): ReadonlySet<string> {
  const ids = FACT_KINDS.flatMap((kind) =>
    [...table[kind].keys()].flatMap((key) => subscriptionIn(key.split("|")[0] ?? "") ?? []),
  );
  return new Set(ids);
}

function contradictionOf<K extends FactKindName>(
  name: K,
  facts: ReadonlyMap<string, Fact<FactTypes[K]>>,
): Contradiction | undefined {
  const kind = kindOf(name);
  for (const [text, fact] of facts) {
    const key = kind.key.read(text);
    // What was read in part counts, too.
    const value = seenOf(fact);
    if (key === undefined || value === undefined) continue;
    const wrong = kind.contradiction?.(key, value);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function contradicted(file: string, kind: FactKindName, { asked, told }: Contradiction): UserError {
  return userError(
    `${file} says of ${tame(shortGuids(told))} under the key of ${tame(shortGuids(asked))}, in ${kind}`,
    {
      expected: "a value that is about what its key names",
      help: HELP,
    },
  );
}
