import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import { entryOf } from "../../expression/json.ts";
import { isObject } from "../../expression/value.ts";
import type { ManifestResource } from "../../manifest/model.ts";
import { plannedByKey, type PlannedResource } from "../../plan/model.ts";
import type { About, Case, Check, Context } from "../check.ts";
import { attested, ATTESTED_DAYS } from "../support/attested.ts";
import { notApplicable, caseWithoutFacts } from "../support/without-facts.ts";
import { LOCAL_GRANT_TYPES, localGrantsOf, type LocalGrants } from "./local-grants.ts";

/** Source: relocation of managed identities: access that a service keeps itself is listed nowhere and does not come along. */
export const idn04: Check = {
  meta: {
    id: "IDN-04",
    title: "Grants that services keep themselves are accounted for",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `Declared resources with a name at the source whose service keeps grants of its own: ${LOCAL_GRANT_TYPES.join(", ")}. Database users, data plane roles, access policies and role bindings are not role assignments. Azure Resource Manager shows few of them, and a new resource starts without them. Each resource needs somebody who answers for them: an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-04, with the resource as match. A vault that the deployment itself makes with Azure RBAC for its data has no access policies.`,
    ready: "Somebody attests, with a date, the grants inside each such resource.",
    howToFix:
      "List users, roles and policies of the old resource, make them at the new one, and attest it under attestations with the resource as match and the list as evidence.",
    failsWhen: [
      "No attestation names the resource.",
      `The attestation is older than ${String(ATTESTED_DAYS)} days or lies in the future.`,
    ],
    takesAttestations: true,
    waive: "When nobody has been granted anything inside the resource.",
    facets: { resource: "the resource as workload.resource", type: "its resource type" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-managed-identity-regional-move",
      "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage",
      "https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control",
      "https://learn.microsoft.com/azure/key-vault/general/rbac-access-policy",
    ],
  },
  cases(context) {
    const { manifest, planned } = context;
    const byKey = plannedByKey(planned);
    const match = manifest.workloads.flatMap((workload) =>
      workload.resources.flatMap((resource): Case[] => {
        const local = localGrantsOf(resource.type);
        if (resource.from === undefined || local === undefined) return [];
        const key = `${workload.name}.${resource.id}`;
        return [caseFor(resource, local, byKey(key), key, context)];
      }),
    );
    if (match.length > 0) return match;
    const about = { subject: "grants inside services", place: manifest.locate(["workloads"]) };
    const why = say`The manifest declares no resource with a name at the source whose service keeps grants of its own.`;
    return [notApplicable(about, why)];
  },
};

function caseFor(
  resource: ManifestResource,
  { grants }: LocalGrants,
  planned: readonly PlannedResource[],
  key: string,
  context: Context,
): Case {
  const facets = { resource: key, type: resource.type };
  const place = context.manifest.locate(resource.pointer);
  const about: About = { subject: key, place, facets, resources: planned };
  if (
    sameText(resource.type, "Microsoft.KeyVault/vaults") &&
    planned.length > 0 &&
    planned.every(usesRoles)
  ) {
    const why = say`The deployment makes the vault with Azure RBAC for its data, so that it has no access policies.`;
    return caseWithoutFacts(about, { outcome: "pass", why });
  }
  const word = attested(context, "IDN-04", facets);
  if (word.kind === "holds") {
    const why = say`Somebody attests what the service keeps itself at ${key}: ${raw(grants)}.`;
    return caseWithoutFacts(about, { outcome: "pass", why, evidence: word.evidence });
  }
  const why =
    word.kind === "stale"
      ? say`The attestation of the grants of ${key} is too old or lies in the future: ${raw(grants)}.`
      : say`Nobody attests the grants that the service itself keeps at ${key}: ${raw(grants)}.`;
  return caseWithoutFacts(about, {
    outcome: "fail",
    why,
    evidence: word.kind === "stale" ? word.evidence : [],
    fix: {
      text: say`List the grants, make them at the target, and attest it for ${"IDN-04"} with ${`resource: ${key}`} as match.`,
    },
  });
}

function usesRoles({ body }: PlannedResource): boolean {
  const properties = body && entryOf(body, "properties");
  return (
    properties !== undefined &&
    isObject(properties) &&
    entryOf(properties, "enableRbacAuthorization") === true
  );
}
