import type { Area } from "../base/area.ts";
import type { Pointer } from "../base/place.ts";
import { isDefined } from "../base/result.ts";
import { visited } from "./language/walk.ts";
import { manifest } from "./sections/manifest.ts";

/** A key that the manifest declares and no check of this version reads. */
export interface UnjudgedKey {
  readonly pointer: Pointer;
  /** `expect.budgets[].monthly.maxIncreasePercent`, with the names that the manifest gives. */
  readonly path: string;
  /** Of a key that says what the target must offer: the area of readiness that it belongs to. */
  readonly area?: Area;
  /** Workloads that it is about, where it names any. */
  readonly workloads: readonly string[];
}

/** The declared keys that the language marks as read by no check; `false` and what is empty declare nothing. */
export function unjudgedOf(document: unknown): UnjudgedKey[] {
  const isUnread = (use: string | undefined): boolean => use === "unread" || use === "requirement";
  return [...visited(manifest, document, (one) => !isUnread(one.shape.use))].flatMap(
    ({ value, pointer, shape }): UnjudgedKey[] => {
      if (!isUnread(shape.use) || isNothing(value)) return [];
      const { area } = shape;
      return [
        {
          pointer,
          path: pathOf(pointer),
          ...(area === undefined ? {} : { area }),
          workloads: workloadsIn(shape, value),
        },
      ];
    },
  );
}

function isNothing(value: unknown): boolean {
  if (value === false || value === undefined || value === null) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The workloads that a value names, itself or by one of their resources. */
function workloadsIn(shape: Parameters<typeof visited>[0], value: unknown): string[] {
  const names = [...visited(shape, value)].map((one) => {
    if (typeof one.value !== "string") return undefined;
    if (one.shape.names === "workload") return one.value;
    return one.shape.names === "resource" ? one.value.split(".")[0] : undefined;
  });
  return [...new Set(names.filter(isDefined))].sort();
}

function pathOf(pointer: Pointer): string {
  return pointer
    .map((step, index) => (typeof step === "number" ? "[]" : `${index === 0 ? "" : "."}${step}`))
    .join("");
}
