import type { Document } from "./document/document.ts";
import type { Manifest } from "./model.ts";
import { manifestOf } from "./sections/manifest.ts";
import { meaningFindings } from "./semantics/index.ts";
import { unjudgedOf } from "./unjudged.ts";
import { fitsManifest } from "./validate/conforms.ts";

/** The manifest of a document with nothing wrong in it; undefined where something is, which `problems.ts` then tells. */
export function soundManifest({ value, problems, locate }: Document, file: string): Manifest | undefined {
  if (problems.length > 0 || !fitsManifest(value) || meaningFindings(value).length > 0) return undefined;
  return manifestOf(value, file, unjudgedOf(value), locate);
}
