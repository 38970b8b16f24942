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
  /** True where a template around it has evaluated its texts once already. */
  readonly evaluated?: boolean;
}

export function frameOf(world: World, opening: Opening): Frame {
  const { document, template, location, elsewhere } = opening;
  const declarations = declarationsOf(world, document, template);
  const symbolic = entry(template, "resources")?.kind === "map";
  const functions: Functions = functionsOf(() => frame);
  const own: Sight = { world, document, functions, loops: [] };
  const sight: Sight =
    opening.sight !== undefined
      ? { ...opening.sight, again: own }
      : opening.evaluated === true
        ? { ...own, again: own }
        : own;
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
