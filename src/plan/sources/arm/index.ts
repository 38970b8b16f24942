import { Measures } from "../../../expression/measure.ts";
import { idKey, resourceId, type ResourceId } from "../../../base/resource-id.ts";
import { scopeId as knownScopeId } from "../../../base/scope.ts";
import { say } from "../../../base/sentence.ts";
import type { ParsedText } from "../../../expression/ast.ts";
import { ExpressionError } from "../../../expression/failure.ts";
import { entryOf } from "../../../expression/json.ts";
import { readText } from "../../../expression/parser.ts";
import { isObject, isUnknown, unknown, type Value } from "../../../expression/value.ts";
import { expandFrame, type Found } from "./expand.ts";
import { frameOf } from "./frame.ts";
import { givenBy } from "./given.ts";
import { textAt, type JsonDocument, type JsonMap } from "./json/tree.ts";
import { EXPRESSION, MOST_INSTANCES } from "./limits.ts";
import type { Expansion, TemplateContext, TemplateInput } from "./model.ts";
import { openDeployment } from "./nested.ts";
import type { World } from "./parts.ts";
import { Problems } from "./problems.ts";
import { scopeId, type DeploymentScope } from "./scope.ts";
import { ECHOED, nameKey, type EchoedMember } from "./surroundings.ts";
import { ExpansionExhausted, ExpansionWork } from "./work.ts";

export { readJson, MOST_BYTES } from "./json/read.ts";
export type { JsonDocument } from "./json/tree.ts";
export type * from "./model.ts";

/** Rounds in which the regions and kinds of what the template makes become known to what asks for them. */
const MOST_ROUNDS = 4;

/**
 * The resources that a template would deploy with these parameters at this scope. Pure: the same input gives the same
 * list. What is wrong with template or parameters is a problem of the answer, and what it concerns is unknown.
 */
export function expandTemplate(input: TemplateInput): Expansion {
  let stated: ReadonlyMap<string, Value> = new Map(
    Array.from(input.context.groupLocations ?? [], ([key, region]) => [groupId(key), region] as const),
  );
  // The expressions of every round are the same.
  const texts = new Map<string, ParsedText>();
  const work = input.work ?? new ExpansionWork();
  for (let round = 1; ; round += 1) {
    const { expansion, missed, ended } = expandOnce(input, stated, texts, work);
    if (ended) return expansion;
    const more = statedIn(expansion).filter(([id]) => missed.has(id) && !stated.has(id));
    if (more.length === 0 || round === MOST_ROUNDS) return expansion;
    stated = new Map([...stated, ...more]);
  }
}

/** Id in lower case of `subscription/group`. */
function groupId(key: string): string {
  const [subscription = "", resourceGroup = ""] = key.split("/");
  return idKey(knownScopeId({ kind: "resourceGroup", subscription, resourceGroup }));
}

/** What the requests of an expansion state and the service only echoes, by id, where it is known. */
function statedIn({ resources }: Expansion): (readonly [string, Value])[] {
  const ids = new Map<string, string | undefined>();
  for (const { id, name, templatePath } of resources) {
    if (id === undefined || !name.known) continue;
    const key = nameKey(templatePath, name.value);
    // Of two by one name, neither is meant.
    ids.set(key, ids.has(key) && ids.get(key) !== id ? undefined : id);
  }
  const named = [...ids].flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const]));
  const stated = resources.flatMap(({ id, location, body, condition }): (readonly [string, Value])[] => {
    // What is perhaps not deployed tells nothing of what is there then.
    if (id === undefined || condition !== "planned") return [];
    const key = id.toLowerCase();
    const { properties = null } = body;
    const echoed: readonly (readonly [EchoedMember, Value | undefined])[] = [
      ...ECHOED.map((name) => [name, entryOf(body, name)] as const),
      ["capabilities", isObject(properties) ? entryOf(properties, "capabilities") : undefined],
    ];
    return [
      ...(location?.known === true ? [[key, location.value] as const] : []),
      ...echoed.flatMap(([name, value]) =>
        value === undefined || value === null || isUnknown(value) ? [] : [[`${key}#${name}`, value] as const],
      ),
    ];
  });
  return [...named, ...stated];
}

function expandOnce(
  {
    template,
    parameters = [],
    linked = new Map(),
    unread = new Set(),
    parametersElsewhere,
    context,
  }: TemplateInput,
  stated: ReadonlyMap<string, Value>,
  texts: Map<string, ParsedText>,
  work: ExpansionWork,
): { readonly expansion: Expansion; readonly missed: ReadonlySet<string>; readonly ended: boolean } {
  let ended = false;
  const problems = new Problems();
  const world = worldOf({ context, linked, unread, stated }, texts, problems, work);
  const found: Found = { resources: [], deployments: [] };
  const { root } = template;
  if (root.kind !== "map") problems.report(template, root, say`the template is not an object`);
  else if (root.entries.size === 0 || !hasResources(root)) {
    problems.report(template, root, say`this is not a template: it has no resources`, {
      expected: say`a list or an object under ${"resources"}`,
    });
  } else {
    const frame = frameOf(world, {
      document: template,
      template: root,
      scope: scopeOfTemplate(root, context),
      name: context.deploymentName ?? unknown(["deployment().name"]),
      ...(context.deploymentLocation === undefined
        ? locationless(root)
        : { location: context.deploymentLocation }),
      path: [],
      ...givenBy(world, parameters, template, parametersElsewhere),
    });
    try {
      expandFrame(frame, [], found);
    } catch (error) {
      if (!(error instanceof ExpansionExhausted)) throw error;
      ended = true;
      const { document = template, tree = root } = error.at ?? {};
      problems.report(document, tree, say`${error.message}`, {
        help: say`the list ends where the limit was reached. Split the template`,
      });
    }
  }
  return { expansion: { ...found, problems: problems.sorted() }, missed: world.missed, ended };
}

function hasResources(root: JsonMap): boolean {
  for (const key of root.entries.keys()) if (key.toLowerCase() === "resources") return true;
  return false;
}

/** Only a deployment to a resource group has no region of its own. */
function locationless(root: JsonMap): { readonly location?: ReturnType<typeof unknown> } {
  return kindOf(root) === "resourceGroup" ? {} : { location: unknown(["deployment().location"]) };
}

/** The kind of scope that a template is written for, by its `$schema`. */
function kindOf(root: JsonMap): DeploymentScope["kind"] {
  const schema = (textAt(root, "$schema") ?? "").toLowerCase();
  if (schema.includes("/subscriptiondeploymenttemplate.json")) return "subscription";
  if (schema.includes("/managementgroupdeploymenttemplate.json")) return "managementGroup";
  if (schema.includes("/tenantdeploymenttemplate.json")) return "tenant";
  return "resourceGroup";
}

/** Id of the scope that a template is deployed to; undefined while a part of it is not known. */
export function deployedTo({ root }: JsonDocument, context: TemplateContext): ResourceId | undefined {
  const id = root.kind === "map" ? scopeId(scopeOfTemplate(root, context)) : undefined;
  return typeof id === "string" ? resourceId(id === "" ? "/" : id) : undefined;
}

function scopeOfTemplate(root: JsonMap, context: TemplateContext): DeploymentScope {
  const subscription = context.subscriptionId ?? unknown(["subscription().subscriptionId"]);
  switch (kindOf(root)) {
    case "tenant":
      return { kind: "tenant" };
    case "managementGroup":
      return {
        kind: "managementGroup",
        managementGroup: context.managementGroup ?? unknown(["managementGroup().name"]),
      };
    case "subscription":
      return { kind: "subscription", subscription };
    case "resourceGroup":
      return {
        kind: "resourceGroup",
        subscription,
        resourceGroup: context.resourceGroup ?? unknown(["resourceGroup().name"]),
      };
  }
}

function worldOf(
  known: Pick<World, "context" | "linked" | "unread" | "stated">,
  texts: Map<string, ParsedText>,
  problems: Problems,
  work: ExpansionWork,
): World {
  let instances = 0;
  return {
    ...known,
    missed: new Set(),
    described: new WeakMap(),
    unanswered: new Set(),
    near: new WeakMap(),
    complete: new WeakSet(),
    measures: new Measures(),
    running: [],
    report: (document, tree, message, more) => {
      problems.report(document, tree, message, more);
    },
    open: openDeployment,
    count() {
      instances += 1;
      if (instances > MOST_INSTANCES) {
        throw new ExpansionExhausted(`the template has more than ${String(MOST_INSTANCES)} resources`);
      }
    },
    tick: () => {
      work.tick();
    },
    spend: (parts) => {
      work.spend(parts);
    },
    read(text) {
      const known = texts.get(text);
      if (known !== undefined) return known;
      const read = readText(text, EXPRESSION);
      if (!read.ok) throw new ExpressionError(read.error);
      texts.set(text, read.value);
      return read.value;
    },
  };
}
