import { splitResourceId, writtenTail } from "../../../base/resource-id.ts";
import { isResourceGroupType, type ResourceType } from "../../../base/resource-type.ts";
import { scopeId, subscriptionIn } from "../../../base/scope.ts";
import { region, sameText } from "../../../base/names.ts";
import { requestRow } from "../../../catalog/requests/index.ts";
import { entryOf, type Json, type JsonObject } from "../../../expression/json.ts";
import { unknown, type ValueObject } from "../../../expression/value.ts";
import type { Manifest, ManifestResource, Workload } from "../../../manifest/model.ts";
import { requestFacts } from "../../request.ts";
import type { Described } from "../../described.ts";
import type { SourceResource } from "../../plan.ts";
import type { AsIs } from "../../merge/reconcile.ts";
import { isArray, isObject } from "./columns.ts";
import type { GraphRow } from "./read.ts";

/** Columns that a request may hold; all others are what the service says of the resource. */
const REQUEST = ["kind", "sku", "plan", "identity", "zones", "tags", "extendedLocation", "properties"];
/** Properties that only the service writes. */
const READ_ONLY = new Set(["provisioningstate", "resourceguid", "uniqueid", "creationtime", "createddate"]);

/** A declared resource and the resource that it is today. */
export interface Move {
  readonly workload: Workload;
  readonly resource: ManifestResource;
}

/** The declared resource whose `from` is the name of the source resource; of one that keeps its name, whose `to` is. */
export function moveOf(
  manifest: Manifest,
): (source: Pick<SourceResource, "type" | "name">) => Move | undefined {
  const moves = new Map<string, Move>();
  for (const workload of manifest.workloads) {
    for (const resource of workload.resources) {
      const name = resource.from ?? resource.to;
      if (name === undefined) continue;
      const key = moveKey(resource.type, name);
      if (!moves.has(key)) moves.set(key, { workload, resource });
    }
  }
  return ({ type, name }) => moves.get(moveKey(type, name));
}

function moveKey(type: ResourceType, name: string): string {
  return `${type} ${name}`.toLowerCase();
}

/** How declared resources look today, rewritten to the target: names, resource group, subscription and region. */
export function asIsOf(manifest: Manifest, rows: readonly GraphRow[]): AsIs {
  const find = moveOf(manifest);
  const matched = rows.flatMap((row) => {
    const move = find(row.resource);
    return move === undefined ? [] : [{ row, move }];
  });
  const rewrite = rewriter(manifest, matched);
  const asIs = new Map<string, Described>();
  for (const { row, move } of matched) {
    const key = `${move.workload.name}.${move.resource.id}`;
    if (!asIs.has(key)) asIs.set(key, rewritten(manifest, row, move, rewrite));
  }
  return asIs;
}

function rewritten(
  manifest: Manifest,
  { resource: source, columns, unread, place }: GraphRow,
  { workload, resource }: Move,
  rewrite: (value: Json) => Json,
): Described {
  const body = Object.fromEntries(
    REQUEST.flatMap((name): [string, Json][] => {
      const value = entryOf(columns, name);
      // A column without a value is known to be empty; one that was not asked for is not known.
      if (value === undefined) return [];
      return [[name, rewrite(name === "properties" ? settable(value) : value)]];
    }),
  );
  const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
  const global = sameText(source.location ?? "", "global") ? region("global") : undefined;
  const location = global ?? manifest.target.region;
  return {
    type: resource.type,
    name: resource.to ?? resource.from ?? resource.id,
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(source.location === undefined ? {} : { location: { known: true, value: location } }),
    ...requestFacts(resource.type, { ...absentColumns(resource.type, columns, unread), ...body }),
    body: { ...body, ...(source.location === undefined ? {} : { location }) },
    origin: place,
  };
}

/** Columns that the query left out, or that cannot be read, tell nothing of a type that has them. */
function absentColumns(type: ResourceType, columns: JsonObject, unread: readonly string[]): ValueObject {
  if (requestRow(type) === undefined) return {};
  const absent = REQUEST.filter((name) => entryOf(columns, name) === undefined);
  return Object.fromEntries(
    absent.map((name) => [
      name,
      unknown([
        unread.includes(name.toLowerCase())
          ? `the column ${name} of the export, which cannot be read`
          : `the column ${name}, which the export does not hold`,
      ]),
    ]),
  );
}

function settable(properties: Json): Json {
  if (!isObject(properties)) return properties;
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => !READ_ONLY.has(name.toLowerCase())),
  );
}

/**
 * Rewrites values: ids of resources that move and what lies below them, and texts that are the source region. Whatever else
 * names the source, such as a host or a resource that stays, is left as it is.
 */
function rewriter(
  manifest: Manifest,
  matched: readonly { row: GraphRow; move: Move }[],
): (value: Json) => Json {
  const ids = new Map(
    matched.flatMap(({ row, move: { workload, resource } }) => {
      const { id, name, resourceGroup } = row.resource;
      const group = resource.resourceGroup ?? workload.resourceGroup ?? resourceGroup;
      const to = retarget(id, manifest, group, name, resource.to ?? name);
      return [[id.toLowerCase(), to] as const];
    }),
  );
  const text = (value: string): string => {
    if (region(value) === manifest.source.region && value.length <= 60) return manifest.target.region;
    if (subscriptionIn(value) === undefined) return value;
    for (let end = value.length; end > 0; end = value.lastIndexOf("/", end - 1)) {
      const moved = ids.get(value.slice(0, end).toLowerCase());
      if (moved !== undefined) return moved + value.slice(end);
    }
    return value;
  };
  const rewrite = (value: Json): Json => {
    if (typeof value === "string") return text(value);
    if (isArray(value)) return value.map(rewrite);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item)]));
  };
  return rewrite;
}

/** The id at the target, with the new full name where it has as many parts as the old one. */
function retarget(
  id: string,
  manifest: Manifest,
  resourceGroup: string | undefined,
  from: string,
  to: string,
): string {
  const parts = splitResourceId(id);
  if (parts === undefined) return id;
  const subscription = manifest.target.subscription.id;
  const names = parts.name.split("/");
  const renamed = to.split("/");
  if (renamed.length === from.split("/").length) names.splice(0, renamed.length, ...renamed);
  const inGroup = resourceGroup !== undefined && !isResourceGroupType(parts.type);
  const scope = inGroup
    ? scopeId({ kind: "resourceGroup", subscription, resourceGroup })
    : scopeId({ kind: "subscription", subscription });
  return scope + (writtenTail(parts.type, names) ?? "");
}
