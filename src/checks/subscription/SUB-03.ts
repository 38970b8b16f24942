import { namespaceOf } from "../../base/resource-type.ts";
import { sameText } from "../../base/names.ts";
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
      "The registration state of the resource provider of every type that the plan or expect.policies.allow names. An identity without the register permission cannot deploy the first resource of an unregistered provider; whether the declared deploy identity has it is shown beside the state.",
    ready: "Every resource provider that the plan needs is Registered in the target subscription.",
    howToFix:
      "Register the provider, as someone who may, and wait until the state is Registered; that takes minutes.",
    failsWhen: [
      "The provider is NotRegistered, Unregistered or Unregistering.",
      "The provider is Registering: the registration has been started and is not finished.",
    ],
    waive: "Only where the deploy identity may register providers and its tool does so before it deploys.",
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
      "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#register-resource-provider",
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
            say`The plan names no resource type.`,
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
  };
  const deployer = deployerAccess(context);
  const needs = { provider: factRef("provider", scope, namespace) };
  return caseOf({ ...about, wants: [deployer] }, needs, ({ provider }, read) => {
    const state = provider.registrationState;
    const said: Judgement = {
      ...about,
      scope,
      facets: { namespace, state },
      outcome: "pass",
      why: say`The resource provider is ${state}.`,
      evidence: [{ label: "registration state", value: state }],
    };
    if (sameText(state, "Registered")) return [said];
    const why = FAILS.get(state.toLowerCase());
    if (why === undefined) {
      return [
        {
          ...said,
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
    return [
      {
        ...said,
        outcome: "fail",
        why,
        evidence: [...(said.evidence ?? []), { label: "deploy identity may register it", value: MAY[may] }],
        fix: fixOf(namespace, state, may === "allowed"),
      },
    ];
  });
}

/** What the rights engine says of the register action, in words. */
const MAY: Readonly<Record<EffectiveDecision["kind"], string>> = {
  allowed: "yes",
  denied: "no",
  "after-activation": "after a role is activated",
  "depends-on-condition": "under a condition",
  unknown: "could not be determined",
};

const FAILS: ReadonlyMap<string, Sentence> = new Map([
  [
    "notregistered",
    say`The resource provider is not registered; the first deployment of one of its types is refused unless the identity may register it.`,
  ],
  [
    "unregistered",
    say`The resource provider was unregistered; the first deployment of one of its types is refused unless the identity may register it.`,
  ],
  [
    "registering",
    say`The registration was started and is not finished; deployments fail until the state is ${"Registered"}.`,
  ],
  [
    "unregistering",
    say`The resource provider is being unregistered; deployments of its types will be refused.`,
  ],
]);

function fixOf(namespace: string, state: string, own: boolean): NonNullable<Judgement["fix"]> {
  return {
    text: sameText(state, "Registering")
      ? say`Wait until the registration is finished; the command waits for it and does no harm when it is repeated.`
      : own
        ? say`Register the provider before the wave; the deploy identity may do it. The command waits until it is done.`
        : say`Register the provider as someone who may; the command waits until it is done.`,
    command: azCommand([
      "provider",
      "register",
      ["--namespace", namespace],
      ["--subscription", targetSubscription],
      "--wait",
    ]),
  };
}
