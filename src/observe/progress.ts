import { kindWords, type FactKindName } from "../facts/facts.ts";

/** How far the asking is, each time that a kind of facts has its answer, and once before the first. */
export interface Progress {
  /** False until Azure has given a token. */
  readonly signedIn: boolean;
  /** Facts that the run asks for, and those that have an answer, known or not. */
  readonly facts: number;
  readonly answered: number;
  /** Kinds that still wait for theirs, in the order of the registry. */
  readonly waitingFor: readonly FactKindName[];
}

/** Shows the progress somewhere. Nothing is shown after `end`. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  end(): void;
}

/** How many kinds a line names. */
const NAMED = 3;

/** One line: what is asked for now, and how much is left. */
export function progressText({ signedIn, facts, answered, waitingFor }: Progress): string {
  if (!signedIn) return `Signing in to Azure, ${String(facts)} facts to read`;
  if (waitingFor.length === 0) return `Azure: all ${String(facts)} facts have an answer`;
  const more = waitingFor.length - NAMED;
  const named = waitingFor.slice(0, NAMED).map(kindWords).join(", ");
  const rest = more > 0 ? ` and ${String(more)} more` : "";
  return `Azure: ${String(facts - answered)} of ${String(facts)} facts left to read (${named}${rest})`;
}
