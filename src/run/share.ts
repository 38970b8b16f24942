import { posix } from "node:path";
import { parse, stringify } from "yaml";
import { MIB } from "../base/bytes.ts";
import { userError } from "../base/errors.ts";
import { utf8Text } from "../base/path.ts";
import { fileSearch } from "../checks/connection/files.ts";
import { regionCode } from "../derive/region-code.ts";
import { say } from "../base/sentence.ts";
import { factKey, type FactTable } from "../facts/facts.ts";
import { readSnapshotFile } from "../facts/snapshot-file.ts";
import { writeSnapshot } from "../facts/snapshot.ts";
import type { Manifest } from "../manifest/model.ts";
import { parseManifest } from "../manifest/parse.ts";
import { MANIFEST_FILE } from "../manifest/read.ts";
import { readRepositoryFile } from "../manifest/repository-file.ts";
import { readJson } from "../plan/sources/arm/json/read.ts";
import { plain } from "../plan/sources/arm/json/tree.ts";
import { factsThatHold, plainFacts } from "../share/facts.ts";
import { shareable, type ShareableInventory } from "../share/inventory.ts";
import { withoutSecrets } from "../share/secrets.ts";
import { shared } from "../share/share.ts";
import { vocabularyOf } from "../share/vocabulary.ts";
import { aliasTexts } from "./aliases.ts";
import { readManifest } from "./plan.ts";
import { judgedAsOf, type RunOptions } from "./options.ts";

/** A relocation without what is of somebody, as files. */
export interface SharedRelocation {
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly standIns: number;
  /** Facts that are no longer of their kind, so that they are left out. */
  readonly dropped: number;
  /** Files that are no JSON, so that they are left out with what they deploy. */
  readonly leftOut: readonly string[];
}

export const SHARED_MANIFEST = "relocation.yaml";
export const SHARED_SNAPSHOT = "snapshot.json";

/**
 * The manifest, the files of its inventory and the snapshot, with stand-ins for what is of somebody.
 * @throws UserError when one of them is wrong, or there is not one snapshot
 */
export async function shareRelocation(options: RunOptions): Promise<SharedRelocation> {
  const { root, snapshot, moreSnapshots = [] } = options;
  if (snapshot === undefined || moreSnapshots.length > 0)
    throw userError("snapshot share needs one --snapshot FILE", {
      help: "see `relocation snapshot share --help`",
    });
  const manifest = await readManifest({ ...options, now: judgedAsOf(options) });
  const { table, ...head } = await readSnapshotFile(snapshot, root);
  const inventory = shareable(await manifestText(options));
  const { documents, standIns } = shared(
    withoutSecrets([inventory.manifest, plainFacts(table), ...(await contentsOf(inventory, root))]),
    inventory.files.map(withinFolder),
    vocabularyOf(aliasTexts()),
    codesOf(manifest),
  );
  const [text, facts, ...contents] = documents.contents;
  const manifestNow = stringify(text, { lineWidth: 0 });
  const held = factsThatHold(facts);
  const own = withSearch(held.table, table, manifest, parseManifest(manifestNow, SHARED_MANIFEST));
  return {
    files: new Map([
      [SHARED_MANIFEST, manifestNow],
      [SHARED_SNAPSHOT, writeSnapshot(own, head)],
      ...documents.names.map((name, index): [string, string] => [
        name,
        `${JSON.stringify(contents[index], undefined, 1)}\n`,
      ]),
    ]),
    standIns,
    dropped: held.dropped,
    leftOut: inventory.leftOut,
  };
}

/** A path that names a file below the folder that is written, and none of the two beside it. @throws UserError for another */
function withinFolder(file: string): string {
  const path = posix.normalize(file.replaceAll("\\", "/"));
  if (posix.isAbsolute(path) || path.startsWith(".."))
    throw userError(say`the file ${file} of the inventory cannot be shared`, {
      expected: say`a path from the root of the repository, downwards`,
    });
  if (path === SHARED_MANIFEST || path === SHARED_SNAPSHOT)
    throw userError(say`the file ${file} of the inventory has the name of a file that is written`, {
      help: say`give it another name`,
    });
  return file;
}

/** As it stands in the file, comments left out. */
async function manifestText({ manifest, root }: RunOptions): Promise<unknown> {
  const { bytes } = await readRepositoryFile(manifest, root, MANIFEST_FILE);
  const value: unknown = parse(utf8Text(bytes) ?? "", { maxAliasCount: 100 });
  return value;
}

async function contentsOf({ files }: ShareableInventory, root: string): Promise<unknown[]> {
  const contents: unknown[] = [];
  for (const file of files) {
    const { bytes } = await readRepositoryFile(file, root, MANIFEST_FILE_OF_INVENTORY);
    contents.push(plain(readJson(file, utf8Text(bytes) ?? "").root));
  }
  return contents;
}

const MANIFEST_FILE_OF_INVENTORY = { ...MANIFEST_FILE, most: 64 * MIB };

/** By which names of this relocation say the regions. */
function codesOf(manifest: Manifest): string[] {
  const code = regionCode(manifest);
  return code === undefined ? [] : [code.from, code.to];
}

/**
 * What stands in files was looked for under a digest of the names. With a captured answer of Resource Graph in the inventory the digest holds
 * names of that, too: CON-01 is then unknown of the shared files, and the command says so.
 */
function withSearch(table: FactTable, before: FactTable, old: Manifest, own: Manifest): FactTable {
  const [was, is] = [fileSearch(old), fileSearch(own)];
  if (was === undefined || is === undefined || !before.fileMentions.has(factKey(was))) return table;
  const at = [...before.fileMentions.keys()].indexOf(factKey(was));
  const entries = [...table.fileMentions].map(([key, fact], index) =>
    index === at ? ([factKey(is), fact] as const) : ([key, fact] as const),
  );
  return { ...table, fileMentions: new Map(entries) };
}
