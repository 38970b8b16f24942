import { isDefined } from "../../base/result.ts";
import type { Pointer } from "../../base/place.ts";
import { child, entriesOf, isMap, itemsOf, textOf } from "../json.ts";

/** A text of the document and where it stands. */
export interface Mention {
  readonly text: string;
  readonly pointer: Pointer;
}

export interface OutlineResource {
  readonly id?: Mention;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly resourceGroup?: string;
  readonly zones: readonly unknown[];
  readonly dependsOn: readonly Mention[];
  readonly pointer: Pointer;
}

export interface OutlineWorkload {
  readonly name: string;
  readonly resourceGroup?: string;
  readonly resources: readonly OutlineResource[];
}

export interface OutlineWave {
  readonly name: string;
  readonly window?: Mention;
  readonly dependsOn: readonly Mention[];
  readonly workloads: readonly Mention[];
}

/**
 * What of the document refers to what, read without trust in its shape: references are checked along with the shape,
 * so that one run names all mistakes. What has the wrong shape is left out, as it is a problem of its own.
 */
export interface Outline {
  /** Undefined when there is no such section to refer to. */
  readonly workloads?: readonly OutlineWorkload[];
  readonly waves: readonly OutlineWave[];
  /** Mentions of a workload. */
  readonly workloadMentions: readonly Mention[];
  /** Mentions of a resource as `workload.resource`. */
  readonly resourceMentions: readonly Mention[];
  readonly assignmentScopes: readonly Mention[];
  readonly budgetScopes: readonly Mention[];
  readonly resourceGroups: readonly Mention[];
}

export function outlineOf(root: unknown): Outline {
  const workloads = child(root, "workloads");
  const each = (...path: string[]): (readonly [unknown, Pointer])[] => {
    const items = path.reduce<unknown>((value, step) => child(value, step), root);
    return itemsOf(items).map((item, index) => [item, [...path, index]]);
  };
  const of = (item: unknown, pointer: Pointer, key: string): Mention[] =>
    mentions(child(item, key), [...pointer, key]);
  return {
    ...(isMap(workloads) ? { workloads: entriesOf(workloads).map(workload) } : {}),
    waves: entriesOf(child(root, "waves")).map(wave),
    workloadMentions: [
      ...each("inventory").flatMap(([item, at]) =>
        entriesOf(item).flatMap(([kind, entry]) => of(entry, [...at, kind], "workload")),
      ),
      ...each("vaults").flatMap(([item, at]) => of(item, at, "workload")),
    ],
    resourceMentions: [
      ...each("domains").flatMap(([item, at]) => of(item, at, "servedBy")),
      ...each("connections", "map").flatMap(([item, at]) => of(item, at, "usedBy")),
    ],
    assignmentScopes: each("expect", "rbac", "assignments").flatMap(([item, at]) => of(item, at, "scope")),
    budgetScopes: each("expect", "budgets").flatMap(([item, at]) => of(item, at, "scope")),
    resourceGroups: each("target", "resourceGroups").flatMap(([item, at]) =>
      isMap(item) ? of(item, at, "name") : mentions(item, at),
    ),
  };
}

/** The texts of a text or a list of texts. */
function mentions(value: unknown, pointer: Pointer): Mention[] {
  const text = textOf(value);
  if (text !== undefined) return [{ text, pointer }];
  return itemsOf(value)
    .map((item, index) => {
      const one = textOf(item);
      return one === undefined ? undefined : { text: one, pointer: [...pointer, index] };
    })
    .filter(isDefined);
}

function workload([name, value]: readonly [string, unknown]): OutlineWorkload {
  const at: Pointer = ["workloads", name, "resources"];
  const items = itemsOf(child(value, "resources"));
  return {
    name,
    ...textual(value, ["resourceGroup"]),
    resources: items.map((item, index) => resource(item, [...at, index])),
  };
}

function resource(value: unknown, pointer: Pointer): OutlineResource {
  const [id] = mentions(child(value, "id"), [...pointer, "id"]);
  return {
    ...(id ? { id } : {}),
    ...textual(value, ["type", "from", "to", "resourceGroup"]),
    zones: itemsOf(child(value, "zones")),
    dependsOn: mentions(child(value, "dependsOn"), [...pointer, "dependsOn"]),
    pointer,
  };
}

function wave([name, value]: readonly [string, unknown]): OutlineWave {
  const at: Pointer = ["waves", name];
  const [window] = mentions(child(value, "window"), [...at, "window"]);
  return {
    name,
    ...(window ? { window } : {}),
    dependsOn: mentions(child(value, "dependsOn"), [...at, "dependsOn"]),
    workloads: mentions(child(value, "workloads"), [...at, "workloads"]),
  };
}

/** Those of the keys whose values are texts. */
function textual<K extends string>(value: unknown, keys: readonly K[]): Partial<Record<K, string>> {
  const texts: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const text = textOf(child(value, key));
    if (text !== undefined) texts[key] = text;
  }
  return texts;
}
