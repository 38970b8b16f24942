import { isDefined } from "../../base/result.ts";
import type { Pointer } from "../../base/place.ts";
import { dependencyKey } from "../../manifest/dependencies.ts";
import type { Wave } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Context } from "../check.ts";

/** Which wave moves what, and which waves wait for which. */
export class WaveOrder {
  readonly #byName: ReadonlyMap<string, Wave>;
  readonly #homes: ReadonlyMap<string, Wave>;
  readonly #before = new Map<string, ReadonlySet<string>>();

  constructor(waves: readonly Wave[]) {
    this.#byName = new Map(waves.map((wave) => [wave.name, wave]));
    this.#homes = new Map(waves.flatMap((wave) => wave.workloads.map((name) => [name, wave] as const)));
  }

  named(name: string): Wave | undefined {
    return this.#byName.get(name);
  }

  /** The wave that moves a workload; the manifest's reader lets none move in two. */
  homeOf(workload: string): Wave | undefined {
    return this.#homes.get(workload);
  }

  /** True when `later` waits for `earlier`, directly or through other waves. */
  follows(later: Wave, earlier: Wave): boolean {
    const before = this.#before.get(later.name) ?? this.#allBefore(later);
    this.#before.set(later.name, before);
    return before.has(earlier.name);
  }

  #allBefore(wave: Wave): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [...wave.dependsOn];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      for (const one of this.#byName.get(name)?.dependsOn ?? []) open.push(one);
    }
    return found;
  }
}

/** All dependencies of one workload on another. */
export interface Link {
  readonly dependent: string;
  readonly dependency: string;
  /** `shop-web.app needs shop-data.sql` */
  readonly pairs: readonly string[];
  /** Of the first of them. */
  readonly place: Pointer;
  /** What waits. */
  readonly resources: readonly PlannedResource[];
}

/** Dependencies that cross from the wave of one workload to another; within a wave there is nothing to judge. */
export function links({ manifest, planned }: Context, order: WaveOrder): Link[] {
  const byKey = new Map(planned.map((resource) => [resource.key, resource]));
  const found = new Map<string, { pairs: string[]; place: Pointer; resources: Set<PlannedResource> }>();
  for (const { name, resources } of manifest.workloads) {
    for (const { id, dependsOn, pointer } of resources) {
      dependsOn.forEach((written, index) => {
        const key = dependencyKey(name, written);
        const other = key.slice(0, key.indexOf("."));
        const home = order.homeOf(name);
        if (other === name || (home !== undefined && home === order.homeOf(other))) return;
        const link = found.get(`${name} ${other}`) ?? {
          pairs: [],
          place: [...pointer, "dependsOn", index],
          resources: new Set(),
        };
        link.pairs.push(`${name}.${id} needs ${key}`);
        const own = byKey.get(`${name}.${id}`);
        if (isDefined(own)) link.resources.add(own);
        found.set(`${name} ${other}`, link);
      });
    }
  }
  return [...found].map(([key, link]) => {
    const [dependent = "", dependency = ""] = key.split(" ");
    return { dependent, dependency, ...link, resources: [...link.resources] };
  });
}
