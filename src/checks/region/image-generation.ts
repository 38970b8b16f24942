import { say } from "../../base/sentence.ts";
import { allRun, typesThatRun } from "../../derive/demand/running.ts";
import type { SizeGroup } from "../../derive/demand/sizes.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { plannedImages, type ImageNeed } from "../../derive/images.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { ComputeSku } from "../../facts/kinds/compute-sku.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { azCommand } from "../support/command.ts";
import { sizeRows } from "../support/restrictions.ts";
import { passAsExisting } from "./existing.ts";

type PlatformImage = Extract<ImageNeed, { kind: "platform" }>;
type Generation = "V1" | "V2";

interface Made {
  readonly resource: PlannedResource;
  readonly image: PlatformImage;
}

/**
 * Whether a size that starts machines of one generation alone can start the images of the marketplace that its machines are made from:
 * Azure refuses others ("cannot boot Hypervisor Generation"). None where the size starts both.
 * Source: learn.microsoft.com/azure/virtual-machines/generation-2.
 */
export function imageGenerationCases(context: Context, groups: readonly SizeGroup[]): Case[] {
  const made = plannedImages(context).flatMap(({ resource, need }): Made[] =>
    need.kind === "platform" ? [{ resource, image: need }] : [],
  );
  return made.length === 0 ? [] : groups.flatMap((group) => generationCase(context, group, made));
}

function generationCase({ manifest }: Context, group: SizeGroup, all: readonly Made[]): Case[] {
  const { region, size } = group;
  const own = new Set(group.resources);
  const made = all.filter(({ resource }) => own.has(resource));
  if (made.length === 0) return [];
  const resources = [...new Set(made.map(({ resource }) => resource))];
  const scope = targetScope(manifest);
  const there = existingRefs(manifest, typesThatRun(resources));
  const about: About = {
    wants: there,
    subject: `generation of images on ${size} in ${region}`,
    place: placeOf(resources, manifest),
    facets: { size, region },
    resources,
  };
  return [
    caseOf(about, { offer: factRef("computeSku", scope, `${region}/${size}`) }, ({ offer }, read) => {
      const only = onlyGeneration(sizeRows(offer));
      if (only === undefined) return [];
      const judged = judge(size, region, only, made);
      const runs = judged.outcome === "fail" && allRun(group, existingById(there, read), manifest);
      return [{ ...about, scope, ...(runs ? passAsExisting(judged) : judged) }];
    }),
  ];
}

/** The one generation that every row of the size starts; undefined where it starts both, or nothing says. */
function onlyGeneration(rows: readonly ComputeSku[]): Generation | undefined {
  const all = new Set(rows.map(({ capabilities }) => capabilities?.["HyperVGenerations"]?.toUpperCase()));
  const [one] = all;
  return all.size === 1 && (one === "V1" || one === "V2") ? one : undefined;
}

function judge(
  size: string,
  region: string,
  only: Generation,
  made: readonly Made[],
): Pick<Judgement, "outcome" | "severity" | "why" | "evidence" | "fix" | "resources"> {
  const evidence = [{ label: "HyperVGenerations", value: only }];
  const number = only.slice(1);
  const other = made.filter(({ image }) => ![only, undefined].includes(generationOf(image)));
  if (other.length > 0) {
    const images = [...new Set(other.map(({ image }) => image.image))];
    return {
      outcome: "fail",
      resources: [...new Set(other.map(({ resource }) => resource))],
      why: say`The size ${size} starts only machines of generation ${number}, and ${images} is of the other.`,
      evidence,
      fix: { text: say`Plan the image of generation ${number} of the same offer, or another size.` },
    };
  }
  const open = made.filter(({ image }) => generationOf(image) === undefined);
  const [first] = open;
  if (first === undefined)
    return {
      outcome: "pass",
      why: say`The size ${size} starts only machines of generation ${number}, and the images are of it by their names.`,
      evidence,
    };
  const urn = [...first.image.image.split("/"), first.image.version].join(":");
  return {
    outcome: "unknown",
    severity: "warning",
    resources: [...new Set(open.map(({ resource }) => resource))],
    why: say`The size ${size} starts only machines of generation ${number}. The name of ${[...new Set(open.map(({ image }) => image.image))]} does not say of which generation it is.`,
    evidence,
    fix: {
      text: say`Plan an image of generation ${number}. This command shows which one an image is of.`,
      command: azCommand([
        "vm",
        "image",
        "show",
        ["--location", region],
        ["--urn", urn],
        ["--query", "hyperVGeneration"],
      ]),
    },
  };
}

/** By the name of its SKU, as Canonical (`22_04-lts-gen2`), Microsoft (`2022-datacenter-g2`) and Red Hat (`9-lvm-gen2`) name them. */
function generationOf({ image }: PlatformImage): Generation | undefined {
  const sku = image.split("/").at(-1) ?? "";
  if (/(?:^|[-_])(?:gen2|g2|gensecond)(?:$|[-_])/i.test(sku)) return "V2";
  return /(?:^|[-_])gen1(?:$|[-_])/i.test(sku) ? "V1" : undefined;
}
