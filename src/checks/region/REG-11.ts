import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import { parseInstant } from "../../base/time.ts";
import { partOf } from "../../derive/part.ts";
import type { Share } from "../../derive/demand/counters.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { offerDemands, rowsFor, type OfferDemand } from "../../derive/services/offers.ts";
import { currentState } from "../../derive/services/today.ts";
import { factRef } from "../../facts/facts.ts";
import type { ServiceUsage } from "../../facts/kinds/service-usages.ts";
import type { OfferRow } from "../../facts/offers/row.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { CAPACITY, holds, modelShares } from "../quota/model-shares.ts";
import { compare } from "../quota/need.ts";
import { notApplicable } from "../support/without-facts.ts";
import { passAsExisting } from "./existing.ts";
import { aboutOffer, judgeOffer, openCase } from "./offers.ts";

const TYPE = "Microsoft.CognitiveServices/accounts/deployments";

/** Source: Models - List and Usages - List of Azure AI services by location. */
export const reg11: Check = {
  meta: {
    id: "REG-11",
    title: "AI models and versions are offered, with quota",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "Each planned deployment of a model of Azure AI services: model, version and type of deployment in the models of the region, and its capacity against the counter that the list names for it. Capacities of one counter are added up. A deployment that exists under the planned name is in the counter already, and what a wave that is over has brought takes nothing again.",
    ready:
      "The region offers the model in that version and type of deployment, and its counter leaves as much free as all deployments take.",
    howToFix:
      "Deploy a version or a type of deployment that the region offers, plan less capacity, or request quota for the model in the region.",
    failsWhen: [
      "The region does not offer the model, the version or the type of deployment.",
      "The deployments take more of the counter than its limit leaves free, or than the headroom allows that the manifest states.",
      "The capacity is less or more than a deployment of that type may have.",
      "The model ends before the last wave (a warning).",
    ],
    waive: "When quota has been promised before the wave. Name the ticket.",
    facets: {
      type: "Microsoft.CognitiveServices/accounts/deployments",
      region: "region, for example swedencentral",
      offer: "model, for example OpenAI/gpt-4o/2024-11-20/Standard",
    },
    facts: ["serviceOffers", "serviceUsages", "nestedResources"],
    sources: [
      "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/models/list",
      "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/usages/list",
      "https://learn.microsoft.com/azure/ai-services/openai/quotas-limits",
    ],
  },
  judges: "requests",
  together: "subscription",
  asks: (type) => (sameText(type, TYPE) ? ["version", "quota"] : []),
  cases(context) {
    const demands = offerDemands(context, "model");
    if (demands.length > 0) return demands.map((demand) => one(context, demand, demands));
    const about = { subject: "AI models", place: placeOf([], context.manifest) };
    return [notApplicable(about, say`The deployment deploys no model of Azure AI services.`)];
  },
};

function one(context: Context, demand: OfferDemand, all: readonly OfferDemand[]): Case {
  const about = aboutOffer(context, demand);
  const open = openCase(about, demand, context);
  if (open !== undefined) return open;
  const { region, ref, resources } = demand;
  const { manifest } = context;
  const scope = targetScope(manifest);
  const usages = partOf(factRef("serviceUsages", scope, `Microsoft.CognitiveServices/${region}`));
  const near = all.filter((other) => other.region === region);
  const there = currentState(manifest, [...new Set(near.flatMap((other) => other.resources))]);
  return caseOf(
    { ...about, wants: there.refs },
    { rows: ref, usages },
    ({ rows, usages: counters }, read): readonly Judgement[] => {
      const stateOf = there.of(read);
      const offer = judgeOffer(demand, rows);
      const { own } = rowsFor(demand, rows);
      const [row] = own;
      if (offer.outcome !== "pass" || row === undefined) {
        const isKept = offer.outcome === "fail" && resources.every((one) => holds(one, stateOf, demand));
        return [{ ...about, scope, ...(isKept ? passAsExisting(offer) : offer) }];
      }
      const shares = modelShares(context, near, row.counter, read, stateOf);
      return [
        { ...about, scope, ...judgeQuota(context, demand, row, shares, counters) },
        ...ending(context, demand, row, about),
      ];
    },
  );
}

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "severity" | "quota" | "resources">;

function judgeQuota(
  context: Context,
  { amounts, region, name = "" }: OfferDemand,
  { counter = "", minimum, maximum }: OfferRow,
  shares: readonly Share[],
  usages: readonly ServiceUsage[],
): Answer {
  const open = amounts.find(({ amount }) => !amount.known)?.amount;
  if (open?.known === false)
    return {
      outcome: "unknown",
      why: say`How much capacity ${name} is to have is not known: ${open.expression}.`,
    };
  const planned = amounts.flatMap(({ amount }) => (amount.known ? [amount.value] : []));
  const odd = planned.find(
    (own) => (minimum !== undefined && own < minimum) || (maximum !== undefined && own > maximum),
  );
  if (odd !== undefined)
    return {
      outcome: "fail",
      why: say`A deployment of ${name} in ${region} takes from ${minimum ?? 1} to ${maximum ?? "any"} units of capacity, and ${odd} are planned.`,
      fix: { text: say`Plan a capacity within these bounds.` },
    };
  if (!usages.some((one) => sameText(one.name, counter)))
    return {
      outcome: "unknown",
      why: say`The counters of Azure AI services in ${region} contain none named ${counter === "" ? "for the model" : counter}, so its quota is not known.`,
    };
  const { resources, ...answer } = compare(context, region, { counter, shares }, usages, CAPACITY);
  return answer.outcome === "pass"
    ? { ...answer, why: say`${region} offers ${name}. ${raw(answer.why)}` }
    : { ...answer, ...(resources === undefined ? {} : { resources }) };
}

/** A model that ends before the last wave is over still deploys today. */
function ending(
  { manifest }: Context,
  { name = "" }: OfferDemand,
  { ends }: OfferRow,
  about: ReturnType<typeof aboutOffer>,
): Judgement[] {
  const end = ends === undefined ? undefined : parseInstant(ends);
  const last = manifest.waves.reduce<number | undefined>(
    (latest, wave) => (latest === undefined || wave.end > latest ? wave.end : latest),
    undefined,
  );
  if (end === undefined || last === undefined || end > last) return [];
  return [
    {
      ...about,
      subject: `${about.subject}: end`,
      outcome: "fail",
      severity: "warning",
      why: say`The service ends ${name} on ${ends ?? ""}, before the last wave is over.`,
      fix: { text: say`${raw(say`Plan the version that follows it`)}, and test with it before the wave.` },
    },
  ];
}
