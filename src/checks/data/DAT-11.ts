import { sourceScope } from "../../derive/scope-map.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { placeOf } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type Check, type Judgement } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { declaredResources } from "./declared.ts";

/** States of an account and of its regions in which a change is under way. */
const CHANGING = ["creating", "updating", "deleting", "initializing", "failingover"];

/** Source: Cosmos DB, "Move an Azure Cosmos DB account to another region". */
export const dat11: Check = {
  meta: {
    id: "DAT-11",
    title: "No other change of the Cosmos DB account is under way",
    area: "data",
    severity: "warning",
    phase: "migrate",
    looksAt:
      "Each Cosmos DB account that the manifest moves: the state of the account at the source and of each of its regions. An account takes one change at a time. Adding a region, changing the order of failover and scaling wait for each other, or are refused.",
    ready: "The account and all its regions are at rest when the relocation begins.",
    howToFix: "Wait for the change that is under way, and keep others until the relocation is over.",
    failsWhen: [
      "The account or one of its regions is created, updated or deleted.",
      "A state is another word than those documented (unknown).",
    ],
    waive: "When the change is part of the relocation itself.",
    facets: { resource: "key of the resource" },
    facts: ["replications"],
    sources: ["https://learn.microsoft.com/azure/cosmos-db/how-to-move-regions"],
  },
  cases(context) {
    const { manifest, planned } = context;
    const cases = declaredResources(manifest, planned).flatMap(({ key, resource, planned: own }) => {
      const { from, pointer, type } = resource;
      if (!sameType(type, "Microsoft.DocumentDB/databaseAccounts") || from === undefined) return [];
      const about = {
        subject: `state of ${key}`,
        place: manifest.locate(pointer),
        facets: { resource: key },
        resources: own,
        ...ofThisVersion(context, "replications"),
      };
      const scope = sourceScope(manifest);
      const regions = factRef("replications", scope, `cosmosRegions/${from}`);
      return [
        caseOf(about, { regions }, ({ regions: found }): Judgement[] => {
          const evidence = found.map(({ name, state = "no state shown" }) => ({ label: name, value: state }));
          const busy = found.filter(({ state = "" }) => CHANGING.includes(state.toLowerCase()));
          if (busy.length > 0)
            return [
              {
                ...about,
                outcome: "fail",
                why: say`${from} is being changed in ${busy.map(({ name }) => name)}.`,
                evidence,
                fix: { text: say`Wait until the change is over before the wave begins.` },
              },
            ];
          const isAtRest = found.length > 0 && found.every(({ state = "" }) => sameText(state, "Succeeded"));
          return [
            isAtRest
              ? {
                  ...about,
                  outcome: "pass",
                  why: say`${from} and its ${found.length} regions are at rest.`,
                  evidence,
                }
              : {
                  ...about,
                  outcome: "unknown",
                  why: say`Whether a change of ${from} is under way could not be determined.`,
                  evidence,
                },
          ];
        }),
      ];
    });
    if (cases.length > 0) return cases;
    const about = { subject: "states of Cosmos DB accounts", place: placeOf([], manifest) };
    return [notApplicable(about, say`The manifest moves no Cosmos DB account.`)];
  },
};
