import { say } from "../../base/sentence.ts";
import { sameText } from "../../base/names.ts";
import { parseResourceId } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { DAY_MS, isoDate, parseInstant, type Instant } from "../../base/time.ts";
import { partOf } from "../../derive/part.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { Retirement } from "../../facts/kinds/retirements.ts";
import type { ManifestResource } from "../../manifest/model.ts";
import { caseOf, type Check, type Context, type Judgement } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

/** What is retired sooner than this after the last wave is hardly worth the move. */
const SOON_DAYS = 365;

/** Source: Recommendations - List of Azure Advisor, subcategory ServiceUpgradeAndRetirement. */
export const reg12: Check = {
  meta: {
    id: "REG-12",
    title: "Nothing moved is retiring",
    area: "region",
    severity: "warning",
    phase: "evaluate",
    looksAt:
      "The retirements that Azure Advisor names for the source subscription, of the resources that the manifest moves. Advisor looks at what has been deployed, once a day or later. Retirements that it does not list are not seen. Types and SKUs that nobody gets any more are refused by REG-03, and ends of AI models are judged by REG-11.",
    ready: "Nothing that moves uses a feature that ends within a year of the last wave.",
    howToFix:
      "Move to the successor instead, or afterwards in time. The recommendation in Azure Advisor names it.",
    failsWhen: [
      "Advisor names a retirement of a resource that moves, which ends before a year after the last wave has passed.",
      "The day of the end cannot be read (unknown).",
    ],
    waive: "When the successor comes after the move. Name the date.",
    facets: { resource: "key of the resource", feature: "what is retired" },
    facts: ["retirements"],
    sources: [
      "https://learn.microsoft.com/azure/advisor/advisor-how-to-plan-migration-workloads-service-retirement",
      "https://learn.microsoft.com/rest/api/advisor/recommendations/list",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const moved = manifest.workloads.flatMap(({ name, resources }) =>
      resources.flatMap((resource) => (resource.from === undefined ? [] : [{ workload: name, resource }])),
    );
    const about = { subject: "retirements", place: manifest.locate(["source", "region"]) };
    if (moved.length === 0)
      return [notApplicable(about, say`The manifest names no resource of the source by its name.`)];
    const scope = sourceScope(manifest);
    const own = { ...about, ...ofThisVersion(context, "retirements") };
    const retirements = partOf(factRef("retirements", scope), "pass");
    return [
      caseOf(own, { retirements }, ({ retirements: all }) => {
        const found = all.flatMap((one) =>
          moved
            .filter(({ resource }) => concerns(one, resource))
            .flatMap(({ workload, resource }) => judge(context, one, `${workload}.${resource.id}`)),
        );
        return found.length > 0
          ? found.map((one) => ({ ...one, scope }))
          : [
              {
                ...about,
                scope,
                outcome: "pass",
                why: say`Azure Advisor names no retirement of what moves that ends within a year of the last wave.`,
              },
            ];
      }),
    ];
  },
};

function concerns({ resourceId = "" }: Retirement, { type, from = "" }: ManifestResource): boolean {
  const parts = parseResourceId(resourceId);
  return parts !== undefined && sameType(parts.type, type) && sameText(parts.name, from);
}

function judge({ manifest, planned, now }: Context, { feature, date }: Retirement, key: string): Judgement[] {
  const resource = planned.find((one) => one.key === key);
  const about = {
    subject: `${feature} of ${key}`,
    place: resource?.origin ?? manifest.locate(["source", "region"]),
    facets: { resource: key, feature },
    ...(resource === undefined ? {} : { resources: [resource] }),
  };
  // The service writes a day, with or without a time.
  const end = parseInstant((date ?? "").slice(0, 10));
  if (end === undefined)
    return [
      {
        ...about,
        outcome: "unknown",
        why: say`Azure retires ${feature}, which ${key} uses. On which day could not be read: ${date ?? "none"}.`,
      },
    ];
  const last = manifest.waves.reduce<Instant>((latest, wave) => (wave.end > latest ? wave.end : latest), now);
  if (end - last > SOON_DAYS * DAY_MS) return [];
  return [
    {
      ...about,
      outcome: "fail",
      why:
        end <= now
          ? say`Azure retired ${feature} on ${isoDate(end)}, and ${key} uses it.`
          : say`Azure retires ${feature} on ${isoDate(end)}, and ${key} uses it.`,
      evidence: [{ label: "retired on", value: isoDate(end) }],
      fix: { text: say`Plan the successor that Azure Advisor names, in the move or in time after it.` },
    },
  ];
}
