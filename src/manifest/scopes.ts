import type { ResourceType } from "../base/resource-type.ts";
import { sameText } from "../base/names.ts";

/** Where a declared expectation applies. `text` is what the manifest says. */
export type ExpectedScope =
  | { readonly kind: "subscription"; readonly text: string }
  | { readonly kind: "resourceGroup"; readonly text: string; readonly name: string }
  | { readonly kind: "managementGroup"; readonly text: string; readonly name: string }
  /** A resource of the plan by its target name, in whatever resource group it lands. */
  | {
      readonly kind: "resource";
      readonly text: string;
      readonly type: ResourceType;
      readonly name: string;
      readonly resourceGroup?: string;
    }
  | { readonly kind: "id"; readonly text: string; readonly id: string };

/** What a scope may name. */
export interface ScopeNames {
  readonly resources: readonly ScopeResource[];
  /** Names of the resource groups that the manifest mentions. */
  readonly resourceGroups: readonly string[];
}

export interface ScopeResource {
  /** `workload.resource` */
  readonly key: string;
  readonly type: ResourceType;
  /** Name at the target. */
  readonly name: string;
  readonly resourceGroup?: string;
}

export type ScopeReading =
  | { readonly kind: "scope"; readonly scope: ExpectedScope }
  /** Several things of the manifest have the name. */
  | { readonly kind: "ambiguous"; readonly things: readonly string[] }
  /** A `parent/child` that is no declared resource. */
  | { readonly kind: "unknown" };

/** Things of one name that are told apart; two suffice to refuse it. */
const MOST = 8;

/** Reads the scopes of expectations. Names compare as Azure compares them, without regard to case. */
export function scopeReader({ resources, resourceGroups }: ScopeNames): (text: string) => ScopeReading {
  const groups = new Set(resourceGroups.map((name) => name.toLowerCase()));
  const byName = new Map<string, ScopeResource[]>();
  for (const resource of resources) {
    const name = resource.name.toLowerCase();
    const same = byName.get(name) ?? [];
    // The same resource may be declared in two workloads; that is one thing.
    if (same.length < MOST && !same.some((other) => isSame(other, resource))) same.push(resource);
    byName.set(name, same);
  }
  return (text) => {
    if (sameText(text, "subscription")) return { kind: "scope", scope: { kind: "subscription", text } };
    if (text.startsWith("/")) return { kind: "scope", scope: { kind: "id", text, id: text } };
    if (text.startsWith("mg:")) {
      return { kind: "scope", scope: { kind: "managementGroup", text, name: text.slice("mg:".length) } };
    }
    const named = byName.get(text.toLowerCase()) ?? [];
    const group = groups.has(text.toLowerCase());
    const [resource] = named;
    if (named.length > 1 || (resource && group)) {
      return {
        kind: "ambiguous",
        things: [...named.map(({ key }) => key), ...(group ? ["the resource group"] : [])],
      };
    }
    if (resource) {
      const { type, name, resourceGroup } = resource;
      return {
        kind: "scope",
        scope: {
          kind: "resource",
          text,
          type,
          name,
          ...(resourceGroup === undefined ? {} : { resourceGroup }),
        },
      };
    }
    if (text.includes("/")) return { kind: "unknown" };
    return { kind: "scope", scope: { kind: "resourceGroup", text, name: text } };
  };
}

function isSame(a: ScopeResource, b: ScopeResource): boolean {
  return sameText(a.type, b.type) && sameText(a.resourceGroup ?? "", b.resourceGroup ?? "");
}

interface Declared {
  readonly name: string;
  readonly resourceGroup?: string;
  readonly resources: readonly (Omit<ScopeResource, "key" | "name"> & {
    readonly id: string;
    readonly from?: string;
    readonly to?: string;
  })[];
}

/** Reads the scopes of a manifest whose meaning was checked. */
export function expectedScopes(
  workloads: readonly Declared[],
  groups: readonly { readonly name: string }[],
): (text: string) => ExpectedScope {
  const resources = workloads.flatMap((workload) =>
    workload.resources.map(({ id, type, from, to, resourceGroup = workload.resourceGroup }) => ({
      key: `${workload.name}.${id}`,
      type,
      name: to ?? from ?? id,
      ...(resourceGroup === undefined ? {} : { resourceGroup }),
    })),
  );
  const resourceGroups = [
    ...groups.map(({ name }) => name),
    ...resources.flatMap(({ resourceGroup }) => (resourceGroup === undefined ? [] : [resourceGroup])),
  ];
  const read = scopeReader({ resources, resourceGroups });
  return (text) => {
    const reading = read(text);
    if (reading.kind !== "scope") throw new Error("a scope that is unclear was let through");
    return reading.scope;
  };
}
