import type { Functions } from "../../../expression/evaluate.ts";
import type { Unknown } from "../../../expression/value.ts";
import { declarationsOf } from "./declare.ts";
import { functionsOf } from "./functions.ts";
import { entry, type JsonDocument, type JsonMap } from "./json/tree.ts";
import type { Frame, Given, Sight, World } from "./parts.ts";
import type { DeploymentScope, PlannedText } from "./scope.ts";

export interface Opening {
  readonly document: JsonDocument;
  readonly template: JsonMap;
  readonly scope: DeploymentScope;
  readonly name: PlannedText;
  readonly location?: PlannedText;
  readonly path: readonly string[];
  readonly given: ReadonlyMap<string, Given>;
  readonly elsewhere?: Unknown;
  /** For a template whose expressions are those of the template around it. */
  readonly sight?: Sight;
  /** For a template with a sight of its own: that of the template around it, which evaluated its texts as often as it reads on. */
  readonly around?: Sight;
}

export function frameOf(world: World, opening: Opening): Frame {
  const { document, template, location, elsewhere } = opening;
  const declarations = declarationsOf(world, document, template);
  const symbolic = entry(template, "resources")?.kind === "map";
  const functions: Functions = functionsOf(() => frame);
  const own: Sight = { world, document, functions, loops: [] };
  const sight = opening.sight === undefined ? readAfter(own, opening.around) : ending(opening.sight, own);
  const frame: Frame = {
    world,
    document,
    template,
    scope: opening.scope,
    name: opening.name,
    location,
    path: opening.path,
    sight,
    shared: opening.sight !== undefined,
    given: opening.given,
    ...(elsewhere === undefined ? {} : { elsewhere }),
    declarations,
    symbols: new Map(
      symbolic
        ? declarations.map((declaration) => [(declaration.symbol ?? "").toLowerCase(), declaration])
        : [],
    ),
    busy: new Set(),
    parameters: new Map(),
    variables: new Map(),
    instances: new Map(),
  };
  return frame;
}

/** What each template in turn, from the outermost on, makes of a text, and at last this one. */
function ending(sight: Sight, own: Sight): Sight {
  return { ...sight, again: sight.again === undefined ? own : ending(sight.again, own) };
}

/** Its own sight for a template whose texts lost a bracket for each time that those around it were evaluated. */
function readAfter(own: Sight, around: Sight | undefined): Sight {
  return around?.again === undefined ? own : { ...own, again: readAfter(own, around.again) };
}
