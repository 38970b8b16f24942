import { entryOf } from "../../expression/json.ts";
import type { ValueObject } from "../../expression/value.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Described } from "../described.ts";
import { plannedFromManifest } from "../from-manifest.ts";
import type { PlannedResource } from "../model.ts";
import type { Contradiction, Plan } from "../plan.ts";
import { decided, overlaid } from "./amend.ts";
import { absentTags, disagreements, otherProperties } from "./contradictions.ts";
import { idIn, looseKey, maySame, type Identity } from "./identity.ts";
import { keyOf, unique } from "./key.ts";
import { mayBeWritten } from "../write.ts";
import { workloadFinder } from "./workload.ts";

/** How a resource looks today, rewritten to the target, by the key of the declared resource that it becomes. */
export type AsIs = ReadonlyMap<string, Described>;

/** One resource with all that is said of it. */
interface Entry {
  readonly declared?: PlannedResource;
  readonly sources: Described[];
  identity: Identity;
}

/**
 * One planned resource for each resource, whoever describes it: sources come in the order of precedence, the first says what
 * will be deployed, a declared resource keeps key, workload, waves and method. What two say differently is a contradiction.
 * Where no source describes a declared resource, it looks as it does at the source today.
 */
export function reconcile(
  manifest: Manifest,
  described: readonly Described[],
  asIs: AsIs = new Map(),
): Pick<Plan, "resources" | "contradictions"> {
  const declared = plannedFromManifest(manifest).map((resource) => withId(manifest, resource));
  const entries = gather(declared, described);
  const located = entries.flatMap(({ declared: own, identity }) =>
    own === undefined ? [] : [{ ...own, ...only(identity) }],
  );
  const workloadOf = workloadFinder(manifest, located);
  const keys = unique();
  // Declared keys are fixed; the others make way.
  for (const { key } of declared) keys(key);
  const resources: PlannedResource[] = [];
  const contradictions: Contradiction[] = [];
  const aliases = new Map<string, string>();
  for (const { declared: own, sources } of entries) {
    const [first, ...others] = amendmentsLast(sources);
    if (first === undefined) {
      if (own !== undefined) resources.push(filled(own, asIs.get(own.key)));
      continue;
    }
    const resource = merged(own, first, others, () => {
      const workload = workloadOf(first);
      return { key: keys(keyOf(workload, first)), workload, waves: wavesOf(manifest, workload) };
    });
    resources.push(resource);
    for (const { alias } of sources) if (alias !== undefined) aliases.set(alias, resource.key);
    const seconds = [...others, ...(own === undefined ? [] : [own])];
    const found = seconds.flatMap((second) => disagreements(first, second));
    if (own !== undefined) found.push(...absentTags(first, own), ...otherProperties(resource, own));
    contradictions.push(...found.map((one) => ({ resource, ...one })));
  }
  return { resources: linked(resources, aliases), contradictions };
}

function withId(manifest: Manifest, resource: PlannedResource): PlannedResource {
  const id = idIn(manifest.target.subscription.id, resource.resourceGroup, resource.type, resource.name);
  return id === undefined ? resource : { ...resource, id };
}

function gather(declared: readonly PlannedResource[], described: readonly Described[]): Entry[] {
  const entries: Entry[] = declared.map((one) => ({ declared: one, sources: [], identity: one }));
  const byKey = new Map<string, Entry[]>();
  const file = (entry: Entry): void => {
    const key = looseKey(entry.identity);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [entry]);
    else same.push(entry);
  };
  entries.forEach(file);
  for (const one of described) {
    const entry = matching(byKey.get(looseKey(one)) ?? [], one);
    if (entry === undefined) {
      const added: Entry = { sources: [one], identity: one };
      entries.push(added);
      file(added);
    } else {
      entry.sources.push(one);
      entry.identity = { ...entry.identity, ...only(one) };
    }
  }
  return entries;
}

function only({ resourceGroup, id }: Identity): Partial<Identity> {
  return {
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(id === undefined ? {} : { id }),
  };
}

/** The entry that is surely the same before one that may be. */
function matching(candidates: readonly Entry[], one: Described): Entry | undefined {
  const possible = candidates.filter(({ identity }) => maySame(identity, one));
  return (
    possible.find(
      ({ identity }) => identity.resourceGroup !== undefined && one.resourceGroup !== undefined,
    ) ?? possible[0]
  );
}

function wavesOf(manifest: Manifest, workload: string): string[] {
  return manifest.waves.filter((wave) => wave.workloads.includes(workload)).map(({ name }) => name);
}

/** A part of a request says less than the request, wherever it stands. */
function amendmentsLast(sources: readonly Described[]): readonly Described[] {
  const whole = sources.filter(({ amends }) => amends !== true);
  return [...whole, ...sources.filter(({ amends }) => amends === true)];
}

type Home = Pick<PlannedResource, "key" | "workload" | "waves">;

function merged(
  own: PlannedResource | undefined,
  first: Described,
  others: readonly Described[],
  home: () => Home,
): PlannedResource {
  const described: { -readonly [K in keyof Described]: Described[K] } = { ...first };
  delete described.alias;
  // What the manifest states is known, whatever a file waits for.
  if (own !== undefined && own.count > 1) delete described.countWaits;
  delete described.amends;
  const all: readonly (Described | PlannedResource)[] = [
    first,
    ...others,
    ...(own === undefined ? [] : [own]),
  ];
  const stated = all.find(({ zones }) => zones.length > 0);
  if (stated !== undefined && stated !== first) delete described.zonesWait;
  return {
    ...described,
    ...firstOf(all, "resourceGroup"),
    ...firstOf(all, "id"),
    ...firstKnown(all, "location"),
    ...firstKnown(all, "sku"),
    ...bodyOf(all, others),
    ...writeOf(first, others),
    zones: stated?.zones ?? [],
    count: own === undefined ? first.count : Math.max(own.count, first.count),
    ...(own === undefined
      ? home()
      : {
          key: own.key,
          workload: own.workload,
          waves: own.waves,
          declared: own.origin,
          ...(own.method === undefined ? {} : { method: own.method }),
        }),
    ...(others.length === 0 ? {} : { alsoIn: others.map(({ origin }) => origin) }),
  };
}

/** Body, version and completeness go together; what amends the resource is laid over it. */
function bodyOf(
  all: readonly Pick<PlannedResource, "body" | "apiVersion" | "partial">[],
  others: readonly Described[],
): Partial<PlannedResource> {
  const found = all.find(({ body }) => body !== undefined);
  if (found?.body === undefined) return {};
  const { body, apiVersion, partial } = found;
  const amendments = others.flatMap((one): ValueObject[] =>
    one.amends === true && one.body !== undefined && one.body !== body ? [one.body] : [],
  );
  return {
    body: amendments.reduce((whole, part) => overlaid(whole, part), body),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(partial === undefined ? {} : { partial }),
  };
}

/** What is left as it is by its own source is written all the same where a part of it is. */
function writeOf(first: Described, others: readonly Described[]): Pick<PlannedResource, "write"> {
  const amended = others.find((one) => one.amends === true && mayBeWritten(one));
  if (mayBeWritten(first) || amended === undefined)
    return first.write === undefined ? {} : { write: first.write };
  return { write: amended.write?.known === false ? amended.write : { known: true, value: "update" } };
}

function firstOf<K extends "resourceGroup" | "id">(
  all: readonly Pick<PlannedResource, K>[],
  key: K,
): Pick<PlannedResource, K> | object {
  const value = all.find((one) => one[key] !== undefined)?.[key];
  return value === undefined ? {} : { [key]: value };
}

/** What is known wins over what only will be. */
function firstKnown<K extends "location" | "sku">(
  all: readonly Pick<PlannedResource, K>[],
  key: K,
): Pick<PlannedResource, K> | object {
  const values = all.flatMap((one) => one[key] ?? []);
  const value = values.find(({ known }) => known) ?? values[0];
  return value === undefined ? {} : { [key]: value };
}

/** The resource as it is today, where nobody describes its future. */
function filled(own: PlannedResource, asIs: Described | undefined): PlannedResource {
  if (asIs === undefined) return own;
  const tags = { ...missing(asIs.tags, own.tags), ...own.tags };
  return {
    ...own,
    ...(own.location === undefined && asIs.location !== undefined ? { location: asIs.location } : {}),
    ...(own.sku === undefined && asIs.sku !== undefined ? { sku: asIs.sku } : {}),
    ...(own.zones.length === 0 ? { zones: asIs.zones } : {}),
    tags,
    ...(asIs.body === undefined ? {} : { body: decided({ ...own, tags }, asIs.body), partial: true }),
    alsoIn: [asIs.origin],
  };
}

/** Tags that are not among the others, whatever the case of their names. */
function missing(
  tags: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).filter(([name]) => entryOf(others, name) === undefined));
}

/** `dependsOn` as keys of the plan where an id or alias is that of a planned resource. */
function linked(
  resources: readonly PlannedResource[],
  aliases: ReadonlyMap<string, string>,
): PlannedResource[] {
  const keys = new Map(
    resources.flatMap(({ id, key }) => (id === undefined ? [] : [[id.toLowerCase(), key] as const])),
  );
  return resources.map((resource) => {
    if (resource.dependsOn === undefined) return resource;
    const dependsOn = new Set(
      resource.dependsOn.map((id) => aliases.get(id) ?? keys.get(id.toLowerCase()) ?? id),
    );
    dependsOn.delete(resource.key);
    return { ...resource, dependsOn: [...dependsOn] };
  });
}
