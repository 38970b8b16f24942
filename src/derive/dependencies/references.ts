import { idsIn, type ResourceId } from "../../base/resource-id.ts";
import { isAzureHost } from "../../catalog/hosts.ts";
import { isEnding, typesOfHost } from "../../catalog/service-hosts.ts";
import {
  groundsOf,
  isArray,
  isObject,
  isUnknown,
  restOf,
  waitsOf,
  type Value,
} from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { namesIn, siblingIn, type NameMention, type SiblingMention } from "./names.ts";

/** A host that stands in a text. */
export interface HostMention {
  /** In lower case. */
  readonly host: string;
  readonly labels: readonly string[];
  /** Services that give out such hosts; none where it is of no service of Azure that the table knows. */
  readonly types: readonly string[];
  readonly ofAzure: boolean;
}

/** A text in a request that may name another resource. */
export interface NamingText {
  /** The keys on the way to it. */
  readonly keys: readonly string[];
  readonly ids: readonly ResourceId[];
  readonly hosts: readonly HostMention[];
  /** Resources named by type and name, without a host: in connection strings, settings and references of vaults. */
  readonly names: readonly NameMention[];
  readonly sibling?: SiblingMention;
  /** Ids of another kind: of a workspace, an application, a principal; in lower case. */
  readonly guids: readonly string[];
  /** A literal address, where the text is one. */
  readonly address?: string;
  /** False for an id inside a longer text, such as a script; what an open value waits for is asked of Azure. */
  readonly isReference: boolean;
  /** The text is known only after deployment, and this is what it waits for. */
  readonly isWait: boolean;
}

/** More than any request has; a hostile one is cut off, not followed. */
const DEEPEST = 64;
/** Longer texts are scripts and documents, and are read up to here. */
const LONGEST = 20_000;

/** Labels with a dot between them. It begins where a label does, or every place of a long word would be tried. */
const HOSTS = /(?<![a-z0-9.-])[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9][a-z0-9-]{0,62}){2,8}/gi;
/** What stands before a host that is one for sure, whoever gives it out. */
const BEFORE_HOST = /(?::\/\/|@|(?:server|host|hostname|data source|fqdn)\s*=\s*(?:tcp:)?)$/i;
/** Follows the name of a user, which is no host. */
const USER_PART = /^[^\s/;@]{0,200}@/;
const GUID = /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/gi;
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}(?:\/32)?$/;

/** {@link mentionsIn} of the request that makes a resource, or of what the manifest states of it. */
export function mentionsOf({ body, stated }: Pick<PlannedResource, "body" | "stated">): NamingText[] {
  return mentionsIn(body ?? (stated === undefined ? {} : { properties: stated }));
}

/** Every text in a request that names something: values, keys of maps (identities) and what an open value waits for. */
export function mentionsIn(body: Value): NamingText[] {
  const found: NamingText[] = [];
  const add = (text: string, keys: readonly string[], setting: string, isWait = false): void => {
    const mention = mentionOf(text.slice(0, LONGEST), keys, setting, isWait);
    const { ids, hosts, names, guids, address } = mention;
    if (ids.length + hosts.length + names.length + guids.length > 0 || address !== undefined)
      found.push(mention);
  };
  const visit = (value: Value, keys: readonly string[], setting: string): void => {
    if (keys.length > DEEPEST) return;
    if (typeof value === "string") add(value, keys, setting);
    else if (isUnknown(value)) {
      for (const wait of waitsOf(value)) add(wait, keys, setting, true);
      for (const text of groundsOf(value)?.texts ?? []) add(text, keys, setting, idsIn(text).length > 0);
    } else if (isArray(value))
      value.forEach((item, index) => {
        visit(item, [...keys, String(index)], "");
      });
    else if (isObject(value)) {
      const sibling = siblingIn(value);
      if (sibling !== undefined) found.push({ ...NOTHING, keys: [...keys, sibling.key], sibling });
      // Lists of settings hold the name beside the value.
      const beside = value["name"];
      for (const [key, inner] of Object.entries(value)) {
        if (key.includes("/")) add(key, keys, "");
        visit(inner, [...keys, key], key === "value" && typeof beside === "string" ? beside : key);
      }
      const rest = restOf(value);
      if (rest !== undefined) visit(rest, keys, "");
    }
  };
  visit(body, [], "");
  return found;
}

const NOTHING: Omit<NamingText, "keys"> = {
  ids: [],
  hosts: [],
  names: [],
  guids: [],
  isReference: true,
  isWait: false,
};

/** @param setting name of the setting that the text is the value of */
function mentionOf(text: string, keys: readonly string[], setting: string, isWait: boolean): NamingText {
  const ids = idsIn(text);
  const trimmed = text.trim();
  const isAddress = ADDRESS.test(trimmed);
  const guids = ids.length > 0 || text.length < 36 ? [] : [...text.matchAll(GUID)];
  return {
    keys,
    ids,
    hosts: text.includes(".") && !isAddress ? hostsIn(text) : [],
    names: namesIn(text, setting),
    guids: guids.map(([one]) => one.toLowerCase()),
    ...(isAddress ? { address: trimmed.replace("/32", "") } : {}),
    isReference: isWait || ids.some((id) => id.length === trimmed.length),
    isWait,
  };
}

function hostsIn(text: string): HostMention[] {
  return [...text.matchAll(HOSTS)].flatMap((match) => {
    const host = match[0].toLowerCase();
    const labels = host.split(".");
    const types = typesOfHost(labels);
    const ofAzure = types.length > 0 || isAzureHost(labels);
    const [before, after] = [
      text.slice(Math.max(0, match.index - 24), match.index),
      text.slice(match.index + host.length),
    ];
    const isHost = !isEnding(host) && (ofAzure || (BEFORE_HOST.test(before) && !USER_PART.test(after)));
    return isHost ? [{ host, labels, types, ofAzure }] : [];
  });
}
