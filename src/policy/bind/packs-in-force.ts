import type { EffectivePolicy } from "./assignments.ts";

/** Policies of packs as if they were assigned. Each is bound when something is looked for that it may be about. */
export interface PacksInForce {
  /** How many there are, bound or not. */
  readonly count: number;
  /**
   * Those that may meet a resource of one of the types (or look for one beside another resource), and those that go by no type,
   * in their order. The same types give the same policies. @param types in lower case; all policies without them
   * @throws UserError for one that cannot be put in force
   */
  about(types?: ReadonlySet<string>): readonly EffectivePolicy[];
}

/** Policies that are bound already. */
export function packsInForce(policies: readonly EffectivePolicy[]): PacksInForce {
  return { count: policies.length, about: () => policies };
}
