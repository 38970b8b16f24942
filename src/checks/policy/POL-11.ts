import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope, staysInSubscription } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { DefenderPlan } from "../../facts/kinds/defender-plans.ts";
import type { SecurityContact } from "../../facts/kinds/security-contacts.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Source: Microsoft Defender for Cloud: plans and contacts are settings of a subscription, and of no resource. */
export const pol11: Check = {
  meta: {
    id: "POL-11",
    title: "Defender plans and contacts are those of the source",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The plans of Microsoft Defender for Cloud that are on in the source subscription, with their sub-plans and extensions, against those of the target. The people and roles that it notifies of alerts are compared as well, addresses by their fingerprint. Both are settings of a subscription, so that nothing carries them to another one. Settings of single resources are not read.",
    ready: "The target subscription is guarded by the same plans, and the same people are notified.",
    howToFix:
      "Turn on the plan, its sub-plan and extensions at the target (`az security pricing create`), and enter the contacts. Where a policy sets them, assign it to the target.",
    failsWhen: [
      "A plan is on at the source and off at the target, or has another sub-plan there.",
      "An extension of a plan is on at the source and off at the target.",
      "A role or an address is notified of alerts at the source and not at the target.",
      "The service does not list the plan at the target, or does not say whether the contact is on (unknown).",
    ],
    waive: "When the target is guarded by something else: name it.",
    facets: { setting: "plan or contact", plan: "name of the plan" },
    folds: "setting",
    facts: ["defenderPlans", "securityContacts"],
    sources: [
      "https://learn.microsoft.com/rest/api/defenderforcloud/pricings/list",
      "https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about = { subject: "Defender for Cloud", place: manifest.locate(["target", "subscription"]) };
    if (staysInSubscription(manifest))
      return [
        notApplicable(about, say`Source and target are one subscription, whose settings stay as they are.`),
      ];
    return [plansCase(context), contactsCase(context)];
  },
};

function plansCase(context: Context): Case {
  const { manifest } = context;
  const about = {
    subject: "plans of Defender for Cloud",
    place: manifest.locate(["target", "subscription"]),
    facets: { setting: "plan" },
    ...ofThisVersion(context, "defenderPlans"),
  };
  const needs = {
    source: factRef("defenderPlans", sourceScope(manifest)),
    target: factRef("defenderPlans", targetScope(manifest)),
  };
  return caseOf(about, needs, ({ source, target }): Judgement[] => {
    const on = source.filter(isOn);
    const found = on.flatMap((plan) => {
      const said = plannedAgain(plan, target);
      return said === undefined
        ? []
        : [
            {
              ...about,
              subject: plan.name,
              facets: { ...about.facets, plan: plan.name },
              scope: targetScope(manifest),
              fix: fixOf(plan),
              ...said,
            },
          ];
    });
    if (found.length > 0) return found;
    const why =
      on.length === 0
        ? say`No plan is on in the source subscription.`
        : say`All ${on.length} plans that are on at the source are on at the target.`;
    return [{ ...about, outcome: "pass", why }];
  });
}

function isOn({ tier }: DefenderPlan): boolean {
  return sameText(tier, "Standard");
}

type Verdict = Pick<Judgement, "outcome" | "why" | "evidence" | "fix">;

/** What is wrong with a plan at the target; undefined where nothing is. */
function plannedAgain(plan: DefenderPlan, target: readonly DefenderPlan[]): Verdict | undefined {
  const others = plan.replacedBy ?? [];
  const isReplaced = target.some((one) => isOn(one) && others.some((name) => sameText(name, one.name)));
  if (isReplaced) return undefined;
  const own = target.find(({ name }) => sameText(name, plan.name));
  if (own === undefined)
    return {
      outcome: "unknown",
      why: say`Whether ${plan.name} is on at the target, the service does not say.`,
    };
  const evidence = [
    { label: "at the source", value: planText(plan) },
    { label: "at the target", value: planText(own) },
  ];
  if (!isOn(own))
    return { outcome: "fail", why: say`${plan.name} is on at the source and off at the target.`, evidence };
  if (plan.subPlan !== undefined && !sameText(plan.subPlan, own.subPlan ?? "") && !isMore(own, plan))
    return {
      outcome: own.subPlan === undefined ? "unknown" : "fail",
      why: say`${plan.name} has the sub-plan ${plan.subPlan} at the source and ${own.subPlan ?? "none that is said"} at the target.`,
      evidence,
    };
  const off = plan.extensions.filter((name) => !own.extensions.some((one) => sameText(one, name)));
  if (off.length === 0) return undefined;
  return {
    outcome: "fail",
    why: say`Of ${plan.name} the target has not turned on ${off}.`,
    evidence,
    // The command that turns on a plan would set its sub-plan, too, which may be a larger one there.
    fix: {
      text: say`Turn on ${off} in the settings of ${plan.name} at the target, or assign the policy that does.`,
    },
  };
}

/** Servers of P2 have all that those of P1 have. */
function isMore(own: DefenderPlan, plan: DefenderPlan): boolean {
  return sameText(plan.subPlan ?? "", "P1") && sameText(own.subPlan ?? "", "P2");
}

function planText({ tier, subPlan, extensions }: DefenderPlan): string {
  return [tier, ...(subPlan === undefined ? [] : [subPlan]), ...extensions].join(", ");
}

function fixOf({ name, subPlan, extensions }: DefenderPlan): NonNullable<Judgement["fix"]> {
  const then = extensions.length === 0 ? say`` : say`, then its extensions ${extensions} in its settings`;
  return {
    text: say`A: assign the policy that turns on ${name}. B, with this command: turn it on at the target as at the source${raw(then)}.`,
    command: azCommand([
      "security",
      "pricing",
      "create",
      ["--name", name],
      ["--tier", "standard"],
      ...(subPlan === undefined ? [] : [["--subplan", subPlan] as const]),
      ["--subscription", targetSubscription],
    ]),
  };
}

function contactsCase(context: Context): Case {
  const { manifest } = context;
  const about = {
    subject: "contacts of Defender for Cloud",
    place: manifest.locate(["target", "subscription"]),
    facets: { setting: "contact" },
    ...ofThisVersion(context, "securityContacts"),
  };
  const needs = {
    source: factRef("securityContacts", sourceScope(manifest)),
    target: factRef("securityContacts", targetScope(manifest)),
  };
  return caseOf(about, needs, ({ source, target }): Judgement[] => [
    { ...about, scope: targetScope(manifest), ...contactsAgain(source, target, about) },
  ]);
}

function contactsAgain(
  source: readonly SecurityContact[],
  target: readonly SecurityContact[],
  about: About,
): Pick<Judgement, "outcome" | "why" | "fix" | "evidence"> {
  const wanted = source.filter(({ enabled }) => enabled !== false);
  const told = target.filter(({ enabled }) => enabled === true);
  const open = target.some(({ enabled }) => enabled === undefined);
  const roles = lacking(wanted, told, ({ roles }) => roles);
  const emails = lacking(wanted, told, ({ emails }) => emails);
  if (roles.length === 0 && emails.length === 0)
    return {
      outcome: "pass",
      why: wanted.some(({ roles, emails }) => roles.length + emails.length > 0)
        ? say`Everybody who is notified of alerts at the source is notified at the target.`
        : say`Nobody is notified of alerts at the source.`,
    };
  if (open)
    return {
      outcome: "unknown",
      why: say`Whether ${about.subject} are on at the target, the service does not say.`,
    };
  return {
    outcome: "fail",
    why:
      roles.length > 0
        ? say`Alerts reach holders of ${roles} at the source, and not at the target.`
        : say`${emails.length} addresses are notified of alerts at the source, and not at the target.`,
    evidence: [
      { label: "roles not notified", value: roles.join(", ") || "none" },
      { label: "addresses not notified", value: String(emails.length) },
    ],
    fix: {
      text: say`Enter the contacts of the source at the target, under Email notifications of Defender for Cloud.`,
    },
  };
}

function lacking(
  source: readonly SecurityContact[],
  target: readonly SecurityContact[],
  of: (contact: SecurityContact) => readonly string[],
): string[] {
  const has = target.flatMap(of);
  return [...new Set(source.flatMap(of))].filter((one) => !has.some((other) => sameText(one, other)));
}
