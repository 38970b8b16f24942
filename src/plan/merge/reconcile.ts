import { entryOf } from "../../expression/json.ts";
import type { ValueObject } from "../../expression/value.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Described } from "../described.ts";
import { declaredIn, type DeclaredResource } from "../from-manifest.ts";
import type { CountRange, PlannedResource } from "../model.ts";
import { extreme, fixedCount } from "../numbers.ts";
import type { PlanContradiction, Plan } from "../plan.ts";
import { requestFacts } from "../request.ts";
import { knownTags, knownZones, skuText, statedTags } from "../stated.ts";
import { decided, overlaid } from "./amend.ts";
import { absentTags, disagreements, otherProperties } from "./contradictions.ts";
import { idIn, type Identity } from "./identity.ts";
import { keyOf, unique } from "./key.ts";
import { mayBeWritten } from "../write.ts";
import { SameFinder } from "./same.ts";
import { workloadFinder } from "./workload.ts";

/** How a resource looks today, rewritten to the target, by the key of the declared resource that it becomes. */
export type AsIs = ReadonlyMap<string, Described>;

/** One resource with all that is said of it. */
interface Entry {
  readonly declared?: DeclaredResource;
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
  const declared = declaredIn(manifest).map((resource) => withId(manifest, resource));
  const entries = gather(declared, described);
  const located = entries.flatMap(({ declared: own, identity }) =>
    own === undefined ? [] : [{ ...own, ...only(identity) }],
  );
  const workloadOf = workloadFinder(manifest, located);
  const keys = unique();
  // Declared keys are fixed; the others make way.
  for (const { key } of declared) keys(key);
  const resources: PlannedResource[] = [];
  const contradictions: PlanContradiction[] = [];
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
    const more = own === undefined ? [] : [...absentTags(first, own), ...otherProperties(resource, own)];
    for (const one of [...found, ...more]) contradictions.push({ resource, ...one });
  }
  return { resources: linked(resources, aliases), contradictions };
}

function withId(manifest: Manifest, resource: DeclaredResource): DeclaredResource {
  const id = idIn(manifest.target.subscription.id, resource.resourceGroup, resource.type, resource.name);
  return id === undefined ? resource : { ...resource, id };
}

function gather(declared: readonly DeclaredResource[], described: readonly Described[]): Entry[] {
  const entries: Entry[] = declared.map((one) => ({ declared: one, sources: [], identity: one }));
  const filed = new SameFinder<Entry>();
  for (const entry of entries) filed.file(entry);
  for (const one of described) {
    const known = filed.find(one);
    const entry = known ?? { sources: [], identity: one };
    if (known === undefined) entries.push(entry);
    entry.sources.push(one);
    entry.identity = { ...entry.identity, ...only(one) };
    filed.file(entry);
  }
  return entries;
}

function only({ resourceGroup, id }: Identity): Partial<Identity> {
  return {
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(id === undefined ? {} : { id }),
  };
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
  own: DeclaredResource | undefined,
  first: Described,
  others: readonly Described[],
  home: () => Home,
): PlannedResource {
  const described: { -readonly [K in keyof Described]: Described[K] } = { ...first };
  delete described.alias;
  delete described.amends;
  const all: readonly (Described | DeclaredResource)[] = [
    first,
    ...others,
    ...(own === undefined ? [] : [own]),
  ];
  const whole = bodyOf(all, others);
  const amended = others.some(({ amends }) => amends === true);
  const facts =
    whole.body === undefined || !amended
      ? {}
      : requestFacts(
          first.type,
          whole.body,
          whole.partial === true ? "what the deployment leaves open" : undefined,
        );
  const zones = all.find((one) => knownZones(one.zones).length > 0)?.zones ?? described.zones;
  const sku = all.find((one) => skuText(one.sku)?.known === true)?.sku ?? described.sku;
  return {
    ...described,
    ...firstOf(all, "resourceGroup"),
    ...firstOf(all, "id"),
    ...locationOf(all),
    ...(sku === undefined ? {} : { sku }),
    ...whole,
    ...writeOf(first, others),
    ...(zones === undefined ? {} : { zones }),
    ...facts,
    count: countOf(own, first.count),
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
  all: readonly Pick<PlannedResource, "body" | "apiVersion" | "apiVersionWaits" | "partial" | "whole">[],
  others: readonly Described[],
): Partial<PlannedResource> {
  const found = all.find(({ body }) => body !== undefined);
  if (found?.body === undefined) return {};
  const { body, apiVersion, apiVersionWaits, partial, whole } = found;
  const amendments = others.flatMap((one): ValueObject[] =>
    one.amends === true && one.body !== undefined && one.body !== body ? [one.body] : [],
  );
  return {
    body: amendments.reduce((whole, part) => overlaid(whole, part), body),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(apiVersionWaits === undefined ? {} : { apiVersionWaits }),
    ...(partial === undefined ? {} : { partial }),
    ...(whole === undefined ? {} : { whole }),
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
function locationOf(
  all: readonly Pick<PlannedResource, "location">[],
): Pick<PlannedResource, "location"> | object {
  const values = all.flatMap(({ location }) => location ?? []);
  const value = values.find(({ known }) => known) ?? values[0];
  return value === undefined ? {} : { location: value };
}

/** What the manifest states is known, whatever a file waits for; the higher of two numbers counts. */
function countOf(own: DeclaredResource | undefined, described: CountRange): CountRange {
  const stated = own?.count?.now;
  if (stated === undefined) return described;
  const least = (of: CountRange["now"]): CountRange["now"] =>
    of.known ? extreme("highest", stated, of) : stated;
  return {
    now: least(described.now),
    minimum: least(described.minimum),
    maximum: least(described.maximum),
    surge: described.surge,
  };
}

/** The resource as it is today, where nobody describes its future. */
function filled(own: DeclaredResource, asIs: Described | undefined): PlannedResource {
  if (asIs === undefined) return { ...own, count: own.count ?? fixedCount(1) };
  const stated = knownTags(own.tags);
  const tags =
    asIs.tags?.known === false
      ? asIs.tags
      : statedTags({ ...missing(knownTags(asIs.tags), stated), ...stated });
  return {
    ...own,
    ...(own.location === undefined && asIs.location !== undefined ? { location: asIs.location } : {}),
    ...(own.sku === undefined && asIs.sku !== undefined ? { sku: asIs.sku } : {}),
    ...(own.zones === undefined && asIs.zones !== undefined ? { zones: asIs.zones } : {}),
    count: own.count ?? asIs.count,
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
