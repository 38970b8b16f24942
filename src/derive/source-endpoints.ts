import { sameText } from "../base/names.ts";
import { namesRegion } from "../base/region-words.ts";
import { isWithin, splitResourceId, subscriptionScope } from "../base/resource-id.ts";
import { resourceGroupIn } from "../base/scope.ts";
import { typeKey } from "../base/resource-type.ts";
import { GAP } from "../expression/grounds.ts";
import { globalName } from "../catalog/global-names.ts";
import { isAzureHost } from "../catalog/hosts.ts";
import type { Manifest, ManifestResource } from "../manifest/model.ts";
import { staysBy } from "./stays.ts";

/** A text in a request by which something at the source is reached. */
export interface SourceEndpoint {
  /** The part that names it, as written: a host, an id or a name; never the whole text, which may hold a secret. */
  readonly text: string;
  readonly of: "host" | "id" | "name" | "region" | "forbidden";
  /** What takes its place at the target, where the manifest tells. */
  readonly becomes?: string;
}

/** A host name within a text: labels with a dot between them. It begins where a label does, or every place of a long word would be tried. */
const HOSTS = /(?<![a-z0-9-])[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9][a-z0-9-]{0,62}){1,8}/gi;
/** Longer texts are scripts and documents, and are read up to here. */
const LONGEST = 100_000;

/** Host names within a text, in the order in which they stand there. */
export function hostsIn(text: string): string[] {
  return [...text.slice(0, LONGEST).matchAll(HOSTS)].map(([host]) => host);
}

/** Finds in texts what points at the source of one relocation. */
export class SourceEndpoints {
  readonly #manifest: Manifest;
  /** Resources with another name at the target, by the first label of their hosts. */
  readonly #byLabel = new Map<string, ManifestResource>();
  readonly #mapped: readonly { readonly from: string; readonly to: string }[];
  readonly #allowed: readonly { readonly text: string; readonly resource: string | undefined }[];
  /** What comes from the source, by its type and name there; the first of that name that gets another one. */
  readonly #bySource = new Map<string, { readonly moved?: ManifestResource }>();
  /** Undefined where source and target share the region. */
  readonly #region: string | undefined;

  constructor(manifest: Manifest) {
    this.#manifest = manifest;
    const { source, target, workloads, connections } = manifest;
    this.#region = source.region === target.region ? undefined : source.region;
    for (const resource of workloads.flatMap(({ resources }) => resources)) {
      const { type, from, to } = resource;
      if (from === undefined) continue;
      const isMoved = !sameText(from, to ?? from);
      const key = sourceKey(type, from);
      const moved = this.#bySource.get(key)?.moved ?? (isMoved ? resource : undefined);
      this.#bySource.set(key, moved === undefined ? {} : { moved });
      if (isMoved && globalName(type) !== undefined) this.#byLabel.set(from.toLowerCase(), resource);
    }
    this.#allowed = connections.allowed.map(({ text, resource }) => ({ text: text.toLowerCase(), resource }));
    this.#mapped = connections.map.map(({ from, to }) => ({ from: from.toLowerCase(), to }));
  }

  /** What of the source a text of a planned resource names, each once, without what the manifest lets stay. @param key of the resource */
  in(whole: string, key: string): SourceEndpoint[] {
    const text = whole.slice(0, LONGEST);
    const lower = text.toLowerCase();
    const found = [...this.#mappedIn(text, lower), ...this.#idIn(text), ...this.#hostsIn(text)];
    const name = this.#byLabel.get(lower);
    if (name !== undefined) found.push({ text, of: "name", ...becomes(name.to) });
    for (const { text: pattern } of this.#manifest.connections.forbidden)
      if (this.#isForbidden(lower, pattern) && !found.some((one) => holds(one.text, pattern)))
        found.push({ text: pattern, of: "forbidden" });
    const each = new Map(found.map((one) => [one.text.toLowerCase(), one]));
    return [...each].flatMap(([words, one]) => (this.isAllowed(words, key) ? [] : [one]));
  }

  /** False where nothing that a request names could be of the source. */
  get isLookedFor(): boolean {
    const { workloads, connections } = this.#manifest;
    return (
      this.#region !== undefined ||
      this.#mapped.length > 0 ||
      connections.forbidden.length > 0 ||
      workloads.some(({ resources }) => resources.some(({ from }) => from !== undefined))
    );
  }

  /** The same of a text that is known in part. A word beside a gap may be part of another, and what the whole is nobody knows. */
  inPart(part: string, key: string): SourceEndpoint[] {
    const pieces = part.split(GAP);
    if (pieces.length === 1) return this.in(part, key);
    const last = pieces.length - 1;
    return pieces.flatMap((piece, index) => {
      const from = index === 0 ? piece : piece.replace(/^[a-z0-9.-]+/i, " ");
      const words = index === last ? from : withoutLastWord(from);
      return this.in(` ${words} `, key);
    });
  }

  /** The manifest lets it stay. @param lower a text in small letters @param key of the resource whose request holds it */
  isAllowed(lower: string, key: string): boolean {
    return this.#allowed.some(
      ({ text, resource }) => lower.includes(text) && (resource === undefined || resource === key),
    );
  }

  #mappedIn(text: string, lower: string): SourceEndpoint[] {
    return this.#mapped.flatMap(({ from, to }) => {
      const at = lower.indexOf(from);
      return at === -1 ? [] : [{ text: text.slice(at, at + from.length), of: "host" as const, becomes: to }];
    });
  }

  #hostsIn(text: string): SourceEndpoint[] {
    return hostsIn(text).flatMap((host): SourceEndpoint[] => {
      const labels = host.toLowerCase().split(".");
      if (!isAzureHost(labels)) return [];
      const [first = ""] = labels;
      const own = this.#byLabel.get(first) ?? this.#byLabel.get(first.replace(/-secondary$/, ""));
      if (own?.from !== undefined)
        return [{ text: host, of: "host", ...becomes(own.to && own.to + host.slice(own.from.length)) }];
      const region = this.#region;
      if (region !== undefined && labels.some((label) => isRegionLabel(label, region)))
        return [{ text: host, of: "region" }];
      return [];
    });
  }

  /** An id of a resource that gets another name, that stays behind in the source subscription, or of a place in the source region. */
  #idIn(text: string): SourceEndpoint[] {
    const parts = text.startsWith("/") ? splitResourceId(text) : undefined;
    if (parts === undefined) return [];
    const [types, names] = [parts.type.split("/"), parts.name.split("/")];
    const region = this.#region;
    if (names.some((name, index) => sameText(types[index + 1] ?? "", "locations") && name === region))
      return [{ text, of: "region" }];
    const { source, target } = this.#manifest;
    const inSource =
      source.subscription.id !== target.subscription.id &&
      isWithin(text, subscriptionScope(source.subscription.id));
    for (let depth = names.length; depth > 0; depth -= 1) {
      const type = types.slice(0, depth + 1).join("/");
      const name = names.slice(0, depth).join("/");
      const known = this.#bySource.get(sourceKey(type, name));
      if (known?.moved !== undefined) return [{ text, of: "id", ...becomes(known.moved.to) }];
      if (inSource && known !== undefined) return [{ text, of: "id" }];
    }
    return this.#isInLeavingGroup(text) ? [{ text, of: "id" }] : [];
  }

  /** In a group of the source for which the manifest names another one at the target, and not said to stay there. */
  #isInLeavingGroup(id: string): boolean {
    const { source, target, expect, inventory = [] } = this.#manifest;
    const group = resourceGroupIn(id);
    const parts = splitResourceId(id);
    if (group === undefined || parts === undefined) return false;
    if (!isWithin(id, subscriptionScope(source.subscription.id))) return false;
    const one = { id, type: parts.type, name: parts.name, resourceGroup: group };
    const stays = inventory.flatMap((entry) => (entry.kind === "resourceGraph" ? entry.stays : []));
    if (stays.some((stay) => staysBy(stay, one) !== "no")) return false;
    const isSame = source.subscription.id === target.subscription.id;
    if (isSame && target.resourceGroups.some(({ name }) => sameText(name, group))) return false;
    return expect.access.resourceGroups.some(
      ({ from, to }) => sameText(from, group) && !(isSame && sameText(from, to)),
    );
  }

  #isForbidden(lower: string, pattern: string): boolean {
    const word = pattern.toLowerCase();
    // A region is a word: eastus is not in eastus2.
    return word.replaceAll(" ", "") === this.#region
      ? namesRegion(lower, this.#region)
      : lower.includes(word);
  }
}

function sourceKey(type: string, name: string): string {
  return `${typeKey(type)}|${name.toLowerCase()}`;
}

/** Without the labels at its end; read from the end, or every place of a long word would be tried. */
function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && /[a-z0-9.-]/i.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function becomes(text: string | undefined): { becomes?: string } {
  return text === undefined ? {} : { becomes: text };
}

/** `westeurope`, and `westeurope-01` or `westeurope-1` as some services number their stamps. */
function isRegionLabel(label: string, region: string): boolean {
  return (
    label === region || (label.startsWith(`${region}-`) && /^\d{1,3}$/.test(label.slice(region.length + 1)))
  );
}
