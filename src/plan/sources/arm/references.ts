import type { Node } from "../../../expression/ast.ts";
import { value as evaluateNode, type Functions, type SyntaxFunction } from "../../../expression/evaluate.ts";
import { ExpressionError, quote } from "../../../expression/failure.ts";
import { literal, printed } from "../../../expression/print.ts";
import type { Grounds } from "../../../expression/grounds.ts";
import { groundsOf, isUnknown, unknown, type Value } from "../../../expression/value.ts";
import { instancesOf } from "./instance.ts";
import { textOf } from "./compute.ts";
import { entry } from "./json/tree.ts";
import { outputsOf } from "./outputs.ts";
import type { Declaration, Frame, Instance } from "./parts.ts";
import { nameKey } from "./surroundings.ts";

const DEPLOYMENTS = "microsoft.resources/deployments";

export function isDeployment({ type }: Instance): boolean {
  return type.toLowerCase() === DEPLOYMENTS;
}

/** Functions that ask for resources: of those in the same template as much as is certain, else it is unknown. */
export function referring(frame: Frame): Readonly<Record<string, SyntaxFunction>> {
  return {
    reference: { min: 1, max: 3, syntax: (args, functions) => reference(frame, args, functions) },
    references: { min: 1, max: 2, syntax: (args, functions) => references(frame, args, functions) },
    resourceinfo: { min: 1, max: 1, syntax: (args, functions) => resourceInfo(frame, args, functions) },
  };
}

function reference(frame: Frame, args: readonly Node[], functions: Functions): Value {
  const [of, full] = [argument(args, 0, functions), argument(args, 2, functions)];
  const text = `reference(${[shown(args[0], of), ...args.slice(1).map(printed)].join(", ")})`;
  if (typeof of !== "string") {
    if (isUnknown(of)) return unknown([text], groundsOf(of));
    throw new ExpressionError("reference() takes the id or the name of a resource");
  }
  const found = symbolic(frame, of) ?? deployments(frame).get(of.toLowerCase());
  const stated = found === undefined ? undefined : deploymentValue(found, full, text);
  if (stated !== undefined) return stated;
  // What is not deployed may have no name to ask for.
  if (found?.condition === false) return unknown([text]);
  const id = of.startsWith("/") ? of : (found?.id ?? idByName(frame, of));
  const open = unknown(
    [text],
    typeof id === "string" ? groundsOfAnswer(id) : isUnknown(id) ? groundsOf(id) : undefined,
  );
  if (typeof id === "string") {
    const inFull = typeof full === "string" && full.toLowerCase() === "full";
    frame.world.described.set(open, { id, full: inFull });
  }
  return open;
}

/** Id of the only resource of this template by a bare name, as the round before made it. */
function idByName({ world, path }: Frame, name: string): Value {
  const key = nameKey(path, name);
  const id = world.stated.get(key);
  if (id === undefined) world.missed.add(key);
  return id ?? name;
}

function shown(node: Node | undefined, value: Value): string {
  if (typeof value === "string") return literal(value);
  return node === undefined ? "" : printed(node);
}

function argument(args: readonly Node[], index: number, functions: Functions): Value {
  const node = args[index];
  return node === undefined ? null : evaluateNode(node, functions);
}

/** What a deployment tells of itself once it is through; undefined for a resource, whose state is its own business. */
function deploymentValue(found: Instance, full: Value, text: string): Value | undefined {
  if (found.declaration.existing || found.condition === false || !isDeployment(found)) return undefined;
  const inner = found.inner;
  if (inner === undefined) return undefined;
  const properties = { outputs: outputsOf(inner), provisioningState: "Succeeded" };
  if (full === null) return properties;
  if (typeof full !== "string" || full.toLowerCase() !== "full") return unknown([text]);
  return { id: found.id ?? unknown([`${text}.id`]), name: found.name, type: found.type, properties };
}

/** `name` or `name[3]`, of language version 2.0. */
export function symbolic(frame: Frame, text: string): Instance | undefined {
  const match = /^([^[\]]+)(?:\[(\d+)\])?$/.exec(text);
  const declaration = frame.symbols.get(match?.[1]?.toLowerCase() ?? "");
  if (match === null || declaration === undefined) return undefined;
  const all = instancesOf(frame, declaration);
  if (match[2] === undefined) {
    return declaration.loop === undefined ? all[0] : undefined;
  }
  const found = all[Number(match[2])];
  if (found === undefined && isCounted(all)) {
    throw new ExpressionError(
      `${quote(match[1] ?? "")} has ${String(all.length)} copies and none at ${match[2]}`,
    );
  }
  return found;
}

/** False where one resource stands for a number of them that nobody knows yet. */
function isCounted(all: readonly Instance[]): boolean {
  return !all.some((one) => one.sight.loops.some(({ index }) => typeof index !== "number"));
}

function references(frame: Frame, args: readonly Node[], functions: Functions): Value {
  const of = argument(args, 0, functions);
  const text = `references(${shown(args[0], of)})`;
  const declaration = typeof of === "string" ? frame.symbols.get(of.toLowerCase()) : undefined;
  if (declaration === undefined || typeof of !== "string") return unknown([text]);
  const all = instancesOf(frame, declaration);
  if (!isCounted(all) || all.some(({ condition }) => condition !== true)) return unknown([text]);
  const full = argument(args, 1, functions);
  return all.map((one, index) => {
    const each = `reference(${literal(`${of}[${String(index)}]`)})`;
    return deploymentValue(one, full, each) ?? unknown([each]);
  });
}

function resourceInfo(frame: Frame, args: readonly Node[], functions: Functions): Value {
  const of = argument(args, 0, functions);
  const text = `resourceInfo(${shown(args[0], of)})`;
  if (isUnknown(of)) return unknown([text]);
  const found = typeof of === "string" ? symbolic(frame, of) : undefined;
  if (found === undefined) throw new ExpressionError("resourceInfo() takes the symbolic name of a resource");
  const version = entry(found.declaration.tree, "apiVersion");
  return {
    id: found.id ?? unknown([`${text}.id`]),
    name: found.name,
    type: found.type,
    apiVersion:
      version === undefined
        ? unknown([`${text}.apiVersion`])
        : textOf(version, "the api-version", found.sight),
  };
}

/** The deployments of a template by name and by id, so that older templates find them. */
function deployments(frame: Frame): ReadonlyMap<string, Instance> {
  if (frame.deployments !== undefined) return frame.deployments;
  const found = new Map<string, Instance>();
  // While it is made it is empty: the name of a deployment does not wait for another deployment.
  frame.deployments = found;
  const all = (list: readonly Declaration[]): void => {
    for (const declaration of list) {
      if (/deployments$/i.test(String(typeText(declaration)))) {
        for (const instance of instancesOf(frame, declaration)) {
          // What is not deployed may have no scope to ask for.
          if (instance.condition === false || !isDeployment(instance)) continue;
          for (const key of [instance.name, instance.id]) {
            if (typeof key === "string") found.set(key.toLowerCase(), instance);
          }
        }
      }
      all(declaration.children);
    }
  };
  all(frame.declarations);
  return found;
}

function typeText({ tree }: Declaration): unknown {
  const type = entry(tree, "type");
  return type?.kind === "scalar" ? type.value : undefined;
}

/** What an answer about a resource rests on; the outputs of a deployment may be anything. */
function groundsOfAnswer(id: string): Grounds | undefined {
  return id.toLowerCase().includes(DEPLOYMENTS) ? undefined : { texts: [id], from: "resource" };
}

/** `list…` and the other functions that only the live service can answer, with what they would be called with. */
export const LIVE: SyntaxFunction = {
  min: 0,
  max: Number.POSITIVE_INFINITY,
  syntax(args, functions, called) {
    const values = args.map((node) => evaluateNode(node, functions));
    const parts = args.map((node, index) => {
      const value = values[index];
      return typeof value === "string" || typeof value === "number" ? literal(value) : printed(node);
    });
    const [of] = values;
    return unknown(
      [`${called}(${parts.join(", ")})`],
      typeof of === "string" ? groundsOfAnswer(of) : undefined,
    );
  },
};
