import { AREAS } from "../base/area.ts";
import { isoTime } from "../base/time.ts";
import type { Manifest, Wave } from "../manifest/model.ts";
import { valueText } from "./base.ts";

/** One place of the manifest that the base branch has another value of, or none. */
export interface Difference {
  /** `waves.web.gates`, `waivers[0]`, `expect` */
  readonly path: string;
  /** As a person reads it; absent where the base branch has nothing there. */
  readonly was?: string;
  readonly is?: string;
}

/**
 * What a change does to the manifest: each difference in the waves by its key, in all other sections by the name of the section.
 * Waivers, attestations and closings are statements with a line of their own; here stand those that are gone.
 */
export function changesOf(manifest: Manifest, base: Manifest): Difference[] {
  const { waves } = manifest;
  const names = [...new Set([...base.waves, ...waves].map(({ name }) => name))];
  return [
    ...names.flatMap((name) =>
      waveChanges(
        name,
        base.waves.find((one) => one.name === name),
        waves.find((one) => one.name === name),
      ),
    ),
    ...sections(manifest, base),
  ];
}

function waveChanges(name: string, was: Wave | undefined, is: Wave | undefined): Difference[] {
  const path = `waves.${name}`;
  if (was === undefined) return [{ path, is: "a new wave" }];
  if (is === undefined) return [{ path, was: "a wave" }];
  return [
    ...Object.entries(WAVE_KEYS).flatMap(([key, words]) => {
      const [before, after] = [words(was), words(is)];
      return before === after ? [] : [{ path: `${path}.${key}`, was: before, is: after }];
    }),
    ...Object.entries(WAVE_PARTS).flatMap(([key, part]) =>
      valueText(part(was)) === valueText(part(is)) ? [] : [{ path: `${path}.${key}` }],
    ),
  ];
}

/** What of a wave decides how it is judged, in words. */
const WAVE_KEYS: Readonly<Record<string, (wave: Wave) => string>> = {
  gates: ({ gates }) =>
    `${String(gates.length)} of ${String(AREAS.length)} areas: ${gates.toSorted().join(", ")}`,
  start: ({ start }) => isoTime(start),
  end: ({ end }) => isoTime(end),
  dependsOn: ({ dependsOn }) => dependsOn.toSorted().join(", ") || "nothing",
  workloads: ({ workloads }) => workloads.toSorted().join(", ") || "nothing",
  decommissionAfter: ({ decommissionAfter }) => String(decommissionAfter ?? "not stated"),
  headroomPercent: ({ headroomPercent }) => String(headroomPercent ?? "not stated"),
  closed: ({ closed }) => (closed === undefined ? "open" : `closed on ${isoTime(closed.at)}`),
};

/** What else decides it, and is too long for a line, or may hold what no report shows. */
const WAVE_PARTS: Readonly<Record<string, (wave: Wave) => unknown>> = {
  "cutover.probes": ({ cutover }) => cutover?.probes ?? [],
  "cutover.rollback": ({ cutover }) => cutover?.rollback,
};

/** All sections but the waves as they are written: what no check of this version reads may be read by the next. */
function sections({ declared: is }: Manifest, { declared: was }: Manifest): Difference[] {
  const before = new Map<string, unknown>(Object.entries(was));
  const after = new Map<string, unknown>(Object.entries(is));
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !OTHERS.has(name));
  return names
    .filter((name) => valueText(before.get(name)) !== valueText(after.get(name)))
    .sort()
    .map((path) => ({ path }));
}

/** Waves are compared key by key, and the schema's address is for editors. */
const OTHERS = new Set(["waves", "$schema"]);
