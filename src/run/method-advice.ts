import { groupBy } from "../base/group.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { toolText, type MethodRow, type Relocation } from "../catalog/methods.ts";
import { methodRowOf } from "../derive/method-row.ts";
import type { Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { MethodAdvice } from "../report/method-advice.ts";

/**
 * The method and tool that the catalogue recommends for each planned resource, one entry for those that share type and answer.
 * What is configuration alone, is carried by its parent or is left as it is needs none.
 * @param wave where only what it moves is asked for
 */
export function methodAdvice(
  manifest: Manifest,
  planned: readonly PlannedResource[],
  wave?: string,
): MethodAdvice[] {
  const own = planned.flatMap((resource) => {
    const { waves, write } = resource;
    if (wave !== undefined && !waves.includes(wave)) return [];
    if (write?.known === true && write.value === "none") return [];
    const row = methodRowOf(resource);
    const [relocation] = row?.methods ?? [];
    if (row === undefined || relocation === undefined) return [];
    return [{ resource, advice: adviceOf(manifest, resource, row, relocation) }];
  });
  return [...groupBy(own, ({ advice }) => JSON.stringify(advice)).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ ...first.advice, resources: same.map(({ resource }) => resource.key) }];
  });
}

function adviceOf(
  manifest: Manifest,
  { type, method }: PlannedResource,
  row: MethodRow,
  relocation: Relocation,
): Omit<MethodAdvice, "resources"> {
  const crosses = manifest.source.subscription.id !== manifest.target.subscription.id;
  const usable = row.tools.filter((one) => !(crosses && one === MOVER));
  // Of tools that do the same, what the team has chosen is as good as what stands first.
  const chosen = usable.includes(familyOf(method?.tool)) ? method?.tool : undefined;
  const tool = chosen ?? usable[0] ?? row.tools[0];
  const skipped = crosses && row.tools[0] === MOVER && chosen === undefined;
  const declared = method === undefined ? {} : { declared: method };
  return {
    type,
    recommended: { relocation, ...(tool === undefined ? {} : { tool }) },
    ...declared,
    how: say`${tool === undefined ? row.how : toolText(familyOf(tool))}`,
    why: whyOf(row, relocation, skipped),
    ...(row.guide === undefined ? {} : { guide: row.guide }),
    documented: row.verified,
  };
}

const MOVER = "resource-mover";

/** What deploys from code is one tool to the catalogue. */
const FROM_CODE: ReadonlySet<string> = new Set(["arm", "bicep", "terraform", "template", "pulumi", "iac"]);

function familyOf(tool = ""): string {
  const lower = tool.toLowerCase();
  return FROM_CODE.has(lower) ? "redeploy" : lower;
}

const DATA: Readonly<Record<Relocation, Sentence>> = {
  hot: say`Its data is replicated while the source serves, so that the switch takes seconds.`,
  warm: say`Its data is brought up to date while the source serves, so that the switch takes minutes.`,
  cold: say`It stops, or its content is frozen, until the target has it.`,
};

function whyOf(row: MethodRow, relocation: Relocation, skipped: boolean): Sentence {
  const reason =
    row.state === "none"
      ? say`It is in no region. What it points to changes.`
      : row.state === "stateless"
        ? say`It is configuration alone: a new one is made.`
        : row.state === "either"
          ? say`A new one is made. Data that it holds is brought along.`
          : DATA[relocation];
  const parts = [
    reason,
    ...(skipped
      ? [say`Resource Mover moves within one subscription, and source and target are different ones.`]
      : []),
    ...(row.verified ? [] : [say`No page confirms it: try it first.`]),
  ];
  return parts.reduce((all, one) => say`${raw(all)} ${raw(one)}`);
}
