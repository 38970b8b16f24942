import { groupBy } from "../../base/group.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { plannedImages, type PlacedImage } from "../../derive/images.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Case, Check, Context } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { extensionCase, galleryCase, managedCase, platformCase } from "./image-cases.ts";

/** Types that are made from an image, or are one of a version. */
const IMAGED = ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"];

/** Source: Virtual Machine Images - List, Gallery Image Versions - List By Gallery Image, Virtual Machine Extension Images - List Types. */
export const reg09: Check = {
  meta: {
    id: "REG-09",
    title: "Images and extensions exist in target",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "The image of every virtual machine and scale set that the deployment makes new. One of the marketplace is looked for among its versions in the region, and one of a gallery among the regions that its version is replicated to. A managed image can be used in its own region only. Virtual machine extensions are looked for by publisher and type. Terms of a marketplace plan, versions of extensions, and images that a gallery shares with the tenant or the community are not looked up.",
    ready: "Every image and every extension that a new machine needs is in the region where it is planned.",
    howToFix:
      "Plan a version that the region has, replicate the version of the gallery to the region, or copy the managed image into a gallery and replicate it. Pin versions instead of asking for the latest.",
    failsWhen: [
      "The region does not have the publisher, the offer, the SKU or the version of a marketplace image.",
      "The version of a gallery image does not exist, is not replicated to the region, or its replication has not succeeded. Where the latest is asked for, no version serves.",
      "A managed image lies in another region.",
      "The region does not have the extension.",
      "Which image a machine is made from is known only after deployment (unknown).",
    ],
    waive: "When the image will be replicated before the wave. Name the pipeline.",
    facets: {
      region: "region, for example swedencentral",
      image: "publisher/offer/sku of a marketplace image, or the name of another one",
      extension: "publisher and type of the extension",
    },
    facts: ["existingResources", "extensionTypes", "galleryImages", "platformImages"],
    sources: [
      "https://learn.microsoft.com/rest/api/compute/virtual-machine-images/list",
      "https://learn.microsoft.com/azure/virtual-machines/azure-compute-gallery#replication",
      "https://learn.microsoft.com/rest/api/compute/gallery-image-versions/list-by-gallery-image",
      "https://learn.microsoft.com/rest/api/compute/virtual-machine-extension-images/list-types",
      "https://learn.microsoft.com/azure/virtual-machines/capture-image-resource",
    ],
  },
  judges: "requests",
  asks: (type) => (IMAGED.some((one) => sameType(one, type)) ? ["version"] : []),
  cases(context) {
    const groups = groupBy(plannedImages(context), keyOf);
    if (groups.size > 0) return [...groups.values()].flatMap((same) => casesOf(context, same));
    const about = { subject: "images", place: placeOf([], context.manifest) };
    return [notApplicable(about, say`The deployment makes no machine from an image.`)];
  },
};

/** Of one image all versions are one list. */
function keyOf({ region, need, resource }: PlacedImage): string {
  const { kind } = need;
  switch (need.kind) {
    case "platform":
    case "gallery":
    case "managed":
      return `${region}/${kind}/${need.image.toLowerCase()}`;
    case "extension":
      return `${region}/${kind}/${need.publisher.toLowerCase()}`;
    case "open":
    case "shared":
    case "planned":
      return `${kind}/${resource.key}/${JSON.stringify(need)}`;
  }
}

function casesOf(context: Context, same: readonly PlacedImage[]): Case[] {
  const [first] = same;
  if (first === undefined) return [];
  const { need, region, resource } = first;
  const about = {
    subject: `image of ${resource.key}`,
    place: resource.origin,
    facets: { region },
    resources: [resource],
  };
  switch (need.kind) {
    case "platform":
      return [platformCase(context, need.image, same)];
    case "gallery":
      return [galleryCase(context, need.image, same)];
    case "managed":
      return [managedCase(context, need, same)];
    case "extension":
      return [extensionCase(context, need.publisher, same)];
    case "planned":
      return [
        caseWithoutFacts(about, {
          outcome: "pass",
          why: say`${resource.key} is made from ${need.image}, which the deployment makes itself.`,
        }),
      ];
    case "shared":
      return [
        caseWithoutFacts(
          { ...about, severity: "warning" },
          {
            outcome: "unknown",
            why: say`${resource.key} is made from an image that a gallery shares, ${need.image}. Where it is replicated to is not looked up.`,
          },
        ),
      ];
    case "open":
      return [
        caseWithoutFacts(about, {
          outcome: "unknown",
          why: say`Which image or extension ${resource.key} needs is not known: ${need.expression}.`,
          fix: { text: say`Give the parameter a value, or pin the image in the template.` },
        }),
      ];
  }
}
