import { idsIn, type ResourceId } from "../../base/resource-id.ts";
import { isAzureHost } from "../../catalog/hosts.ts";
import { isArray, isObject, isUnknown, restOf, waitsOf, type Value } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";

/** A text in a request that may name another resource. */
export interface NamingText {
  /** The keys on the way to it. */
  readonly keys: readonly string[];
  readonly ids: readonly ResourceId[];
  /** The first labels of the hosts of Azure services that stand in it, in lower case. */
  readonly labels: readonly string[];
  /** False for an id inside a longer text, such as a script; what an open value waits for is asked of Azure. */
  readonly isReference: boolean;
}

/** More than any request has; a hostile one is cut off, not followed. */
const DEEPEST = 64;
/** Longer texts are scripts and documents, and are read up to here. */
const LONGEST = 20_000;

/** Labels with a dot between them. It begins where a label does, or every place of a long word would be tried. */
const HOSTS = /(?<![a-z0-9.-])[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9][a-z0-9-]{0,62}){2,8}/gi;

/** {@link mentionsIn} of the request that makes a resource, or of what the manifest states of it. */
export function mentionsOf({ body, stated }: Pick<PlannedResource, "body" | "stated">): NamingText[] {
  return mentionsIn(body ?? (stated === undefined ? {} : { properties: stated }));
}

/** Every text in a request that holds an id or a host: values, keys of maps (identities) and what an open value waits for. */
export function mentionsIn(body: Value): NamingText[] {
  const found: NamingText[] = [];
  const add = (text: string, keys: readonly string[], isWait = false): void => {
    const mention = mentionOf(text.slice(0, LONGEST), keys, isWait);
    if (mention.ids.length + mention.labels.length > 0) found.push(mention);
  };
  const visit = (value: Value, keys: readonly string[]): void => {
    if (keys.length > DEEPEST) return;
    if (typeof value === "string") add(value, keys);
    else if (isUnknown(value)) for (const wait of waitsOf(value)) add(wait, keys, true);
    else if (isArray(value))
      value.forEach((item, index) => {
        visit(item, [...keys, String(index)]);
      });
    else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) {
        if (key.includes("/")) add(key, keys);
        visit(inner, [...keys, key]);
      }
      const rest = restOf(value);
      if (rest !== undefined) visit(rest, keys);
    }
  };
  visit(body, []);
  return found;
}

function mentionOf(text: string, keys: readonly string[], isWait: boolean): NamingText {
  const hosts = text.includes(".") ? [...text.matchAll(HOSTS)] : [];
  const ids = idsIn(text);
  return {
    keys,
    ids,
    isReference: isWait || ids.some((id) => id.length === text.trim().length),
    labels: hosts.flatMap(([host]) => {
      const labels = host.toLowerCase().split(".");
      const [first = ""] = labels;
      return isAzureHost(labels) ? [first] : [];
    }),
  };
}
