import { readDocument } from "./document/document.ts";
import type { Manifest } from "./model.ts";
import { refusalOf } from "./problems.ts";
import { soundManifest } from "./sound.ts";

/**
 * Reads a manifest. Pure: the text comes from a test; a run reads a file with `readManifestFile`, which does the same and loads
 * what tells mistakes only where there is one.
 * @param file path for people, which stands in every place
 * @throws UserError with everything that is wrong, in the order of the text
 */
export function parseManifest(text: string, file: string): Manifest {
  const document = readDocument(text, file);
  const manifest = soundManifest(document, file);
  if (manifest === undefined) throw refusalOf(document);
  return manifest;
}
