import { largest } from "../../base/extremes.ts";
import { say } from "../../base/sentence.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Check, Context } from "../check.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { notBegun } from "../support/switched.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { declaredData, type DeclaredData } from "./declared.ts";
import { bringsData } from "./writers.ts";

/** Source: Cloud Adoption Framework, Relocate, Migrate and Cutover: data is validated before users come. */
export const dat07: Check = {
  meta: {
    id: "DAT-07",
    title: "Equality of the data was proved",
    area: "data",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "Each declared resource whose data comes along: whether a person attests, with evidence, that the data at the target equals that at the source, by the way that data.verify names. No service shows it. What a deployment makes again, without data.verify, brings none along. KV-06 judges the contents of vaults. The word is bound to source, target and way: another target, or another way, needs another.",
    ready:
      "For all data that comes along somebody attests that both sides are equal, with the evidence at hand.",
    howToFix:
      "Compare both sides as data.verify says (row counts, checksums, hashes), keep the output, and attest it under attestations.",
    failsWhen: [
      "The wave has begun, and nobody attests it (unknown).",
      "The attestation is of a day before the wave began, once it has (unknown).",
      "The attestation names another source, target or way, nobody, no evidence, or a day that is too old or to come (unknown).",
    ],
    takesAttestations: true,
    waive:
      "It cannot be waived: a waiver covers what fails. Data that may differ is better declared as such.",
    facets: {
      resource: "key of the resource, for example shop-data.sql",
      source: "its name at the source",
      target: "its name at the target",
      verify: "data.verify of the resource, or the word any",
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover",
    ],
  },
  cases(context) {
    const own = declaredData(context).filter(bringsData);
    if (own.length > 0) return own.map((one) => caseFor(one, context));
    const about = { subject: "equality of data", place: placeOf([], context.manifest) };
    return [notApplicable(about, say`The manifest declares no resource that brings data along.`)];
  },
};

function caseFor({ key, resource, planned }: DeclaredData, context: Context) {
  const { from = "", to = from, verify = "any" } = resource;
  const facets = { resource: key, source: from, target: to, verify };
  const about = {
    subject: `equality of ${key}`,
    place: context.manifest.locate(resource.pointer),
    facets,
    resources: planned,
  };
  const begun = context.manifest.waves
    .filter(({ name, start }) => start <= context.now && planned.some(({ waves }) => waves.includes(name)))
    .map(({ start }) => start);
  const word = boundWord(context, "DAT-07", facets, largest(begun, 0));
  const early = notBegun(planned, context);
  if (early !== undefined && word.kind !== "holds") return notApplicable(about, early);
  if (word.kind === "holds")
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`Somebody attests that the data of ${key} is equal on both sides.`,
      evidence: word.evidence,
    });
  return caseWithoutFacts(about, {
    outcome: "unknown",
    why:
      word.kind === "stale"
        ? say`The attestation that the data of ${key} is equal names nobody or no evidence, is too old or lies in the future.`
        : say`Nobody attests that the data of ${key} is equal on both sides. No service shows it.`,
    ...(word.kind === "stale" ? { evidence: word.evidence } : {}),
    fix: {
      text: say`Compare both sides by ${verify === "any" ? "row counts or hashes" : verify}, then attest it for ${"DAT-07"} with ${`resource: ${key}, source: ${from}, target: ${to}, verify: ${verify}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
    },
  });
}
