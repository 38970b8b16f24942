import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { movingHosts, type MovingHost } from "../../derive/domains.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef, hostRef } from "../../facts/facts.ts";
import type { HostRecords } from "../../facts/kinds/host-records.ts";
import type { Site } from "../../facts/kinds/sites.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { aboutHost, probeHint } from "./about.ts";

const SITES = "Microsoft.Web/sites";

/** Source: App Service, "Migrate an active DNS name to Azure App Service". */
export const dom03: Check = {
  meta: {
    id: "DOM-03",
    title: "Domain is verified and bound at the target",
    area: "domain",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "Each host under domains that a site of App Service serves: whether the host is bound to the site at the target with TLS, and while it is not, whether the TXT record asuid of the host holds the verification id of the site, which a binding waits for. Both can be done before the record is switched. The record is asked for only where the caller allows it (probe). Bindings of other services do not show here, and wait for a person.",
    ready: "The target accepts requests for the host, with its certificate, before users are sent there.",
    howToFix:
      "Add the verification id of the target as a further TXT record beside the one of the source, bind the host at the target, and bind its certificate.",
    failsWhen: [
      "The host is not bound to the site at the target, with or without the TXT record that a binding needs.",
      "The host is bound without TLS.",
    ],
    takesAttestations: true,
    waive: "When another service in front accepts the host, and the site is asked under its own name.",
    facets: { host: "the host", target: "the resource that is to serve it" },
    facts: ["hostRecords", "sites"],
    sources: [
      "https://learn.microsoft.com/azure/app-service/manage-custom-dns-migrate-domain",
      "https://learn.microsoft.com/azure/app-service/app-service-web-tutorial-custom-domain",
    ],
  },
  cases(context) {
    const moving = movingHosts(context.manifest);
    if (moving.length > 0) return moving.map((one) => caseFor(one, context));
    const about = { subject: "bound hosts", place: context.manifest.locate(["domains"]) };
    return [notApplicable(about, say`The manifest declares no hosts under domains.`)];
  },
};

/** Where the verification of a host stands: at the apex and for a wildcard, under the name that is verified. */
export function verificationHost(host: string): string {
  return `asuid.${host.replace(/^\*\./, "")}`;
}

function caseFor(moving: MovingHost, context: Context): Case {
  const { host, servedBy, domain } = moving;
  const own = aboutHost(moving, context);
  const target = servedBy?.to ?? servedBy?.from;
  const facets = { ...own.facets, ...(target === undefined ? {} : { target }) };
  const match = target === undefined ? `host: ${host}` : `host: ${host}, target: ${target}`;
  const about = { ...own, facets, hint: probeHint("DOM-03", match) };
  const word = boundWord(context, "DOM-03", facets);
  const holds = say`Somebody attests that ${host} is verified and bound at the target.`;
  if (servedBy === undefined || target === undefined || !sameType(servedBy.type, SITES))
    return word.kind === "holds"
      ? caseWithoutFacts(about, { outcome: "pass", why: holds, evidence: word.evidence })
      : caseWithoutFacts(about, {
          outcome: "unknown",
          why: say`Whether ${domain.servedBy ?? "what serves it"} accepts ${host} does not show here.`,
          fix: { text: about.hint },
        });
  const texts = hostRef("hostRecords", verificationHost(host), "TXT");
  const needs = { sites: factRef("sites", targetScope(context.manifest)) };
  return attestableCase({ ...about, wants: [texts] }, needs, word, holds, ({ sites }, read) => {
    const seen = read(texts);
    return [{ ...about, ...judged(host, target, seen.known ? seen.value : undefined, sites, context) }];
  });
}

/** @param texts undefined where nobody could ask; a host that is bound needs them no more */
function judged(
  host: string,
  target: string,
  texts: HostRecords | undefined,
  sites: readonly Site[],
  { manifest }: Context,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const site = sites.find(
    ({ name, location }) => sameText(name, target) && location === manifest.target.region,
  );
  if (site === undefined)
    return {
      outcome: "unknown",
      why: say`The site ${target} does not exist in ${manifest.target.region} yet.`,
    };
  const binding = site.hosts.find(({ name }) => name === host);
  if (binding === undefined) return notBound(host, target, texts, site);
  if (sameText(binding.ssl, "Disabled"))
    return {
      outcome: "fail",
      why: say`${host} is bound to ${target} without TLS.`,
      fix: { text: say`Bind its certificate at ${target}.` },
    };
  return { outcome: "pass", why: say`${host} is bound to ${target} with TLS.` };
}

function notBound(
  host: string,
  target: string,
  texts: HostRecords | undefined,
  { verificationId = "" }: Site,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const shown = texts?.records.flatMap(({ type, data }) => (type === "TXT" ? [data] : []));
  const isVerified = shown?.some((text) => sameText(text.trim(), verificationId));
  const record = verificationHost(host);
  if (isVerified === true)
    return {
      outcome: "fail",
      why: say`${host} is not bound to ${target}.`,
      fix: { text: say`Bind it. With the TXT record in place that works before the switch.` },
    };
  const evidence = shown === undefined ? [] : [{ label: "TXT records there", value: String(shown.length) }];
  return {
    outcome: "fail",
    why:
      shown === undefined
        ? say`${host} is not bound to ${target}. The TXT record at ${record} could not be read.`
        : say`${host} is not bound to ${target}, and no TXT record at ${record} contains its verification id.`,
    evidence,
    fix: {
      text:
        verificationId === ""
          ? say`Add a TXT record with the verification id of ${target} at ${record}, then bind the host.`
          : say`Add a TXT record with ${verificationId} beside those that are there, then bind the host.`,
    },
  };
}
