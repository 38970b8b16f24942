import { groupExactly } from "../base/group.ts";
import { oncePerObject } from "../base/once.ts";
import type { ResourceType } from "../base/resource-type.ts";
import type { Region, SubscriptionId } from "../base/names.ts";
import type { Place } from "../base/place.ts";
import type { CountRange, Planned, Sku } from "../base/planned.ts";
import type { ValueObject } from "../expression/value.ts";

export type { CountRange, Planned, Sku };

/** What a deployment does to a resource: it makes it, changes it in place, makes it anew, or leaves it as it is. */
export type Write = "create" | "update" | "replace" | "none";

/** Answers what the plan has under a key, which several resources may share. */
export function plannedByKey(
  planned: readonly PlannedResource[],
): (key: string) => readonly PlannedResource[] {
  const byKey = groupedByKey(planned);
  return (key) => byKey.get(key) ?? [];
}

const groupedByKey = oncePerObject((planned: readonly PlannedResource[]) =>
  groupExactly(planned, ({ key }) => key),
);

/** One resource that will exist at the target. */
export interface PlannedResource {
  /** `workload.resource`, as `dependsOn` names it. */
  readonly key: string;
  readonly type: ResourceType;
  /** Full name at the target, `parent/child` for child resources. */
  readonly name: string;
  readonly resourceGroup?: string;
  /** `global` for resources without a region. Undefined: not stated; the target region unless the type is global. */
  readonly location?: Planned<Region>;
  /** Absent where nothing states one: the service then has its own, or the type has none. */
  readonly sku?: Sku;
  readonly count: CountRange;
  /** Absent where nothing states any. A zone in a list may wait by itself. */
  readonly zones?: Planned<readonly Planned<string>[]>;
  /** Absent where nothing states any. A tag may wait by itself. */
  readonly tags?: Planned<Readonly<Record<string, Planned<string>>>>;
  readonly workload: string;
  /** Waves that move it; empty when no wave names its workload. */
  readonly waves: readonly string[];
  readonly method?: { readonly relocation: "hot" | "warm" | "cold"; readonly tool?: string };
  /** The line that describes it most fully: the template's or plan's where there is one, else the manifest's. */
  readonly origin: Place;
  /** The manifest's own line, where the manifest declares it and `origin` stands in another file. */
  readonly declared?: Place;
  /** Lines of further files that describe the same resource. */
  readonly alsoIn?: readonly Place[];
  /** Azure Resource Manager id at the target, where its scope and name are known. */
  readonly id?: string;
  /**
   * The request that makes it, as a resource in a template has it: `properties`, `sku`, `kind`, `identity`, `zones`, `tags` and so on,
   * with unknown parts where they are known only after deployment. Absent where only the manifest names the resource: then
   * everything besides the members above is unknown.
   */
  readonly body?: ValueObject;
  /** All values that the source states, in its own words, where `body` is only what this version understands of them. */
  readonly attributes?: ValueObject;
  /** Properties that the manifest states of a resource without a body; what they leave out is unknown. */
  readonly stated?: ValueObject;
  /** True where `body` holds only part of the request: a member that is missing from it is unknown, at any depth. */
  readonly partial?: boolean;
  /** Paths in a partial `body`, as `properties.networkAcls` without marks for lists, below which nothing is missing. */
  readonly whole?: readonly string[];
  /** api-version of the request that makes it. */
  readonly apiVersion?: string;
  /** What the api-version waits for, where it is known only after deployment. */
  readonly apiVersionWaits?: string;
  /** Keys of the planned resources, or ids of others, that must exist before it. */
  readonly dependsOn?: readonly string[];
  /** Present where it is planned only if an expression, known after deployment, turns out true. */
  readonly condition?: string;
  /**
   * What the deployment writes of it. Absent where the source does not tell: a template makes what is missing and writes the rest
   * again, so that every request is to be expected.
   */
  readonly write?: Planned<Write>;
  /** The request that would make it as it is today, where it exists and the source tells; unknown parts as in `body`. */
  readonly before?: ValueObject;
  /** Where it comes from in its source: it exists in Azure and is taken over, or had another address there. */
  readonly imported?: boolean;
  readonly movedFrom?: string;
  /** True where the source says that somebody changed it since the source last saw it. */
  readonly drifted?: boolean;
  /** Present where another manifest plans it, which is judged together with this one: what both take is added up. */
  readonly plannedBy?: { readonly manifest: string; readonly subscription: SubscriptionId };
}
