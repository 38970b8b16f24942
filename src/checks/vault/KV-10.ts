import { sameText } from "../../base/names.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { openThroughout } from "../../expression/open.ts";
import { isUnknown, memberOf, type Value, type ValueObject } from "../../expression/value.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { Vault } from "../../facts/kinds/vaults.ts";
import { everyAt } from "../../plan/value-at.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { VAULTS, vaultOfUri } from "./moved.ts";

const GATEWAYS = "Microsoft.Network/applicationGateways";
const SECRETS = "properties.sslCertificates.*.properties.keyVaultSecretId";

/** Source: Application Gateway, "TLS termination with Key Vault certificates". */
export const kv10: Check = {
  meta: {
    id: "KV-10",
    title: "Vaults of a gateway's certificates are there",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Each application gateway of the deployment: the vaults that its certificates come from, as its request names them, else as the gateway at the target does. An address shows only the name of a vault. It is looked for among the planned ones and those of the target subscription. A gateway may take certificates from a vault of another subscription, as templates and the Azure CLI can write it and the portal cannot: whether that one is there a person attests.",
    ready:
      "Every certificate of a gateway comes from a vault that is planned, is in the target subscription, or is attested.",
    howToFix:
      "A: put the certificate into a vault of the target subscription, and let the gateway name that one. B: attest the vault of the other subscription. Look first whether it has the certificate and lets the identity of the gateway read it.",
    failsWhen: [
      "The vault is neither planned nor in the target subscription, and nobody attests it (unknown).",
      "The address is known only after deployment or not shown in the template, or the gateway is not there and its request is not shown (unknown).",
    ],
    waive: "Not at all: what is unknown cannot be waived. Attest the vault.",
    facets: { gateway: "name of the gateway" },
    facts: ["configurations", "vaults"],
    sources: [
      "https://learn.microsoft.com/azure/application-gateway/key-vault-certs",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-app-gateway",
    ],
  },
  cases(context) {
    const gateways = context.planned.filter(({ type }) => sameType(type, GATEWAYS));
    if (gateways.length > 0) return gateways.map((one) => caseFor(one, context));
    const about = { subject: "certificates of gateways", place: context.manifest.locate(["workloads"]) };
    return [notApplicable(about, say`The deployment has no application gateway.`)];
  },
};

function caseFor(gateway: PlannedResource, context: Context): Case {
  const { manifest } = context;
  const about = {
    subject: gateway.key,
    place: gateway.declared ?? gateway.origin,
    facets: { gateway: gateway.name },
    resources: [gateway],
    hint: say`Put the certificates into a vault of the target subscription, or ${raw(attesting(gateway))}.`,
  };
  const scope = targetScope(manifest);
  const body = shownBody(gateway);
  const vaults = factRef("vaults", scope);
  if (body !== undefined)
    return caseOf(about, { vaults }, (facts) => [
      { ...about, ...judged(everyAt(body, SECRETS), facts.vaults, gateway, context) },
    ]);
  const live = factRef("configurations", scope, `gateway/${lastSegment(gateway.name)}`);
  return caseOf(
    { ...about, ...ofThisVersion(context, "configurations") },
    { vaults, live },
    (facts): Judgement[] => [
      {
        ...about,
        ...judged(
          facts.live.flatMap(({ value }) => value ?? []),
          facts.vaults,
          gateway,
          context,
        ),
      },
    ],
  );
}

function attesting({ name }: PlannedResource): Sentence {
  return say`look at the vault where it is, and attest it for ${"KV-10"} with ${`gateway: ${name}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence`;
}

/** What the request says of its certificates; undefined where only the manifest names it, and states none. */
function shownBody({ key, body, partial, whole, stated }: PlannedResource): ValueObject | undefined {
  if (body === undefined)
    return stated === undefined || memberOf(stated, "sslCertificates") === undefined
      ? undefined
      : { properties: stated };
  return partial === true
    ? openThroughout(body, [`what the deployment does not say about ${key}`], new Set(whole))
    : body;
}

function judged(
  addresses: readonly Value[],
  vaults: readonly Vault[],
  gateway: PlannedResource,
  context: Context,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const names = addresses.map((one) => (typeof one === "string" ? vaultOfUri(one) : undefined));
  const known = names.flatMap((name) => name ?? []);
  const away = known.filter(
    (name) =>
      !vaults.some((one) => sameText(one.name, name)) &&
      !context.planned.some((one) => sameType(one.type, VAULTS) && sameText(one.name, name)),
  );
  const elsewhere = [...new Set(away)];
  if (addresses.some(isUnknown) || known.length < addresses.length)
    return {
      outcome: "unknown",
      why: say`From which vault ${gateway.key} takes certificates could not be determined.`,
    };
  if (elsewhere.length > 0) return ofElsewhere(elsewhere, gateway, context);
  return known.length === 0
    ? { outcome: "not-applicable", why: say`${gateway.key} takes no certificate from a vault.` }
    : {
        outcome: "pass",
        why: say`${gateway.key} takes its certificates from ${[...new Set(known)]}, of its own subscription.`,
      };
}

/** What is in another subscription is not seen, so that a person says whether it serves. */
function ofElsewhere(
  vaults: readonly string[],
  gateway: PlannedResource,
  context: Context,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const word = boundWord(context, "KV-10", { gateway: gateway.name });
  if (word.kind === "holds")
    return {
      outcome: "pass",
      why: say`Somebody attests that ${gateway.key} gets its certificates from ${vaults}.`,
      evidence: word.evidence,
    };
  return {
    outcome: "unknown",
    why: say`${gateway.key} takes certificates from ${vaults}, neither planned nor in the target subscription. A gateway may use a vault of another subscription, and whether it is there was not seen.`,
    fix: {
      text: say`A: put the certificates into a vault of the target subscription. B: ${raw(attesting(gateway))}.`,
    },
  };
}
