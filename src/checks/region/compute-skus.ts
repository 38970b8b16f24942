import { sameText, type Region } from "../../base/names.ts";
import { groupBy } from "../../base/group.ts";
import { sameType } from "../../base/resource-type.ts";
import { raw, say, sentence } from "../../base/sentence.ts";
import { allStandAs } from "../../derive/demand/running.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { placeOf, targetScope, whereabouts } from "../../derive/planned.ts";
import { mostAlike } from "../../derive/services/likeness.ts";
import { factRef } from "../../facts/facts.ts";
import type { ComputeSku } from "../../facts/kinds/compute-sku.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { skuText } from "../../plan/stated.ts";
import { passAsExisting } from "./existing.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { reasonWords, regionRestrictions, strangeRestrictions } from "../support/restrictions.ts";
import { unasked } from "../support/unasked.ts";

/** Types beside machines that the list of compute SKUs has, by its word for them. Source: Resource Skus - List. */
const LISTED: readonly (readonly [type: string, listed: string, what: string])[] = [
  ["Microsoft.Compute/disks", "disks", "kind of disk"],
  ["Microsoft.Compute/hostGroups/hosts", "hostGroups/hosts", "kind of host"],
];

/** Disks and dedicated hosts in the compute SKUs of their region, as the subscription sees them. */
export function computeSkuCases(context: Context): Case[] {
  const asking = context.planned.flatMap((resource) => {
    const row = LISTED.find(([type]) => sameType(type, resource.type));
    const sku = skuText(resource.sku);
    const where = whereabouts(resource, context.manifest);
    return row !== undefined && sku?.known === true && where.kind === "region"
      ? [{ resource, listed: row[1], what: row[2], name: sku.value, region: where.region }]
      : [];
  });
  const groups = groupBy(asking, ({ region, listed, name }) => `${region}/${listed}/${name.toLowerCase()}`);
  return [...groups.values()].flatMap((same): Case[] => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      skuCase(
        context,
        first,
        same.map(({ resource }) => resource),
      ),
    ];
  });
}

interface KindDemand {
  readonly listed: string;
  readonly what: string;
  readonly name: string;
  readonly region: Region;
}

function skuCase(context: Context, asked: KindDemand, resources: readonly PlannedResource[]): Case {
  const { manifest } = context;
  const { listed, what, name, region } = asked;
  const scope = targetScope(manifest);
  const there = existingRefs(
    manifest,
    resources.map(({ type }) => type),
  );
  const about: About = {
    subject: `${what} ${name} in ${region}`,
    place: placeOf(resources, manifest),
    facets: { type: resources[0]?.type ?? "", region, offer: name },
    ...unasked(context, "computeSku"),
    wants: there,
    resources,
  };
  return caseOf(about, { offer: factRef("computeSku", scope, `${region}/${name}`) }, ({ offer }, read) => {
    const rows = offer.rows.filter(({ resourceType }) => sameText(resourceType, listed));
    const judged = judge(asked, rows, mostAlike(name, offer.others ?? []));
    const stand =
      judged.outcome === "fail" && allStandAs(resources, name, region, existingById(there, read), manifest);
    return [{ ...about, scope, ...(stand ? passAsExisting(judged) : judged) }];
  });
}

function judge(
  { what, name, region }: KindDemand,
  rows: readonly ComputeSku[],
  others: readonly string[],
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const kind = raw(sentence(`the ${what}`));
  if (rows.length === 0)
    return {
      outcome: "fail",
      why: say`${region} does not offer ${kind} ${name}.`,
      fix: {
        text:
          others.length > 0
            ? say`Choose ${others}, which the subscription may have there, or another region.`
            : say`Choose another kind, or another region.`,
      },
    };
  const closing = rows.map((row) => regionRestrictions(row, region));
  const closed = closing[0]?.[0];
  if (closed !== undefined && closing.every((restrictions) => restrictions.length > 0))
    return {
      outcome: "fail",
      why: say`In ${region} ${kind} ${name} is closed to the subscription: ${raw(reasonWords(closed.reasonCode))}.`,
      evidence: [{ label: "reason code", value: closed.reasonCode ?? "none" }],
      fix: {
        text:
          others.length > 0
            ? say`Choose ${others}, which the subscription may have there, another region, or ask for access in a support request.`
            : say`Choose another kind or region, or ask for access in a support request.`,
      },
    };
  const strange = rows.flatMap(strangeRestrictions)[0];
  if (strange !== undefined)
    return {
      outcome: "unknown",
      why: say`It has a restriction of the kind ${strange.type}, which this version does not know.`,
      evidence: [{ label: "reason code", value: strange.reasonCode ?? "none" }],
    };
  return {
    outcome: "pass",
    why: say`${region} offers ${kind} ${name} and does not block the subscription. Azure does not show whether capacity is there on the day.`,
  };
}
