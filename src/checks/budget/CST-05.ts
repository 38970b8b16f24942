import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import type { SettingState } from "../../derive/consistency/settings.ts";
import { movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import type { About, Case, Check, Context, Judgement } from "../check.ts";
import { bothSides } from "../support/both-sides.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

interface Licence {
  readonly types: readonly string[];
  readonly path: string;
  /** Values, in lower case, that bill the licence with the resource. Absent is the first of them. */
  readonly full: readonly string[];
}

/** The property that claims a licence of one's own. Its values: the resource reference at learn.microsoft.com/azure/templates. */
const LICENCES: readonly Licence[] = [
  { types: ["Microsoft.Compute/virtualMachines"], path: "properties.licenseType", full: ["none", ""] },
  {
    types: ["Microsoft.Compute/virtualMachineScaleSets"],
    path: "properties.virtualMachineProfile.licenseType",
    full: ["none", ""],
  },
  {
    types: [
      "Microsoft.Sql/servers/databases",
      "Microsoft.Sql/servers/elasticPools",
      "Microsoft.Sql/managedInstances",
      "Microsoft.Sql/instancePools",
    ],
    path: "properties.licenseType",
    full: ["licenseincluded"],
  },
  {
    types: ["Microsoft.SqlVirtualMachine/sqlVirtualMachines"],
    path: "properties.sqlServerLicenseType",
    full: ["payg"],
  },
];

/** Source: "Azure Hybrid Benefit"; a machine that is made without the property bills the licence again. */
export const cst05: Check = {
  meta: {
    id: "CST-05",
    title: "Licence benefit kept",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The licence property of each machine, scale set, SQL database, pool and instance that moves, as Azure Resource Graph lists it at the source, beside the request that makes its successor, or beside the successor where no request shows: licenseType, and sqlServerLicenseType of SQL Server on a machine.",
    ready: "Each resource that runs on a licence of one's own at the source does so at the target.",
    howToFix: "Set the same licence property in the template or the Terraform plan.",
    failsWhen: [
      "The source runs on a licence of one's own, and the request states none or one that is billed: the licence is paid twice.",
      "The request claims a licence of one's own that the source does not use (a notice).",
      "The request leaves the property open, or nothing shows the source or the target (unknown).",
    ],
    waive: "When licences are given up, or bought for the target, on purpose.",
    facets: {
      resource: "key of the declared resource, as workload.resource",
      state: "lost, gained or other",
    },
    facts: ["resourceSettings"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/windows/hybrid-use-benefit-licensing",
      "https://learn.microsoft.com/azure/azure-sql/azure-hybrid-benefit",
      "https://learn.microsoft.com/azure/virtual-machines/linux/azure-hybrid-benefit-linux",
    ],
  },
  cases(context) {
    const cases = movedPairs(context.manifest, context.planned).flatMap((pair) => {
      const licence = LICENCES.find(({ types }) => types.some((one) => sameType(one, pair.resource.type)));
      return licence === undefined ? [] : [caseFor(pair, licence, context)];
    });
    if (cases.length > 0) return cases;
    const about = { subject: "licences", place: context.manifest.locate(["workloads"]) };
    return [
      notApplicable(
        about,
        say`The manifest moves no machine and no SQL database whose licence could be one's own.`,
      ),
    ];
  },
};

function caseFor(pair: MovedPair, licence: Licence, context: Context): Case {
  const { key, resource, planned } = pair;
  const about: About = {
    subject: `licence of ${key}`,
    place: context.manifest.locate(resource.pointer),
    facets: { resource: key },
    resources: planned,
    ...ofThisVersion(context, "resourceSettings"),
  };
  return bothSides(about, pair, context, ({ settings }, target) => {
    const source = Object.entries(settings).find(
      ([path]) => path.toLowerCase() === licence.path.toLowerCase(),
    );
    return [{ ...about, ...judged(pair, licence, source?.[1], target(licence.path)) }];
  });
}

type Judged = Omit<Judgement, "subject" | "place">;

function judged(
  { key, to }: MovedPair,
  { path, full }: Licence,
  old: string | undefined,
  said: SettingState,
): Judged {
  const isOwn = (text: string): boolean =>
    text.trim().toLowerCase() !== "none" && !full.includes(text.trim().toLowerCase());
  const source = old ?? "none";
  const target = said.kind === "value" ? said.text : "none";
  const property = path.replace(/^properties\./, "");
  const facets = (state: string): Pick<Judged, "facets"> => ({ facets: { resource: key, state } });
  const evidence = [
    { label: "source", value: old ?? "nothing" },
    { label: "target", value: said.kind === "value" ? said.text : said.kind },
  ];
  if (said.kind === "unknown")
    return isOwn(source)
      ? {
          outcome: "unknown",
          why: say`No file states ${property} of ${to}, so that it is not known if it keeps ${source} of the source.`,
          evidence,
        }
      : {
          outcome: "pass",
          why: say`The source runs on no licence of one's own that could be lost.`,
          evidence,
        };
  if (isOwn(source) && !isOwn(target))
    return {
      outcome: "fail",
      ...facets("lost"),
      why: say`The source runs with ${property} ${source}, and the request for ${to} states ${target}: the licence is billed again.`,
      fix: { text: say`Set ${property} of ${to} to ${source}.` },
      evidence,
    };
  if (!isOwn(source) && isOwn(target))
    return {
      outcome: "fail",
      severity: "notice",
      ...facets("gained"),
      why: say`The request for ${to} claims the licence ${target}, which the source does not use.`,
      fix: { text: say`Confirm that licences are owned for ${to}, or remove ${property}.` },
      evidence,
    };
  if (isOwn(source) && isOwn(target) && source.trim().toLowerCase() !== target.trim().toLowerCase())
    return {
      outcome: "fail",
      severity: "notice",
      ...facets("other"),
      why: say`The licence of ${to} is ${target}, and ${source} at the source.`,
      fix: { text: say`Confirm that licences of this kind are owned, or set ${property} to ${source}.` },
      evidence,
    };
  return isOwn(source)
    ? { outcome: "pass", why: say`Both sides run with ${property} ${source}.`, evidence }
    : { outcome: "pass", why: say`No side runs on a licence of one's own.`, evidence };
}
