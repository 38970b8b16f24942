import type { Pointer } from "../base/place.ts";
import { visited } from "./language/walk.ts";
import { manifest } from "./sections/manifest.ts";

/** The resource types that a document names, where they stand. Any value may be passed. */
export function mentionedTypes(document: unknown): { readonly name: string; readonly pointer: Pointer }[] {
  return [...visited(manifest, document)].flatMap(({ value, pointer, shape }) =>
    shape.schema["$ref"] === "#/$defs/resourceType" && typeof value === "string"
      ? [{ name: value, pointer }]
      : [],
  );
}
