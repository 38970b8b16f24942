import { sourceScope } from "../../derive/scope-map.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import type { ConfigurationRow } from "../../facts/configuration/row.ts";
import { factRef } from "../../facts/facts.ts";
import type { Vault } from "../../facts/kinds/vaults.ts";
import type { VaultItem } from "../../facts/kinds/vault-items.ts";
import type { Case, Check, Context, Judgement, Read } from "../check.ts";
import { declaredResources, type DeclaredData } from "../data/declared.ts";
import { attestableCase, ATTESTED_DAYS, boundWord, failing } from "../support/attestable.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { itemOfUri, movedVaults, vaultOfUri, type MovedVault } from "./moved.ts";

/** What may be encrypted with a key of a vault. `sameRegion`: Azure asks for a vault of its own region. */
const CONSUMERS = [
  { type: "Microsoft.Storage/storageAccounts", list: "accountKey", sameRegion: false },
  { type: "Microsoft.Sql/servers", list: "sqlKey", sameRegion: false },
  { type: "Microsoft.Compute/diskEncryptionSets", list: "diskKey", sameRegion: true },
  { type: "Microsoft.DocumentDB/databaseAccounts", list: "cosmosKey", sameRegion: false },
] as const;

/** Source: SQL, "Move resources to new region": keys; Key Vault, "Move a vault to another region". */
export const kv09: Check = {
  meta: {
    id: "KV-09",
    title: "Customer-managed keys exist at the target, and old ones stay",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Each storage account, SQL server, disk encryption set and Cosmos DB account that the manifest moves and that is encrypted with a key of a vault at the source: which key its successor uses, in which region that vault lies, and whether the old key is still there and enabled, which backups and disks of before need. Keys are read by Azure Resource Manager, as names and addresses.",
    ready: "Each successor uses a key of a vault in the target region, and the old key stays enabled.",
    howToFix:
      "Create the key in a vault of the target region and let the resource use it. Keep the old key until no backup needs it.",
    failsWhen: [
      "The successor has no customer-managed key, or one of the vault of the source.",
      "The vault of its key lies in another region than the target's (a warning, but for disks).",
      "The old key is missing or disabled.",
      "The vault of a key is not in the target subscription, or the old vault is not among those that move (unknown).",
    ],
    takesAttestations: true,
    waive: "When keys of the service itself are wanted at the target. Name who decided it.",
    facets: {
      resource: "key of the resource, for example shop-data.blobs",
      target: "its name at the target",
    },
    facts: ["configurations", "vaults", "vaultItems"],
    sources: [
      "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview",
      "https://learn.microsoft.com/azure/virtual-machines/disk-encryption",
      "https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview",
    ],
  },
  cases(context) {
    const moved = movedVaults(context);
    const cases = declaredResources(context.manifest, context.planned).flatMap((one) =>
      caseFor(one, context, moved),
    );
    if (cases.length > 0) return cases;
    const about = { subject: "customer-managed keys", place: context.manifest.locate(["workloads"]) };
    return [
      notApplicable(about, say`The manifest moves nothing that may be encrypted with a key of a vault.`),
    ];
  },
};

function caseFor(
  { key, resource, planned }: DeclaredData,
  context: Context,
  moved: readonly MovedVault[],
): Case[] {
  const { manifest } = context;
  const { type, from, to = from, pointer } = resource;
  const consumer = CONSUMERS.find((one) => sameType(one.type, type));
  if (consumer === undefined || from === undefined || to === undefined) return [];
  const [source, target] = [sourceScope(manifest), targetScope(manifest)];
  const facets = { resource: key, target: to };
  const about = {
    subject: `key of ${key}`,
    place: manifest.locate(pointer),
    facets,
    resources: planned,
    ...ofThisVersion(context, "configurations"),
    wants: moved.map((vault) => factRef("vaultItems", source, vault.from)),
    hint: say`Look at both keys, and attest it for ${"KV-09"} with ${`resource: ${key}, target: ${to}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
  };
  const needs = {
    old: factRef("configurations", source, `${consumer.list}/${from}`),
    own: factRef("configurations", target, `${consumer.list}/${to}`),
    vaults: factRef("vaults", target),
  };
  const word = boundWord(context, "KV-09", facets);
  const holds = say`Somebody attests that ${to} uses a key of the target and that the old key stays.`;
  /** @param own and `vaults`: undefined where nobody could read them */
  const judge = (
    old: readonly ConfigurationRow[],
    own: readonly ConfigurationRow[] | undefined,
    vaults: readonly Vault[] | undefined,
    read: Read,
  ): Judgement[] => {
    const [before] = old.flatMap(({ value }) => value ?? []);
    if (before === undefined)
      return [
        {
          ...about,
          outcome: "not-applicable",
          why: say`${from} is encrypted with a key of the service itself.`,
        },
      ];
    const vault = vaultOfUri(before);
    const items = vault === undefined ? undefined : read(factRef("vaultItems", source, vault));
    const [after] = (own ?? []).flatMap(({ value }) => value ?? []);
    const evidence = [
      { label: "key at the source", value: before },
      { label: "key at the target", value: own === undefined ? "not read" : (after ?? "none") },
    ];
    const wrong =
      own === undefined ? undefined : newKey(before, after, to, vaults, consumer.sameRegion, context);
    const kept = oldKey(before, items?.known === true ? items.value : undefined, from);
    if (wrong === undefined) return [{ ...about, evidence, ...kept }];
    const first = { ...about, evidence, ...wrong };
    return kept.outcome === "pass"
      ? [first]
      : [first, { ...about, subject: `old ${about.subject}`, evidence, ...kept }];
  };
  return [
    attestableCase(
      about,
      needs,
      word,
      holds,
      ({ old, own, vaults }, read) => judge(old, own, vaults, read),
      ({ old, own, vaults }, read) => (old === undefined ? [] : failing(judge(old, own, vaults, read))),
    ),
  ];
}

type Answer = Pick<Judgement, "outcome" | "why" | "fix" | "severity">;

/** What is wrong with the key of the successor. */
function newKey(
  before: string,
  after: string | undefined,
  to: string,
  vaults: readonly Vault[] | undefined,
  sameRegion: boolean,
  { manifest }: Context,
): Answer | undefined {
  const { region } = manifest.target;
  if (after === undefined)
    return {
      outcome: "fail",
      why: say`${to} is encrypted with a key of the service itself, and the resource at the source with one of a vault.`,
      fix: { text: say`Create a key in a vault of ${region}, and let ${to} use it.` },
    };
  const name = vaultOfUri(after);
  if (name !== undefined && name === vaultOfUri(before))
    return {
      outcome: "fail",
      why: say`${to} uses a key of ${name}, the vault of the source.`,
      fix: { text: say`Create a key in a vault of ${region}, and let ${to} use it.` },
    };
  const vault = vaults?.find((one) => sameText(one.name, name ?? ""));
  if (vault === undefined)
    return {
      outcome: "unknown",
      why: say`The vault of the key of ${to} is not among those of the target subscription, so that its region could not be determined.`,
    };
  if (vault.location === region) return undefined;
  return {
    outcome: "fail",
    ...(sameRegion ? {} : { severity: "warning" as const }),
    why: say`${to} uses a key of ${vault.name} in ${vault.location}, not in ${region}.`,
    fix: { text: say`Let ${to} use a key of a vault in ${region}.` },
  };
}

/** Whether the old key is still there for what was encrypted with it. */
function oldKey(before: string, items: readonly VaultItem[] | undefined, from: string): Answer {
  const name = itemOfUri(before);
  if (items === undefined || name === undefined)
    return {
      outcome: "unknown",
      why: say`Whether the key that ${from} was encrypted with stays could not be determined: its vault was not read.`,
    };
  const found = items.find((one) => one.kind === "key" && sameText(one.name, name));
  if (found?.enabled === true)
    return {
      outcome: "pass",
      why: say`The successor uses a key of the target, and the old key ${name} stays enabled.`,
    };
  return {
    outcome: "fail",
    why:
      found === undefined
        ? say`The key ${name} that ${from} was encrypted with is missing.`
        : say`The key ${name} that ${from} was encrypted with is disabled.`,
    fix: { text: say`Recover or enable it: backups and copies of before cannot be read without it.` },
  };
}
