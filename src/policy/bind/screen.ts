import type { AliasCatalogue } from "../aliases.ts";
import type { EffectivePolicy } from "./assignments.ts";
import { Engine, prepare } from "../evaluate/compile/engine.ts";
import type { Surroundings } from "../evaluate/compile/run.ts";
import { CHOSEN } from "../evaluate/disputed.ts";
import type { Resource } from "../evaluate/situation.ts";
import type { JobWork } from "../evaluate/work.ts";

/**
 * Finds the policies that deserve a closer look at a resource. All others plainly leave it alone: their rule does not
 * match, whatever else holds of them. Compiled once, indexed by type; What policy() gives is left open here.
 */
export class Screen {
  readonly #engine: Engine<EffectivePolicy>;
  readonly #order: ReadonlyMap<EffectivePolicy, number>;

  constructor(policies: readonly EffectivePolicy[], aliases: AliasCatalogue, job: JobWork) {
    // A policy that is switched off everywhere does nothing, and need not be compiled.
    const live = policies.filter(
      ({ assignment, effect }) =>
        !effect.ok || effect.value !== "disabled" || (assignment.properties.overrides ?? []).length > 0,
    );
    this.#engine = new Engine(live, aliases, CHOSEN, job);
    this.#order = new Map(live.map((policy, index) => [policy, index]));
  }

  /** In the order in which they were given. */
  of(resource: Resource, around: Surroundings): readonly EffectivePolicy[] {
    const place = (policy: EffectivePolicy): number => this.#order.get(policy) ?? 0;
    return this.#engine
      .answers(prepare(resource), around)
      .map(({ policy }) => policy)
      .sort((a, b) => place(a) - place(b));
  }
}
