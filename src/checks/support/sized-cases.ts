import { say } from "../../common/sentence.ts";
import type { Case, Context } from "../check.ts";
import { groupBy } from "./group.ts";
import { placeOf } from "./planned.ts";
import { notApplicable, settled } from "./settled.ts";
import type { Sizes } from "./sized.ts";

/** One unknown a type for the resources whose size or region the plan does not tell. */
export function openCases({ manifest }: Context, { open }: Sizes): Case[] {
  return [...groupBy(open, ({ type }) => type)].map(([type, resources]) => {
    const expression = resources
      .map(({ sku, location }) => [sku, location].find((value) => value?.known === false))
      .find((value) => value !== undefined);
    return settled(
      { subject: type, place: placeOf(resources, manifest), facets: { type }, resources },
      {
        outcome: "unknown",
        why:
          expression?.known === false
            ? say`Size or region of ${resources.map(({ key }) => key)} is known only after deployment: ${expression.expression}.`
            : say`The plan does not tell the virtual machine size of ${resources.map(({ key }) => key)}.`,
        fix: { text: say`State the size as ${"sku"} of the resource in the manifest.` },
      },
    );
  });
}

/** The given cases, or the statement that nothing in the plan has a virtual machine size. */
export function orNoSizes({ manifest }: Context, cases: readonly Case[]): readonly Case[] {
  return cases.length > 0
    ? cases
    : [
        notApplicable(
          { subject: "virtual machine sizes", place: placeOf([], manifest) },
          say`The plan holds no resource with a virtual machine size.`,
        ),
      ];
}
