import { raw, say, sentence, type Sentence } from "../../base/sentence.ts";
import { sameText } from "../../base/names.ts";
import { subscriptionIn } from "../../base/scope.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { TerraformReading } from "../../plan/plan.ts";
import type { TerraformDestroy } from "../../plan/sources/terraform/model.ts";
import type { Evidence } from "../../report/model.ts";
import type { About, Case, Check, Context, Judgement } from "../check.ts";
import { placeOf } from "../../derive/planned.ts";
import { notApplicable, caseWithoutFacts } from "../support/without-facts.ts";

type Verdict = Pick<Judgement, "outcome" | "why" | "fix">;

/** Source: the issues of Terraform and its provider on a changed location, and the catalogue of what each type holds. */
export const mth03: Check = {
  meta: {
    id: "MTH-03",
    title: "The Terraform plan does not destroy stateful source resources",
    area: "method",
    severity: "blocker",
    phase: "migrate",
    looksAt:
      "Every Terraform plan of the inventory: what it deletes, and what it replaces, of the types with data. The subscription in its id shows on which side it is, else its name where the manifest names it as from or to, else its region. Terraform cannot move a resource to another region. Where the configuration changes the location it destroys the resource and makes an empty one. Whether the inventory entry sets forbidDestroyOfStateful changes nothing here: it says aloud what holds for every relocation.",
    ready:
      "No plan deletes or replaces a resource with data in it at the source, and none replaces one to change its location.",
    howToFix:
      "Leave the source resource alone until its data is at the target and verified: give the target resource an address of its own, so that Terraform creates it next to the source, and take the source out of the state with a removed block (destroy = false) or terraform state rm. A prevent_destroy in its lifecycle makes Terraform refuse the next such plan.",
    failsWhen: [
      "A Terraform plan deletes or replaces a resource of a type with data, and the resource is in the source region.",
      "A Terraform plan replaces a resource of a type with data, and its location changes.",
    ],
    waive:
      "For the Terraform plan that clears the source away after the relocation has been verified, or for a resource whose data is proved to be elsewhere or worthless.",
    facets: {
      address: "address of the resource in the configuration, for example azurerm_mssql_database.shop",
      type: "resource type, for example Microsoft.Sql/servers/databases, or that of Terraform where this version does not understand it",
      action: "delete or replace",
      plan: "file of the Terraform plan",
    },
    facts: [],
    sources: [
      "https://developer.hashicorp.com/terraform/internals/json-format",
      "https://developer.hashicorp.com/terraform/language/state/remove",
      "https://github.com/hashicorp/terraform/issues/7532",
      "https://github.com/hashicorp/terraform-provider-azurerm/issues/22333",
    ],
  },
  cases(context) {
    const { manifest, plan } = context;
    const plans = plan?.terraform ?? [];
    const named = (manifest.inventory ?? []).filter(({ kind }) => kind === "terraformPlan");
    const about = { subject: "Terraform plans", place: placeOf([], manifest) };
    if (plans.length > 0) return plans.flatMap((reading) => casesOf(context, reading));
    if (named.length === 0) return [notApplicable(about, say`The inventory names no Terraform plan.`)];
    return [
      caseWithoutFacts(about, {
        outcome: "unknown",
        why: say`The Terraform plans of the inventory were not read.`,
      }),
    ];
  },
};

function casesOf(context: Context, { plan }: TerraformReading): Case[] {
  const { file, place } = plan;
  const judged = plan.destroys.flatMap((destroy) => {
    const verdict = verdictOf(context, destroy);
    return verdict === undefined
      ? []
      : [caseWithoutFacts(aboutOf(context, file, destroy), { ...verdict, evidence: evidenceOf(destroy) })];
  });
  const about: About = { subject: file, place, facets: { plan: file } };
  if (!plan.complete) {
    const why = say`The Terraform plan broke off, puts changes off, or contains entries that could not be read: what else it destroys is not known.`;
    return [...judged, caseWithoutFacts(about, { outcome: "unknown", why })];
  }
  if (judged.length > 0) return judged;
  const spared = plan.destroys.length;
  const why =
    spared === 0
      ? say`The Terraform plan destroys no resource of a type with data.`
      : say`The resources that the Terraform plan destroys are not at the source and stay in its region (${spared}).`;
  return [caseWithoutFacts(about, { outcome: "pass", why })];
}

/** Undefined where the source is not touched: what the plan does elsewhere is not the relocation's business. */
function verdictOf({ manifest }: Context, destroy: TerraformDestroy): Verdict | undefined {
  const { action, from, to, type, holds } = destroy;
  const side = sideOf(manifest, destroy);
  const moves = action === "replace" && from !== undefined && to !== undefined && from !== to;
  const certain = side === "source" || (moves && side !== "target");
  const open = side === undefined || (action === "replace" && to === undefined && side !== "target");
  if (!certain && !open) return undefined;
  if (type === undefined || holds === undefined) {
    return {
      outcome: "unknown",
      why: say`The Terraform plan destroys the resource, and this version does not understand the type ${destroy.terraformType}: whether it holds data is not known.`,
    };
  }
  const loss = sentence(holds);
  if (certain) return { outcome: "fail", why: whyOf(destroy, moves, loss), fix: { text: fixOf(destroy) } };
  return {
    outcome: "unknown",
    why:
      from !== undefined && sideOf(manifest, destroy) === undefined
        ? say`The Terraform plan destroys the resource and with it ${raw(loss)}. Neither its id nor its name shows whether it is at the source, and both sides are in ${from}.`
        : from === undefined
          ? say`The Terraform plan destroys the resource and with it ${raw(loss)}. It does not say in which region the resource is.`
          : say`The Terraform plan destroys the resource and with it ${raw(loss)}. The region of its successor is known only after the apply.`,
  };
}

/**
 * On which side the resource is: by the subscription in its id where the two differ, else by its name where the manifest says that a resource
 * comes from it, else by its region where the two differ. Undefined where none of them tells.
 */
function sideOf(
  { source, target, workloads }: Manifest,
  { id = "", type, name, from }: TerraformDestroy,
): "source" | "target" | "elsewhere" | undefined {
  const subscription = subscriptionIn(id);
  if (subscription !== undefined && source.subscription.id !== target.subscription.id) {
    if (sameText(subscription, source.subscription.id)) return "source";
    if (sameText(subscription, target.subscription.id)) return "target";
    return "elsewhere";
  }
  const isCalled = (text: string | undefined): boolean =>
    text !== undefined && name !== undefined && sameText(text, name);
  const alike = workloads
    .flatMap(({ resources }) => resources)
    .filter((one) => type !== undefined && sameText(one.type, type));
  const [old, fresh] = [alike.some((one) => isCalled(one.from)), alike.some((one) => isCalled(one.to))];
  if (old && !fresh) return "source";
  if (fresh && !old) return "target";
  if (from === undefined || source.region === target.region) return undefined;
  return from === source.region ? "source" : "elsewhere";
}

function whyOf({ action, from: region, to }: TerraformDestroy, moves: boolean, loss: Sentence): Sentence {
  const from = String(region);
  if (moves && to !== undefined) {
    return say`The location changes from ${from} to ${to}, so Terraform destroys the resource and creates an empty one. It loses ${raw(loss)}.`;
  }
  return action === "delete"
    ? say`The Terraform plan deletes the resource at the source (${from}). It loses ${raw(loss)}.`
    : say`The Terraform plan replaces the resource at the source (${from}). It loses ${raw(loss)}.`;
}

function fixOf({ address, action }: TerraformDestroy): Sentence {
  return action === "delete"
    ? say`Take it out of the state without destroying it: a ${"removed"} block with ${"destroy = false"}, or ${`terraform state rm '${address}'`}. Clear it away after the relocation was verified.`
    : say`Give the target resource an address of its own and keep ${address} as it is until its data is at the target. ${"prevent_destroy"} makes Terraform refuse to replace it.`;
}

function evidenceOf(destroy: TerraformDestroy): Evidence[] {
  const { action, terraformType, type, name, from, to, source } = destroy;
  return [
    { label: "action", value: action },
    { label: "Terraform type", value: terraformType },
    ...(type === undefined ? [] : [{ label: "type", value: type }]),
    ...(name === undefined ? [] : [{ label: "name", value: name }]),
    { label: "from", value: from ?? "not stated" },
    ...(action === "replace" ? [{ label: "to", value: to ?? "known after apply" }] : []),
    ...(source === undefined ? [] : [{ label: "page", value: source }]),
  ];
}

function aboutOf({ planned }: Context, plan: string, destroy: TerraformDestroy): About {
  const { address, type, terraformType, action, place } = destroy;
  return {
    subject: address,
    place,
    facets: { address, type: type ?? terraformType, action, plan },
    resources: touched(planned, destroy),
  };
}

/** The successor of what is replaced, where it is among the planned resources. */
function touched(planned: readonly PlannedResource[], { place }: TerraformDestroy): PlannedResource[] {
  const same = (at: PlannedResource["origin"]): boolean => at.file === place.file && at.path === place.path;
  return planned.filter(({ origin, alsoIn = [] }) => same(origin) || alsoIn.some(same));
}
