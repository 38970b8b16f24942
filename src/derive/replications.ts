import { sameText } from "../base/names.ts";
import { sameType } from "../base/resource-type.ts";
import { REPLICATIONS, type ReplicationRow } from "../catalog/replication.ts";
import { factRef, type FactRef } from "../facts/facts.ts";
import type { Manifest, ManifestResource } from "../manifest/model.ts";
import type { Context } from "./context.ts";
import type { Read } from "./derivation.ts";
import { targetScope } from "./planned.ts";
import { isCopied } from "./replicas.ts";
import { sourceScope } from "./scope-map.ts";

/** The lists that show what a tool replicates of a type; of a server of SQL its failover groups. */
export function replicationRows({
  type,
  tool,
}: Pick<ManifestResource, "type"> & { readonly tool: string }): readonly ReplicationRow[] {
  const isServer = sameType(type, "Microsoft.Sql/servers");
  return REPLICATIONS.filter(
    (row) =>
      (isServer ? row.list === "sqlFailoverGroups" : sameType(row.type, type)) &&
      row.tools.some((name) => sameText(name, tool)),
  );
}

/** What one list says of a resource that has these names. */
export function replicationRef(
  { list, side }: ReplicationRow,
  { from, to }: { readonly from: string; readonly to: string },
  manifest: Manifest,
): FactRef<"replications"> {
  // Site Recovery is asked for the machine at the source, in a vault of the target.
  const name = side === "source" || list === "siteRecovery" ? from : to;
  const scope = side === "source" ? sourceScope(manifest) : targetScope(manifest);
  return factRef("replications", scope, `${list}/${name}`);
}

/** A list to look at, and of which declared resource. */
interface ReplicationQuestion {
  readonly key: string;
  readonly resource: ManifestResource;
  readonly from: string;
  readonly to: string;
  readonly row: ReplicationRow;
  readonly ref: FactRef<"replications">;
}

/** A server of SQL holds its data in databases, which have lists of their own. */
function questionsOf(manifest: Manifest): ReplicationQuestion[] {
  return manifest.workloads.flatMap(({ name, resources }) =>
    resources.flatMap((resource): ReplicationQuestion[] => {
      const { id, type, method, from, to = from } = resource;
      const { relocation = "cold", tool } = method ?? {};
      if (from === undefined || to === undefined || tool === undefined || relocation === "cold") return [];
      if (sameType(type, "Microsoft.Sql/servers")) return [];
      return replicationRows({ type, tool }).map((row) => ({
        key: `${name}.${id}`,
        resource,
        from,
        to,
        row,
        ref: replicationRef(row, { from, to }, manifest),
      }));
    }),
  );
}

export function replicationRefs(manifest: Manifest): FactRef<"replications">[] {
  return questionsOf(manifest).map(({ ref }) => ref);
}

/** By `workload.resource`: the list that shows that a replication has brought what was there first. What is written since comes along by itself. */
export type Copied = ReadonlyMap<string, string>;

/** @param read facts of {@link replicationRefs} */
export function copiedByReplication(context: Pick<Context, "manifest">, read: Read): Copied {
  const found = new Map<string, string | undefined>();
  for (const { key, resource, from, to, row, ref } of questionsOf(context.manifest)) {
    const fact = read(ref);
    if (!fact.known || fact.value.length === 0) continue;
    const isDone = isCopied({ row, key, from, to, rpo: resource.rpo, replicas: fact.value }, context);
    if (isDone === undefined) continue;
    // Of several lists each that shows a copy must say so.
    found.set(key, isDone && (!found.has(key) || found.get(key) !== undefined) ? row.list : undefined);
  }
  return new Map([...found].flatMap(([key, list]) => (list === undefined ? [] : [[key, list] as const])));
}
