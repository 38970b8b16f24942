import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import { parseInstant } from "../../base/time.ts";
import { partOf } from "../../derive/part.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { offerDemands, rowsFor, type OfferDemand } from "../../derive/services/offers.ts";
import { factRef } from "../../facts/facts.ts";
import type { ServiceUsage } from "../../facts/kinds/service-usages.ts";
import type { OfferRow } from "../../facts/offers/row.ts";
import type { QuotaRow } from "../../report/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
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
      "Each planned deployment of a model of Azure AI services: model, version and type of deployment in the models of the region, and its capacity against the counter that the list names for it. Capacities of one counter are added up.",
    ready:
      "The region offers the model in that version and type of deployment, and its counter leaves as much free as all deployments take.",
    howToFix:
      "Deploy a version or a type of deployment that the region offers, plan less capacity, or request quota for the model in the region.",
    failsWhen: [
      "The region does not offer the model, the version or the type of deployment.",
      "The deployments take more of the counter than its limit leaves free.",
      "The capacity is less or more than a deployment of that type may have.",
      "The model ends before the last wave (a warning).",
    ],
    waive: "When quota has been promised before the wave. Name the ticket.",
    facets: {
      type: "Microsoft.CognitiveServices/accounts/deployments",
      region: "region, for example swedencentral",
      offer: "model, for example OpenAI/gpt-4o/2024-11-20/Standard",
    },
    facts: ["serviceOffers", "serviceUsages"],
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
  const { region, ref } = demand;
  const scope = targetScope(context.manifest);
  const usages = partOf(factRef("serviceUsages", scope, `Microsoft.CognitiveServices/${region}`));
  return caseOf(about, { rows: ref, usages }, ({ rows, usages: counters }, read): readonly Judgement[] => {
    const offer = judgeOffer(demand, rows);
    const { own } = rowsFor(demand, rows);
    const [row] = own;
    if (offer.outcome !== "pass" || row === undefined) return [{ ...about, scope, ...offer }];
    // Other deployments may take of the same counter.
    const same = all.filter((other) => {
      const list = other.region === region ? read(other.ref) : undefined;
      return (
        list?.known === true && rowsFor(other, list.value).own.some(({ counter }) => counter === row.counter)
      );
    });
    return [
      { ...about, scope, ...judgeQuota(demand, row, same, counters) },
      ...ending(context, demand, row, about),
    ];
  });
}

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "severity" | "quota">;

function judgeQuota(
  { amounts, region, name = "" }: OfferDemand,
  { counter, minimum, maximum }: OfferRow,
  same: readonly OfferDemand[],
  usages: readonly ServiceUsage[],
): Answer {
  const open = amounts.find((amount) => !amount.known);
  if (open?.known === false)
    return {
      outcome: "unknown",
      why: say`How much capacity ${name} is to have is not known: ${open.expression}.`,
    };
  const planned = amounts.flatMap((amount) => (amount.known ? [amount.value] : []));
  const odd = planned.find(
    (own) => (minimum !== undefined && own < minimum) || (maximum !== undefined && own > maximum),
  );
  if (odd !== undefined)
    return {
      outcome: "fail",
      why: say`A deployment of ${name} in ${region} takes from ${minimum ?? 1} to ${maximum ?? "any"} units of capacity, and ${odd} are planned.`,
      fix: { text: say`Plan a capacity within these bounds.` },
    };
  const usage = usages.find((one) => counter !== undefined && sameText(one.name, counter));
  if (usage === undefined || usage.limit < 0)
    return {
      outcome: "unknown",
      why: say`The counters of Azure AI services in ${region} hold none named ${counter ?? "for the model"}, so its quota is not known.`,
    };
  const all = same.flatMap((other) => other.amounts);
  const isOpen = all.some((amount) => !amount.known);
  const total = all.reduce((sum, amount) => sum + (amount.known ? amount.value : 0), 0);
  const free = usage.limit - usage.currentValue;
  const evidence = [
    { label: "counter", value: usage.name },
    { label: "limit", value: String(usage.limit) },
    { label: "in use", value: String(usage.currentValue) },
    { label: "needed", value: String(total) },
  ];
  const quota: QuotaRow = {
    provider: "Microsoft.CognitiveServices",
    region,
    counter: usage.name,
    title: usage.localizedName ?? usage.name,
    unit: "units of capacity",
    outcome: total > free ? "short" : isOpen ? "unknown" : "fits",
    ...(isOpen ? {} : { need: total, most: total, left: free - total }),
    used: usage.currentValue,
    limit: usage.limit,
    ...(total > free ? { request: usage.currentValue + total } : {}),
  };
  if (total > free)
    return {
      quota,
      outcome: "fail",
      why: say`${name} in ${region}: the planned deployments take ${total} of ${usage.name}, and ${free} are free.`,
      evidence,
      fix: {
        text: say`A: request a limit of ${usage.currentValue + total} or more for ${usage.name} in ${region}, under Quotas in the portal of Azure AI. B: plan less capacity, or another type of deployment.`,
      },
    };
  if (isOpen)
    return {
      quota,
      outcome: "unknown",
      why: say`How much other deployments take of ${usage.name} is known only after deployment.`,
      evidence,
    };
  return {
    quota,
    outcome: "pass",
    why: say`${region} offers ${name}, and of ${usage.name} the planned deployments take ${total} while ${free} are free.`,
    evidence,
  };
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
