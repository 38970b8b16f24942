import { fingerprint } from "../base/fingerprint.ts";
import { resourceId, type ResourceId } from "../base/resource-id.ts";

/** How the keys of a kind of fact are written: in the table, in a snapshot, and in words. */
export interface KeyCodec<Key> {
  /** Two keys of the same thing give the same text. */
  write(key: Key): string;
  /** Undefined for text that is not a key. `write(read(text))` is the text, for what `write` gave. */
  read(text: string): Key | undefined;
  /** A regular expression for the texts, in the snapshot's schema. */
  readonly pattern: string;
  /** Where the thing is: a scope, a host, a file. */
  where(key: Key): string;
  /** What of it, where one place has many. */
  item(key: Key): string | undefined;
}

/** Of facts that Azure Resource Manager knows: a scope, and what of it. */
export interface ArmKey {
  readonly scope: ResourceId;
  readonly item?: string;
}

/** `<scope>|<item>`, lower case, since ids and names compare without regard to case. */
export const armKey: KeyCodec<ArmKey> = {
  write: ({ scope, item }) => `${scope}|${item ?? ""}`.toLowerCase(),
  read: (text) => {
    const [start = "", ...rest] = text.split("|");
    const scope = rest.length === 0 ? undefined : resourceId(start);
    const item = rest.join("|");
    return scope === undefined ? undefined : { scope, ...(item === "" ? {} : { item }) };
  },
  pattern: "^/[^|]*\\|",
  where: ({ scope }) => scope,
  item: ({ item }) => item,
};

/** Of facts that a host on the network tells, for example over DNS or TLS. */
export interface HostKey {
  /** A fully qualified name, without a dot at the end. */
  readonly host: string;
  /** A record type, a port, a path: what of the host. */
  readonly item?: string;
  /** Sent and never written, since it may hold a secret: `item` has its digest. Absent in a key that was read from a file. */
  readonly query?: string;
}

/** Labels of letters, digits, hyphens and underscores (RFC 1035, RFC 2181), at least two. */
const HOST = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)+";

/** `<host>|<item>`; a host compares without regard to case, its item with. */
export const hostKey: KeyCodec<HostKey> = {
  write: ({ host, item }) => `${host.toLowerCase()}|${item ?? ""}`,
  read: (text) => {
    const [host = "", ...rest] = text.split("|");
    const item = rest.join("|");
    const isHost = rest.length > 0 && host.length <= 253 && new RegExp(`^${HOST}$`, "u").test(host);
    return isHost ? { host, ...(item === "" ? {} : { item }) } : undefined;
  },
  pattern: `^${HOST}\\|`,
  where: ({ host }) => host,
  item: ({ item }) => item,
};

/** Of facts that the files of the checkout tell. */
export interface FilesKey {
  /** Which files: patterns of Git, such as `infra/**`. */
  readonly files: readonly string[];
  /** Of all that is looked for and left out: another search has another one. */
  readonly digest: string;
  /** What is looked for; absent in a key that was read from a file. */
  readonly search?: FileSearch;
}

export interface FileSearch {
  /** Paths of files that are not searched. */
  readonly without: readonly string[];
  readonly texts: readonly SearchedText[];
}

/** A text that is looked for in files, without regard to the case of ASCII letters. */
export interface SearchedText {
  /** Lower case. */
  readonly text: string;
  /** `word`: not as a part of a longer name; `region`: as one word, or as Azure displays it; `segment`: a part of a name between hyphens. */
  readonly as: "word" | "region" | "segment" | "anywhere";
}

/** `sha256:0123456789abcdef|infra/**|app/**` */
export const filesKey: KeyCodec<FilesKey> = {
  write: ({ files, digest }) => [digest, ...files].join("|"),
  read: (written) => {
    const [digest = "", ...files] = written.split("|");
    const isKey = DIGEST.test(digest) && files.length > 0 && !files.includes("");
    return isKey ? { digest, files } : undefined;
  },
  pattern: "^sha256:[0-9a-f]{16}(?:\\|[^|]+)+$",
  where: ({ files }) => files.join(", "),
  item: () => undefined,
};

const DIGEST = /^sha256:[0-9a-f]{16}$/;

/** In whatever order the manifest names them: the same search has one digest. */
export function filesKeyOf(files: readonly string[], { without, texts }: FileSearch): FilesKey {
  const search = {
    without: without.toSorted(),
    texts: texts.toSorted((a, b) => inOrder(a.text, b.text) || inOrder(a.as, b.as)),
  };
  return { files, digest: fingerprint(JSON.stringify([files, search.without, search.texts])), search };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of prices of the public price list. */
export interface PriceKey {
  /** `armRegionName` of the list. */
  readonly region: string;
  /** Of three capital letters. */
  readonly currency: string;
  /** `serviceName` of the list, in its own case: the list is asked with it. */
  readonly service: string;
  /** What `name` is of; all of the service where `name` is empty. */
  readonly by: PriceField;
  readonly name: string;
}

/** Fields of the list by which prices are asked. */
export type PriceField = "armSkuName" | "skuName" | "meterName";

/** `swedencentral|EUR|Virtual Machines|armSkuName|Standard_D4s_v5`; only the region compares without regard to case. */
export const priceKey: KeyCodec<PriceKey> = {
  write: ({ region, currency, service, by, name }) =>
    [region.toLowerCase(), currency, service, by, name].join("|"),
  read: (text) => {
    const [, region, currency, service, by, name] = PRICE_KEY.exec(text) ?? [];
    if (region === undefined || currency === undefined || service === undefined || name === undefined)
      return undefined;
    const field = PRICE_FIELDS.find((one) => one === by);
    return field === undefined ? undefined : { region, currency, service, by: field, name };
  },
  pattern: "^[a-z0-9]{2,60}\\|[A-Z]{3}\\|[^|]+\\|(?:armSkuName|skuName|meterName)\\|",
  where: ({ region }) => region,
  item: ({ service, name }) => (name === "" ? service : `${service} ${name}`),
};

const PRICE_KEY = /^([a-z0-9]{2,60})\|([A-Z]{3})\|([^|]+)\|([A-Za-z]+)\|(.*)$/su;
const PRICE_FIELDS: readonly PriceField[] = ["armSkuName", "skuName", "meterName"];
