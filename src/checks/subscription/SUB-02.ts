import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type Case, type Check, type Context } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import { declaredTenants, shortTenant, writtenTenants } from "./tenants.ts";

/** Source: move checklist, "the source and destination subscriptions must be in the same tenant". */
export const sub02: Check = {
  meta: {
    id: "SUB-02",
    title: "Source and target share the tenant",
    area: "subscription",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "The Microsoft Entra tenants of the source and the target subscription, those that the manifest declares, and those that the planned requests write: of vaults, administrators, clusters and others. Identities, role assignments, images and registries do not cross a tenant, so a relocation that changes it has to be planned as one.",
    ready:
      "Both subscriptions belong to one tenant, or the manifest declares the relocation as cross-tenant. Each belongs to the tenant that is declared for it, and every planned request that names a tenant names the target's.",
    howToFix:
      "Choose a target subscription in the source's tenant, or declare crossTenant: true under target once principals, keys and images are planned for the new tenant. In templates and plans write subscription().tenantId, or the id of the target's tenant.",
    failsWhen: [
      "The two subscriptions belong to different tenants and the manifest does not say so.",
      "A subscription belongs to another tenant than source.tenantId or target.tenantId says.",
      "A planned vault, administrator or cluster names another tenant than the target's. Of other services this is a warning.",
    ],
    waive: "Do not waive. Declare crossTenant instead, so that everybody who reads the manifest sees it.",
    facets: {
      tenant: "same, cross-tenant, different, declared or written",
      resource: "key of the resource whose tenant is known only after deployment",
    },
    facts: ["subscription"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription#checklist-before-moving-resources",
      "https://learn.microsoft.com/azure/role-based-access-control/transfer-subscription",
      "https://learn.microsoft.com/azure/key-vault/general/move-subscription",
    ],
  },
  cases(context) {
    return [...sharedTenant(context), ...declaredTenants(context), ...writtenTenants(context)];
  },
};

/** The tenants of both subscriptions, against each other. */
function sharedTenant({ manifest }: Context): Case[] {
  const { source, target } = manifest;
  const subject = "tenant of source and target";
  const about = { subject, place: manifest.locate(["target", "subscription"]) };
  if (target.crossTenant) {
    return [
      caseWithoutFacts(
        { ...about, facets: { tenant: "cross-tenant" } },
        {
          outcome: "pass",
          why: say`The manifest declares the relocation as cross-tenant, so the tenants may differ.`,
        },
      ),
    ];
  }
  if (source.subscription.id === target.subscription.id) {
    return [
      caseWithoutFacts(
        { ...about, facets: { tenant: "same" } },
        { outcome: "pass", why: say`Source and target are the same subscription.` },
      ),
    ];
  }
  const scope = subscriptionScope(target.subscription.id);
  const needs = {
    from: factRef("subscription", subscriptionScope(source.subscription.id)),
    to: factRef("subscription", scope),
  };
  return [
    caseOf(about, needs, ({ from, to }) =>
      from.tenantId === to.tenantId
        ? [
            {
              ...about,
              facets: { tenant: "same" },
              scope,
              outcome: "pass",
              why: say`Source and target subscription belong to the same tenant.`,
            },
          ]
        : [
            {
              ...about,
              facets: { tenant: "different" },
              scope,
              outcome: "fail",
              why: say`Source and target subscription belong to different tenants. Identities and role assignments of the source mean nothing there.`,
              evidence: [
                { label: "source tenant", value: shortTenant(from.tenantId) },
                { label: "target tenant", value: shortTenant(to.tenantId) },
              ],
              fix: {
                text: say`Choose a target subscription of the source's tenant, or declare ${"target.crossTenant: true"}.`,
              },
            },
          ],
    ),
  ];
}
