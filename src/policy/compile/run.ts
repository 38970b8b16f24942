import { unknown, type Truth, type ValueObject } from "../../expression/value.ts";
import type { AliasCatalogue } from "../aliases.ts";
import type { Disputed } from "../disputed.ts";
import type { Resource, Situation } from "../situation.ts";
import type { Node } from "./node.ts";
import type { FixedPlaces, Places } from "./places.ts";

/** What surrounds resources, as an engine is given it together with each of them. */
export type Around = Omit<Situation, "resource" | "parameters" | "aliases" | "disputed">;

/** Surroundings that many resources share; what expressions that read nothing else give is kept for each. */
export interface Context {
  readonly around: Around;
  readonly apiVersion: string | undefined;
}

/** The evaluation that is under way: one object for all, so that nothing is made anew for each pair. */
export interface Run {
  resource: Resource;
  root: Node;
  /** Lower case; empty for none. */
  type: string;
  places: Places;
  context: Context;
}

/** The answer where something is not known; what it waits for, the reference evaluator tells. */
export const OPEN = unknown([]);

/** Decides a condition. @throws ExpressionError where the service fails the evaluation */
export type Check = (run: Run) => Truth;

/** A part of a rule that was compiled: settled beforehand, or to be run. */
export type Part =
  | { readonly kind: "settled"; readonly holds: boolean }
  | {
      readonly kind: "run";
      readonly check: Check;
      /** It never fails, so that nobody can tell when it is run. */
      readonly safe: boolean;
      /** About how many values it looks at. */
      readonly cost: number;
    };

/** What is fixed while one policy meets resources: those of one type (lower case), or of any (undefined). */
export interface Fixed {
  readonly parameters: ValueObject;
  readonly aliases: AliasCatalogue;
  readonly disputed: Disputed;
  readonly places: FixedPlaces;
  readonly type: string | undefined;
}

/** The whole situation, for what is left to the reference evaluator. */
export function situationOf({ resource, context }: Run, { parameters, aliases, disputed }: Fixed): Situation {
  return { ...context.around, resource, parameters, aliases, disputed };
}
