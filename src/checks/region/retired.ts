import { largest } from "../../base/extremes.ts";
import { say } from "../../base/sentence.ts";
import { parseInstant } from "../../base/time.ts";
import { retiredSku, retiredSkus, type RetiredSku } from "../../catalog/retired-skus.ts";
import { retiredType } from "../../catalog/retired-types.ts";
import { changesSku } from "../../derive/demand/kept.ts";
import { allStandAs, exists } from "../../derive/demand/running.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { whereabouts } from "../../derive/planned.ts";
import { skuText } from "../../plan/stated.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { isChangedInPlace, mayBeWritten } from "../../plan/write.ts";
import { caseOf, type About, type Case, type Context } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import { passAsExisting } from "./existing.ts";
import { ofBare } from "./offers.ts";

/** A type or SKU that nobody gets any more; what exists already is not made anew. */
export function retiredCases(resource: PlannedResource, context: Context): Case[] {
  if (!mayBeWritten(resource)) return [];
  const ofType = retiredType(resource.type);
  if (ofType === undefined || !isOver(ofType, context)) return ofSku(resource, context);
  const { type, key, origin } = resource;
  const there = existingRefs(context.manifest, [type]);
  const about: About = {
    wants: there,
    subject: `type of ${key}`,
    place: origin,
    facets: { type },
    resources: [resource],
  };
  return [
    caseOf(about, {}, (_, read) => {
      const refused = {
        outcome: "fail" as const,
        why: say`${key} is of the type ${type}, of which nothing new can be made since ${ofType.since}.`,
        evidence: [{ label: "source", value: ofType.source }],
        fix: { text: say`Plan ${ofType.instead}.` },
      };
      const stands = exists(resource, existingById(there, read), context.manifest);
      return [{ ...about, ...(stands ? passAsExisting(refused) : refused) }];
    }),
  ];
}

function ofSku(resource: PlannedResource, context: Context): Case[] {
  const { type, key, sku, origin } = resource;
  const name = skuText(sku);
  if (isChangedInPlace(resource) && !changesSku(resource)) return [];
  const isWhole = resource.body !== undefined && resource.partial !== true;
  // A whole request without a SKU asks for none that was retired, unless the service takes it for one.
  const byDefault = retiredSkus(type).some((one) => one.byDefault === true);
  const tells = name === undefined ? isWhole && !byDefault : name.known;
  if (!tells) return mayBeRetired(resource, context);
  const found = name?.known === true ? retiredSku(type, name.value) : undefined;
  if (found === undefined || !isOver(found, context)) return [];
  const { manifest } = context;
  const where = whereabouts(resource, manifest);
  const there = existingRefs(manifest, [type]);
  const about: About = {
    wants: there,
    subject: `${found.sku} of ${key}`,
    place: origin,
    facets: { type },
    resources: [resource],
  };
  return [
    caseOf(about, {}, (_, read) => {
      const refused = {
        outcome: "fail" as const,
        why: say`${key} is to have the SKU ${found.sku}, of which nothing new can be made since ${found.since}.`,
        evidence: [{ label: "source", value: found.source }],
        fix: { text: say`Plan the SKU ${found.instead}.` },
      };
      const stands =
        where.kind === "region" &&
        allStandAs([resource], found.sku, where.region, existingById(there, read), manifest);
      return [{ ...about, ...(stands ? passAsExisting(refused) : refused) }];
    }),
  ];
}

/** Whether it ends before the last wave does, or has ended. */
function isOver({ since }: Pick<RetiredSku, "since">, { now, manifest }: Context): boolean {
  const end = parseInstant(since);
  const last = largest([now, ...manifest.waves.map((wave) => wave.end)]);
  return end === undefined || end <= last;
}

/** Nothing tells the SKU, and one of the type was retired. */
function mayBeRetired(resource: PlannedResource, context: Context): Case[] {
  const { type, key, origin } = resource;
  const skus = retiredSkus(type).filter((one) => isOver(one, context));
  if (skus.length === 0) return [];
  return [
    caseWithoutFacts(
      { subject: `SKU of ${key}`, place: origin, facets: { type }, resources: [resource] },
      {
        outcome: "unknown",
        // What nobody gets unasked, and a manifest alone does not name, is hardly what is planned.
        ...(skus.some(({ byDefault }) => byDefault === true) ? {} : ofBare(context)),
        why: say`The deployment does not state the SKU of ${key}. New resources with the SKU ${skus.map(({ sku }) => sku)} are refused.`,
        fix: { text: say`State the ${"sku"} in the deployment or in the manifest.` },
      },
    ),
  ];
}
