/** What to know before resources of a category move: each part in its order, one plain sentence or two an entry. */
export interface CategoryGuidance {
  /** How its resources are relocated today. */
  readonly today: readonly string[];
  /** What must hold before it begins. */
  readonly before: readonly string[];
  readonly order: readonly string[];
  readonly traps: readonly string[];
  readonly rollback: readonly string[];
  readonly verify: readonly string[];
  /** Pages that it was written from. */
  readonly sources: readonly string[];
}

/** The parts with their titles, in their order. */
export const GUIDANCE_PARTS = [
  ["today", "Method today"],
  ["before", "Before it begins"],
  ["order", "Order"],
  ["traps", "Traps"],
  ["rollback", "Rollback"],
  ["verify", "How to verify"],
] as const satisfies readonly (readonly [keyof CategoryGuidance, string])[];
