import type { Planned } from "../../../base/planned.ts";
import { say } from "../../../base/sentence.ts";
import { ExpressionError } from "../../../expression/failure.ts";
import { measureOf, sizeOf } from "../../../expression/measure.ts";
import { isUnknown, type ValueObject } from "../../../expression/value.ts";
import { checkAsserts } from "./asserts.ts";
import { membersOf, spend, textOf, waitText } from "./compute.ts";
import { checkCycles } from "./cycles.ts";
import { dependenciesOf } from "./dependencies.ts";
import { instancesOf } from "./instance.ts";
import { entry, textAt } from "./json/tree.ts";
import { BOUNDS, MOST_RESOURCES } from "./limits.ts";
import type { ExpandedDeployment, ExpandedResource } from "./model.ts";
import { readThrough } from "./outputs.ts";
import { checkParameters } from "./parameters.ts";
import type { Declaration, Frame, Instance } from "./parts.ts";
import { isDeployment } from "./references.ts";
import { planned, publicScope } from "./scope.ts";
import { checkVariables } from "./variables.ts";

/** Members of a resource that tell how to deploy it and are no part of the request. */
const NOT_SENT: ReadonlySet<string> = new Set([
  "type",
  "name",
  "apiversion",
  "location",
  "dependson",
  "condition",
  "copy",
  "scope",
  "resources",
  "existing",
  "comments",
  "metadata",
  "subscriptionid",
  "resourcegroup",
  "import",
  "extension",
  "asserts",
]);

export interface Found {
  readonly resources: ExpandedResource[];
  readonly deployments: ExpandedDeployment[];
}

/** Lists what a template deploys. `waits` are the open conditions of the deployments around it. */
export function expandFrame(frame: Frame, waits: readonly string[], found: Found): void {
  checkSections(frame);
  checkParameters(frame);
  // In a template that is evaluated with the one around it, variables of its own count for nothing.
  if (!frame.shared) checkVariables(frame);
  checkAsserts(frame);
  let deployed = 0;
  for (const declaration of frame.declarations) {
    if (declaration.existing) continue;
    guarded(frame, declaration, () => {
      for (const instance of instancesOf(frame, declaration)) deployed += visit(instance, waits, found);
    });
  }
  if (deployed > MOST_RESOURCES) {
    const resources = entry(frame.template, "resources") ?? frame.template;
    frame.world.report(frame.document, resources, say`the template deploys ${deployed} resources`, {
      expected: say`at most ${MOST_RESOURCES} in one deployment`,
      help: say`split it into nested deployments`,
    });
  }
  const [first] = frame.declarations;
  if (first !== undefined) {
    guarded(frame, first, () => {
      checkCycles(frame);
    });
  }
}

/** Says which sections of a template are of the wrong kind; what they would hold is missing. */
function checkSections({ world, document, template }: Frame): void {
  for (const name of ["parameters", "variables", "outputs"]) {
    const section = entry(template, name);
    if (section !== undefined && section.kind !== "map")
      world.report(document, section, say`the ${name} of the template are not an object`);
  }
}

/** Lets one resource that cannot be told apart from its own cause not take the others with it. */
function guarded(frame: Frame, { tree }: Declaration, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    frame.world.report(frame.document, tree, say`the resource cannot be expanded: ${error.message}`);
  }
}

/** How many resources of its own template that makes. */
function visit(instance: Instance, waits: readonly string[], found: Found): number {
  const { condition, declaration } = instance;
  let deployed = 0;
  if (condition !== false) {
    deployed = 1;
    const open = isUnknown(condition) ? [...waits, waitText(condition)] : waits;
    if (
      entry(declaration.tree, "import") !== undefined ||
      entry(declaration.tree, "extension") !== undefined
    ) {
      foreign(instance);
    } else if (isDeployment(instance)) deployment(instance, open, found);
    else {
      if (instance.type.toLowerCase() === STACKS) stack(instance);
      found.resources.push(resource(instance, open));
    }
  }
  // A condition holds for its own resource, not for those written inside it.
  for (const child of instance.children) deployed += visit(child, waits, found);
  return deployed;
}

const STACKS = "microsoft.resources/deploymentstacks";

/** A stack is a resource, and one that deploys a template of its own. */
function stack({ declaration, sight, name }: Instance): void {
  const label = typeof name === "string" ? name : waitText(name);
  sight.world.report(
    sight.document,
    declaration.tree,
    say`what the deployment stack ${label} deploys is not in the list`,
    { kind: "not-readable", help: say`name its template as a source of its own` },
  );
}

function foreign({ declaration, sight }: Instance): void {
  const type = textAt(declaration.tree, "type") ?? "";
  sight.world.report(
    sight.document,
    declaration.tree,
    say`${type} belongs to a Bicep extension, not to Azure Resource Manager, and is not in the list`,
    {
      kind: "not-readable",
    },
  );
}

function deployment(instance: Instance, waits: readonly string[], found: Found): void {
  const { declaration, frame, inner, sight } = instance;
  const first = found.resources.length;
  const index = found.deployments.length;
  const made = {
    ...(typeof instance.id === "string" ? { id: instance.id } : {}),
    name: planned(instance.name),
    dependsOn: dependenciesOf(instance),
    origin: sight.document.place(declaration.tree),
    templatePath: frame.path,
  };
  found.deployments.push({ ...made, resources: { first, count: 0 } });
  if (inner === undefined) return;
  expandFrame(inner, waits, found);
  found.deployments[index] = { ...made, resources: { first, count: found.resources.length - first } };
}

function bodyOf({ declaration, sight }: Instance): ValueObject {
  const { world, document } = sight;
  const body = readThrough(membersOf(declaration.tree, sight, NOT_SENT), sight.world);
  const { nodes } = measureOf(body, world.measures);
  if (nodes > BOUNDS.nodes) {
    world.report(document, declaration.tree, say`the resource has more than ${BOUNDS.nodes} values`);
    return {};
  }
  spend(sizeOf(body, world.measures), declaration.tree, sight);
  return body;
}

function versionOf(version: Planned<string>): Pick<ExpandedResource, "apiVersion" | "apiVersionWaits"> {
  return version.known ? { apiVersion: version.value } : { apiVersionWaits: version.expression };
}

function resource(instance: Instance, waits: readonly string[]): ExpandedResource {
  const { declaration, frame, sight } = instance;
  const { tree } = declaration;
  const version = entry(tree, "apiVersion");
  const location = entry(tree, "location");
  const apiVersion = version === undefined ? undefined : textOf(version, "the api-version", sight);
  return {
    ...(typeof instance.id === "string" ? { id: instance.id } : {}),
    type: instance.type,
    name: planned(instance.name),
    ...(apiVersion === undefined ? {} : versionOf(planned(apiVersion))),
    scope: publicScope(instance.scope, instance.extended),
    ...(location === undefined ? {} : { location: planned(textOf(location, "the location", sight)) }),
    body: bodyOf(instance),
    dependsOn: dependenciesOf(instance),
    condition: waits.length === 0 ? "planned" : { waits: [...new Set(waits)].join("; ") },
    origin: sight.document.place(tree),
    templatePath: frame.path,
  };
}
