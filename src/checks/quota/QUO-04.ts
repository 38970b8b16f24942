import { say } from "../../base/sentence.ts";
import { stillAhead } from "../../derive/demand/ahead.ts";
import { partOf } from "../../derive/part.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { serviceDemands } from "../../derive/services/counters.ts";
import { offerDemands, rowsFor } from "../../derive/services/offers.ts";
import { currentState, currentStateOf } from "../../derive/services/today.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { resourcesOf } from "./balance.ts";
import { quotaCases } from "./cases.ts";
import { machineCounters } from "./machine-counters.ts";
import { CAPACITY, modelShares, rowsRead } from "./model-shares.ts";
import { compare } from "./need.ts";
import { judgeCounters } from "./service-counters.ts";

/** Percent of a limit that stays free where the manifest does not say how much. */
const USUAL = 15;

/** Source: the usages of the services; how much is to stay free is a rule of thumb. */
export const quo04: Check = {
  meta: {
    id: "QUO-04",
    title: "Headroom is left in the quotas",
    area: "quota",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The free rest of every counter that QUO-01, QUO-02, QUO-03 and REG-11 compare, those of AI models among them, once the deployment is deployed. Where the manifest states expect.quotas.headroomPercent, or a wave headroomPercent, those checks hold it themselves, and this one has nothing to add. Where it does not, 15 percent of the limit is asked for. A target at its limit can neither scale nor be deployed a second time.",
    ready: "At least 15 percent of each limit stays free, or the manifest says how much must.",
    howToFix: "Request a higher limit, or state expect.quotas.headroomPercent.",
    failsWhen: [
      "Less than 15 percent of a limit stays free after the deployment, and the manifest states no headroom.",
    ],
    waive: "When nothing will grow at the target. Say why.",
    facets: {
      region: "region, for example swedencentral",
      counter: "counter, for example cores or PublicIPAddresses",
      provider: "namespace of the service, for example Microsoft.Network",
    },
    facts: [
      "computeSku",
      "computeUsages",
      "existingResources",
      "serviceOffers",
      "serviceUsages",
      "resourceSettings",
      "nestedResources",
    ],
    sources: [
      "https://learn.microsoft.com/azure/quotas/quotas-overview",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits",
    ],
  },
  judges: "requests",
  together: "subscription",
  cases(declared) {
    const about = { subject: "headroom of the quotas", place: placeOf([], declared.manifest) };
    if (declared.manifest.expect.headroomPercent !== undefined)
      return [
        notApplicable(about, say`The manifest states the headroom, and the checks of the counters hold it.`),
      ];
    const cases = [...ofMachines(declared), ...ofServices(declared), ...ofModels(declared)];
    return cases.length > 0 ? cases : [notApplicable(about, say`The deployment takes of no counter.`)];
  },
};

/** The same declaration with the usual headroom; a wave that states its own is held to it by the checks of the counters. */
function usual(context: Context): Context {
  const { manifest } = context;
  const waves = manifest.waves.map((wave) =>
    wave.headroomPercent === undefined ? wave : { ...wave, headroomPercent: 0 },
  );
  const expect = { ...manifest.expect, headroomPercent: USUAL };
  return { ...context, manifest: { ...manifest, waves, expect } };
}

function ofMachines(declared: Context): Case[] {
  return quotaCases(
    declared,
    (region) => `headroom of vCPUs in ${region}`,
    (question, demand, usages) => {
      const { context, about, region } = question;
      const vCPUs = demand.counters.map((own): Judgement => {
        const plain = compare(context, region, own, usages);
        const answer = plain.outcome === "pass" ? compare(usual(context), region, own, usages) : plain;
        return {
          ...about,
          subject: `headroom of ${own.counter} in ${region}`,
          facets: { region, counter: own.counter },
          ...answerOf(plain, answer),
        };
      });
      const held = machineCounters({ ...question, context: usual(context) }, demand, usages);
      const numbers = machineCounters(question, demand, usages).map((plain, index): Judgement => ({
        ...about,
        subject: `headroom of ${plain.subject}`,
        facets: plain.facets ?? { region },
        ...answerOf(plain, held[index] ?? plain),
      }));
      return [...vCPUs, ...numbers];
    },
  ).filter(({ subject }) => subject.startsWith("headroom"));
}

function ofServices(declared: Context): Case[] {
  const context = stillAhead(declared);
  const { manifest } = context;
  const scope = targetScope(manifest);
  return serviceDemands(context).map((demand) => {
    const { provider, region, shares } = demand;
    const resources = [...new Set(shares.map(({ resource }) => resource))];
    const there = currentStateOf(manifest, shares);
    const about = {
      subject: `headroom of ${provider} in ${region}`,
      place: placeOf(resources, manifest),
      facets: { provider, region },
      resources,
      wants: there.refs,
    };
    return caseOf(
      about,
      { usages: partOf(factRef("serviceUsages", scope, `${provider}/${region}`)) },
      ({ usages }, read) => {
        const existing = there.of(read);
        const plain = judgeCounters(context, demand, usages, existing);
        const held = judgeCounters(usual(context), demand, usages, existing);
        return plain.map((one, index) => ({
          ...one,
          scope,
          subject: `headroom of ${one.subject}`,
          ...answerOf(one, held[index] ?? one),
        }));
      },
    );
  });
}

/** The counters of AI models, which the list of models names. */
function ofModels(declared: Context): Case[] {
  const context = stillAhead(declared);
  const { manifest } = context;
  const scope = targetScope(manifest);
  const demands = offerDemands(context, "model").filter(({ need }) => need.name.known);
  return [...new Set(demands.map(({ region }) => region))].map((region) => {
    const near = demands.filter((demand) => demand.region === region);
    const resources = [...new Set(near.flatMap((demand) => demand.resources))];
    const there = currentState(manifest, resources);
    const { provider } = CAPACITY;
    const about = {
      subject: `headroom of AI models in ${region}`,
      place: placeOf(resources, manifest),
      facets: { provider, region },
      resources,
      wants: [...there.refs, ...near.map(({ ref }) => ref)],
    };
    return caseOf(
      about,
      { usages: partOf(factRef("serviceUsages", scope, `${provider}/${region}`)) },
      ({ usages }, read) => {
        const stateOf = there.of(read);
        const counters = near.flatMap((demand) => rowsFor(demand, rowsRead(demand, read)).own.slice(0, 1));
        const names = [...new Set(counters.flatMap(({ counter }) => counter ?? []))];
        const judgements = names.map((counter): Judgement => {
          const own = { counter, shares: modelShares(context, near, counter, read, stateOf) };
          const plain = compare(context, region, own, usages, CAPACITY);
          const held = compare(usual(context), region, own, usages, CAPACITY);
          const taking = resourcesOf(own.shares);
          return {
            ...about,
            scope,
            subject: `headroom of ${counter} in ${region}`,
            place: placeOf(taking, manifest),
            resources: taking,
            facets: { provider, region, counter },
            ...answerOf(plain, held),
          };
        });
        return judgements.length > 0 ? judgements : [{ ...about, scope, ...OF_OTHERS }];
      },
    );
  });
}

const OF_OTHERS = {
  outcome: "not-applicable",
  why: say`Whether the counter suffices at all is the question of the check that compares it.`,
  severity: "warning",
} as const;

/** What is short, or not known, is the finding of the check of the counter itself. */
function answerOf(
  plain: Pick<Judgement, "outcome" | "why" | "severity" | "fix">,
  answer: Pick<Judgement, "outcome" | "why" | "fix">,
): Pick<Judgement, "outcome" | "why" | "severity"> & { readonly fix?: NonNullable<Judgement["fix"]> } {
  if (plain.outcome !== "pass") return OF_OTHERS;
  return {
    outcome: answer.outcome,
    why: answer.why,
    severity: "warning",
    ...(answer.fix === undefined ? {} : { fix: answer.fix }),
  };
}
