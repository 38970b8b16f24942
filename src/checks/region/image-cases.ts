import { region as regionOf, sameText, type Region } from "../../base/names.ts";
import { nearestWords } from "../../base/nearest.ts";
import { lastSegment, sameId, type ResourceId } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import type { ImageNeed, PlacedImage } from "../../derive/images.ts";
import { partOf } from "../../derive/part.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { subscriptionIn } from "../../base/scope.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { subscriptionId } from "../../base/names.ts";
import { factRef } from "../../facts/facts.ts";
import type { GalleryImageVersion } from "../../facts/kinds/gallery-images.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { ofThisVersion } from "../support/unasked.ts";

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix">;

function aboutOf(
  { manifest }: Context,
  subject: string,
  facets: Readonly<Record<string, string>>,
  same: readonly PlacedImage[],
): About {
  const resources = [...new Set(same.map(({ resource }) => resource))];
  return { subject, place: placeOf(resources, manifest), facets, resources };
}

/** The judgements of each version, or type, that resources of the group ask for. */
function each(
  about: About,
  same: readonly PlacedImage[],
  of: (need: ImageNeed) => string,
  judge: (name: string, resources: readonly PlannedResource[]) => Answer,
): Judgement[] {
  const names = [...new Set(same.map(({ need }) => of(need)))];
  return names.map((name) => {
    const resources = [...new Set(same.filter(({ need }) => of(need) === name).map((one) => one.resource))];
    const subject = names.length === 1 ? about.subject : `${about.subject}: ${name}`;
    return { ...about, subject, resources, ...judge(name, resources) };
  });
}

const LATEST = "latest";

/** An image of the marketplace. */
export function platformCase(context: Context, image: string, same: readonly PlacedImage[]): Case {
  const region = same[0]?.region ?? context.manifest.target.region;
  const about = {
    ...aboutOf(context, `image ${image} in ${region}`, { region, image }, same),
    ...ofThisVersion(context, "platformImages"),
  };
  const scope = targetScope(context.manifest);
  const versions = factRef("platformImages", scope, `${region}/${image}`);
  return caseOf(about, { versions }, ({ versions: listed }) =>
    each(
      { ...about },
      same,
      (need) => (need.kind === "platform" ? need.version : LATEST),
      (version) => platformAnswer(image, version, region, listed),
    ).map((one) => ({ ...one, scope })),
  );
}

function platformAnswer(image: string, version: string, region: Region, listed: readonly string[]): Answer {
  const [publisher = "", offer = "", sku = ""] = image.split("/");
  const command = azCommand([
    "vm",
    "image",
    "list",
    ["--location", region],
    ["--publisher", publisher],
    ["--offer", offer],
    ["--sku", sku],
    "--all",
    ["--output", "table"],
  ]);
  const evidence = [{ label: "versions in the region", value: listed.slice(-5).join(", ") || "none" }];
  if (listed.length === 0)
    return {
      outcome: "fail",
      why: say`${region} has no image ${image}.`,
      evidence,
      fix: { text: say`Plan an image that the region has.`, command },
    };
  if (sameText(version, LATEST) || listed.some((one) => sameText(one, version)))
    return {
      outcome: "pass",
      why: say`${region} has the image ${image} in the version ${version}.`,
      evidence,
    };
  const near = nearestWords(version, listed);
  return {
    outcome: "fail",
    why: say`${region} has the image ${image}, and not in the version ${version}.`,
    evidence,
    fix: { text: say`Plan the version ${near.length > 0 ? near : (listed.at(-1) ?? LATEST)}.`, command },
  };
}

/** An image of a gallery of any subscription. */
export function galleryCase(context: Context, image: ResourceId, same: readonly PlacedImage[]): Case {
  const region = same[0]?.region ?? context.manifest.target.region;
  const name = lastSegment(image);
  const about = {
    ...aboutOf(context, `gallery image ${name} in ${region}`, { region, image: name }, same),
    ...ofThisVersion(context, "galleryImages"),
  };
  const versions = partOf(factRef("galleryImages", image), "fail");
  return caseOf(about, { versions }, ({ versions: listed }) =>
    each(
      { ...about },
      same,
      (need) => (need.kind === "gallery" ? (need.version ?? LATEST) : LATEST),
      (version) => galleryAnswer(name, version, region, listed),
    ).map((one) => ({ ...one, scope: image })),
  );
}

function galleryAnswer(
  image: string,
  version: string,
  region: Region,
  listed: readonly GalleryImageVersion[],
): Answer {
  const isLatest = sameText(version, LATEST);
  const asked = isLatest ? listed : listed.filter((one) => sameText(one.name, version));
  const here = asked.filter(({ regions }) =>
    regions.some((place) => place.name === region && !(isLatest && place.excludeFromLatest === true)),
  );
  const evidence = asked.slice(-5).map(({ name, provisioningState, regions }) => ({
    label: `version ${name}`,
    value: `${provisioningState} in ${regions.map((place) => place.name).join(", ") || "no region"}`,
  }));
  if (here.some(({ provisioningState }) => sameText(provisioningState, "Succeeded")))
    return {
      outcome: "pass",
      why: say`The version ${version} of ${image} is replicated to ${region}.`,
      evidence,
    };
  const fix = {
    text: say`Add ${region} to the target regions of the version, and wait until the replication is over. It takes the right to write versions of the gallery.`,
  };
  if (asked.length === 0)
    return {
      outcome: "fail",
      why: isLatest
        ? say`The gallery has no version of ${image}.`
        : say`The gallery has no version ${version} of ${image}.`,
      evidence,
      fix,
    };
  return {
    outcome: "fail",
    why:
      here.length === 0
        ? say`The version ${version} of ${image} is not replicated to ${region}.`
        : say`The replication of the version ${version} of ${image} to ${region} has not succeeded.`,
    evidence,
    fix,
  };
}

/** A managed image, in whatever subscription. */
export function managedCase(
  context: Context,
  { image, owner }: Extract<ImageNeed, { kind: "managed" }>,
  same: readonly PlacedImage[],
): Case {
  const region = same[0]?.region ?? context.manifest.target.region;
  const name = lastSegment(image);
  const about = {
    ...aboutOf(context, `managed image ${name} in ${region}`, { region, image: name }, same),
    ...ofThisVersion(context, "existingResources"),
  };
  const id = subscriptionId(subscriptionIn(owner) ?? "");
  const scope = id === undefined ? targetScope(context.manifest) : subscriptionScope(id);
  const rows = partOf(factRef("existingResources", scope, "Microsoft.Compute/images"), "fail");
  return caseOf(about, { rows }, ({ rows: all }) => {
    const row = all.find((one) => sameId(one.id, image));
    return [{ ...about, scope, ...managedAnswer(name, region, row?.location) }];
  });
}

function managedAnswer(image: string, region: Region, location: string | undefined): Answer {
  if (location === undefined)
    return {
      outcome: "unknown",
      why: say`The managed image ${image} is not seen where its id says. It was made a moment ago, or there is none.`,
      fix: { text: say`Correct the id of the image.` },
    };
  return regionOf(location) === region
    ? { outcome: "pass", why: say`The managed image ${image} lies in ${region}.` }
    : {
        outcome: "fail",
        why: say`The managed image ${image} lies in ${location}. A machine in ${region} cannot be made from it.`,
        fix: {
          text: say`Make a version of a gallery from it, replicate that to ${region}, and plan the machine with it.`,
        },
      };
}

/** Extensions of one publisher. */
export function extensionCase(context: Context, publisher: string, same: readonly PlacedImage[]): Case {
  const region = same[0]?.region ?? context.manifest.target.region;
  const about = {
    ...aboutOf(context, `extensions of ${publisher} in ${region}`, { region, extension: publisher }, same),
    ...ofThisVersion(context, "extensionTypes"),
  };
  const scope = targetScope(context.manifest);
  const types = factRef("extensionTypes", scope, `${region}/${publisher}`);
  return caseOf(about, { types }, ({ types: listed }) =>
    each(
      { ...about },
      same,
      (need) => (need.kind === "extension" ? need.type : ""),
      (type) => extensionAnswer(publisher, type, region, listed),
    ).map((one) => ({ ...one, scope })),
  );
}

function extensionAnswer(publisher: string, type: string, region: Region, listed: readonly string[]): Answer {
  if (listed.some((one) => sameText(one, type)))
    return { outcome: "pass", why: say`${region} has the extension ${`${publisher}/${type}`}.` };
  const near = nearestWords(type, listed);
  return {
    outcome: "fail",
    why: say`${region} does not have the extension ${`${publisher}/${type}`}.`,
    evidence: [{ label: "extensions of the publisher there", value: listed.join(", ") || "none" }],
    fix: {
      text:
        near.length > 0
          ? say`Did you mean ${near}? Else choose another extension.`
          : say`Choose an extension that the region has.`,
      command: azCommand([
        "vm",
        "extension",
        "image",
        "list-names",
        ["--location", region],
        ["--publisher", publisher],
        ["--subscription", targetSubscription],
      ]),
    },
  };
}
