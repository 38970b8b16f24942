import { region, sameText } from "../../base/names.ts";
import { parentType } from "../../base/resource-type.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { isoDate } from "../../base/time.ts";
import { companionOf } from "../../catalog/configuration.ts";
import { methodsOf, pageOf, type MethodRow } from "../../catalog/methods.ts";
import type { Attestation } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Evidence } from "../../report/model.ts";
import type { About, Case, Check, Context } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { isAddress, published } from "../../base/address.ts";
import { placeOf } from "../../derive/planned.ts";
import { notApplicable, caseWithoutFacts } from "../support/without-facts.ts";

/** Source: the relocation methods of the catalogue, each row with its page. */
export const mth01: Check = {
  meta: {
    id: "MTH-01",
    title: "Type has a known relocation method",
    area: "method",
    severity: "blocker",
    phase: "select",
    looksAt:
      "Every resource type of the deployment, in the catalogue of relocation methods. Child types that are configuration alone (subnets, firewall rules, application settings) are relocated by deploying them. Child types with data (containers, secrets) go with their parent's method.",
    ready:
      "A documented method relocates the type, or somebody has attested the method that is not documented.",
    howToFix:
      "Where the catalogue knows the method only from general knowledge, try it and attest it: an entry under attestations with check MTH-01, match type, a person, a date and evidence. Where it knows none, replace the type, or waive with the reason why the way was proved.",
    takesAttestations: true,
    failsWhen: [
      "The method is known from general knowledge only (unknown, a notice).",
      "The catalogue of this version has no method for the type (a notice).",
    ],
    waive: "When the team has proved its own way with a rehearsal. Name it as the reason.",
    facets: { type: "resource type, for example Microsoft.Kusto/clusters" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation",
      "https://learn.microsoft.com/azure/resource-mover/overview",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select",
    ],
  },
  cases(context) {
    const types = [...groupBy(context.planned, ({ type }) => type)];
    return types.length > 0
      ? types.map(([type, resources]) => one(context, type, resources))
      : [
          notApplicable(
            { subject: "resource types", place: placeOf([], context.manifest) },
            say`The deployment names no resource type.`,
          ),
        ];
  },
};

function one(context: Context, type: string, resources: readonly PlannedResource[]): Case {
  const about: About = {
    subject: type,
    place: placeOf(resources, context.manifest),
    facets: { type },
    resources,
  };
  const rows = methodsOf(type);
  const companion = rows.length === 0 ? companionOf(type) : undefined;
  if (companion?.kind === "configuration") {
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`The type is configuration alone: deploying it at the target relocates it.`,
    });
  }
  const hasNoRegion = rows.length > 0 && rows.every(({ state, verified }) => state === "none" && !verified);
  if (hasNoRegion || (rows.length === 0 && companion === undefined && resources.every(isGlobal))) {
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`The type is global: it is in no region that it would have to leave.`,
    });
  }
  const parent = rows.length > 0 ? undefined : (companion?.of ?? documentedParent(type));
  const known = parent === undefined ? rows : methodsOf(parent);
  if (known.length === 0) {
    return caseWithoutFacts(
      { ...about, severity: "notice" },
      {
        outcome: "unknown",
        why: say`The catalogue of this version has no method for ${type}. That says nothing of the target.`,
        fix: {
          text: say`Write down how the type is relocated: as ${"method"} of the resource, or as an attestation of MTH-01. A misspelt type looks the same: check the name.`,
        },
      },
    );
  }
  const evidence = known.flatMap(evidenceOf);
  const carried: Sentence =
    parent === undefined ? say`${type}` : say`${type} is carried by the method of ${parent}, which`;
  if (known.every((row) => row.verified)) {
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`${raw(carried)} has a documented relocation method.`,
      evidence,
    });
  }
  const attestation = attestationOf(context, parent === undefined ? [type] : [type, parent]);
  if (attestation !== undefined) {
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`${raw(carried)} has a method that no page documents. ${raw(personOf(attestation))} attested it on ${isoDate(attestation.at)}.`,
      evidence: [...evidence, { label: "attested with", value: published(attestation.evidence) }],
    });
  }
  // That no page is known is a gap of this catalogue, and says nothing of the target.
  return caseWithoutFacts(
    { ...about, severity: "notice" },
    {
      outcome: "unknown",
      why: say`${raw(carried)} has a method from general knowledge only. No page confirms it.`,
      evidence,
      fix: {
        text: say`Try the method and add an attestation: ${`check: MTH-01, match: { type: ${parent ?? type} }`}, with a person, a date and evidence.`,
      },
    },
  );
}

/** The nearest type that it lies in and whose method is known. */
function documentedParent(type: string): string | undefined {
  for (let outer = parentType(type); outer !== undefined; outer = parentType(outer))
    if (methodsOf(outer).length > 0) return outer;
  return undefined;
}

function isGlobal({ location }: PlannedResource): boolean {
  return location?.known === true && location.value === region("global");
}

function evidenceOf(row: MethodRow): Evidence[] {
  const methods = row.methods.length === 0 ? "no relocation needed" : row.methods.join(" or ");
  const about = row.about === undefined ? "" : ` (${row.about})`;
  return [
    { label: `method${about}`, value: `${methods}: ${row.how}` },
    ...(row.needs === "" ? [] : [{ label: "mind", value: row.needs }]),
    ...pageOf(row).map((value) => ({ label: "page", value })),
  ];
}

/** An attestation counts when it names the type and is not dated in the future. */
function attestationOf({ manifest, now }: Context, types: readonly string[]): Attestation | undefined {
  return manifest.attestations.find(
    ({ check, match, at }) =>
      sameText(check, "MTH-01") &&
      at <= now &&
      Object.keys(match).length > 0 &&
      Object.entries(match).every(
        ([facet, value]) => sameText(facet, "type") && types.some((type) => sameText(type, value)),
      ),
  );
}

function personOf({ by }: Attestation): Sentence {
  return isAddress(by) ? say`the person whom the manifest names` : say`${by}`;
}
