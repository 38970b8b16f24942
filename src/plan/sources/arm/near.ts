import { nearest } from "../../../base/nearest.ts";
import { quote } from "../../../expression/failure.ts";
import type { Frame } from "./parts.ts";

/** What comparing a name with another costs, in parts of a value. */
const COMPARED = 4;

/**
 * What was probably meant by a name that no `kind` of this template has. A name is compared once for all copies and deployments that
 * repeat it.
 */
export function nearIn(
  { world, template }: Frame,
  kind: string,
  name: string,
  known: () => readonly string[],
): string | undefined {
  const before = world.near.get(template) ?? new Map<string, string | undefined>();
  world.near.set(template, before);
  const key = `${kind} ${name}`;
  if (before.has(key)) return before.get(key);
  const words = known();
  world.spend(COMPARED * words.length);
  const near = nearest(name, words);
  before.set(key, near);
  return near;
}

/** The same behind a message, which ends where nothing is near. */
export function hintIn(...args: Parameters<typeof nearIn>): string {
  const near = nearIn(...args);
  return near === undefined ? "" : ` (did you mean ${quote(near)}?)`;
}
