import { raw, say } from "../../base/sentence.ts";
import { pathText } from "../../base/place.ts";
import type { Manifest } from "../../manifest/model.ts";
import { UNASSIGNED, type PlanContradiction, type Gap } from "../../plan/plan.ts";
import { placeText } from "../support/place.ts";
import type { Case, Context } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";

/** What misleads people and policies; a place or size misleads the plan. */
const MINOR = /^(tags|properties)\b/;

/** What two sources say differently. */
export function contradicted(contradictions: readonly PlanContradiction[]): Case[] {
  return contradictions.map(({ resource, property, says: [first, second] }) =>
    caseWithoutFacts(
      {
        subject: `${property} of ${resource.key}`,
        place: second.place,
        facets: { state: "contradiction", resource: resource.key, property },
        resources: [resource],
        ...(MINOR.test(property) ? { severity: "warning" as const } : {}),
      },
      {
        outcome: "fail",
        why: say`${placeText(first.place)} says ${first.text} and ${placeText(second.place)} says ${second.text}. The deployment goes by the former.`,
        evidence: [first, second].map(({ text, place }) => ({ label: placeText(place), value: text })),
        fix: { text: say`Correct the one that is wrong, or remove it from the manifest.` },
      },
    ),
  );
}

/** What could not be read is never ready; what is read and lies elsewhere is said. */
export function unread(gaps: readonly Gap[], manifest: Manifest): Case[] {
  const workloads = workloadsOf(manifest);
  return [
    ...unmapped(gaps, workloads),
    ...others(
      gaps.filter((gap) => gap.unmapped === undefined),
      workloads,
    ),
  ];
}

type WorkloadsOf = (gap: Gap) => readonly string[];

/** The workloads that what could not be read may belong to: that of its entry, or any. */
function workloadsOf({ inventory = [], workloads }: Manifest): WorkloadsOf {
  const all = workloads.map(({ name }) => name);
  const owners = new Map(
    inventory.flatMap((entry) =>
      entry.kind === "resourceGraph" || entry.workload === undefined
        ? []
        : [[pathText(entry.pointer), [entry.workload]] as const],
    ),
  );
  return ({ entry, elsewhere }) => (elsewhere ? [] : (owners.get(pathText(entry)) ?? all));
}

/** The types of one file that this version has no mapping for are one finding. */
function unmapped(gaps: readonly Gap[], workloads: WorkloadsOf): Case[] {
  const types = gaps.filter((gap) => gap.unmapped !== undefined);
  return [...groupBy(types, ({ place }) => place.file).entries()].flatMap(([file, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const count = group.reduce((sum, gap) => sum + (gap.unmapped ?? 0), 0);
    return [
      caseWithoutFacts(
        {
          subject: `types without a mapping in ${file}`,
          place: first.place,
          facets: { state: "not-read" },
          workloads: workloads(first),
        },
        {
          outcome: "unknown",
          why: say`${count} resources of ${group.length} types are not in the deployment, because this version does not understand the types: ${group.map(({ subject }) => subject)}.`,
          evidence: group.slice(0, 50).map((gap) => ({
            label: placeText(gap.place),
            value: `${gap.subject} (${String(gap.unmapped)})`,
          })),
          fix: { text: say`Declare the resources in a workload, or judge them by hand.` },
        },
      ),
    ];
  });
}

function others(gaps: readonly Gap[], workloads: WorkloadsOf): Case[] {
  const groups = groupBy(gaps, ({ subject, place, why }) => `${place.file}\n${subject}\n${why}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { subject, why, place, elsewhere, odd, part } = first;
    const times = group.length === 1 ? say`` : say` (${group.length} times)`;
    if (odd === true) return [oddity(first)];
    return [
      caseWithoutFacts(
        {
          subject: part === true ? subject : `${subject} in ${place.file}`,
          place,
          facets: { state: "not-read" },
          workloads: workloads(first),
          ...(elsewhere ? { severity: "warning" as const } : {}),
        },
        {
          outcome: "unknown",
          why:
            part === true
              ? say`${subject}${raw(times)} could not be read, and what depends on it is not known. ${raw(why)}`
              : say`${subject}${raw(times)} is not in the deployment. ${raw(why)}`,
          fix: {
            text: elsewhere
              ? say`Judge it with a manifest of its own whose target is that place.`
              : part === true
                ? say`Correct it in ${place.file}.`
                : say`Name a source that can be read, or declare the resource in a workload.`,
          },
        },
      ),
    ];
  });
}

/** What was read, and may not be what its writer meant. */
function oddity({ subject, why, place, fix = say`Remove what is not meant.` }: Gap): Case {
  return caseWithoutFacts(
    { subject: `${subject} in ${place.file}`, place, facets: { state: "odd" }, severity: "notice" },
    { outcome: "fail", why, fix: { text: fix } },
  );
}

/** Resources that nothing ties to a workload gate no wave, so their findings could be missed. */
export function unassigned({ planned }: Context): Case[] {
  const homeless = planned.filter(({ workload }) => workload === UNASSIGNED);
  const [first] = homeless;
  if (first === undefined) return [];
  return [
    caseWithoutFacts(
      {
        subject: "resources of no workload",
        place: first.origin,
        facets: { state: "unassigned" },
        severity: "warning",
      },
      {
        outcome: "fail",
        why: say`${homeless.length} planned resources belong to no workload and so to no wave: ${homeless.map(({ type, name }) => `${type} ${name}`)}.`,
        evidence: homeless.slice(0, 50).map(({ origin, type, name }) => ({
          label: placeText(origin),
          value: `${type} ${name}`,
        })),
        fix: {
          text: say`Declare them in a workload, name the ${"workload"} of the inventory entry, or tag them with ${"relocation-workload"}.`,
        },
      },
    ),
  ];
}

/** A workload of which nothing is planned passes every check without having been looked at. */
export function empty({ manifest, planned }: Context): Case[] {
  const filled = new Set(planned.map(({ workload }) => workload));
  return manifest.workloads
    .filter(({ name }) => !filled.has(name))
    .map(({ name, pointer }) =>
      caseWithoutFacts(
        { subject: `workload ${name}`, place: manifest.locate(pointer), facets: { state: "empty" } },
        {
          outcome: "unknown",
          why: say`No resource is planned for the workload ${name}, so nothing could be judged for it.`,
          fix: {
            text: say`Declare its resources, or name the ${"workload"} at the inventory entry of the template or Terraform plan that deploys them.`,
          },
        },
      ),
    );
}
