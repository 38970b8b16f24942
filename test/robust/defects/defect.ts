import { SUBSCRIPTION } from "../../worlds/shop.ts";
import type { FactKindName } from "../../../src/facts/facts.ts";
import { set, type Edit, type Path } from "./edit.ts";

/** One thing broken in a world that is in order. */
export interface Defect {
  /** The check that has to name it. */
  readonly check: string;
  readonly what: string;
  readonly edits: readonly Edit[];
  /** Checks that rightly name it too. */
  readonly also?: readonly string[];
  /** What the world holds besides, all in order, so that there is something to break. */
  readonly given?: readonly Edit[];
}

/** Ways to break one check. */
export type Ways = Omit<Defect, "check">;

export function defects(check: string, ...ways: readonly Ways[]): Defect[] {
  return ways.map((way) => ({ check, ...way }));
}

/** The path to the value of a fact: `item` is what its key says behind the scope. */
export function fact(kind: FactKindName, item: string, ...path: Path): Path {
  return ["facts", kind, `${SUBSCRIPTION.toLowerCase()}|${item}`, "value", ...path];
}

/** Another value within a fact. */
export function setFact(kind: FactKindName, item: string, path: Path, value: unknown): Edit {
  return set("facts", fact(kind, item, ...path), value);
}
