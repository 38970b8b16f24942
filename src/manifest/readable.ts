import type { Document } from "./document/document.ts";
import { child, isMap, itemsOf } from "./json.ts";
import type { Shape } from "./language/shape.ts";
import type { Manifest } from "./model.ts";
import { inventory, inventoryEntryOf } from "./sections/inventory.ts";
import { API_VERSION, KIND, manifest, manifestOf } from "./sections/manifest.ts";
import { fitsManifest, fitsShape } from "./validate/conforms.ts";

const NOBODY = { subscription: { id: "00000000-0000-0000-0000-000000000000" }, region: "global" };

/** The sections that reading a file of the inventory takes, with what stands in for one that cannot be read; the pack comes to them. */
const SECTIONS: Readonly<Record<string, unknown>> = {
  apiVersion: API_VERSION,
  kind: KIND,
  metadata: { name: "unread" },
  cloud: undefined,
  source: NOBODY,
  target: NOBODY,
  workloads: { unread: {} },
};

interface ReadableManifest {
  /** Without what no file of the inventory, and none of the tool's own policies, hangs on. */
  readonly manifest: Manifest;
  /** Whether the target is the document's: what templates say for another means nothing. */
  readonly targeted: boolean;
}

/**
 * What a refused document says as far as it is right, to find what is wrong with the files that it names, and never to judge. Entries of
 * its inventory keep their places.
 */
export function readableManifest({ value, locate }: Document, file: string): ReadableManifest {
  const raw = Object.fromEntries(
    Object.entries(SECTIONS).flatMap(([key, standIn]): [string, unknown][] => {
      const shape = manifest.parts?.[key];
      const part = (shape && rightPart(shape, child(value, key))) ?? standIn;
      return part === undefined ? [] : [[key, part]];
    }),
  );
  const pack = rightPack(value);
  if (pack !== undefined) raw["expect"] = { policies: { pack } };
  if (!fitsManifest(raw)) throw new Error("the right parts of a manifest do not fit its schema");
  const entries = itemsOf(child(value, "inventory")).flatMap((item, index) => {
    const right: unknown = [inventory.each && rightPart(inventory.each, item)];
    const [entry] = fitsShape(inventory, right) ? right : [];
    return entry === undefined ? [] : [inventoryEntryOf(entry, index)];
  });
  return {
    manifest: { ...manifestOf(raw, file, [], locate), inventory: entries },
    targeted: child(raw, "target") !== NOBODY,
  };
}

/** What is stated of the tool's own policies. A list keeps the places of its items, so that it is right as a whole or left out. */
function rightPack(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const shape = manifest.parts?.["expect"]?.parts?.["policies"]?.parts?.["pack"];
  const stated = child(child(child(value, "expect"), "policies"), "pack");
  if (shape?.parts === undefined || !isMap(stated)) return undefined;
  const { parts } = shape;
  const right = Object.entries(stated).filter(([key, part]) => {
    const own = Object.hasOwn(parts, key) ? parts[key] : undefined;
    return own !== undefined && fitsShape(own, part);
  });
  const pack = Object.fromEntries(right);
  return fitsShape(shape, pack) ? pack : undefined;
}

/** A value without the keys and items that do not fit; undefined where too little is left to fit. */
function rightPart(shape: Shape<unknown>, value: unknown): unknown {
  const right = partsOf(shape, value);
  return fitsShape(shape, right) ? right : undefined;
}

function partsOf({ parts, each }: Shape<unknown>, value: unknown): unknown {
  if (Array.isArray(value) && each !== undefined)
    return value.flatMap((item: unknown) => rightPart(each, item) ?? []);
  if (!isMap(value) || (parts === undefined && each === undefined)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
      const shape = each ?? (parts && Object.hasOwn(parts, key) ? parts[key] : undefined);
      const right = shape && rightPart(shape, part);
      return right === undefined ? [] : [[key, right]];
    }),
  );
}
