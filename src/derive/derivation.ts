import { factKey, type AnyFactRef, type FactKindName, type FactRef, type FactTypes } from "../facts/facts.ts";
import { say } from "../base/sentence.ts";
import { reasonOf, unknown, type Fact, type UnknownFact } from "../facts/fact.ts";

/**
 * A value that several checks need, computed once a run from plan and facts. Two derivations of one name are one value: what a
 * derivation is made for (a principal, a counter, a scope) stands in its name.
 */
export interface Derivation<T> {
  readonly name: string;
  /** Facts, and other derivations, without which there is no value. Where one is unknown, so is this. */
  readonly needs: readonly Need[];
  /** Facts that sharpen the value where they are known. */
  readonly wants?: readonly Need[];
  /** The facts that it needs may have been read in part. What an entry more might turn over is unknown. */
  readonly turns?: readonly FirmOutcome[];
  /** Runs when every need is known; answers unknown with its reason where the facts leave it open. */
  derive(read: Read): Fact<T>;
  /** What `derive` does, with pauses: of what may go on for seconds, since no signal is heard before the event loop turns. */
  deriving?(read: Read): Generator<void, Fact<T>>;
}

/** An outcome that facts settle. */
export type FirmOutcome = "pass" | "fail" | "not-applicable";

/** Anything that can be read: a fact of Azure, or a value derived from facts. */
export type Need = AnyFactRef | Derivation<unknown>;

/** Reads facts and derived values; what was not asked for is unknown. The same object serves a whole run. */
export interface Read {
  <K extends FactKindName>(ref: FactRef<K>): Fact<FactTypes[K]>;
  <T>(derivation: Derivation<T>): Fact<T>;
  (need: Need): Fact<unknown>;
  /** Derives with pauses what the needs rest on and would take long, so that reading it afterwards takes no time. */
  preparing?(needs: readonly Need[]): Generator<void, void>;
}

/** The value that a need has once it is known. */
export type ValueOf<N extends Need> =
  N extends Derivation<infer T> ? T : N extends FactRef<infer K> ? FactTypes[K] : never;

export function isDerivation(need: Need): need is Derivation<unknown> {
  return "derive" in need;
}

/** Every fact that the needs rest on, each once, by way of what is derived from them too. */
export function factsBehind(needs: readonly Need[], which: "needs" | "all" = "all"): AnyFactRef[] {
  const refs = new Map<string, AnyFactRef>();
  const seen = new Set<string>();
  const visit = (need: Need): void => {
    if (!isDerivation(need)) {
      refs.set(refKey(need), need);
      return;
    }
    if (seen.has(need.name)) return;
    seen.add(need.name);
    need.needs.forEach(visit);
    if (which === "all") need.wants?.forEach(visit);
  };
  needs.forEach(visit);
  return [...refs.values()];
}

/** Facts without which there is no value, with the reason: unknown, or read in part where the whole is needed. */
export function unknownBehind(
  needs: readonly Need[],
  read: Read,
): { readonly ref: AnyFactRef; readonly why: UnknownFact }[] {
  const missing = new Map<string, { ref: AnyFactRef; why: UnknownFact }>();
  const seen = new Set<string>();
  const visit = (need: Need, mayBePart: boolean): void => {
    if (isDerivation(need)) {
      if (seen.has(need.name)) return;
      seen.add(need.name);
      for (const inner of need.needs) visit(inner, need.turns !== undefined);
      return;
    }
    const fact = read(need);
    if (!fact.known && !(mayBePart && "unread" in fact)) missing.set(refKey(need), { ref: need, why: fact });
  };
  for (const need of needs) visit(need, false);
  return [...missing.values()];
}

/** Tells any two references apart. */
export function refKey(ref: AnyFactRef): string {
  return `${ref.kind} ${factKey(ref)}`;
}

type FactLookup = <K extends FactKindName>(ref: FactRef<K>) => Fact<FactTypes[K]>;

const NOT_DERIVED = unknown("timed-out", say`There was no time left to derive it.`);

/**
 * What a run reads from: its facts, and each derived value computed at most once.
 * @throws Error when derivations need each other in a circle.
 */
export function readerOf(facts: FactLookup): Read {
  const values = new Map<string, Fact<unknown> | "under way">();
  const derived = (derivation: Derivation<unknown>): Fact<unknown> => {
    const known = values.get(derivation.name);
    if (known === "under way") throw new Error(`${derivation.name} is derived from itself`);
    if (known !== undefined) return known;
    values.set(derivation.name, "under way");
    const value = firstUnknown(derivation) ?? derivation.derive(read);
    values.set(derivation.name, value);
    return value;
  };
  const firstUnknown = ({ needs, turns }: Derivation<unknown>): UnknownFact | undefined => {
    for (const need of needs) {
      const fact = read(need);
      if (!fact.known && !(turns !== undefined && "unread" in fact)) return reasonOf(fact);
    }
    return undefined;
  };
  const seen = new Set<string>();
  function* preparing(needs: readonly Need[]): Generator<void, void> {
    for (const need of needs) {
      if (!isDerivation(need) || seen.has(need.name)) continue;
      seen.add(need.name);
      yield* preparing(need.needs);
      yield* preparing(need.wants ?? []);
      if (need.deriving === undefined || values.has(need.name)) continue;
      const open = firstUnknown(need);
      if (open === undefined) {
        values.set(need.name, "under way");
        let value: Fact<unknown> = NOT_DERIVED;
        try {
          value = yield* need.deriving(read);
        } finally {
          // Whoever stops in a pause has no time to derive it in another way either.
          values.set(need.name, value);
        }
      } else values.set(need.name, open);
    }
  }
  function read<K extends FactKindName>(ref: FactRef<K>): Fact<FactTypes[K]>;
  function read<T>(derivation: Derivation<T>): Fact<T>;
  function read(need: Need): Fact<unknown>;
  function read(need: Need): Fact<unknown> {
    return isDerivation(need) ? derived(need) : facts(need);
  }
  return Object.assign(read, { preparing });
}
