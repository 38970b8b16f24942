import type { Region } from "../../base/names.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { regionInTag } from "../../catalog/regions/service-tags.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { NetworkRules } from "../../facts/kinds/network-rules.ts";
import type { Manifest } from "../../manifest/model.ts";
import { caseOf, type Check, type Judgement } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";

/** Source: "Virtual network service tags": a tag may be of one region, as Storage.WestEurope. */
export const net13: Check = {
  meta: {
    id: "NET-13",
    title: "Rules name no tags of the source region",
    area: "network",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Rules of network security groups and routes of route tables in the target region: whether one names a service tag of the source region, such as Storage.WestEurope. CON-01, which knows the names of the source, judges the rules that the deployment writes. Rules of firewalls are not read by this version.",
    ready: "Rules and routes of the target name the target region, or no region.",
    howToFix: "Replace the region behind the tag, or leave it out where the whole service may be reached.",
    failsWhen: ["A rule or a route in the target region names a service tag of the source region."],
    waive:
      "When the target still reaches a service in the source region on purpose, for example until the data is moved.",
    facets: {
      rules: "name of the group or table",
      rule: "name of the rule or route",
      tag: "the service tag",
    },
    folds: "rule",
    facts: ["networkRules"],
    sources: ["https://learn.microsoft.com/azure/virtual-network/service-tags-overview"],
  },
  cases(context) {
    const { manifest } = context;
    const about = {
      subject: "rules and routes",
      place: manifest.locate(["network"]),
      ...ofThisVersion(context, "networkRules"),
    };
    return [
      caseOf(about, { all: factRef("networkRules", targetScope(manifest)) }, ({ all }): Judgement[] => {
        const own = all.filter(({ location }) => location === manifest.target.region);
        const found = own.flatMap((one) => findings(one, manifest));
        if (found.length > 0) return found;
        const count = own.flatMap(({ rules }) => rules).length;
        const why = say`None of the ${count} rules and routes in ${manifest.target.region} names ${manifest.source.region}.`;
        return [{ ...about, outcome: "pass", why }];
      }),
    ];
  },
};

function findings({ id, rules }: NetworkRules, { source, locate }: Manifest): Judgement[] {
  const table = lastSegment(id);
  return rules.flatMap(({ name, names }) =>
    names
      .filter((one) => regionOfTag(one) === source.region)
      .map((tag) => ({
        subject: `${table}/${name}`,
        place: locate(["network"]),
        scope: id,
        facets: { rules: table, rule: name, tag },
        outcome: "fail",
        why: say`${name} of ${table} names ${tag}, which is the service in the source region.`,
        fix: { text: say`Name the target region, or no region.` },
      })),
  );
}

/** What stands behind the last dot, where it is a region: AzureFrontDoor.Backend is a part of a service. */
function regionOfTag(text: string): Region | undefined {
  const dot = text.lastIndexOf(".");
  return dot < 1 || /[\d/:]/.test(text.slice(0, dot)) ? undefined : regionInTag(text.slice(dot + 1));
}
