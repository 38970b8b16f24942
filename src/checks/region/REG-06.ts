import { raw, say, sentence } from "../../base/sentence.ts";
import { CLOUD_WORDS, cloudOfRegion } from "../../catalog/regions/clouds.ts";
import { toolRow } from "../../catalog/tools.ts";
import { sameText } from "../../base/names.ts";
import type { Check, Judgement } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";

/** Source: "Azure in China": identities, subscriptions and services of another cloud are others. */
export const reg06: Check = {
  meta: {
    id: "REG-06",
    title: "The boundary of the cloud is not crossed",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "The clouds of the source region and the target region. Nothing is moved or replicated between the public cloud, Azure China and Azure Government: a relocation across the boundary is made again at the target, with another tenant, other ids, other names of hosts and other lists of services.",
    ready: "Source and target lie in one cloud, or no declared tool works within one cloud only.",
    howToFix:
      "Make the resources again at the target from templates, and copy data by tools that know both clouds, such as AzCopy or an export.",
    failsWhen: [
      "Source and target lie in different clouds, and a resource names a tool that works within one cloud only.",
      "Source and target lie in different clouds (a warning): the run sees only one of them.",
      "The cloud of a region is not known (unknown, a warning).",
    ],
    waive: "Do not: no service replicates across the boundary.",
    facets: { cloud: "cloud of the source", target: "cloud of the target" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/china/overview-checklist",
      "https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure",
    ],
  },
  cases({ manifest, planned }) {
    const about = { subject: "cloud of source and target", place: manifest.locate(["source", "region"]) };
    const [from, to] = [cloudOfRegion(manifest.source.region), cloudOfRegion(manifest.target.region)];
    if (from === undefined || to === undefined) {
      const open = from === undefined ? manifest.source.region : manifest.target.region;
      return [
        caseWithoutFacts(
          { ...about, severity: "warning" },
          { outcome: "unknown", why: say`This version does not know to which cloud ${open} belongs.` },
        ),
      ];
    }
    if (from === to)
      return [
        caseWithoutFacts(about, {
          outcome: "pass",
          why: say`Both regions lie in ${raw(sentence(CLOUD_WORDS[from]))}.`,
        }),
      ];
    const bound = planned.filter(({ method }) => {
      const tool = method?.tool ?? "";
      return sameText(tool, "resource-mover") || toolRow(tool)?.withinCloud === true;
    });
    const facets = { cloud: from, target: to };
    const judgement: Omit<Judgement, "subject" | "place"> =
      bound.length > 0
        ? {
            outcome: "fail",
            resources: bound,
            why: say`${bound.map(({ key }) => key)} names a tool that works within one cloud, and the relocation leaves ${raw(sentence(CLOUD_WORDS[from]))} for ${raw(sentence(CLOUD_WORDS[to]))}.`,
            fix: {
              text: say`Make them again at the target, and copy their data by a tool that knows both clouds.`,
            },
          }
        : {
            outcome: "fail",
            severity: "warning",
            why: say`The relocation leaves ${raw(sentence(CLOUD_WORDS[from]))} for ${raw(sentence(CLOUD_WORDS[to]))}: everything is made again there, and the run sees one cloud only.`,
            fix: {
              text: say`Check the services, host names, identities and built-in policies of the other cloud by a run that is signed in there.`,
            },
          };
    return [caseWithoutFacts({ ...about, facets }, { ...judgement, facets })];
  },
};
