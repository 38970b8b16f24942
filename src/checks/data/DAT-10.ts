import { sourceScope } from "../../derive/scope-map.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { placeOf } from "../../derive/planned.ts";
import type { ConfigurationRow } from "../../facts/configuration/row.ts";
import { factRef } from "../../facts/facts.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { isAt, lastEnd } from "../cutover/switching.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { declaredResources, type DeclaredData } from "./declared.ts";

const SERVICE_BUS = "Microsoft.ServiceBus/namespaces";
/** Services whose messages wait where a Reader does not see them. */
const SILENT = ["Microsoft.EventHub/namespaces", "Microsoft.Devices/IotHubs"];

/** Source: Service Bus, "Move a namespace to another region": messages are not taken along. */
export const dat10: Check = {
  meta: {
    id: "DAT-10",
    title: "Messages are drained before the source goes",
    area: "data",
    severity: "blocker",
    phase: "decommission",
    looksAt:
      "Each Service Bus namespace that the manifest moves, once its waves are closed: how many messages of its queues and topics still wait at the source, those that are scheduled, in transfer and in the queue of dead letters included. A pairing of namespaces takes none of them along. Whether new ones still come is CUT-04. Messages of subscriptions to topics, of Event Hubs and of IoT hubs do not show to a Reader, so that a person attests them, once the wave is over.",
    ready: "No message waits at the source when it is deleted.",
    howToFix:
      "Let the receivers at the source run until nothing is left, and decide about scheduled messages and dead letters.",
    failsWhen: [
      "A queue at the source has messages, of whatever kind.",
      "The namespace has topics, or the service shows no numbers (unknown, until somebody attests it).",
    ],
    takesAttestations: true,
    waive: "When the messages that are left may be lost. Say which.",
    facets: { resource: "key of the resource", source: "its name at the source" },
    facts: ["configurations"],
    sources: [
      "https://learn.microsoft.com/azure/service-bus-messaging/move-across-regions",
      "https://learn.microsoft.com/azure/service-bus-messaging/message-counters",
    ],
  },
  cases(context) {
    const cases = declaredResources(context.manifest, context.planned).flatMap((one) =>
      caseFor(one, context),
    );
    if (cases.length > 0) return cases;
    const about = { subject: "messages at the source", place: placeOf([], context.manifest) };
    return [notApplicable(about, say`The manifest moves nothing that messages wait in.`)];
  },
};

function caseFor({ key, resource, planned }: DeclaredData, context: Context): Case[] {
  const { manifest } = context;
  const { type, from, pointer } = resource;
  const isShown = sameType(type, SERVICE_BUS);
  if (from === undefined || !(isShown || SILENT.some((one) => sameType(one, type)))) return [];
  const facets = { resource: key, source: from };
  const about = {
    subject: `messages of ${key}`,
    place: manifest.locate(pointer),
    facets,
    resources: planned,
    ...ofThisVersion(context, "configurations"),
    hint: say`Look whether messages wait at ${from}, and attest it for ${"DAT-10"} with ${`resource: ${key}, source: ${from}`}, a person, a date since the end of the wave and evidence.`,
  };
  const names = new Set(planned.flatMap(({ waves }) => waves));
  const waves = manifest.waves.filter(({ name }) => names.has(name));
  if (waves.length > 0 && !waves.every((wave) => isAt(wave, "decommission", context)))
    return [
      notApplicable(
        about,
        say`${waves.map(({ name }) => name)} is not closed. This is judged once it is, or with ${"--phase decommission"}.`,
      ),
    ];
  const word = boundWord(context, "DAT-10", facets, lastEnd(waves, context));
  const holds = say`Somebody attests that no message waits at ${from}.`;
  if (!isShown)
    return [
      attestableCase(about, {}, word, holds, () => [
        {
          ...about,
          outcome: "unknown",
          why: say`How many messages wait at ${from} does not show to a Reader.`,
          fix: { text: about.hint },
        },
      ]),
    ];
  const scope = sourceScope(manifest);
  return [
    attestableCase(
      about,
      { counts: factRef("configurations", scope, `messages/${from}`) },
      word,
      holds,
      ({ counts }): Judgement[] => [{ ...about, ...judged(counts, from) }],
    ),
  ];
}

function judged(
  rows: readonly ConfigurationRow[],
  from: string,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const counted = rows.filter(({ what }) => what !== "topic");
  const waiting = counted.filter(({ value = "" }) => Number(value) > 0);
  const evidence = waiting.map(({ what, name, value = "" }) => ({ label: name, value: `${value} ${what}` }));
  if (waiting.length > 0)
    return {
      outcome: "fail",
      why: say`Messages wait in ${[...new Set(waiting.map(({ name }) => name))]} of ${from}.`,
      evidence,
      fix: { text: say`Receive them, or decide that they may be lost, before ${from} is deleted.` },
    };
  const odd = counted.filter(({ value = "" }) => !/^\d+$/.test(value));
  const topics = rows.filter(({ what }) => what === "topic");
  if (odd.length > 0 || topics.length > 0)
    return {
      outcome: "unknown",
      why:
        odd.length > 0
          ? say`How many messages wait in ${odd[0]?.name ?? ""} of ${from} the service does not say.`
          : say`Messages of the subscriptions of ${topics.map(({ name }) => name)} do not show here.`,
    };
  return { outcome: "pass", why: say`No message waits in a queue of ${from}.` };
}
