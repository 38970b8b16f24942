import type { Area } from "../base/area.ts";
import type { Pointer } from "../base/place.ts";
import { isDefined } from "../base/result.ts";
import { visited, type Visited } from "./language/walk.ts";
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
  const all = [...visited(manifest, document, (one) => !isUnread(one.shape.use))];
  return all.flatMap(({ value, pointer, shape }): UnjudgedKey[] => {
    if (!isUnread(shape.use) || isNothing(value)) return [];
    const { area } = shape;
    const own = workloadsIn(shape, value);
    const entry = own.length > 0 ? undefined : entryAround(pointer, all);
    return [
      {
        pointer,
        path: pathOf(pointer),
        ...(area === undefined ? {} : { area }),
        workloads: entry === undefined ? own : workloadsIn(entry.shape, entry.value),
      },
    ];
  });
}

/** The entry of a list that a key stands in: what it names, its keys are about. */
function entryAround(pointer: Pointer, all: readonly Visited[]): Visited | undefined {
  const at = pointer.findLastIndex((step, index) => typeof step === "number" && index < pointer.length - 1);
  if (at < 0) return undefined;
  return all.find(
    (one) => one.pointer.length === at + 1 && one.pointer.every((step, index) => step === pointer[index]),
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
