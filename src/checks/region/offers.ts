import { oncePerObject } from "../../base/once.ts";
import { raw, say, sentence, type Sentence } from "../../base/sentence.ts";
import type { OfferLimit, OfferNeed } from "../../catalog/services/support/adapter.ts";
import { keepsNeed } from "../../derive/demand/kept.ts";
import { allStandAs } from "../../derive/demand/running.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { mostAlike } from "../../derive/services/likeness.ts";
import { offerDemands, rowsFor, type OfferDemand } from "../../derive/services/offers.ts";
import type { OfferRow } from "../../facts/offers/row.ts";
import { passAsExisting } from "./existing.ts";
import { otherFacts, otherSkus } from "./other-tiers.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { unasked } from "../support/unasked.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix">;

/** One case for each thing that planned resources need a service to offer in a region. */
export function offerCases(context: Context, ...questions: readonly OfferNeed["question"][]): Case[] {
  return offerDemands(context, ...questions).map((demand) => offerCase(context, demand));
}

/** What a finding about an offer is about: its facets are `offer`, `region` and `type`. */
export function aboutOffer(context: Context, demand: OfferDemand): About {
  const { manifest } = context;
  const { need, name, region, resources } = demand;
  const type = resources[0]?.type ?? "";
  const isRegion = name === region;
  return {
    subject:
      name === undefined || isRegion
        ? `${need.what} of ${type} in ${region}${need.part === undefined ? "" : `: ${need.part}`}`
        : `${need.what} ${name} in ${region}`,
    place: placeOf(resources, manifest),
    ...(need.question === "capability" || need.question === "zones" ? unasked(context, "serviceOffers") : {}),
    facets: { type, region, ...(name === undefined || isRegion ? {} : { offer: name }) },
    resources,
  };
}

function offerCase(context: Context, demand: OfferDemand): Case {
  const about = aboutOffer(context, demand);
  const open = openCase(about, demand, context);
  if (open !== undefined) return open;
  const { manifest } = context;
  const { name, region, resources } = demand;
  const scope = targetScope(manifest);
  const types = demand.need.question === "capability" ? resources.map(({ type }) => type) : [];
  const there = existingRefs(manifest, types);
  const other = otherFacts(demand, manifest);
  const wants = [...there, ...other.offers.values(), ...other.usages];
  return caseOf({ ...about, wants }, { rows: demand.ref }, ({ rows }, read) => {
    const judged = judgeOffer(demand, rows, otherSkus(demand, other, read));
    const stand =
      judged.outcome === "fail" &&
      name !== undefined &&
      allStandAs(
        resources,
        demand.need.existingSku ?? name,
        region,
        existingById(there, read),
        manifest,
        (one) => keepsNeed(one, demand.need),
      );
    return [{ ...about, scope, ...(stand ? passAsExisting(judged) : judged) }];
  });
}

/**
 * Where the manifest alone names resources, nothing describes a request that could be refused for what it leaves open. Where files show
 * requests, one that they do not show may be among them under a name that is not known.
 */
export function ofBare({ planned }: Pick<Context, "planned">): Pick<Judgement, "severity"> {
  return describesAny(planned) ? {} : { severity: "warning" };
}

const describesAny = oncePerObject((planned: Context["planned"]) =>
  planned.some(({ body, declared }) => body !== undefined || declared !== undefined),
);

/** What the plan leaves open cannot be looked up. */
export function openCase(
  about: About,
  { need, resources }: OfferDemand,
  { planned }: Pick<Context, "planned">,
): Case | undefined {
  if (need.name.known) return undefined;
  return caseWithoutFacts(about, {
    resources,
    outcome: "unknown",
    ...ofBare({ planned }),
    why: say`Which ${need.what} ${resources.map(({ key }) => key)} needs is not known: ${need.name.expression}.`,
    fix: { text: say`State it in the template, or as a member of the resource in the manifest.` },
  });
}

/**
 * @param rows the list of the service; one that contains nothing of the kind at all says nothing of it
 * @param skus what the subscription may have in its place, of a list that holds regions and no SKUs
 */
export function judgeOffer(
  demand: OfferDemand,
  rows: readonly OfferRow[],
  skus: readonly string[] = [],
): Answer {
  const { need, region, name = "" } = demand;
  const { own, others, limited } = rowsFor(demand, rows);
  // The kind is a word of ours, the name one of the plan.
  const kind = sentence(need.what);
  const shown =
    name !== region
      ? say`${raw(kind)} ${name}`
      : need.part === undefined
        ? kind
        : say`${raw(kind)} ${need.part}`;
  if (need.question === "zones" && !isOffered(demand, rows, ZONAL))
    return {
      outcome: "not-applicable",
      why: say`Whether the service offers it in ${region} at all is a finding of its own.`,
    };
  const open = own.find(({ state }) => state === "offered");
  if (open !== undefined)
    return {
      outcome: "pass",
      why: say`The service offers ${raw(shown)} in ${region} and does not block the subscription. Azure does not show whether capacity is there on the day.`,
    };
  const closed = own.find(({ state }) => state === "closed");
  if (closed !== undefined)
    return {
      outcome: "fail",
      why: say`The ${raw(shown)} is closed to the subscription in ${region}: ${closed.reason ?? "the service gives no reason"}.`,
      evidence: [{ label: "reason", value: closed.reason ?? "none" }],
      fix: alternatives(demand, others, true, skus),
    };
  if (own.length > 0)
    return {
      outcome: "unknown",
      why: say`The service lists ${raw(shown)} and does not say whether the subscription may have it in ${region}.`,
    };
  if (rows.length === 0 && name !== region)
    return {
      outcome: "unknown",
      why: say`The list of the service for ${region} is empty, so it does not say whether ${raw(shown)} is offered.`,
    };
  if (limited.length > 0 && need.limited !== undefined)
    return limitedAnswer(need.limited, say`${raw(shown)} in ${region}`, nearest(demand, others));
  return {
    outcome: "fail",
    why: say`The service does not offer the ${raw(shown)} in ${region}.`,
    evidence: [{ label: "offered of that kind", value: String(others.length) }],
    fix: alternatives(demand, others, false, skus),
  };
}

/** What the service gives to some requests alone, and this is none of them, or nobody knows. */
function limitedAnswer(
  { to, isMet }: OfferLimit,
  shown: Sentence,
  other: Sentence,
): Pick<Answer, "outcome" | "why" | "fix"> {
  const only = say`The service offers ${raw(shown)} only to ${raw(to)}.`;
  const fix = { text: say`A: plan ${raw(to)}. B: choose ${raw(other)}.` };
  return isMet.known
    ? { outcome: "fail", why: only, fix }
    : {
        outcome: "unknown",
        why: say`${raw(only)} Whether this is one is not known: ${isMet.expression}.`,
        fix,
      };
}

/** What stands before the kind of a row that is spread over zones. */
const ZONAL = "zone-redundant ";

/** Whether the same is offered without the words in front of its kind; true where the list says nothing of it. */
function isOffered(demand: OfferDemand, rows: readonly OfferRow[], prefix: string): boolean {
  const { need, name } = demand;
  const { what, name: plainName = name } = need.plain ?? { what: need.what.slice(prefix.length) };
  const plain = {
    ...demand,
    need: { ...need, what },
    ...(plainName === undefined ? {} : { name: plainName }),
  };
  const { own } = rowsFor(plain, rows);
  return own.length === 0 || own.some(({ state }) => state !== "closed");
}

/** What the region offers to this request and is most like what it asks for, or another region. */
function nearest({ name = "", region }: OfferDemand, others: readonly OfferRow[]): Sentence {
  const names = [...new Set(others.map((row) => row.name))];
  return names.length === 0
    ? say`another region`
    : say`${mostAlike(name, names)}, which ${region} offers, or another region`;
}

/** What the subscription may have and is most like it, by the parts of its name. */
function alternatives(
  { need, name = "", region }: OfferDemand,
  others: readonly OfferRow[],
  mayAsk: boolean,
  skus: readonly string[],
): NonNullable<Judgement["fix"]> {
  const names = [...new Set(others.filter(({ state }) => state === "offered").map((row) => row.name))];
  const ask = mayAsk
    ? say`Ask for access in a support request, or choose another region.`
    : say`Choose another region.`;
  if (skus.length > 0)
    return {
      text: say`Choose ${skus}, which ${region} offers and of which enough is free, or another region.`,
    };
  if (name === region || names.length === 0) return { text: ask };
  const best = mostAlike(name, names);
  return {
    text: mayAsk
      ? say`Choose ${best}, which ${region} offers, another region, or ask for access in a support request.`
      : say`Choose ${best}, which ${region} offers as ${need.what}, or another region.`,
  };
}
