import { bytesText } from "../../base/bytes.ts";
import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { measuredSizeRef, measuredSizes, type MeasuredSize } from "../../derive/measured-sizes.ts";
import { SIZE_SOURCES } from "../../catalog/used-size.ts";
import { placeOf } from "../../derive/planned.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { declaredData, type DeclaredData } from "./declared.ts";
import { holdsMuch } from "./writers.ts";

/** Source: "Optimize the performance of AzCopy": a job of up to 10 million files. */
const MOST_FILES = 10_000_000;

export const dat04: Check = {
  meta: {
    id: "DAT-04",
    title: "Size and file counts are known",
    area: "data",
    severity: "warning",
    phase: "evaluate",
    looksAt:
      "The resources that the manifest declares with a name at the source and whose type contains data: whether data.size states the amount, or Azure Monitor measured it at the source, and for a copy by AzCopy whether data.files says how many files. How long a copy takes, what it costs and whether it fits its window depends on both.",
    ready:
      "The size of all data that moves is declared or measured, and a job of AzCopy has fewer than 10 million files.",
    howToFix:
      "Read size and number of files from the metrics of the source (UsedCapacity, BlobCount, storage of a database), declare them under data, and split a larger job of AzCopy.",
    failsWhen: [
      "A declared resource with data says nothing of its size, and no metric of Azure Monitor shows it.",
      "A copy by AzCopy says nothing of the number of files, or has 10 million or more.",
    ],
    waive: "When the amount is known to be small. Say how small.",
    facets: {
      resource: "key of the resource, for example shop-data.blobs, or several with commas between",
      type: "its resource type",
    },
    facts: ["usedSizes"],
    sources: [
      ...SIZE_SOURCES,
      "https://learn.microsoft.com/azure/storage/common/storage-use-azcopy-optimize",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select",
    ],
  },
  cases(context) {
    const own = declaredData(context).filter(({ resource }) => holdsMuch(resource.type));
    if (own.length === 0) {
      const about = { subject: "resources with data", place: placeOf([], context.manifest) };
      return [notApplicable(about, say`The manifest declares no resource that brings data along.`)];
    }
    const sized = own.filter(({ resource }) => resource.dataSize !== undefined);
    const bare = own.filter(({ resource }) => resource.dataSize === undefined);
    return [
      ...sized.map((one) => caseWithoutFacts(aboutOf(context, [one], `data of ${one.key}`), judge(one))),
      ...(bare.length === 0 ? [] : [caseOfBare(bare, context)]),
    ];
  },
};

/** What the manifest states no size of: Azure Monitor may have measured it. */
function caseOfBare(bare: readonly DeclaredData[], context: Context): Case {
  const { manifest, planned } = context;
  const about = aboutOf(context, bare, "data without a size");
  return {
    ...caseOf(about, {}, (_, read) => {
      const sizes = measuredSizes({ manifest, planned }, read);
      const measured = bare.flatMap((one) => {
        const size = sizes.get(one.key);
        return size === undefined ? [] : [{ one, size }];
      });
      const silent = bare.filter(({ key }) => !sizes.has(key));
      return [
        ...measured.map(({ one, size }) => ({
          ...aboutOf(context, [one], `data of ${one.key}`),
          ...judge(one, size),
        })),
        ...(silent.length === 0
          ? []
          : [
              {
                ...aboutOf(context, silent, "data without a size"),
                outcome: "fail" as const,
                why: say`The manifest does not state the amount of data of ${silent.map(({ key }) => key)}.`,
                fix: { text: say`Declare ${"data: { size: 480 GiB }"} of each resource.` },
              },
            ]),
      ];
    }),
    wants: bare.flatMap(({ resource }) => measuredSizeRef(manifest, resource) ?? []),
  };
}

function aboutOf({ manifest }: Context, own: readonly DeclaredData[], subject: string): About {
  return {
    subject,
    place: manifest.locate(own[0]?.resource.pointer ?? []),
    facets: {
      resource: own.map(({ key }) => key).join(","),
      type: [...new Set(own.map(({ resource }) => resource.type))].join(","),
    },
    resources: own.flatMap(({ planned }) => planned),
  };
}

function judge(
  { key, resource: { dataSize, files, method } }: DeclaredData,
  measured?: MeasuredSize,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const isCopied = sameText(method?.tool ?? "", "azcopy");
  if (isCopied && files === undefined)
    return {
      outcome: "fail",
      why: say`The manifest does not say how many files AzCopy takes along for ${key}.`,
      fix: { text: say`Declare ${"files"} beside the size.` },
    };
  if (isCopied && files !== undefined && files >= MOST_FILES)
    return {
      outcome: "fail",
      why: say`AzCopy is to copy ${files} files of ${key} in one job. Beyond 10 million its performance falls.`,
      fix: { text: say`Split the copy into jobs of fewer files, by container or by path.` },
    };
  if (measured !== undefined)
    return {
      outcome: "pass",
      why: say`${key} had ${bytesText(measured.bytes)} on ${measured.at.slice(0, 10)}, measured by Azure Monitor.`,
    };
  return { outcome: "pass", why: say`${key} holds ${dataSize ?? "an amount that is declared"}.` };
}
