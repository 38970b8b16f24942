import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { sameType } from "../../base/resource-type.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Check } from "../check.ts";
import { declaredResources } from "../data/declared.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { notBegun } from "../support/switched.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";

/** Services that hand out keys, tokens or connection strings, which a new resource makes new. */
const WITH_KEYS = [
  "Microsoft.AppConfiguration/configurationStores",
  "Microsoft.Batch/batchAccounts",
  "Microsoft.Cache/redis",
  "Microsoft.Cache/redisEnterprise",
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.Devices/IotHubs",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventGrid/topics",
  "Microsoft.EventHub/namespaces",
  "Microsoft.Maps/accounts",
  "Microsoft.Search/searchServices",
  "Microsoft.ServiceBus/namespaces",
  "Microsoft.SignalRService/signalR",
  "Microsoft.Storage/storageAccounts",
];

/** Source: the relocation pages of the services: keys of the new resource are others. */
export const con04: Check = {
  meta: {
    id: "CON-04",
    title: "Keys and shared access signatures are issued again",
    area: "connection",
    severity: "warning",
    phase: "cutover",
    looksAt:
      "Each resource that the manifest moves to another name and whose service hands out keys: whether a person attests that whoever used its keys, connection strings or shared access signatures has those of the successor. Signatures that were made with the old key end with it. No service shows who has one.",
    ready: "Everybody who used a key of the source has one of the target, or needs none.",
    howToFix:
      "List who uses keys and signatures, hand out the new ones, best by way of the vault or by identities in their place, and attest it.",
    failsWhen: ["The wave has begun, and nobody attests it of this resource and its successor (unknown)."],
    takesAttestations: true,
    waive: "It cannot be waived: a waiver covers what fails. Where keys are switched off, attest that.",
    facets: {
      resource: "key of the resource, for example shop-data.blobs",
      target: "its name at the target",
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-storage-account",
    ],
  },
  cases(context) {
    const { manifest, planned } = context;
    const cases = declaredResources(manifest, planned).flatMap(({ key, resource, planned: own }) => {
      const { type, from, to, pointer } = resource;
      const hasKeys = WITH_KEYS.some((one) => sameType(one, type));
      if (!hasKeys || from === undefined || to === undefined || sameText(from, to)) return [];
      const facets = { resource: key, target: to };
      const about = { subject: `keys of ${key}`, place: manifest.locate(pointer), facets, resources: own };
      const word = boundWord(context, "CON-04", facets);
      if (word.kind === "holds")
        return [
          caseWithoutFacts(about, {
            outcome: "pass",
            why: say`Somebody attests that the keys of ${to} are handed out.`,
            evidence: word.evidence,
          }),
        ];
      const early = notBegun(own, context);
      if (early !== undefined) return [notApplicable(about, early)];
      return [
        caseWithoutFacts(about, {
          outcome: "unknown",
          why: say`${to} has other keys than ${from}. No service shows whether all clients of ${from} have the new keys.`,
          ...(word.kind === "stale" ? { evidence: word.evidence } : {}),
          fix: {
            text: say`Hand out the new ones, then attest it for ${"CON-04"} with ${`resource: ${key}, target: ${to}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
          },
        }),
      ];
    });
    if (cases.length > 0) return cases;
    const about = { subject: "keys of services", place: placeOf([], manifest) };
    return [notApplicable(about, say`The manifest moves nothing to another name that hands out keys.`)];
  },
};
