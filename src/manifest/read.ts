import { utf8Text } from "../base/path.ts";
import { say } from "../base/sentence.ts";
import { readDocument } from "./document/document.ts";
import { MAX_BYTES, notUtf8, tooLarge } from "./document/text.ts";
import type { Manifest } from "./model.ts";
import { RefusedManifest } from "./refused.ts";
import { readRepositoryFile, type FileKind, type NoteFile } from "./repository-file.ts";
import { soundManifest } from "./sound.ts";

/** What may be opened as a manifest. */
export const MANIFEST_FILE: FileKind = {
  what: say`the manifest`,
  outside: say`move the manifest into the repository`,
  example: "relocation.yaml",
  absent: say`For a first one see ${"relocation init --help"}`,
  most: MAX_BYTES,
  tooLarge,
};

/**
 * Reads the manifest at `path`, absolute or relative to `root`, the root of the repository.
 * @throws UserError when it is no readable file below `root`, or no manifest, which is a `RefusedManifest`
 */
export async function readManifestFile(path: string, root: string, noted?: NoteFile): Promise<Manifest> {
  const { file, bytes } = await readRepositoryFile(path, root, MANIFEST_FILE);
  noted?.(file, bytes);
  const text = utf8Text(bytes);
  if (text === undefined) throw notUtf8(file);
  const document = readDocument(text, file);
  const manifest = soundManifest(document, file);
  if (manifest !== undefined) return manifest;
  const { refusalOf } = await import("./problems.ts");
  throw new RefusedManifest(refusalOf(document).problems, document, file);
}
