import { isNewSubscription, NOT_THERE_YET } from "../../base/new-subscription.ts";
import { namespaceOf } from "../../base/resource-type.ts";
import { sameText } from "../../base/names.ts";
import { comesWithTemplate, REGISTERED_ON_DEPLOYMENT } from "../../catalog/registration.ts";
import { isOfTemplate } from "../../plan/write.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { deployerAccess } from "../../derive/deployer-access.ts";
import { lastMoment } from "../../derive/role-windows.ts";
import type { EffectiveDecision } from "../../rbac/effective.ts";
import { groupBy } from "../../base/group.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { namespaceHint } from "../support/namespace-hint.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Source: Providers - Get (`registrationState`); "Azure resource providers and types". */
export const sub03: Check = {
  meta: {
    id: "SUB-03",
    title: "Resource providers are registered",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The registration state of the resource provider of every type that the deployment or expect.policies.allow names. Azure Resource Manager registers what a template names, where the identity that deploys may register it. The declared deploy identity is asked for that right at the subscription, to the end of the wave. Terraform registers the list of its provider: version 5 nothing, versions 3 and 4 a list of their own, so its providers are to be registered before, or by a registration in the deployment. Some services refuse a first deployment whatever the tool does.",
    ready:
      "Every resource provider that the deployment needs is Registered in the target subscription, or will be by the deployment itself.",
    howToFix:
      "Register the provider, as someone who may, and wait until the state is Registered. That takes minutes.",
    failsWhen: [
      "The provider is NotRegistered or Unregistered, and not every one of its planned resources comes from a template that the deploy identity may register it for.",
      "The provider is NotRegistered or Unregistered, and the deployment will register it (a notice).",
      "The provider is Unregistering.",
      "The provider is Registering: the registration has been started and is not finished.",
    ],
    waive:
      "Where the tool of the deployment registers the provider first, as versions 3 and 4 of the Terraform provider do with most.",
    facets: {
      namespace: "namespace of the resource provider, for example Microsoft.Sql",
      state: "its registration state",
    },
    facts: [
      "denyAssignments",
      "principalAccess",
      "provider",
      "roleDefinitions",
      "roleEligibilities",
      "roleSchedules",
    ],
    sources: [
      REGISTERED_ON_DEPLOYMENT,
      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider",
      "https://github.com/hashicorp/terraform-provider-azurerm/pull/31679",
      "https://github.com/Azure/bicep-types-az/issues/2268",
    ],
  },
  cases(context) {
    const cases = [...namespaces(context)].map(([namespace, resources]) =>
      one(context, namespace, resources),
    );
    return cases.length > 0
      ? cases
      : [
          notApplicable(
            { subject: "resource providers", place: placeOf([], context.manifest) },
            say`The deployment names no resource type.`,
          ),
        ];
  },
};

function namespaces({ manifest, planned }: Context): Map<string, readonly PlannedResource[]> {
  const groups = new Map(groupBy(planned, ({ type }) => namespaceOf(type)));
  for (const { type } of manifest.expect.allowTypes) {
    const namespace = namespaceOf(type);
    if (![...groups.keys()].some((key) => sameText(key, namespace))) groups.set(namespace, []);
  }
  return groups;
}

function one(context: Context, namespace: string, resources: readonly PlannedResource[]): Case {
  const { manifest } = context;
  const scope = targetScope(manifest);
  const allowed = manifest.expect.allowTypes.find(({ type }) => sameText(namespaceOf(type), namespace));
  const about: About = {
    subject: namespace,
    place:
      resources.length > 0 || allowed === undefined
        ? placeOf(resources, manifest)
        : manifest.locate(allowed.pointer),
    facets: { namespace },
    resources,
    ...namespaceHint(namespace),
  };
  const deployer = deployerAccess(context);
  const needs = { provider: factRef("provider", scope, namespace) };
  return caseOf({ ...about, wants: [deployer] }, needs, ({ provider }, read) => {
    const state = provider.registrationState;
    if (state === undefined) return [{ ...about, scope, outcome: "unknown", why: withoutState(manifest) }];
    const judgement: Judgement = {
      ...about,
      scope,
      facets: { namespace, state },
      outcome: "pass",
      why: say`The resource provider is ${state}.`,
      evidence: [{ label: "registration state", value: state }],
    };
    if (sameText(state, "Registered")) return [judgement];
    const why = FAILS.get(state.toLowerCase())?.(namespace);
    if (why === undefined) {
      return [
        {
          ...judgement,
          outcome: "unknown",
          why: say`The registration state ${state} is not one that is known to mean ready or not ready.`,
        },
      ];
    }
    const access = read(deployer);
    const moment = lastMoment(context, resources);
    const may = access.known
      ? access.value.at(moment).lasting.may(`${namespace}/register/action`, scope).kind
      : "unknown";
    const evidence = [
      ...(judgement.evidence ?? []),
      { label: "deploy identity may register it", value: MAY[may] },
    ];
    const idle = may === "allowed" && IDLE.has(state.toLowerCase());
    if (idle && (isBrought(namespace, resources) || isRegistered(namespace, context))) {
      const text = isRegistered(namespace, context)
        ? say`The resource provider is ${state}. The Terraform plan registers it, which the deploy identity may do. Resources of the provider have to wait for that.`
        : say`The resource provider is ${state}. The deployment registers it, which the deploy identity may do.`;
      return [{ ...judgement, outcome: "fail", severity: "notice", why: text, evidence }];
    }
    return [{ ...judgement, outcome: "fail", why, evidence, fix: fixOf(namespace, state, may) }];
  });
}

/** Why the state of a registration is not known though the provider was asked. */
function withoutState({ target }: Context["manifest"]): Sentence {
  return isNewSubscription(target.subscription.id)
    ? NOT_THERE_YET
    : say`The answer does not say whether the resource provider is registered.`;
}

/** States from which a deployment registers a provider; from the others it has to wait. */
const IDLE: ReadonlySet<string> = new Set(["notregistered", "unregistered"]);

/** True where a Terraform plan of the inventory registers it. */
function isRegistered(namespace: string, { plan }: Context): boolean {
  return (plan?.terraform ?? []).some((one) =>
    one.plan.registrations.some((name) => sameText(name, namespace)),
  );
}

/** True where templates alone bring resources of the provider, so that Azure Resource Manager registers it. */
function isBrought(namespace: string, resources: readonly PlannedResource[]): boolean {
  return resources.length > 0 && resources.every(isOfTemplate) && comesWithTemplate(namespace);
}

/** What the rights engine says of the register action, in words. */
const MAY: Readonly<Record<EffectiveDecision["kind"], string>> = {
  allowed: "yes",
  denied: "no",
  "after-activation": "after a role is activated",
  "depends-on-condition": "under a condition",
  unknown: "could not be determined",
};

const FAILS: ReadonlyMap<string, (namespace: string) => Sentence> = new Map([
  [
    "notregistered",
    (namespace) => say`${namespace} is not registered. Deployments of its types are refused.`,
  ],
  ["unregistered", (namespace) => say`${namespace} was unregistered. Deployments of its types are refused.`],
  [
    "registering",
    (namespace) =>
      say`The registration of ${namespace} is not finished. Deployments fail until the state is ${"Registered"}.`,
  ],
  [
    "unregistering",
    (namespace) => say`${namespace} is being unregistered. Deployments of its types will be refused.`,
  ],
]);

function fixOf(
  namespace: string,
  state: string,
  may: EffectiveDecision["kind"],
): NonNullable<Judgement["fix"]> {
  return {
    text: sameText(state, "Registering")
      ? say`Wait until the registration is finished. The command waits for it and does no harm when it is repeated.`
      : may === "allowed"
        ? say`Register the provider before the wave. The deploy identity may do it. The command waits until it is done.`
        : may === "denied"
          ? say`Register the provider before the wave as somebody who has ${`${namespace}/register/action`} on the subscription, as ${"Contributor"} does. The deploy identity does not. The command waits until it is done.`
          : say`Register the provider before the wave as somebody who has ${`${namespace}/register/action`} on the subscription, as ${"Contributor"} does. The command waits until it is done.`,
    command: azCommand([
      "provider",
      "register",
      ["--namespace", namespace],
      ["--subscription", targetSubscription],
      "--wait",
    ]),
  };
}
