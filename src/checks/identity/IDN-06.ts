import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { About, Case, Check, Context } from "../check.ts";
import { attested, ATTESTED_DAYS } from "../support/attested.ts";
import { azCommand } from "../support/command.ts";
import { accessOf } from "../../derive/principals.ts";
import { notApplicable, caseWithoutFacts } from "../support/without-facts.ts";

/** Source: App Service authentication: the redirect address of the app registration holds the host name of the app. */
export const idn06: Check = {
  meta: {
    id: "IDN-06",
    title: "App registrations accept the new host names",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `The app registrations that the manifest lists under expect.rbac.appRegistrations, with the hosts that people sign in at. Redirect addresses are kept in Microsoft Entra ID and only Microsoft Graph shows them, which this tool does not ask: an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-06, with the application as match, answers for each. Planned settings for sign-in at an app (authsettings, authConfigs) are a hint that there is such a registration. Where neither is found the check does not apply.`,
    ready:
      "Somebody attests, with a date, that the redirect addresses of each app registration contain the new hosts.",
    howToFix:
      "Add the new hosts to the redirect addresses, keep the old ones until the cutover is over, and attest it under attestations with the application as match.",
    failsWhen: [
      "A host that the app registration is to accept is still the one of a resource at the source, which gets another name.",
    ],
    takesAttestations: true,
    waive: "When sign-in moves to another registration.",
    facets: {
      application: "name of the app registration as the manifest writes it",
      resource: "planned sign-in setting",
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization",
      "https://learn.microsoft.com/entra/identity-platform/reply-url",
    ],
  },
  cases(context) {
    const { manifest, planned } = context;
    const declared = accessOf(manifest).appRegistrations;
    if (declared.length > 0) return declared.map((one) => caseFor(one, context));
    const hints = planned.filter(isSignIn);
    const place = manifest.locate(["expect", "rbac"]);
    if (hints.length > 0) return hints.map((one) => undeclared(one));
    return [
      notApplicable(
        { subject: "app registrations", place },
        say`The manifest lists no app registration, and the deployment turns no sign-in on.`,
      ),
    ];
  },
};

type Registration = ReturnType<typeof accessOf>["appRegistrations"][number];

function caseFor({ name, hosts, pointer }: Registration, context: Context): Case {
  const facets = { application: name };
  const about: About = { subject: name, place: context.manifest.locate(pointer), facets };
  const word = attested(context, "IDN-06", facets);
  const evidence = [
    ...hosts.slice(0, 20).map((value) => ({ label: "host", value })),
    ...(word.kind === "none" ? [] : word.evidence),
  ];
  const old = hosts.filter((host) => isOfSource(host, context));
  if (old.length > 0) {
    return caseWithoutFacts(about, {
      outcome: "fail",
      why: say`${name} is to accept ${old}, which name resources at the source.`,
      evidence,
      fix: { text: say`List the hosts that people sign in at once the workload is relocated.` },
    });
  }
  if (word.kind === "holds") {
    const why = say`Somebody attests that the redirect addresses of ${name} contain the hosts.`;
    return caseWithoutFacts(about, { outcome: "pass", why, evidence });
  }
  return caseWithoutFacts(about, {
    outcome: "unknown",
    why:
      word.kind === "stale"
        ? say`Redirect addresses do not show here, and the attestation for ${name} is too old or lies in the future.`
        : say`Redirect addresses of ${name} do not show here, and nobody attests that they contain ${hosts}.`,
    evidence,
    fix: {
      text: say`Look the redirect addresses up, add the hosts, and attest it for ${"IDN-06"} with ${`application: ${name}`} as match.`,
      command: azCommand([
        "ad",
        "app",
        "list",
        ["--display-name", name],
        ["--query", "[].{web:web.redirectUris, spa:spa.redirectUris}"],
      ]),
    },
  });
}

/** `app-weu.azurewebsites.net` where `app-weu` becomes `app-sdc`. */
function isOfSource(host: string, { manifest }: Context): boolean {
  const [label = ""] = host.split(".");
  return manifest.workloads
    .flatMap(({ resources }) => resources)
    .some(
      ({ from, to }) =>
        from !== undefined && to !== undefined && sameText(from, label) && !sameText(to, label),
    );
}

function isSignIn({ type, name }: PlannedResource): boolean {
  if (/^Microsoft\.App\/containerApps\/authConfigs$/i.test(type)) return true;
  return (
    /^Microsoft\.Web\/sites(\/slots)?\/config$/i.test(type) &&
    ["authsettings", "authsettingsV2"].some((last) => sameText(name.slice(name.lastIndexOf("/") + 1), last))
  );
}

function undeclared(one: PlannedResource): Case {
  return caseWithoutFacts(
    { subject: one.key, place: one.origin, facets: { resource: one.key }, resources: [one] },
    {
      outcome: "unknown",
      why: say`${one.key} turns sign-in on, and the manifest names no app registration whose redirect addresses could be asked about.`,
      fix: { text: say`List the app registration with its hosts under ${"expect.rbac.appRegistrations"}.` },
    },
  );
}
