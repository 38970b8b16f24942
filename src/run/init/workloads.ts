import { groupExactly } from "../../base/group.ts";
import { namespaceOf, sameType } from "../../base/resource-type.ts";
import { methodsOf } from "../../catalog/methods.ts";
import type { FoundResource, InitRequest, NewResource, NewWave, NewWorkload } from "./model.ts";

/** What others stand on, and what holds data; everything else comes after both. */
const TIERS: readonly (readonly [name: string, namespaces: readonly string[]])[] = [
  [
    "platform",
    [
      "microsoft.network",
      "microsoft.managedidentity",
      "microsoft.keyvault",
      "microsoft.operationalinsights",
      "microsoft.insights",
      "microsoft.containerregistry",
      "microsoft.authorization",
      "microsoft.appconfiguration",
      "microsoft.recoveryservices",
    ],
  ],
  [
    "data",
    [
      "microsoft.sql",
      "microsoft.storage",
      "microsoft.documentdb",
      "microsoft.dbforpostgresql",
      "microsoft.dbformysql",
      "microsoft.cache",
      "microsoft.servicebus",
      "microsoft.eventhub",
      "microsoft.kusto",
      "microsoft.search",
      "microsoft.synapse",
      "microsoft.datafactory",
    ],
  ],
];
const LAST_TIER = "app";
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;
/** What the manifest takes as the name of a resource. */
const RESOURCE_NAME = /^(?!\.{1,2}(?:\/|$))[^/\s?#%\\]+(?:\/(?!\.{1,2}(?:\/|$))[^/\s?#%\\]+)*$/;

function tierOf(type: string): string {
  const namespace = namespaceOf(type).toLowerCase();
  return TIERS.find(([, namespaces]) => namespaces.includes(namespace))?.[0] ?? LAST_TIER;
}

/** A name that the manifest takes, unlike those that are taken. */
function nameLike(text: string, taken: Set<string>): string {
  const plain = text
    .replaceAll(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/^[_-]+|[_-]+$/g, "")
    .slice(0, 70);
  const base = NAME.test(plain) ? plain : `r-${plain}`.replace(/-$/, "");
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${String(count)}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/**
 * A workload for each resource group, or, where all is in one or none is known, for what others stand on, what holds data, and the rest.
 * @param side where the names are from: `source` for what exists, `target` for what a plan deploys
 */
export function workloadsFor(
  found: readonly FoundResource[],
  side: "source" | "target",
  { renames }: Pick<InitRequest, "renames">,
): NewWorkload[] {
  const usable = found.filter(({ name }) => RESOURCE_NAME.test(name));
  const groups = new Set(usable.map(({ resourceGroup = "" }) => resourceGroup.toLowerCase()));
  const byGroup = groups.size > 1 && !groups.has("");
  const order = [...TIERS.map(([name]) => name), LAST_TIER];
  const sorted = byGroup
    ? usable
    : usable.toSorted((a, b) => order.indexOf(tierOf(a.type)) - order.indexOf(tierOf(b.type)));
  const parts = groupExactly(sorted, ({ resourceGroup = "", type }) =>
    byGroup ? resourceGroup.toLowerCase() : tierOf(type),
  );
  const workloads = new Set<string>();
  const places = new Map<string, { readonly workload: string; readonly id: string }>();
  const named = [...parts].map(([part, resources]) => {
    const group = resources.find(({ resourceGroup }) => resourceGroup !== undefined)?.resourceGroup;
    const name = nameLike(byGroup ? (group ?? part).replace(/^rg-/i, "") : part, workloads);
    const ids = new Set<string>();
    const own = resources.map((one) => {
      const id = nameLike(one.name.split("/").at(-1) ?? one.name, ids);
      places.set(one.key, { workload: name, id });
      return { one, id };
    });
    return { name, group, own };
  });
  return named.map(({ name, group, own }): NewWorkload => {
    const target = group === undefined ? undefined : side === "target" ? group : renamed(group, renames);
    return {
      name,
      ...(target === undefined ? {} : { resourceGroup: target }),
      resources: own.map(({ one, id }) => resourceOf(one, id, name, side, renames, places)),
    };
  });
}

function resourceOf(
  { type, name, dependsOn, key }: FoundResource,
  id: string,
  workload: string,
  side: "source" | "target",
  renames: InitRequest["renames"],
  places: ReadonlyMap<string, { readonly workload: string; readonly id: string }>,
): NewResource {
  const back = renames.map(([old, next]) => [next, old] as const);
  const other = renamed(name, side === "source" ? renames : back);
  const names =
    side === "source"
      ? { from: name, ...(other === undefined ? {} : { to: other }) }
      : { ...(other === undefined ? {} : { from: other }), to: name };
  const [row] = methodsOf(type);
  const [relocation] = row?.methods ?? [];
  const [tool] = row?.tools ?? [];
  const needs = dependsOn.flatMap((other) => {
    const place = places.get(other);
    if (place === undefined || other === key) return [];
    return [place.workload === workload ? place.id : `${place.workload}.${place.id}`];
  });
  return {
    id,
    // Resource Graph writes types in lower case.
    type: row?.types.find((one) => sameType(one, type)) ?? type,
    ...names,
    ...(relocation === undefined ? {} : { method: { relocation, ...(tool === undefined ? {} : { tool }) } }),
    dependsOn: [...new Set(needs)],
  };
}

/** The name with the parts exchanged that the caller names; undefined where none is in it. */
function renamed(name: string, renames: InitRequest["renames"]): string | undefined {
  const next = renames.reduce((text, [old, instead]) => text.replaceAll(old, instead), name);
  return next === name ? undefined : next;
}

/**
 * A wave for each step of what depends on what. Where nothing depends on anything, the workloads follow each other in their order; those
 * that depend on each other move together.
 */
export function wavesFor(workloads: readonly NewWorkload[]): NewWave[] {
  const needs = new Map(
    workloads.map(({ name, resources }) => {
      const others = resources.flatMap(({ dependsOn }) => dependsOn.filter((one) => one.includes(".")));
      return [name, new Set(others.map((one) => one.split(".")[0] ?? ""))] as const;
    }),
  );
  const free = [...needs.values()].every((others) => others.size === 0);
  const steps: string[][] = [];
  let open = workloads.map(({ name }) => name);
  const done = new Set<string>();
  while (open.length > 0) {
    const ready = free
      ? open.slice(0, 1)
      : open.filter((name) => [...(needs.get(name) ?? [])].every((other) => done.has(other)));
    const step = ready.length === 0 ? open : ready;
    steps.push(step);
    for (const name of step) done.add(name);
    open = open.filter((name) => !done.has(name));
  }
  const names = steps.map((step, index) =>
    step.length === 1 ? (step[0] ?? "") : `wave-${String(index + 1)}`,
  );
  return steps.map((step, index) => ({
    name: names[index] ?? "",
    workloads: step,
    dependsOn: index === 0 ? [] : [names[index - 1] ?? ""],
  }));
}
