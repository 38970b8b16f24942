import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { parseManifest } from "../../src/manifest/parse.ts";

const EXAMPLE = "examples/relocation.yaml";

/**
 * The manifest of the example without the requirements that no check of this version verifies: with them no target is ready, however
 * well it was mended (WAV-07). They leave here as the checks that read them arrive.
 */
export function readyManifest(): string {
  const text = readFileSync(EXAMPLE, "utf8");
  const document = parseDocument(text);
  for (const { pointer } of parseManifest(text, EXAMPLE).unverified) document.deleteIn(pointer);
  return document.toString({ lineWidth: 0 });
}
