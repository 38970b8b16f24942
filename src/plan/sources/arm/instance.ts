import { PROVIDERS } from "../../../base/resource-id.ts";
import { depthOf, extensionType } from "../../../base/resource-type.ts";
import { parseScope, splitScope } from "../../../base/scope.ts";
import { say } from "../../../base/sentence.ts";
import { isUnknown, typeName, unknown, type Unknown } from "../../../expression/value.ts";
import { copies, textOf, valueOf, whileBusy } from "./compute.ts";
import { entry } from "./json/tree.ts";
import { withLoop } from "./loops.ts";
import type { Declaration, Frame, Instance, Sight } from "./parts.ts";
import { idIn, joined, scopeId, type DeploymentScope, type PlannedText } from "./scope.ts";

/** The resources that a declaration makes: one, or one for each run of its loop. @throws ExpressionError in a circle */
export function instancesOf(frame: Frame, declaration: Declaration): readonly Instance[] {
  const known = frame.instances.get(declaration);
  if (known !== undefined) return known;
  const { parent } = declaration;
  const made =
    parent === undefined
      ? whileBusy(frame, `the copies of ${declaration.symbol ?? declaration.loop ?? "a resource"}`, () =>
          looped(frame, declaration, undefined),
        )
      : instancesOf(frame, parent).flatMap((instance) =>
          instance.children.filter((child) => child.declaration === declaration),
        );
  frame.instances.set(declaration, made);
  return made;
}

function looped(frame: Frame, declaration: Declaration, parent: Instance | undefined): readonly Instance[] {
  const sight = parent?.sight ?? frame.sight;
  const loop = entry(declaration.tree, "copy");
  if (loop === undefined) return [new Resource(frame, declaration, sight, parent)];
  if (loop.kind !== "map")
    return [new Resource(frame, declaration, sight, parent, unknown(["a copy loop that is none"]))];
  const name = declaration.loop ?? "";
  const made = copies(loop, name, true, sight, (one) => new Resource(frame, declaration, one, parent));
  if (Array.isArray(made)) return made;
  // How many there are is open or wrong: one stands for all of them, so that none is lost.
  const open = made !== undefined && isUnknown(made) ? made : unknown([`the count of the loop ${name}`]);
  const inside = withLoop(sight, { name, index: open, resource: true });
  return [new Resource(frame, declaration, inside, parent, open)];
}

/** Everything is computed when it is first asked for: the name of a resource that is not deployed may not even exist. */
class Resource implements Instance {
  readonly frame: Frame;
  readonly declaration: Declaration;
  readonly sight: Sight;
  readonly #parent: Instance | undefined;
  readonly #open: Unknown | undefined;
  #identity: Identity | undefined;
  #condition: boolean | Unknown | undefined;
  #children: readonly Instance[] | undefined;
  #inner: { readonly frame: Frame | undefined } | undefined;

  constructor(frame: Frame, declaration: Declaration, sight: Sight, parent?: Instance, open?: Unknown) {
    this.frame = frame;
    this.declaration = declaration;
    this.sight = sight;
    this.#parent = parent;
    this.#open = open;
    frame.world.count();
  }

  get type(): string {
    return this.#known.type;
  }
  get name(): PlannedText {
    return this.#known.name;
  }
  get scope(): DeploymentScope {
    return this.#known.scope;
  }
  get extended(): PlannedText | undefined {
    return this.#known.extended;
  }
  get id(): PlannedText | undefined {
    return this.#known.id;
  }
  get condition(): boolean | Unknown {
    return (this.#condition ??= conditionOf(this, this.#open));
  }
  get children(): readonly Instance[] {
    return (this.#children ??= this.declaration.children.flatMap((child) => looped(this.frame, child, this)));
  }
  get inner(): Frame | undefined {
    return (this.#inner ??= { frame: this.frame.world.open(this) }).frame;
  }

  get #known(): Identity {
    return (this.#identity ??= identityOf(this, this.#parent));
  }
}

interface Identity {
  readonly type: string;
  readonly name: PlannedText;
  readonly scope: DeploymentScope;
  readonly extended?: PlannedText;
  readonly id?: PlannedText;
}

function conditionOf({ declaration, sight }: Instance, open: Unknown | undefined): boolean | Unknown {
  const tree = entry(declaration.tree, "condition");
  const value = tree === undefined ? true : valueOf(tree, sight);
  if (value === false) return false;
  if (value === true) return open ?? true;
  if (isUnknown(value)) return value;
  const text = typeof value === "string" ? value.toLowerCase() : undefined;
  if (text === "true" || text === "false") return text === "true" ? (open ?? true) : false;
  if (tree !== undefined) {
    sight.world.report(sight.document, tree, say`a condition is not of type Bool but ${typeName(value)}`);
  }
  return unknown(["a condition that is neither true nor false"]);
}

function identityOf(instance: Instance, parent: Instance | undefined): Identity {
  const { declaration, sight } = instance;
  const { world, document } = sight;
  const typeTree = entry(declaration.tree, "type");
  const nameTree = entry(declaration.tree, "name");
  const written = typeTree === undefined ? "" : textOf(typeTree, "the type", sight);
  const own = typeof written === "string" ? written.replace(/@[^@/]*$/, "") : "";
  if (isUnknown(written) || own === "")
    world.report(
      document,
      typeTree ?? declaration.tree,
      say`a resource has no type that is known before deployment`,
    );
  else if (!(parent === undefined ? /^[^/]+(\/[^/]+)+$/ : /^[^/]+(\/[^/]+)*$/).test(own))
    world.report(document, typeTree ?? declaration.tree, say`${own} is not a type of Azure`, {
      expected: say`a provider and its type, such as ${"Microsoft.Storage/storageAccounts"}`,
    });
  if (nameTree === undefined)
    world.report(document, declaration.tree, say`the resource of type ${own} has no name`);
  const ownName =
    nameTree === undefined ? unknown(["a name that is missing"]) : textOf(nameTree, "the name", sight);
  const inside = parent !== undefined && !isFullType(own, parent.type);
  const type = inside ? `${parent.type}/${own}` : own;
  const name =
    parent !== undefined && (inside || typeof ownName !== "string" || !fits(type, ownName))
      ? joined(parent.name, "/", ownName)
      : ownName;
  if (parent !== undefined) return split(instance, type, name, parent.scope, parent.extended);
  const target = targetOf(instance);
  return split(instance, type, name, target.scope, target.extends);
}

function isFullType(type: string, parent: string): boolean {
  return type.toLowerCase().startsWith(`${parent.toLowerCase()}/`);
}
function fits(type: string, name: string): boolean {
  return depthOf(type) === name.split("/").length;
}

/** `A/b/providers/locks` named `x/Microsoft.Authorization/y` is the older form of an extension resource. */
function split(
  instance: Instance,
  type: string,
  name: PlannedText,
  scope: DeploymentScope,
  extended: PlannedText | undefined,
): Identity {
  const extension = extensionType(type);
  if (extension === undefined) return identified(instance, type, name, scope, extended);
  const { host } = extension;
  const depth = depthOf(host);
  if (isUnknown(name)) return { type, name, scope, extended: name, id: name };
  const names = name.split("/");
  const parts = depth + depthOf(extension.type) + 2;
  if (names.length !== parts) return misnamed(instance, type, name, parts, { scope });
  const owner = idIn(extended ?? scopeId(scope), host, names.slice(0, depth).join("/"));
  const full = `${names[depth] ?? ""}/${extension.type}`;
  return identified(instance, full, names.slice(depth + 1).join("/"), scope, owner);
}

function identified(
  instance: Instance,
  type: string,
  name: PlannedText,
  scope: DeploymentScope,
  extended: PlannedText | undefined,
): Identity {
  const id = idIn(extended ?? scopeId(scope), type, name);
  const found = { scope, ...(extended === undefined ? {} : { extended }) };
  if (id !== undefined) return { type, name, ...found, id };
  return typeof name === "string" && depthOf(type) > 0
    ? misnamed(instance, type, name, depthOf(type), found)
    : { type, name, ...found };
}

function misnamed(
  { declaration: { tree }, sight: { world, document } }: Instance,
  type: string,
  name: string,
  parts: number,
  found: Pick<Identity, "scope" | "extended">,
): Identity {
  const at = entry(tree, "name") ?? tree;
  world.report(document, at, say`the name ${name} has not as many parts as the type ${type}`, {
    expected: say`a name of ${parts} parts between slashes`,
  });
  return { type, name, ...found };
}

/** The scope that the members `subscriptionId`, `resourceGroup` and `scope` of a resource lead to. */
function targetOf({ declaration, sight, frame }: Instance): {
  readonly scope: DeploymentScope;
  readonly extends?: PlannedText;
} {
  const text = (name: string): PlannedText | undefined => {
    const tree = entry(declaration.tree, name);
    return tree === undefined ? undefined : textOf(tree, name, sight);
  };
  const [subscriptionId, group, written] = [text("subscriptionId"), text("resourceGroup"), text("scope")];
  const subscription =
    subscriptionId ??
    ("subscription" in frame.scope ? frame.scope.subscription : unknown(["subscriptionId"]));
  let scope = frame.scope;
  if (group !== undefined) scope = { kind: "resourceGroup", subscription, resourceGroup: group };
  else if (subscriptionId !== undefined) scope = { kind: "subscription", subscription };
  if (written === undefined) return { scope };
  if (isUnknown(written)) return { scope, extends: written };
  const home = scopeId(scope);
  const fromTenant = parseScope(PROVIDERS + written);
  if (fromTenant?.kind === "managementGroup") return { scope: fromTenant };
  const id = written.startsWith("/") ? written : joined(home, PROVIDERS, written);
  if (isUnknown(id)) return { scope, extends: id };
  const named = parseScope(id);
  return named === undefined
    ? { scope: written.startsWith("/") ? splitScope(id).scope : scope, extends: id }
    : { scope: named };
}
