import { namespaceOf } from "../../base/resource-type.ts";
import { sameText, type Region } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { RETIRED_API_VERSIONS } from "../../catalog/retired-api-versions.ts";
import { factRef } from "../../facts/facts.ts";
import type { Provider, ProviderResourceType } from "../../facts/kinds/provider.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { groupBy } from "../../base/group.ts";
import { nearestWords } from "../../base/nearest.ts";
import { placeOf, targetScope, whereabouts, type Whereabouts } from "../../derive/planned.ts";
import { namespaceHint } from "../support/namespace-hint.ts";
import { notApplicable } from "../support/without-facts.ts";
import { apiVersionFindings, apiVersionsNotJudged, endingVersionFindings } from "./api-versions.ts";

/** Source: Providers - Get (`resourceTypes[].locations`). */
export const reg02: Check = {
  meta: {
    id: "REG-02",
    title: "Every resource type is offered there",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "The regions in which the resource provider offers each planned type, as the target subscription sees them. A child type that the provider does not list by itself is where its parent is, and none is offered where its parent is not. Types without regions are offered everywhere. The api-version that a template or azapi names is one of those that the provider lists. Where the list may not be whole, as in a snapshot of an older version, another one is a warning. One that its service ends before the last wave is over, such as those of Key Vault before 2026-02-01 on 2027-02-27, is refused then. An api-version that is known only after deployment, or of a type for which the provider lists none, is named under what was not judged. Of the types under expect.policies.allow that the deployment does not have, only whether there is such a type.",
    ready:
      "The provider offers every planned type in the region where it is planned, in the api-version of the request where both are known.",
    howToFix:
      "Choose another region for the resource, another type, or wait until the service reaches the region. Name an api-version that stays.",
    failsWhen: [
      "The region is not among those of the type.",
      "The provider does not know the type: it is misspelt, or not offered in this cloud (a warning for a type that only expect.policies.allow names).",
      "The resource is planned as global and the type is regional.",
      "The request names an api-version that the provider does not list for the type, or that ends before the last wave is over.",
    ],
    waive:
      "Do not, unless the provider's list is known to be late and a deployment into the region has succeeded.",
    facets: {
      type: "resource type, for example Microsoft.Sql/servers",
      region: "region where it is not offered, or global",
      version: "api-version that is not offered, or ends",
    },
    facts: ["provider"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#azure-cli",
      "https://learn.microsoft.com/rest/api/resources/providers/get",
      ...RETIRED_API_VERSIONS.map(({ source }) => source),
    ],
  },
  judges: "requests",
  notJudged: apiVersionsNotJudged,
  cases(context) {
    const types = [...groupBy(context.planned, ({ type }) => type)];
    const allowed = context.manifest.expect.allowTypes.filter(
      ({ type }) => !types.some(([planned]) => sameText(planned, type)),
    );
    return types.length + allowed.length > 0
      ? [
          ...types.map(([type, resources]) => one(context, type, resources)),
          ...allowed.map((expected) => allowedType(context, expected)),
        ]
      : [
          notApplicable(
            { subject: "resource types", place: placeOf([], context.manifest) },
            say`The deployment names no resource type.`,
          ),
        ];
  },
};

function one(context: Context, shown: string, resources: readonly PlannedResource[]): Case {
  const { manifest } = context;
  const first = resources[0];
  const about: About = {
    subject: shown,
    place: placeOf(resources, manifest),
    facets: { type: shown },
    resources,
  };
  if (first === undefined) return notApplicable(about, say`The deployment contains no such resource.`);
  const scope = targetScope(manifest);
  const namespace = namespaceOf(first.type);
  return caseOf(
    { ...about, ...namespaceHint(namespace) },
    { provider: factRef("provider", scope, namespace) },
    ({ provider }) => {
      const path = shown.slice(namespace.length + 1);
      const chain = listedTypes(path, provider);
      const [listed] = chain;
      if (listed === undefined) return [{ ...about, scope, ...unlisted(path, namespace, provider) }];
      const groups = groupBy(resources, (resource) => placeKey(whereabouts(resource, manifest)));
      const refused = sameText(listed.resourceType, path)
        ? [
            ...apiVersionFindings(about, resources, listed, provider, manifest),
            ...endingVersionFindings(about, resources, listed, provider, context),
          ]
        : [];
      const offered = [...groups.values()].flatMap((same): Judgement[] => {
        const where = same[0] && whereabouts(same[0], manifest);
        if (where === undefined) return [];
        return [
          {
            ...about,
            scope,
            place: placeOf(same, manifest),
            resources: same,
            facets: { type: shown, region: placeKey(where) },
            ...judgeChain(where, chain, path, namespace),
          },
        ];
      });
      return [...refused.map((one) => ({ ...one, scope })), ...offered];
    },
  );
}

/** A type that the manifest wants allowed and the plan does not have: whether there is such a type at all. */
function allowedType(
  { manifest }: Context,
  { type, pointer }: Context["manifest"]["expect"]["allowTypes"][number],
): Case {
  const namespace = namespaceOf(type);
  const about: About = {
    subject: type,
    place: manifest.locate(pointer),
    facets: { type },
    severity: "warning",
    ...namespaceHint(namespace),
  };
  const scope = targetScope(manifest);
  return caseOf(about, { provider: factRef("provider", scope, namespace) }, ({ provider }) => {
    const path = type.slice(namespace.length + 1);
    const isListed = listedTypes(path, provider).length > 0;
    const base = { ...about, scope };
    return isListed
      ? [{ ...base, outcome: "pass", why: say`The resource provider lists the type.` }]
      : [{ ...base, ...unlisted(path, namespace, provider) }];
  });
}

function placeKey(where: Whereabouts): string {
  if (where.kind === "region") return where.region;
  return where.kind === "global" ? "global" : "(unknown)";
}

/** The type itself and the types that it lies in, as far as the provider lists them; the innermost first. */
function listedTypes(path: string, { resourceTypes }: Provider): ProviderResourceType[] {
  const chain: ProviderResourceType[] = [];
  for (let name = path; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
    const found = resourceTypes.find(({ resourceType }) => sameText(resourceType, name));
    if (found !== undefined) chain.push(found);
  }
  return chain;
}

/** A child lies in its parent, so that it is offered nowhere where the parent is not. */
function judgeChain(
  where: Whereabouts,
  [own, ...outer]: readonly ProviderResourceType[],
  path: string,
  namespace: string,
): Verdict {
  const answers = [...(own === undefined ? [] : [own]), ...(where.kind === "global" ? [] : outer)].map(
    (type) => judge(where, type, path, namespace),
  );
  return (
    answers.find(({ outcome }) => outcome === "fail") ??
    answers.find(({ outcome }) => outcome === "unknown") ??
    answers[0] ?? { outcome: "unknown", why: say`The resource provider ${namespace} does not list the type.` }
  );
}

type Verdict = Pick<Judgement, "outcome" | "why" | "evidence" | "fix">;

function judge(
  where: Whereabouts,
  { resourceType, locations }: ProviderResourceType,
  path: string,
  namespace: string,
): Verdict {
  const evidence = [
    ...(sameText(resourceType, path) ? [] : [{ label: "listed as part of", value: resourceType }]),
    { label: "regions of the type", value: locations.length === 0 ? "everywhere" : String(locations.length) },
  ];
  const regions = locations.filter((name) => !sameText(name, "global"));
  if (regions.length === 0)
    return { outcome: "pass", why: say`${`${namespace}/${path}`} is not bound to a region.`, evidence };
  const alsoGlobal = regions.length < locations.length;
  switch (where.kind) {
    case "region":
      if (alsoGlobal && !regions.includes(where.region)) {
        return {
          outcome: "unknown",
          why: say`${`${namespace}/${path}`} is offered as global and in some regions, not in ${where.region}. The deployment does not say which of them is meant.`,
          evidence,
          fix: { text: say`State ${"location: global"} if the resource is to be global, or another region.` },
        };
      }
      return locations.includes(where.region)
        ? { outcome: "pass", why: say`${`${namespace}/${path}`} is offered in ${where.region}.`, evidence }
        : {
            outcome: "fail",
            why: say`${`${namespace}/${path}`} is not offered in ${where.region}.`,
            evidence: [...evidence, { label: "offered in", value: shortList(locations) }],
            fix: {
              text: say`Choose a region that offers the type.`,
              command: listCommand(namespace, resourceType),
            },
          };
    case "global":
      if (alsoGlobal) return { outcome: "pass", why: say`The type is offered as global.`, evidence };
      return {
        outcome: "fail",
        why: say`The resource is planned as global, and the type is offered in ${locations.length} regions only.`,
        evidence,
        fix: { text: say`State the region of the resource.`, command: listCommand(namespace, resourceType) },
      };
    case "unknown":
      return {
        outcome: "unknown",
        why: say`The region is not known: ${where.expression}.`,
        evidence,
        fix: { text: say`State the ${"location"} of the resource in the manifest.` },
      };
  }
}

function unlisted(path: string, namespace: string, { resourceTypes }: Provider): Verdict {
  const near = nearestWords(
    path,
    resourceTypes.map(({ resourceType }) => resourceType),
  );
  return {
    outcome: "fail",
    why: say`The resource provider ${namespace} does not list the type.`,
    evidence: [{ label: "types of the provider", value: String(resourceTypes.length) }],
    fix: {
      text:
        near.length > 0
          ? say`Did you mean ${near}? Otherwise this cloud does not offer the type.`
          : say`Check the spelling of the type. Otherwise this cloud does not offer it.`,
    },
  };
}

function shortList(locations: readonly Region[]): string {
  const shown = [...locations].sort().slice(0, 12).join(", ");
  return locations.length > 12 ? `${shown} and ${String(locations.length - 12)} more` : shown;
}

function listCommand(namespace: string, resourceType: string): string {
  return azCommand([
    "provider",
    "show",
    ["--namespace", namespace],
    ["--subscription", targetSubscription],
    ["--query", `resourceTypes[?resourceType=='${resourceType.replaceAll("'", "")}'].locations`],
  ]);
}
