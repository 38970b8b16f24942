import type { Pointer } from "../../base/place.ts";
import { isMap } from "../json.ts";
import type { Readable, Reference, TypeOf } from "../language/shape.ts";
import { visited } from "../language/walk.ts";
import { manifest } from "../sections/manifest.ts";

/** A text of the document and where it stands. */
export interface Mention {
  readonly text: string;
  readonly pointer: Pointer;
}

type ReadableManifest = Readable<TypeOf<typeof manifest>>;
type Values<T> = T extends Readonly<Record<string, infer V>> ? NonNullable<V> : never;
type ReadableWorkload = Values<NonNullable<ReadableManifest["workloads"]>>;

export interface OutlineWorkload {
  readonly name: string;
  readonly resourceGroup?: string | undefined;
  readonly resources: readonly OutlineResource[];
}

export type OutlineResource = NonNullable<NonNullable<ReadableWorkload["resources"]>[number]> & {
  readonly pointer: Pointer;
};

/**
 * The document as far as it can be read, and what of it names what: references are checked along with the shape, so that one run
 * names all mistakes. What has the wrong shape is left out, as it is a problem of its own.
 */
export interface Outline {
  readonly readable: ReadableManifest;
  /** Undefined when there is no such section to refer to. */
  readonly workloads?: readonly OutlineWorkload[];
  readonly waves: readonly string[];
  /** The texts that name something. */
  readonly mentions: (reference: Reference) => readonly Mention[];
}

export function outlineOf(root: unknown): Outline {
  const readable = manifest.readable(root) ?? {};
  const mentions = new Map<Reference, Mention[]>();
  for (const { value, pointer, shape } of visited(manifest, root)) {
    const { names } = shape;
    if (names === undefined || typeof value !== "string") continue;
    const same = mentions.get(names) ?? [];
    same.push({ text: value, pointer });
    mentions.set(names, same);
  }
  return {
    readable,
    ...(isMap(readable.workloads) ? { workloads: Object.entries(readable.workloads).map(workload) } : {}),
    waves: Object.keys(readable.waves ?? {}),
    mentions: (reference) => mentions.get(reference) ?? [],
  };
}

function workload([name, value]: readonly [string, ReadableWorkload | undefined]): OutlineWorkload {
  return {
    name,
    resourceGroup: value?.resourceGroup,
    resources: (value?.resources ?? []).map((resource, index) => ({
      ...resource,
      pointer: ["workloads", name, "resources", index],
    })),
  };
}
