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
