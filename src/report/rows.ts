import { smallest } from "../base/extremes.ts";
import { ACTORS, ACTOR_WORDS, actorOf, type Actor } from "./actors.ts";
import { isChanged, type ChangedLines } from "./changed.ts";
import { byWhen, whoByWhen, type Calendar } from "./due.ts";
import type { Report, Result } from "./model.ts";
import { byArea, holdsBlockers, wavesInOrder, type CheckGroup, type Section } from "./order.ts";
import type { Since } from "./since.ts";

/** Findings of one check with one reason: one row of a section. */
export interface FindingRow {
  readonly group: CheckGroup;
  /** The last row of its check says how many are left out. */
  readonly last: boolean;
  readonly results: readonly Result[];
}

/** What decides which row comes first. */
export interface RowOrder {
  /** Names of the waves, each after those it depends on. */
  readonly waveOrder: readonly string[];
  /** Path of the manifest. */
  readonly manifest: string;
  readonly calendar: Calendar;
  /** Lines of the change under review: what stands on them comes first. */
  readonly changed?: ChangedLines;
  /** What changed since the report that this one replaces. */
  readonly since?: Since;
}

export function orderOf({ waves, manifest, judgedAsOf }: Report): RowOrder {
  return {
    waveOrder: wavesInOrder(waves).map(({ name }) => name),
    manifest: manifest.file,
    calendar: { waves, judgedAsOf },
  };
}

/** Findings with the same reason share a row, as the twelve that one missing permission leaves unknown; `most` of them at most. */
export function rowsOf(group: CheckGroup, top = Infinity, most = Infinity): FindingRow[] {
  const rows: Result[][] = [];
  const byWhy = new Map<string, Result[]>();
  for (const result of group.results.slice(0, top)) {
    const key = result.waiver === undefined ? `${result.severity} ${result.why}` : result.id;
    const open = byWhy.get(key);
    if (open !== undefined && open.length < most) {
      open.push(result);
      continue;
    }
    const row = [result];
    byWhy.set(key, row);
    rows.push(row);
  }
  return rows.map((results, index) => ({ group, last: index === rows.length - 1, results }));
}

export interface RowGroup {
  /** Who can act on them; absent where one group is all there is. */
  readonly actor?: Actor;
  readonly rows: readonly FindingRow[];
}

/** `For the platform team (4)` */
export function actorTitle(actor: Actor, rows: readonly FindingRow[]): string {
  return `For ${ACTOR_WORDS[actor]} (${String(rows.reduce((sum, { results }) => sum + results.length, 0))})`;
}

/** Who can act and by when; by when alone in a group whose title says who. What asks for nothing has neither. */
export function dutyOf(
  key: Section["key"],
  { results }: FindingRow,
  order: RowOrder,
  actor: Actor | undefined,
): string {
  if (key === "notices" || key === "waived" || key === "passed") return "";
  return actor === undefined ? whoByWhen(results, order) : byWhen(results, order.calendar);
}

/** `Only a warning.`, where others of the section decide the verdict. */
export function softWords({ results: [first] }: FindingRow, section: Section): string {
  const isSoft = first?.outcome === "unknown" && first.severity !== "blocker";
  return isSoft && holdsBlockers(section) ? `Only a ${first.severity}.` : "";
}

/** All rows of a section, as {@link rowGroups} has them. */
export function sectionRows({ key, results }: Section, order: RowOrder): RowGroup[] {
  const rows = byArea(results).flatMap(({ checks }) => checks.flatMap((check) => rowsOf(check)));
  return rowGroups(key, rows, order);
}

/** Blockers by who acts on them, each list ordered by the first wave that waits and by reach; the others in one list. */
export function rowGroups(key: Section["key"], rows: readonly FindingRow[], order: RowOrder): RowGroup[] {
  const groups =
    key === "blocking"
      ? ACTORS.flatMap((actor) => {
          const own = rows.filter(
            ({ results: [first] }) => first !== undefined && actorOf(first, order.manifest) === actor,
          );
          return own.length === 0 ? [] : [{ actor, rows: sortedRows(own, order) }];
        })
      : [];
  return groups.length > 1 ? groups : [{ rows: sortedRows(rows, order) }];
}

/** The rows of one check stay together, where the most urgent of them belongs: what the change under review causes, then what is new. */
function sortedRows(rows: readonly FindingRow[], order: RowOrder): FindingRow[] {
  const waves = new Map(order.waveOrder.map((name, index) => [name, index]));
  const groups = new Map<CheckGroup, FindingRow[]>();
  for (const row of rows) {
    const own = groups.get(row.group);
    if (own === undefined) groups.set(row.group, [row]);
    else own.push(row);
  }
  const ranked = [...groups.values()].map((own) => {
    const results = own.flatMap((row) => row.results);
    const { soft, wave } = rankOf(results, waves);
    const reach = new Set(results.flatMap(({ resources }) => resources)).size;
    const others = Number(!results.some(({ place }) => isChanged(place, order.changed)));
    const old = Number(!results.some((result) => isFresh(result, order)));
    const sorted = own
      .map((row) => ({ row, ...rankOf(row.results, waves) }))
      .toSorted((a, b) => a.soft - b.soft || a.wave - b.wave);
    return { own: sorted.map(({ row }) => row), soft, others, old, wave, reach };
  });
  return ranked
    .toSorted(
      (a, b) =>
        a.soft - b.soft || a.others - b.others || a.old - b.old || a.wave - b.wave || b.reach - a.reach,
    )
    .flatMap(({ own }) => own);
}

/** What gates comes before what does not, then what waits for an earlier wave. */
function rankOf(
  results: readonly Result[],
  waves: ReadonlyMap<string, number>,
): { readonly soft: number; readonly wave: number } {
  const own = results.flatMap((result) => result.waves.map((wave) => waves.get(wave) ?? waves.size));
  const soft = Number(results.every(({ severity }) => severity !== "blocker"));
  return { soft, wave: smallest(own, waves.size) };
}

/** Open now, and not in the report before. */
export function isFresh({ id, folded = [id] }: Result, { since }: Pick<RowOrder, "since">): boolean {
  return since !== undefined && folded.some((one) => since.fresh.has(one));
}

/** How many rows of each list stand open: in turns, so that everybody sees the most urgent that is theirs. */
export function openRows<T>(
  lists: readonly (readonly T[])[],
  most: number,
  sizeOf: (row: T) => number = () => 0,
  room = 0,
): readonly number[] {
  const open = lists.map(() => 0);
  let rows = 0;
  let size = 0;
  for (let turn = 0; lists.some(({ length }) => turn < length); turn += 1) {
    for (const [index, list] of lists.entries()) {
      const row = list[turn];
      if (row === undefined) continue;
      const own = sizeOf(row);
      if (rows >= most || (rows > 0 && size + own > room)) return open;
      open[index] = turn + 1;
      rows += 1;
      size += own;
    }
  }
  return open;
}
