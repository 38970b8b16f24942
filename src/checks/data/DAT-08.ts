import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Check } from "../check.ts";
import { sameSetUp } from "../support/same-set-up.ts";
import { notApplicable } from "../support/without-facts.ts";
import { declaredResources } from "./declared.ts";

const LISTS = [
  { type: "Microsoft.Sql/servers", list: "sqlServer" },
  { type: "Microsoft.Sql/servers/databases", list: "sqlDatabase" },
] as const;

/** Source: SQL, "Move resources to new region"; Resource Mover, "Support for moving Azure SQL resources". */
export const dat08: Check = {
  meta: {
    id: "DAT-08",
    title: "What stands beside a SQL database is set up again",
    area: "data",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Each SQL server and database that the manifest moves, beside its successor: names of firewall rules, virtual network rules and administrators, the state of auditing, long-term retention and automatic tuning. None of these comes along with the data. Logins, users of the master database, jobs and alerts do not show to a Reader. Backups of long-term retention stay with the server at the source.",
    ready:
      "The server at the target has the rules, the administrator and the policies of the one at the source.",
    howToFix: "Deploy the same rules and policies with the server at the target.",
    failsWhen: ["Something is set up at the source and not at the target, or in another way."],
    waive: "When a rule or policy is not wanted any more. Name which.",
    facets: { resource: "key of the resource, for example shop-data.sql", type: "its resource type" },
    facts: ["configurations"],
    sources: [
      "https://learn.microsoft.com/azure/azure-sql/database/move-resources-across-regions",
      "https://learn.microsoft.com/azure/resource-mover/support-matrix-move-region-sql",
    ],
  },
  cases(context) {
    const { manifest, planned } = context;
    const cases = declaredResources(manifest, planned).flatMap(({ key, resource, planned: own }) => {
      const list = LISTS.find(({ type }) => sameType(type, resource.type))?.list;
      const { from, to = from, pointer, type } = resource;
      if (list === undefined || from === undefined || to === undefined) return [];
      const about = {
        subject: `settings of ${key}`,
        place: manifest.locate(pointer),
        facets: { resource: key, type },
        resources: own,
      };
      return [sameSetUp(about, list, { from, to }, context)];
    });
    if (cases.length > 0) return cases;
    const about = { subject: "settings of SQL servers", place: placeOf([], manifest) };
    return [notApplicable(about, say`The manifest moves no SQL server or database.`)];
  },
};
