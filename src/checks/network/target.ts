import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import type { VirtualNetwork } from "../../facts/kinds/virtual-networks.ts";
import type { Manifest } from "../../manifest/model.ts";
import { isOver } from "../../plan/schedule/over.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { About, Case, Context } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

const VNET = "Microsoft.Network/virtualNetworks";

export type DeclaredVnet = Manifest["network"]["vnets"][number];

/** A virtual network that the manifest declares for the target. */
export interface TargetNetwork {
  readonly vnet: DeclaredVnet;
  /** What the plan writes of it: usually one resource, none where others make it. */
  readonly planned: readonly PlannedResource[];
  /** Its name at the source, where it moves. */
  readonly from?: string;
}

export function targetNetworks({ manifest, planned }: Context): TargetNetwork[] {
  const moved = manifest.workloads.flatMap(({ resources }) =>
    resources.filter(({ type, from }) => sameType(type, VNET) && from !== undefined),
  );
  return manifest.network.vnets.map((vnet) => {
    const from = moved.find(({ from: name, to = name }) => sameText(to ?? "", vnet.name))?.from;
    return {
      vnet,
      planned: planned.filter(({ type, name }) => sameType(type, VNET) && sameText(name, vnet.name)),
      ...(from === undefined ? {} : { from }),
    };
  });
}

/** What a case of a network is about. */
export function aboutNetwork(
  { vnet }: TargetNetwork,
  context: Context,
): About & { facets: { network: string } } {
  return {
    subject: vnet.name,
    place: context.manifest.locate(vnet.pointer),
    facets: { network: vnet.name },
    ...ofThisVersion(context, "virtualNetworks"),
  };
}

/** {@link afterMade} for a network. */
export function forLaterWaves(
  { vnet, planned }: TargetNetwork,
  about: About,
  context: Context,
  make: (about: About) => Case,
): Case {
  return afterMade(vnet.name, planned, about, context, make);
}

/**
 * A case for the waves that come after what is planned: the wave that makes it cannot wait for it. Where all waves make it, or are over,
 * nothing is judged yet.
 */
export function afterMade(
  name: string,
  planned: readonly PlannedResource[],
  about: About,
  { manifest, now }: Context,
  make: (about: About) => Case,
): Case {
  const { waves } = manifest;
  if (waves.length === 0) return make(about);
  const makers = new Set(planned.flatMap((one) => one.waves));
  const later = waves.filter((wave) => wave.start <= now || !makers.has(wave.name));
  const open = later.filter((wave) => !isOver(wave, now) || wave.start <= now);
  if (open.length > 0) return make({ ...about, waves: open.map(({ name }) => name) });
  return notApplicable(
    about,
    say`${name} is made by the wave that is still to begin, and no other waits for it.`,
  );
}

/** The network in the target region, where it exists. */
export function existingNetwork(
  networks: readonly VirtualNetwork[],
  name: string,
  { target }: Manifest,
): VirtualNetwork | undefined {
  return networks.find((one) => sameText(one.name, name) && one.location === target.region);
}

/** The network that it comes from. */
export function sourceNetwork(
  networks: readonly VirtualNetwork[],
  name: string,
  { source }: Manifest,
): VirtualNetwork | undefined {
  return networks.find((one) => sameText(one.name, name) && one.location === source.region);
}

export function noNetworks({ manifest }: Context, subject: string): Case[] {
  const about = { subject, place: manifest.locate(["network"]) };
  return [notApplicable(about, say`The manifest declares no virtual network of the target.`)];
}

/** The same ranges, in whatever order. */
export function sameRanges(a: readonly string[], b: readonly string[]): boolean {
  const key = (list: readonly string[]): string =>
    list
      .map((one) => one.toLowerCase())
      .toSorted()
      .join(" ");
  return key(a) === key(b);
}
