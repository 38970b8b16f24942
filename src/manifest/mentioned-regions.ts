import type { Pointer } from "../base/place.ts";
import { region, type Region } from "../base/names.ts";
import { visited } from "./language/walk.ts";
import { manifest } from "./sections/manifest.ts";

/** The regions that a document names, where they stand; `global` is none. Any value may be passed. */
export function mentionedRegions(document: unknown): { readonly name: Region; readonly pointer: Pointer }[] {
  return [...visited(manifest, document)].flatMap(({ value, pointer, shape }) => {
    const name =
      shape.schema["$ref"] === "#/$defs/region" && typeof value === "string" ? region(value) : undefined;
    return name === undefined || name === "global" ? [] : [{ name, pointer }];
  });
}
