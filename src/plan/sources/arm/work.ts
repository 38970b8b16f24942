import type { JsonDocument, JsonTree } from "./json/tree.ts";
import { MOST_PARTS, MOST_STEPS } from "./limits.ts";

/** Too much work: everything stops, and that is said. */
export class ExpansionExhausted extends Error {
  /** What was being evaluated, once the innermost text on the way out has said so. */
  at?: { readonly document: JsonDocument; readonly tree: JsonTree };
}

/** A bound on the work of one expansion, all its rounds together. */
export class ExpansionWork {
  #steps = 0;
  #parts = 0;

  /** One function call, lambda call or text. @throws ExpansionExhausted */
  tick(): void {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS)
      throw new ExpansionExhausted(`the template takes more than ${String(MOST_STEPS)} steps to expand`);
  }

  /** Elements and members that a call goes through or makes. @throws ExpansionExhausted */
  spend(parts: number): void {
    this.#parts += parts;
    if (this.#parts > MOST_PARTS)
      throw new ExpansionExhausted(`the values of the template have more than ${String(MOST_PARTS)} parts`);
  }
}
