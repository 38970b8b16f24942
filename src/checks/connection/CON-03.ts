import { sourceScope } from "../../derive/scope-map.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { counted, say } from "../../base/sentence.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { ConfigurationRow } from "../../facts/configuration/row.ts";
import type { Case, Check, Context, Judgement, Read } from "../check.ts";
import { declaredResources, type DeclaredData } from "../data/declared.ts";
import { attestableCase, ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { movedVaults } from "../vault/moved.ts";

/** Names that a finding lists. */
const MOST_NAMED = 10;

/** Source: App Service, "Use Key Vault references"; relocation pages on settings that name the source. */
export const con03: Check = {
  meta: {
    id: "CON-03",
    title: "Live settings point at the target",
    area: "connection",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "Each site of App Service that the manifest moves, as it is set up at the target: where its references to Key Vault lead and whether the service resolved them. That shows to a Reader, without a value. Other settings do not and are not asked for: CON-01 judges the deployment of them. A site without references is not judged.",
    ready: "Every reference of a setting leads to a vault of the target and is resolved.",
    howToFix:
      "Let the setting name the vault of the target, give the identity of the site Key Vault Secrets User there, and restart the site.",
    failsWhen: [
      "A reference leads to a vault that moves away, or to another of the source subscription or region.",
      "The vault of a reference is neither a declared one nor found in either subscription (unknown).",
      "The service could not resolve one: the vault or the secret is not found, or access is denied.",
      "The service has not tried yet, or does not say (unknown).",
    ],
    takesAttestations: true,
    waive: "When the setting is not read any more. Name which.",
    facets: { resource: "key of the site, for example shop-web.app", target: "its name at the target" },
    facts: ["configurations", "vaults"],
    sources: [
      "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-app-service",
    ],
  },
  cases(context) {
    const cases = declaredResources(context.manifest, context.planned).flatMap((one) =>
      caseFor(one, context),
    );
    if (cases.length > 0) return cases;
    const about = { subject: "settings of sites", place: placeOf([], context.manifest) };
    return [notApplicable(about, say`The manifest moves no site of App Service.`)];
  },
};

function caseFor({ key, resource, planned }: DeclaredData, context: Context): Case[] {
  const { manifest } = context;
  const { type, from, to = from, pointer } = resource;
  if (!sameType(type, "Microsoft.Web/sites") || from === undefined || to === undefined) return [];
  const facets = { resource: key, target: to };
  const about = {
    subject: `settings of ${key}`,
    place: manifest.locate(pointer),
    facets,
    resources: planned,
    ...ofThisVersion(context, "configurations"),
    wants: vaultLists(context),
    hint: say`Look at the references of the site, and attest it for ${"CON-03"} with ${`resource: ${key}, target: ${to}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
  };
  const needs = { references: factRef("configurations", targetScope(manifest), `references/${to}`) };
  const holds = say`Somebody attests that the settings of ${to} lead to the target.`;
  return [
    attestableCase(about, needs, boundWord(context, "CON-03", facets), holds, ({ references }, read) => [
      { ...about, ...judged(references, to, context, read) },
    ]),
  ];
}

function vaultLists({ manifest }: Context): readonly [FactRef<"vaults">, FactRef<"vaults">] {
  const source = sourceScope(manifest);
  return [factRef("vaults", targetScope(manifest)), factRef("vaults", source)];
}

/** On which side a vault that no resource of the manifest is lies; undefined where no list tells. */
function sideOf(name: string, context: Context, read: Read): "target" | "source" | undefined {
  const moved = movedVaults(context);
  if (moved.some(({ from }) => sameText(from, name))) return "source";
  if (moved.some(({ to }) => sameText(to, name))) return "target";
  const { source, target } = context.manifest;
  for (const list of vaultLists(context)) {
    const vaults = read(list);
    const found = vaults.known ? vaults.value.find((one) => sameText(one.name, name)) : undefined;
    if (found?.location === target.region) return "target";
    if (found?.location === source.region) return "source";
  }
  return undefined;
}

function judged(
  rows: readonly ConfigurationRow[],
  to: string,
  context: Context,
  read: Read,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const side = ({ value = "" }: ConfigurationRow) => sideOf(value.split("/")[0] ?? "", context, read);
  const back = rows.filter((row) => side(row) === "source");
  const tried = (row: ConfigurationRow): boolean => !/^(no status|initialized)$/i.test(row.what);
  const failed = rows.filter((row) => tried(row) && !sameText(row.what, "Resolved"));
  const listed = (some: readonly ConfigurationRow[]): NonNullable<Judgement["evidence"]> =>
    some
      .slice(0, MOST_NAMED)
      .map(({ what, name, value = "" }) => ({ label: name, value: `${value}: ${what}` }));
  if (rows.length === 0)
    return { outcome: "not-applicable", why: say`${to} has no setting that refers to Key Vault.` };
  if (back.length > 0)
    return {
      outcome: "fail",
      why: say`${to} refers to a vault of the source in ${counted(back.length, "setting")}.`,
      evidence: listed(back),
      fix: { text: say`Let them refer to the vault of the target.` },
    };
  if (failed.length > 0)
    return {
      outcome: "fail",
      why: say`${to} refers to secrets that the service could not resolve, in ${counted(failed.length, "setting")}.`,
      evidence: listed(failed),
      fix: { text: say`Look at the vault, the secret and the rights of the identity of ${to}.` },
    };
  const open = rows.filter((row) => !tried(row));
  if (open.length > 0)
    return {
      outcome: "unknown",
      why: say`The service does not say yet whether it has resolved ${counted(open.length, "setting")} of ${to}.`,
      evidence: listed(open),
      fix: { text: say`Restart the site, and run again.` },
    };
  const elsewhere = rows.filter((row) => side(row) === undefined);
  if (elsewhere.length > 0)
    return {
      outcome: "unknown",
      why: say`${to} refers in ${counted(elsewhere.length, "setting")} to vaults that neither the manifest nor a list of vaults places in the target.`,
      evidence: listed(elsewhere),
      fix: { text: say`Declare the vault that moves, or look where it lies.` },
    };
  return {
    outcome: "pass",
    why: say`All ${rows.length} references of ${to} are resolved, none of them at the source.`,
  };
}
