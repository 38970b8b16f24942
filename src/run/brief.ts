import { instant, isoDate, type Instant } from "../base/time.ts";
import { shownProbe } from "../derive/probes.ts";
import { dependencyEdges } from "../manifest/dependencies.ts";
import type { Manifest, ManifestResource, Wave } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import { isClosed, isOver } from "../plan/schedule/over.ts";
import type { BriefStep, WaveBrief } from "../report/wave-brief.ts";

/** What the manifest says of one wave, for those who start it. */
export function briefOf(
  manifest: Manifest,
  planned: readonly PlannedResource[],
  wave: Wave,
  now: Instant,
): WaveBrief {
  const { declared } = manifest;
  const written = declared.waves?.[wave.name];
  const { cutover } = written ?? {};
  const { rollback } = cutover ?? {};
  const back = (declared.domains ?? [])
    .filter(({ servedBy }) => servedBy !== undefined && wave.workloads.includes(servedBy.split(".")[0] ?? ""))
    .flatMap(({ host, cutover: way }) =>
      way?.rollbackTo === undefined ? [] : [`${host}: ${way.rollbackTo}`],
    );
  return {
    wave: wave.name,
    start: written?.start ?? new Date(wave.start).toISOString(),
    ...(written?.window === undefined ? {} : { window: written.window }),
    before: wave.dependsOn.flatMap((name) => {
      const other = manifest.waves.find((one) => one.name === name);
      if (other === undefined) return [];
      return [
        {
          wave: name,
          state: isClosed(other, now) ? "closed" : isOver(other, now) ? "over" : "open",
        } as const,
      ];
    }),
    steps: stepsOf(manifest, planned, wave),
    ...(rollback === undefined && back.length === 0
      ? {}
      : {
          rollback: {
            ...(rollback?.owner === undefined ? {} : { owner: rollback.owner }),
            ...(rollback?.decideWithin === undefined ? {} : { decideWithin: rollback.decideWithin }),
            triggers: rollback?.triggers ?? [],
            to: back,
          },
        }),
    probes: (cutover?.probes ?? []).map(({ url, expect }) => ({
      url: shownProbe({ url }),
      ...(expect === undefined ? {} : { expect }),
    })),
    approvers: declared.metadata.approvers ?? [],
    ...(wave.decommissionAfter === undefined
      ? {}
      : { decommission: isoDate(instant(wave.end + wave.decommissionAfter)) }),
  };
}

/** What the wave writes, each after what it stands on; else in the order of the plan. */
function stepsOf(manifest: Manifest, planned: readonly PlannedResource[], wave: Wave): BriefStep[] {
  const moved = new Map(
    planned
      .filter(
        ({ waves, write }) => waves.includes(wave.name) && !(write?.known === true && write.value === "none"),
      )
      .map((one) => [one.key, one] as const),
  );
  const after = new Map([...moved.keys()].map((key) => [key, new Set<string>()]));
  const edges = [
    ...dependencyEdges(manifest),
    ...[...moved.values()].flatMap(({ key, dependsOn = [] }) => dependsOn.map((from) => ({ from, to: key }))),
  ];
  for (const { from, to } of edges) if (moved.has(from) && from !== to) after.get(to)?.add(from);
  const own = new Map<string, ManifestResource>(
    manifest.workloads.flatMap(({ name, resources }) =>
      resources.map((one) => [`${name}.${one.id}`, one] as const),
    ),
  );
  return ordered([...moved.values()], after).map(({ key, type, method }) => {
    const { from, to, dataSize, files } = own.get(key) ?? {};
    return {
      resource: key,
      type,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(method === undefined
        ? {}
        : { relocation: method.relocation, ...(method.tool === undefined ? {} : { tool: method.tool }) }),
      ...(dataSize === undefined ? {} : { size: dataSize }),
      ...(files === undefined ? {} : { files }),
      after: [...(after.get(key) ?? [])],
    };
  });
}

/** A cycle, which a template may have by its references, ends the order: the rest follows as it stands. */
function ordered(
  resources: readonly PlannedResource[],
  after: ReadonlyMap<string, ReadonlySet<string>>,
): PlannedResource[] {
  const done = new Set<string>();
  const result: PlannedResource[] = [];
  let open = [...resources];
  while (open.length > 0) {
    const free = open.filter(({ key }) => [...(after.get(key) ?? [])].every((one) => done.has(one)));
    if (free.length === 0) return [...result, ...open];
    for (const one of free) {
      result.push(one);
      done.add(one.key);
    }
    open = open.filter(({ key }) => !done.has(key));
  }
  return result;
}
