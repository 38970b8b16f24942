import { say } from "../../../base/sentence.ts";
import type { Json } from "../../../expression/json.ts";
import { entryOf } from "../../../expression/json.ts";
import { isKnown, isObject, isUnknown, unknown, type Value } from "../../../expression/value.ts";
import { membersOf, textOf, valueOf, waitText } from "./compute.ts";
import { frameOf } from "./frame.ts";
import {
  entry,
  mapAt,
  textAt,
  type JsonDocument,
  type JsonList,
  type JsonMap,
  type JsonTree,
} from "./json/tree.ts";
import { linkedPath, relativePathOf } from "./linked.ts";
import type { Frame, Given, Instance, Sight } from "./parts.ts";
import { secret } from "./secret.ts";

/** Nested deployments in each other; the service allows far fewer. */
const DEEPEST = 40;

/** The template inside a deployment, at the deployment's scope; undefined, and said, where it cannot be read. */
export function openDeployment(instance: Instance): Frame | undefined {
  const { declaration, frame, sight } = instance;
  const { world, document } = sight;
  const properties = mapAt(declaration.tree, "properties");
  const found = templateOf(instance, properties);
  if (found === undefined) return undefined;
  const label =
    typeof instance.name === "string" ? instance.name : (declaration.symbol ?? "(a name known later)");
  const path = [...frame.path, label];
  if (path.length > DEEPEST) {
    world.report(document, declaration.tree, say`deployments are nested deeper than ${DEEPEST}`);
    return undefined;
  }
  const location = entry(declaration.tree, "location");
  const evaluation = textAt(mapAt(properties, "expressionEvaluationOptions"), "scope")?.toLowerCase();
  // What stands in another file sees nothing of this one.
  const inner =
    found.computed === true ||
    found.document !== document ||
    (evaluation === undefined ? isSymbolic(frame) : evaluation === "inner");
  const link = entry(properties, "parametersLink");
  if (link !== undefined) {
    world.report(
      document,
      link,
      say`the parameters of the deployment ${label} stand elsewhere and are not read`,
      {
        kind: "not-readable",
      },
    );
  }
  return frameOf(world, {
    ...found,
    scope: instance.scope,
    name: instance.name,
    path,
    ...(location === undefined ? {} : { location: textOf(location, "the location", sight) }),
    ...(link !== undefined ? { elsewhere: unknown([`the parameters of ${label}`]) } : {}),
    ...givenTo(instance, entry(properties, "parameters")),
    ...(inner ? { around: sight } : { sight }),
  });
}

/** True for language version 2.0, in which a nested template has its own parameters and variables unless it says otherwise. */
function isSymbolic({ template }: Frame): boolean {
  return (
    textAt(template, "languageVersion")?.startsWith("2.") === true ||
    entry(template, "resources")?.kind === "map"
  );
}

interface Found {
  readonly document: JsonDocument;
  readonly template: JsonMap;
  /** True where an expression gave it: the template around has evaluated it by that. */
  readonly computed?: true;
}

function templateOf(instance: Instance, properties: JsonMap | undefined): Found | undefined {
  const { declaration, sight } = instance;
  const { world, document } = sight;
  const name = typeof instance.name === "string" ? instance.name : waitText(instance.name);
  const template = entry(properties, "template");
  if (template?.kind === "map") return { document, template };
  if (template !== undefined) {
    const value = valueOf(template, sight);
    if (isObject(value) && isKnown(value)) {
      const grown = treeOf(value, template, template.parent, template.key);
      if (grown.kind === "map") return { document, template: grown, computed: true };
    }
    world.report(
      document,
      template,
      say`the template of the deployment ${name} is known only after deployment`,
      {
        kind: "not-readable",
      },
    );
    return undefined;
  }
  const link = entry(properties, "templateLink");
  const path = relativePathOf(link);
  const local = path === undefined ? undefined : world.linked.get(linkedPath(document.file, path));
  if (local?.root.kind === "map") return { document: local, template: local.root };
  if (path !== undefined && world.unread.has(linkedPath(document.file, path))) return undefined;
  const uri = entry(link, "uri") ?? entry(link, "id") ?? entry(link, "relativePath");
  const where = uri === undefined ? "" : valueOf(uri, sight);
  world.report(
    document,
    link ?? declaration.tree,
    typeof where === "string" && where !== ""
      ? say`the template of the deployment ${name} stands elsewhere, at ${where}, and is not read`
      : say`the template of the deployment ${name} stands elsewhere and is not read`,
    {
      kind: "not-readable",
      help: say`name that template as a source of its own, or compile all modules into one file, as bicep build does`,
    },
  );
  return undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A computed value as a tree; all of it stands where its expression stands. */
function treeOf(
  value: Json,
  at: JsonTree,
  parent: JsonList | JsonMap | undefined,
  key: string | number,
): JsonTree {
  const spot = { at: at.at, parent, key };
  if (isList(value)) {
    const items: JsonTree[] = [];
    const list: JsonList = { kind: "list", items, ...spot };
    value.forEach((item, index) => items.push(treeOf(item, at, list, index)));
    return list;
  }
  if (typeof value === "object" && value !== null) {
    const entries = new Map<string, JsonTree>();
    const map: JsonMap = { kind: "map", entries, ...spot };
    for (const [name, item] of Object.entries(value)) entries.set(name, treeOf(item, at, map, name));
    return map;
  }
  return { kind: "scalar", value, ...spot };
}

/** Members of a given parameter that are no part of its value. */
const OTHERS: ReadonlySet<string> = new Set(["metadata", "expression"]);

function givenTo({ sight }: Instance, parameters: JsonTree | undefined): Pick<Frame, "given" | "elsewhere"> {
  const given = new Map<string, Given>();
  if (parameters === undefined) return { given };
  const add = (name: string, tree: JsonTree, compute: () => Value): void => {
    let computed: { readonly value: Value } | undefined;
    const value = (): Value => (computed ??= { value: compute() }).value;
    given.set(name.toLowerCase(), { document: sight.document, tree, value });
  };
  if (parameters.kind === "map") {
    for (const [name, tree] of parameters.entries) add(name, tree, () => handedOver(name, tree, sight));
    return { given };
  }
  // All parameters at once may be computed.
  const all = valueOf(parameters, sight);
  if (isUnknown(all)) return { given, elsewhere: all };
  for (const [name, whole] of isObject(all) ? Object.entries(all) : [])
    add(name, parameters, () => insideOf(name, whole));
  return { given };
}

function handedOver(name: string, tree: JsonTree, sight: Sight): Value {
  // The whole `{ "value": … }` may be computed.
  if (tree.kind !== "map") return insideOf(name, valueOf(tree, sight));
  if (entry(tree, "reference") !== undefined) return secret(name);
  // A loop that makes the value stands beside it or in its place: `{ "copy": [{ "name": "value", … }] }`.
  const given = entryOf(membersOf(tree, sight, OTHERS), "value");
  const open = entry(tree, "expression");
  return given ?? (open === undefined ? null : valueOf(open, sight));
}

/** The value of a parameter that is given as a computed object. */
function insideOf(name: string, whole: Value): Value {
  if (isUnknown(whole) || !isObject(whole)) return isUnknown(whole) ? whole : null;
  return entryOf(whole, "value") ?? (entryOf(whole, "reference") === undefined ? null : secret(name));
}
