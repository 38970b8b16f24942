import { raw, say } from "../../../base/sentence.ts";
import { ExpressionError, quote } from "../../../expression/failure.ts";
import { isUnknown, unknown, type Value } from "../../../expression/value.ts";
import type { TemplateFunction } from "../../../expression/evaluate.ts";
import { dateBy } from "../../../expression/functions/date-format.ts";
import { NOW_FORMAT } from "../../../expression/functions/date-time.ts";
import { computedOnce, valueOf } from "./compute.ts";
import { concealed } from "./conceal.ts";
import { entry, mapAt, type JsonMap, type JsonTree } from "./json/tree.ts";
import { overlaid } from "./loops.ts";
import { hintIn, nearIn } from "./near.ts";
import type { Frame, Sight } from "./parts.ts";
import { checkType, nullable, type Types } from "./types.ts";

/** The value of a parameter, checked against its type. @throws ExpressionError when the template has no such one */
export function parameterValue(frame: Frame, name: string): Value {
  const declared = mapAt(frame.template, "parameters");
  const definition = entry(declared, name);
  if (declared === undefined || definition?.kind !== "map") {
    const hint = hintIn(frame, "parameter", name, () => [...(declared?.entries.keys() ?? [])]);
    throw new ExpressionError(`the template has no parameter ${quote(name)}${hint}`);
  }
  const key = name.toLowerCase();
  return computedOnce(frame, frame.parameters, key, `parameters('${name}')`, () =>
    found(frame, name, definition),
  );
}

function found(frame: Frame, name: string, definition: JsonMap): Value {
  const { world, document } = frame;
  const types: Types = { template: frame.template };
  const given = frame.given.get(name.toLowerCase());
  const value = given?.value();
  const standard = entry(definition, "defaultValue");
  // A null leaves the parameter to its default, which is how compiled modules hand on what was not given to them.
  if (given !== undefined && value !== undefined && (value !== null || standard === undefined)) {
    if (value === null && nullable(definition, types)) return null;
    return concealed(checked(value, given.tree, given.document), definition, types, name);
  }
  // A value that stands elsewhere may replace a default.
  if (frame.elsewhere !== undefined) return frame.elsewhere;
  // A default stands in the template for everybody to read, and conditions hang on it.
  if (standard !== undefined) return checked(valueOf(standard, defaults(frame.sight)), standard, document);
  if (nullable(definition, types)) return null;
  world.report(document, definition, say`the parameter ${name} has no value`, {
    help: say`give it one in a parameter file, or a default value in the template`,
  });
  return unknown([`parameters('${name}')`]);

  function checked(value: Value, tree: JsonTree, where: typeof document): Value {
    const faults = checkType(value, definition, types);
    for (const { path, message } of faults) {
      const at = path === "" ? say`the parameter ${name}` : say`${path} of the parameter ${name}`;
      world.report(where, tree, say`${raw(at)} ${raw(message)}`, { whole: true });
    }
    return faults.length > 0 ? unknown([`parameters('${name}')`]) : value;
  }
}

/** In a default value, and only there, the moment and new identifiers may be asked for. */
function defaults(sight: Sight): Sight {
  const now: TemplateFunction = {
    min: 0,
    max: 1,
    eager([format = NOW_FORMAT]) {
      if (isUnknown(format)) return format;
      if (typeof format !== "string") throw new ExpressionError("utcNow() takes a format of type String");
      return dateBy(format, sight.world.context.now);
    },
  };
  const fresh: TemplateFunction = { min: 0, max: 0, eager: () => unknown(["newGuid()"]) };
  return { ...sight, functions: overlaid(overlaid(sight.functions, "utcnow", now), "newguid", fresh) };
}

/** Says what is missing, mistyped or not known to the template, whether anything uses it or not. */
export function checkParameters(frame: Frame): void {
  const declared = mapAt(frame.template, "parameters");
  const names = declared === undefined ? [] : [...declared.entries.keys()];
  for (const [name, definition] of declared?.entries ?? []) {
    if (definition.kind === "map") parameterValue(frame, name);
    else frame.world.report(frame.document, definition, say`the parameter ${name} is not an object`);
  }
  const known = new Set(names.map((name) => name.toLowerCase()));
  for (const [name, { document, tree }] of frame.given) {
    if (known.has(name)) continue;
    const written = String(tree.key);
    const near = nearIn(frame, "parameter", written, () => names);
    frame.world.report(
      document,
      tree,
      say`the template has no parameter ${written === "" ? name : written}`,
      {
        whole: true,
        ...(near === undefined ? {} : { help: say`did you mean ${near}` }),
      },
    );
  }
}
