import { say } from "../../base/sentence.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Case, Context } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { placeOf } from "../../derive/planned.ts";
import { notApplicable, caseWithoutFacts } from "./without-facts.ts";
import { uncounted, type OpenSize, type Sizes } from "../../derive/demand/sizes.ts";

/** One unknown a type for the resources whose size or region the plan does not tell. */
export function openCases({ manifest }: Context, { open }: Sizes): Case[] {
  return [...groupBy(open, ({ resource }) => resource.type)].map(([type, members]) => {
    const resources = once(members);
    const waits = members.find((member) => member.waits !== undefined)?.waits;
    return caseWithoutFacts(
      { subject: type, place: placeOf(resources, manifest), facets: { type }, resources },
      {
        outcome: "unknown",
        why:
          waits !== undefined
            ? say`Size or region of ${resources.map(({ key }) => key)} is not known: ${waits}.`
            : say`The deployment does not state the virtual machine size of ${resources.map(({ key }) => key)}.`,
        fix: { text: say`State the size as ${"sku"} of the resource in the manifest.` },
      },
    );
  });
}

/** One unknown a type for the machines whose number the plan does not tell: a sum with a hole proves nothing. */
export function uncountedCases({ manifest }: Context, sizes: Sizes): Case[] {
  return [...groupBy(uncounted(sizes), ({ resource }) => resource.type)].map(([type, members]) => {
    const resources = once(members);
    return caseWithoutFacts(
      { subject: `number of ${type}`, place: placeOf(resources, manifest), facets: { type }, resources },
      {
        outcome: "unknown",
        why: say`How many machines ${resources.map(({ key }) => key)} brings is not known: ${members.map(({ waits = "" }) => waits)}.`,
        fix: { text: say`State the number as ${"count"} of the resource in the manifest.` },
      },
    );
  });
}

function once(members: readonly OpenSize[]): PlannedResource[] {
  return [...new Set(members.map(({ resource }) => resource))];
}

/** The given cases, or the statement that nothing in the plan has a virtual machine size. */
export function orNoSizes({ manifest }: Context, cases: readonly Case[]): readonly Case[] {
  return cases.length > 0
    ? cases
    : [
        notApplicable(
          { subject: "virtual machine sizes", place: placeOf([], manifest) },
          say`The deployment contains no resource with a virtual machine size.`,
        ),
      ];
}
