import { say } from "../../base/sentence.ts";
import { PRIVATE_ZONES_SOURCE, zoneAt } from "../../catalog/private-zones.ts";
import { caseOf, type Check, type Context, type Judgement } from "../check.ts";
import { declaredZones, zonesOf } from "./zones.ts";

/** Source: "Azure Private Endpoint private DNS zone values": some names hold the region. */
export const net10: Check = {
  meta: {
    id: "NET-10",
    title: "Private zones of the target region exist",
    area: "network",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Private DNS zones in network.privateDnsZones whose name contains the source region or its code, as those of Azure Backup, Kubernetes, Container Apps, Data Explorer and Monitor do: whether the zone of the target region stands beside each.",
    ready: "For each private zone of the source region there is one of the target region.",
    howToFix: "Make the zone with the name of the target region and link it to the network of the target.",
    failsWhen: [
      "A zone of the source region has no counterpart of the target region.",
      "The code of the target region is not in the table of this version (unknown).",
    ],
    waive: "When the workload no longer uses the service with a private endpoint.",
    facets: { zone: "name of the zone at the source" },
    facts: ["privateZones"],
    sources: [PRIVATE_ZONES_SOURCE, "https://learn.microsoft.com/azure/backup/private-endpoints"],
  },
  cases(context) {
    const declared = declaredZones("private zones of a region", context);
    if ("cases" in declared) return declared.cases;
    const { manifest } = context;
    const about = {
      subject: "private zones of a region",
      place: manifest.locate(["network", "privateDnsZones"]),
    };
    return [
      caseOf(about, { rows: declared.zones }, ({ rows }): Judgement[] => {
        const names = new Set(zonesOf(rows, manifest).map(({ name }) => name));
        if (names.size === 0)
          return [
            {
              ...about,
              outcome: "unknown",
              why: say`The declared resource group contains no private DNS zone.`,
            },
          ];
        const found = [...names].flatMap((name) => judged(name, names, about, context));
        if (found.some(({ outcome }) => outcome !== "pass"))
          return found.filter(({ outcome }) => outcome !== "pass");
        const why =
          found.length === 0
            ? say`None of the ${names.size} private zones there is of ${manifest.source.region}.`
            : say`Each of the ${found.length} private zones of ${manifest.source.region} has its counterpart of ${manifest.target.region}.`;
        return [{ ...about, outcome: "pass", why }];
      }),
    ];
  },
};

function judged(
  name: string,
  names: ReadonlySet<string>,
  about: Pick<Judgement, "subject" | "place">,
  { manifest: { source, target } }: Context,
): Judgement[] {
  const at = zoneAt(name, source.region, target.region);
  if (at.kind === "same") return [];
  const own = { ...about, subject: name, facets: { zone: name } };
  if (at.kind === "unknown")
    return [
      {
        ...own,
        outcome: "unknown",
        why: say`By which code ${target.region} stands in the name of a zone such as ${name} is not known to this version.`,
      },
    ];
  return [
    names.has(at.zone)
      ? { ...own, outcome: "pass", why: say`${at.zone} stands beside ${name}.` }
      : {
          ...own,
          outcome: "fail",
          why: say`${name} is of ${source.region}, and ${at.zone} does not exist beside it.`,
          fix: { text: say`Make ${at.zone} and link it to the network of the target.` },
        },
  ];
}
