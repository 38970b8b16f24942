import { known, seenOf, type PartlyRead } from "../facts/fact.ts";
import type { AnyFactRef, FactKindName, FactRef, FactTypes } from "../facts/facts.ts";
import {
  isDerivation,
  refKey,
  type Derivation,
  type Need,
  type Read,
  type FirmOutcome,
} from "./derivation.ts";

/**
 * A fact as far as it could be read: an entry that is not what its operation documents does not hide the others. What it might turn
 * over is unknown, wherever the value is used, and by whatever is derived from it.
 * @param turns outcomes that an entry more might turn over: a list that one of its entries can satisfy turns `fail`, one that an entry can
 *   spoil turns `pass` and `not-applicable`; none where the value is found by its name, so that what is missing is unknown anyway
 */
export function partOf<K extends FactKindName>(
  ref: AnyFactRef & FactRef<K>,
  ...turns: readonly FirmOutcome[]
): Derivation<FactTypes[K]> {
  return {
    name: `${refKey(ref)} as far as read, turning ${turns.join(" and ")}`,
    needs: [ref],
    turns,
    derive(read) {
      const fact = read<K>(ref);
      const value = seenOf(fact);
      return value === undefined ? fact : known(value);
    },
  };
}

/** A fact that could be read in part only, and the outcomes that the rest might turn over. */
export interface Unread {
  readonly ref: AnyFactRef;
  readonly fact: PartlyRead<unknown>;
  readonly turns: readonly FirmOutcome[];
}

/** What could not be read of the facts that the needs rest on, by way of what is derived from them too. */
export function unreadBehind(needs: readonly Need[], read: Read): Unread[] {
  const found: Unread[] = [];
  const seen = new Set<string>();
  const visit = (need: Need): void => {
    if (!isDerivation(need) || seen.has(need.name)) return;
    seen.add(need.name);
    for (const inner of need.needs) {
      if (need.turns === undefined || isDerivation(inner)) visit(inner);
      else {
        const fact = read(inner);
        if (!fact.known && "unread" in fact) found.push({ ref: inner, fact, turns: need.turns });
      }
    }
  };
  for (const need of needs) visit(need);
  return found;
}
