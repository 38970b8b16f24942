import { sameText } from "../../base/names.ts";
import { groupBy } from "../../base/group.ts";
import { say } from "../../base/sentence.ts";
import { adapterOf } from "../../catalog/adapters.ts";
import type { FeatureNeed } from "../../catalog/services/support/adapter.ts";
import { partOf } from "../../derive/part.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { serviceRequest } from "../../derive/services/request.ts";
import { factRef } from "../../facts/facts.ts";
import type { PreviewFeature } from "../../facts/kinds/preview-features.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { notApplicable } from "../support/without-facts.ts";

interface Wanting {
  readonly resource: PlannedResource;
  readonly need: FeatureNeed;
}

/** Source: Features - List of Microsoft.Features; the prerequisites of each setting. */
export const sub04: Check = {
  meta: {
    id: "SUB-04",
    title: "Features that the deployment uses are registered",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Settings of planned resources that a service accepts only from subscriptions that have registered a feature, such as encryption at host of virtual machines, scale sets and node pools. A feature is registered for each subscription by itself, so that what works at the source says nothing of the target.",
    ready: "Every feature that a planned setting needs is registered in the target subscription.",
    howToFix:
      "Register the feature, wait until its state is Registered, and register the resource provider again so that the state spreads.",
    failsWhen: [
      "The feature is not registered, or its registration waits for an approval.",
      "The provider lists no such feature (unknown).",
      "Whether the setting is on is known only after deployment, and the feature is not registered (unknown).",
    ],
    waive: "Do not: the service refuses the request until the feature is registered.",
    facets: { feature: "feature with its namespace, for example Microsoft.Compute/EncryptionAtHost" },
    facts: ["previewFeatures"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/preview-features",
      "https://learn.microsoft.com/rest/api/resources/features/list",
      "https://learn.microsoft.com/azure/virtual-machines/disks-enable-host-based-encryption-portal#prerequisites",
      "https://learn.microsoft.com/azure/aks/enable-host-encryption",
    ],
  },
  judges: "requests",
  asks: (type) => (adapterOf(type)?.asks.includes("feature") === true ? ["feature"] : []),
  cases(context) {
    const wanting = context.planned.flatMap((resource): Wanting[] => {
      const features = adapterOf(resource.type)?.features;
      return features === undefined
        ? []
        : features(serviceRequest(resource)).map((need) => ({ resource, need }));
    });
    const groups = groupBy(wanting, ({ need }) => `${need.namespace}/${need.feature}`);
    if (groups.size > 0) return [...groups].map(([feature, same]) => one(context, feature, same));
    const about = { subject: "features", place: placeOf([], context.manifest) };
    return [notApplicable(about, say`No planned setting needs a feature that is known to this version.`)];
  },
};

function one({ manifest }: Context, feature: string, wanting: readonly Wanting[]): Case {
  const resources = [...new Set(wanting.map(({ resource }) => resource))];
  const about: About = {
    subject: `feature ${feature}`,
    place: placeOf(resources, manifest),
    facets: { feature },
    resources,
  };
  const scope = targetScope(manifest);
  const [namespace = "", name = ""] = feature.split("/");
  return caseOf(about, { features: partOf(factRef("previewFeatures", scope, namespace)) }, ({ features }) => {
    const found = features.find((one) => sameText(one.name, name));
    return [{ ...about, scope, ...judge(feature, found, wanting) }];
  });
}

function judge(
  feature: string,
  found: PreviewFeature | undefined,
  wanting: readonly Wanting[],
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const [first] = wanting;
  const setting = first?.need.setting ?? feature;
  if (found === undefined)
    return {
      outcome: "unknown",
      why: say`The provider lists no feature ${feature}, so it is not known whether ${setting} is accepted.`,
    };
  const evidence = [{ label: "state", value: found.state }];
  if (sameText(found.state, "Registered"))
    return { outcome: "pass", why: say`The subscription has registered ${feature}.`, evidence };
  const [namespace = "", name = ""] = feature.split("/");
  const fix = {
    text: say`Register the feature, and the provider once its state is Registered. The role ${"Contributor"} may do both.`,
    command: azCommand([
      "feature",
      "register",
      ["--namespace", namespace],
      ["--name", name],
      ["--subscription", targetSubscription],
    ]),
  };
  const sure = wanting.filter(({ need }) => need.waits === undefined);
  if (sure.length === 0)
    return {
      outcome: "unknown",
      why: say`Whether ${wanting.map(({ resource }) => resource.key)} uses ${setting} is not known: ${wanting.flatMap(({ need }) => need.waits ?? [])}. The feature ${feature} is not registered.`,
      evidence,
      fix,
    };
  return {
    outcome: "fail",
    why: say`${sure.map(({ resource }) => resource.key)} uses ${setting}, which is refused until the feature ${feature} is registered. Its state is ${found.state}.`,
    evidence,
    fix,
  };
}
