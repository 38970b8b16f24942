import { groupBy } from "../../base/group.ts";
import { sameText, type Guid } from "../../base/names.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { factRef } from "../../facts/facts.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { namedTenants, takesOwnTenantOnly } from "../../plan/tenants.ts";
import { mayBeWritten } from "../../plan/write.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { placeText } from "../support/place.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";

/** Enough of a tenant id to tell two apart, never the whole. */
export function shortTenant(tenant: string): string {
  return `${tenant.slice(0, 8)}…`;
}

/** The tenants that the manifest declares, against those that Azure shows for the subscriptions. */
export function declaredTenants({ manifest }: Context): Case[] {
  return (["source", "target"] as const).flatMap((side) => {
    const { tenantId, subscription } = manifest[side];
    if (tenantId === undefined) return [];
    const scope = subscriptionScope(subscription.id);
    const about: About = {
      subject: `declared tenant of the ${side}`,
      place: manifest.locate([side, "tenantId"]),
      facets: { tenant: "declared" },
    };
    return [
      caseOf(about, { seen: factRef("subscription", scope) }, ({ seen }): Judgement[] => [
        seen.tenantId === tenantId
          ? {
              ...about,
              scope,
              outcome: "pass",
              why: say`The ${side} subscription belongs to the declared tenant.`,
            }
          : {
              ...about,
              scope,
              outcome: "fail",
              why: say`The ${side} subscription belongs to another tenant than the declared one.`,
              evidence: [
                { label: "declared", value: shortTenant(tenantId) },
                { label: "tenant of the subscription", value: shortTenant(seen.tenantId) },
              ],
              fix: { text: say`Correct ${`${side}.tenantId`}, or the id of the subscription.` },
            },
      ]),
    ];
  });
}

interface Written {
  readonly resource: PlannedResource;
  readonly path: string;
  readonly tenant: Guid | { readonly waits: string };
}

/** The tenants that the planned requests name, against that of the target: each once. */
export function writtenTenants(context: Context): Case[] {
  const written = writtenIn(context);
  const known = written.filter((one) => typeof one.tenant === "string");
  const open = written.filter(
    ({ tenant, path, resource }) =>
      typeof tenant !== "string" && isDecided(resource, path) && takesOwnTenantOnly(resource.type),
  );
  return [
    ...[
      ...groupBy(
        known,
        ({ tenant, resource }) =>
          `${typeof tenant === "string" ? tenant : ""} ${String(takesOwnTenantOnly(resource.type))}`,
      ).values(),
    ].flatMap((group) => caseOfTenant(context, group)),
    ...open.map(({ resource, path, tenant }) =>
      caseWithoutFacts(
        {
          subject: `${path} of ${resource.key}`,
          place: resource.origin,
          facets: { tenant: "written", resource: resource.key },
          resources: [resource],
        },
        {
          outcome: "unknown",
          why: say`${resource.name} names a tenant that is not known: ${typeof tenant === "string" ? "" : tenant.waits}.`,
          fix: { text: say`Write the target's tenant, or ${"subscription().tenantId"}.` },
        },
      ),
    ),
  ];
}

/**
 * A template says what it sends. In a Terraform plan a member that may be left out, as the tenant of the administrators of a new SQL server,
 * also waits where the service fills it in: with the tenant of the subscription.
 */
function isDecided({ partial }: PlannedResource, path: string): boolean {
  return partial !== true || sameText(path, "properties.tenantId");
}

/** A resource that only the manifest declares has the tenant of today in what is known of it, and states none. */
function writtenIn({ manifest, planned }: Context): Written[] {
  return planned.flatMap((resource) => {
    if (!mayBeWritten(resource) || resource.body === undefined || resource.origin.file === manifest.file)
      return [];
    return namedTenants(resource.body).flatMap(({ path, tenant }): Written[] => {
      if (tenant === "deployment") return [];
      return [{ resource, path, tenant: tenant.known ? tenant.value : { waits: tenant.expression } }];
    });
  });
}

function caseOfTenant({ manifest }: Context, group: readonly Written[]): Case[] {
  const [first] = group;
  if (first === undefined || typeof first.tenant !== "string") return [];
  const { resource, tenant } = first;
  const { target } = manifest;
  const strict = takesOwnTenantOnly(resource.type);
  const resources = [...new Set(group.map((one) => one.resource))];
  const about: About = {
    subject: `tenant ${shortTenant(tenant)} in requests${strict ? "" : " of other services"}`,
    place: resource.origin,
    facets: { tenant: "written" },
    resources,
    ...(strict ? {} : { severity: "warning" as const }),
  };
  const judged = (own: Guid): Judgement => ({
    ...about,
    ...(own === tenant
      ? {
          outcome: "pass" as const,
          why: say`${resources.length} planned resources name the target's tenant.`,
        }
      : {
          outcome: "fail" as const,
          why: strict
            ? say`${resources.map(({ name }) => name)} name another tenant than the target's: nobody of the target's tenant can use them, or the service refuses them.`
            : say`${resources.map(({ name }) => name)} name another tenant than the target's.`,
          evidence: [
            { label: "tenant of the target", value: shortTenant(own) },
            ...group.slice(0, 50).map((one) => ({ label: placeText(one.resource.origin), value: one.path })),
          ],
          fix: {
            text: say`Write the target's tenant, or ${"subscription().tenantId"}, in place of ${shortTenant(tenant)}.`,
          },
        }),
  });
  if (target.tenantId !== undefined) {
    const own = target.tenantId;
    return [caseOf(about, {}, () => [judged(own)])];
  }
  const seen = factRef("subscription", subscriptionScope(target.subscription.id));
  return [caseOf(about, { seen }, (facts) => [judged(facts.seen.tenantId)])];
}
