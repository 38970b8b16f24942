import { isUnknown, unknown, type Value, type ValueObject } from "../../../expression/value.ts";
import { copies, valueOf } from "./compute.ts";
import { entry, mapAt, textAt, type JsonMap, type JsonTree } from "./json/tree.ts";
import type { Frame, World } from "./parts.ts";

/**
 * The outputs of a deployment, `{type, value}` by name. Each is computed when it is first read, so that one nobody reads
 * cannot fail, and two deployments may read different outputs of each other's neighbours.
 */
export function outputsOf(frame: Frame): ValueObject {
  if (frame.outputs !== undefined) return frame.outputs;
  const outputs: ValueObject = {};
  frame.outputs = outputs;
  for (const [name, tree] of mapAt(frame.template, "outputs")?.entries ?? []) {
    if (tree.kind !== "map" || (entry(tree, "condition") !== undefined && left(tree, frame))) continue;
    let value: Value | undefined;
    const output = Object.defineProperty({ type: textAt(tree, "type") ?? "object" }, "value", {
      enumerable: true,
      get: () => (value ??= computed(name, tree, frame)),
    });
    Object.defineProperty(outputs, name, { enumerable: true, value: output });
  }
  return outputs;
}

function left(tree: JsonMap, frame: Frame): boolean {
  const condition = entry(tree, "condition");
  return condition !== undefined && valueOf(condition, frame.sight) === false;
}

function computed(name: string, tree: JsonMap, frame: Frame): Value {
  const text = `outputs of ${waitName(frame)}: ${name}`;
  // The service hands out no secrets.
  if (/^secure/i.test(textAt(tree, "type") ?? "")) return unknown([text]);
  const condition = entry(tree, "condition");
  const allowed = condition === undefined ? true : valueOf(condition, frame.sight);
  if (isUnknown(allowed)) return allowed;
  const loop = entry(tree, "copy");
  if (loop !== undefined) return looped(loop, name, frame) ?? unknown([text]);
  const value = entry(tree, "value");
  return value === undefined ? unknown([text]) : valueOf(value, frame.sight);
}

function looped(loop: JsonTree, name: string, frame: Frame): Value | undefined {
  const input = entry(loop, "input");
  return input === undefined
    ? undefined
    : copies(loop, name, true, frame.sight, (one) => valueOf(input, one));
}

function waitName({ name, path }: Frame): string {
  return typeof name === "string" ? name : (path.at(-1) ?? "a deployment");
}

/** Reads every output in a value that leaves the expansion, so that nothing in it is computed, or fails, later. */
export function readThrough<T extends Value>(value: T, world: World): T {
  if (typeof value !== "object" || value === null || isUnknown(value)) return value;
  if (world.complete.has(value)) return value;
  world.complete.add(value);
  for (const item of Object.values(value)) readThrough(item, world);
  return value;
}
