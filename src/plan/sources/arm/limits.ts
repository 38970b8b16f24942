import type { Bounds } from "../../../expression/evaluate.ts";
import type { ParseLimits } from "../../../expression/parser.ts";

/** Resources of one deployment, as the service limits them. */
export const MOST_RESOURCES = 800;
/** Runs of one loop, as the service limits them. */
export const MOST_COPIES = 800;
/** Calls of functions and lambdas, and texts, in one expansion; a template that needs more is made to exhaust. */
export const MOST_STEPS = 5_000_000;
/**
 * Elements and members of all values that one expansion makes and goes through, and those of the bodies of its resources; so many characters
 * of a text count as one that it takes as long.
 */
export const MOST_PARTS = 20_000_000;
/** Resources and deployments in one expansion, whether planned or not. */
export const MOST_INSTANCES = 100_000;
export const MOST_PROBLEMS = 200;

/** Expressions that `bicep build` writes are far longer and wider than those of policies. */
export const EXPRESSION: ParseLimits = { characters: 262_144, depth: 200, args: 4_096, calls: 20_000 };

/** Values of a template, a whole parameter file among them, may be large; what only hands them on is not measured. */
export const BOUNDS: Bounds = {
  characters: 1_048_576,
  nodes: 250_000,
  unmeasured: new Set([
    "parameters",
    "variables",
    "lambdavariables",
    "copyindex",
    "if",
    "coalesce",
    "tryget",
    "first",
    "last",
    "reference",
    "references",
  ]),
};
