import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { aliasBlock, blocksOf, entriesOf, type AliasBlock } from "../catalog/alias-format.ts";
import { ALIAS_LIST } from "../catalog/alias-list.ts";
import type { Alias, AliasCatalogue } from "../policy/aliases.ts";
import { MIB } from "../base/bytes.ts";

/** More than any namespace has; a damaged file cannot fill the memory. */
const LARGEST = 16 * MIB;
const SUFFIX = ".br";
/** Names whose answer is kept in the spelling in which they were asked for. */
const MOST_ASKED = 4_096;
const LONGEST_KEPT = 512;

/** The files that come with the tool are not as they were shipped. The message names no path. */
export class DamagedInstallation extends Error {
  constructor(what: string) {
    super(`${what}: the installation is damaged`);
    this.name = "DamagedInstallation";
  }
}

/** Beside the bundle, or where the sources keep it. */
function folderOfData(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const shipped = join(here, "aliases");
  return existsSync(shipped) ? shipped : join(here, "..", "catalog", "aliases");
}

/**
 * The aliases that come with the tool, default paths only. The file of a namespace is read when one of its names is first
 * asked for, a block of it when one of that block's is; a namespace without a file has no aliases.
 * `find` @throws DamagedInstallation when a file cannot be read, which must not pass for "no such alias".
 */
export function bundledAliases(folder?: string): AliasCatalogue {
  let shipped: Shipped | undefined;
  const spaces = new Map<string, Namespace>();
  const wanted = new Map<string, readonly Alias[]>();
  const namespaceOf = (wanted: string): Namespace | undefined => {
    const end = wanted.indexOf("/");
    if (end === -1) return undefined;
    const space = wanted.slice(0, end);
    shipped ??= listed(folder ?? folderOfData());
    // Only names that were listed are opened, so that no text of a rule becomes a path.
    if (!shipped.files.has(space + SUFFIX)) return undefined;
    let known = spaces.get(space);
    if (known === undefined) {
      known = new Namespace(space, read(join(shipped.folder, space + SUFFIX), space));
      spaces.set(space, known);
    }
    return known;
  };
  const look = (name: string): readonly Alias[] => {
    const wanted = name.toLowerCase();
    return namespaceOf(wanted)?.find(wanted) ?? [];
  };
  return {
    ...(folder === undefined ? { id: ALIAS_LIST } : {}),
    pathsOf(type) {
      const paths = namespaceOf(type.toLowerCase())?.pathsOf(type.toLowerCase()) ?? [];
      return paths.length === 0 ? undefined : paths;
    },
    find(name) {
      const known = wanted.get(name);
      if (known !== undefined) return known;
      const found = look(name);
      // Rules ask for few names many times; hostile ones for many or for large ones, which must not stay.
      if (name.length > LONGEST_KEPT) return found;
      if (wanted.size === MOST_ASKED) wanted.clear();
      wanted.set(name, found);
      return found;
    },
  };
}

/** The text of each namespace, one at a time. @throws DamagedInstallation */
export function* aliasTexts(): Generator<string> {
  const { folder, files } = listed(folderOfData());
  for (const file of [...files].filter((one) => one.endsWith(SUFFIX)).toSorted())
    yield read(join(folder, file), file.slice(0, -SUFFIX.length));
}

interface Shipped {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
}

function listed(folder: string): Shipped {
  try {
    return { folder, files: new Set(readdirSync(folder)) };
  } catch {
    throw new DamagedInstallation("the bundled alias catalogue is missing");
  }
}

function read(file: string, space: string): string {
  try {
    return brotliDecompressSync(readFileSync(file), { maxOutputLength: LARGEST }).toString("utf8");
  } catch {
    throw unreadable(space);
  }
}

function unreadable(space: string): DamagedInstallation {
  return new DamagedInstallation(`the bundled aliases of ${space} cannot be read`);
}

class Namespace {
  readonly #space: string;
  readonly #blocks: ReadonlyMap<string, readonly string[]>;
  readonly #read = new Map<string, readonly AliasBlock[]>();

  constructor(space: string, text: string) {
    this.#space = space;
    this.#blocks = blocksOf(text);
  }

  /** `name` is in lower case. */
  find(name: string): readonly Alias[] {
    const prefix = name.slice(0, name.lastIndexOf("/"));
    const texts = this.#blocks.get(prefix);
    if (texts === undefined) return [];
    let blocks = this.#read.get(prefix);
    if (blocks === undefined) {
      blocks = texts.map(aliasBlock);
      this.#read.set(prefix, blocks);
    }
    return blocks.flatMap((block) => {
      const entries = block.find(name);
      if (entries === undefined) throw unreadable(this.#space);
      return entries.map(({ name: written, type, path }) => ({
        name: written,
        type,
        defaultPath: path,
        paths: [],
      }));
    });
  }

  /** `type` is in lower case. Its aliases may stand in blocks of other names too. */
  pathsOf(type: string): readonly string[] {
    return [...this.#blocks.values()].flat().flatMap((block) => {
      const header = block.slice(0, Math.max(0, block.indexOf("\n"))).toLowerCase();
      if (header !== type && !header.endsWith(`\t${type}`)) return [];
      return (entriesOf(block) ?? []).map(({ path }) => path);
    });
  }
}
