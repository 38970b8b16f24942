import { say } from "../../base/sentence.ts";
import { hasListedSettings } from "../../catalog/expected-differences.ts";
import { comparedSettings } from "../../derive/consistency/compare.ts";
import type { ComparedSetting, ComparedSettings } from "../../derive/consistency/settings.ts";
import { movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { bothSides } from "../support/both-sides.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { endpointCases } from "./cloud-endpoints.ts";
import { extensionRefs, extensionsOf } from "./machine-extensions.ts";

/** Settings that a finding names. */
const MOST_NAMED = 12;

/** Source: Azure operated by 21Vianet, relocation of workloads: the assessment holds services and settings of both sides against each other. */
export const cfg01: Check = {
  meta: {
    id: "CFG-01",
    title: "Settings at the target are as strict as at the source",
    area: "operations",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Each declared resource that Azure Resource Graph lists at the source beside the request that makes its successor, or beside the successor where no request shows: SKU, tier, size, version, zones, redundancy, network exposure, TLS, identity, encryption, protection, tags and every other setting that both sides state. The image of a machine is compared as a whole, and its extensions by publisher and type: those of the source that the deployment does not have, and lower versions. What Backup, Site Recovery, Defender and the SQL extension install themselves is left out. Names, ids, places and what the service makes are left out. Between clouds every request is searched for endpoints of another cloud than the target's, too: sign-in, Azure Resource Manager, Microsoft Graph, and what hosts of services and private zones end with. Endpoints that connections.allow lists stay. Types, SKUs, versions and api-versions that only one side has are judged by REG-02, REG-03, REG-09 and REG-10, and stand in the same table.",
    ready:
      "No setting at the target protects less, or carries less, than at the source, and no request names an endpoint of another cloud.",
    howToFix: "Set the same at the target, or waive the one setting that is meant to differ.",
    failsWhen: [
      "A setting at the target is weaker: an older TLS, an open network, fewer zones, a replication that is lost, a lower tier, a shorter retention, an older version of the image or of an extension.",
      "A setting differs and no table says which side is the stricter (a notice).",
      "Between clouds: a request names an endpoint of another cloud, such as core.windows.net in Azure China. A host of that cloud that no resource of the manifest has may be of somebody else, and is a notice.",
      "A request leaves out what the source has, and what the service takes then is not known: unknown. So is an extension that only the source has, since a policy may add it.",
    ],
    waive: "When one setting, or the whole resource, is meant to differ. Name who decided it.",
    facets: {
      resource: "key of the declared resource, as workload.resource",
      property: "the weaker setting, as sku.name or minimumTlsVersion, or the endpoint of another cloud",
    },
    facts: ["resourceSettings"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax",
      "https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://learn.microsoft.com/azure/china/resources-developer-guide",
      "https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure",
    ],
  },
  cases(context) {
    const pairs = movedPairs(context.manifest, context.planned).filter(({ resource }) =>
      hasListedSettings(resource.type),
    );
    const cases = [...pairs.map((pair) => caseFor(pair, context)), ...endpointCases(context)];
    if (cases.length > 0) return cases;
    const about = { subject: "settings of both sides", place: context.manifest.locate(["workloads"]) };
    return [
      notApplicable(about, say`The manifest moves no resource whose settings Azure Resource Graph lists.`),
    ];
  },
};

function caseFor(pair: MovedPair, context: Context): Case {
  const { manifest } = context;
  const { key, resource, planned } = pair;
  const about: About = {
    subject: key,
    place: manifest.locate(resource.pointer),
    facets: { resource: key },
    resources: planned,
    ...ofThisVersion(context, "resourceSettings"),
  };
  const { source: from, target: to } = manifest;
  const wants = extensionRefs(pair, context);
  return bothSides({ ...about, wants }, pair, context, (source, target, read) => {
    const own = comparedSettings(resource.type, source.settings, target, (text) =>
      text.toLowerCase().replaceAll(from.region, to.region),
    );
    const extensions = extensionsOf(source, pair, context, read);
    return judged(about, pair, {
      equal: own.equal + extensions.equal,
      others: [...own.others, ...extensions.others],
    });
  });
}

/** One finding a weaker setting, each of which may be waived; else one of all that is open, or that differs. */
function judged(
  about: About,
  { key, from, to }: MovedPair,
  { equal, others }: ComparedSettings,
): Judgement[] {
  const own = others.filter(({ toldBy }) => toldBy === undefined);
  const of = (...kinds: ComparedSetting["judged"][]): ComparedSetting[] =>
    own.filter(({ judged }) => kinds.includes(judged));
  const [weaker, open, other] = [of("weaker"), of("missing", "unknown"), of("differs")];
  const base = { ...about, consistency: { resource: key, from, to, equal, settings: others } };
  const found: Judgement[] = weaker.map((setting) => ({
    ...base,
    subject: `${key} ${setting.property}`,
    facets: { resource: key, property: setting.property },
    ...shown([setting]),
    outcome: "fail",
    why: say`${setting.property} of ${to} is weaker than that of ${from}: ${setting.target ?? "none"} instead of ${setting.source}.`,
    fix: { text: say`Set it as at ${from}, or waive the setting if it is meant to differ.` },
  }));
  if (open.length > 0)
    found.push({
      ...base,
      ...shown(open),
      outcome: "unknown",
      why: say`For ${open.length} settings of ${from}, it is not known what ${to} will have: ${listed(open)}.`,
      fix: { text: say`State them in the request.` },
    });
  if (other.length > 0)
    found.push({
      ...base,
      subject: `${key} differs`,
      ...shown(other),
      outcome: "fail",
      severity: "notice",
      why: say`${other.length} settings of ${to} differ from those of ${from}, and no table says which side is the stricter: ${listed(other)}.`,
      fix: { text: say`Look at them, and set what is not meant to differ as at ${from}.` },
    });
  if (found.length > 0) return found;
  const compared = equal + own.length;
  if (compared === 0)
    return [
      {
        ...base,
        outcome: "not-applicable",
        why: say`No setting of ${from} can be compared with one of ${to}.`,
      },
    ];
  const why = say`All ${compared} settings of ${to} that can be compared are as strict as those of ${from}.`;
  return [{ ...base, outcome: "pass", why }];
}

function listed(settings: readonly ComparedSetting[]): readonly string[] {
  return settings.map(({ property }) => property);
}

function shown(settings: readonly ComparedSetting[]): Pick<Judgement, "evidence"> {
  return {
    evidence: settings.slice(0, MOST_NAMED).map(({ property, source, target, judged }) => ({
      label: judged,
      value: `${property}: ${source} at the source, ${target ?? (judged === "missing" ? "not stated" : "not known yet")} at the target`,
    })),
  };
}
