import { sameText, subscriptionId, type SubscriptionId } from "../../base/names.ts";
import {
  idKey,
  isWithin,
  lastSegment,
  resourceGroupScope,
  sameId,
  subscriptionScope,
} from "../../base/resource-id.ts";
import { subscriptionIn } from "../../base/scope.ts";
import { say } from "../../base/sentence.ts";
import { mayRead } from "../../derive/context.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { PrivateZoneRow } from "../../facts/kinds/private-zones.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Case, Context } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";

/** A private DNS zone with the networks that it is linked to. */
export interface PrivateZone {
  readonly id: string;
  readonly name: string;
  readonly links: readonly { readonly network: string; readonly state?: string }[];
}

/** Where the manifest says that the zones lie: by alias or id; undefined for a name that stands for nothing. */
function zoneSubscription({ network, source, target }: Manifest): SubscriptionId | undefined {
  const named = network.zones?.subscription ?? "";
  const own = [target, source].find(({ subscription }) => sameText(subscription.alias ?? "", named));
  return own?.subscription.id ?? subscriptionId(named);
}

/** The zones of the declared resource group, or the cases where none can be read. */
export function declaredZones(
  subject: string,
  context: Context,
): { readonly zones: FactRef<"privateZones"> } | { readonly cases: readonly Case[] } {
  const { manifest } = context;
  const about = {
    subject,
    place: manifest.locate(["network", "privateDnsZones"]),
    ...ofThisVersion(context, "privateZones"),
  };
  if (manifest.network.zones === undefined)
    return { cases: [notApplicable(about, say`The manifest does not say where private DNS zones lie.`)] };
  const id = zoneSubscription(manifest);
  const own = [manifest.source, manifest.target].some(({ subscription }) => subscription.id === id);
  if (id === undefined || !(own || mayRead(context, id))) {
    const why =
      id === undefined
        ? say`${manifest.network.zones.subscription} is neither the alias nor the id of a subscription.`
        : say`The subscription of the private DNS zones may not be read by this run.`;
    const fix = {
      text: say`Name the subscription by its id, and list it in the input ${"subscriptions"} of the workflow.`,
    };
    return { cases: [caseWithoutFacts(about, { outcome: "unknown", why, fix })] };
  }
  return { zones: factRef("privateZones", subscriptionScope(id)) };
}

/** Zones of the declared resource group, each with its links. */
export function zonesOf(rows: readonly PrivateZoneRow[], { network }: Manifest): PrivateZone[] {
  const group = network.zones?.resourceGroup ?? "";
  return rows
    .filter(({ id, type }) => sameText(type, "microsoft.network/privatednszones") && isIn(id, group))
    .map(({ id }) => ({
      id,
      name: lastSegment(id).toLowerCase(),
      links: rows.flatMap((link) =>
        link.network !== undefined && idKey(link.id).startsWith(`${idKey(id)}/`)
          ? [{ network: link.network, ...(link.state === undefined ? {} : { state: link.state }) }]
          : [],
      ),
    }));
}

function isIn(id: string, group: string): boolean {
  const scope = resourceGroupScope(subscriptionIn(id) ?? "", group);
  return scope !== undefined && isWithin(id, scope);
}

/** The link of a zone to a network. */
export function linkTo({ links }: PrivateZone, id: string): PrivateZone["links"][number] | undefined {
  return links.find(({ network }) => sameId(network, id));
}

/** Whether a zone is linked to a network of this name in a subscription, other than the one of an id. */
export function isLinkedByName(
  { links }: PrivateZone,
  name: string,
  subscription: SubscriptionId,
  other: string | undefined,
): boolean {
  return links.some(
    ({ network }) =>
      sameText(lastSegment(network), name) &&
      isWithin(network, subscriptionScope(subscription)) &&
      !(other !== undefined && sameId(network, other)),
  );
}
