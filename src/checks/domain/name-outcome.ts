import { sameText } from "../../base/names.ts";
import { smallest } from "../../base/extremes.ts";
import { splitResourceId } from "../../base/resource-id.ts";
import { raw, say } from "../../base/sentence.ts";
import { isoDate, parseInstant } from "../../base/time.ts";
import { softDeletionOf, type SoftDeletion } from "../../catalog/name-checks.ts";
import { statedBody, type NameClaim, type NameState } from "../../derive/name-claims.ts";
import { whereabouts } from "../../derive/planned.ts";
import type { DeletedResource } from "../../facts/kinds/deleted-resources.ts";
import { firstAt } from "../../plan/value-at.ts";
import type { Fix } from "../../report/model.ts";
import type { Context, Judgement } from "../check.ts";
import { azCommand, byCommand, variable } from "../support/command.ts";

/** What a check adds to say whose finding it is. */
type NameOutcome = Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> & { readonly holder: string };

/** What the state of a name means for the planned resource that claims it. */
export function nameOutcome(claim: NameClaim, state: NameState, context: Context): NameOutcome {
  const { resource, name } = claim;
  switch (state.kind) {
    case "own":
      return {
        outcome: "pass",
        holder: "target",
        why: say`${resource.key} exists and has the name ${name} already.`,
      };
    case "free":
      return {
        outcome: "pass",
        holder: "nobody",
        why: say`Nothing that can be asked for has the name ${name}.`,
      };
    case "refused":
      return {
        outcome: "fail",
        holder: "nobody",
        why: say`The service takes no ${resource.type} of the name ${name}: it answers ${state.reason}.`,
        evidence: [{ label: "answer", value: state.reason }],
        fix: { text: say`Plan a name that keeps to the rules of the service.` },
      };
    case "taken":
      return {
        outcome: "fail",
        holder: "elsewhere",
        why: say`${resource.key} is to have the name ${name}, which only one resource in the cloud can have, and somebody else has it: Azure refuses the deployment.`,
        evidence: [{ label: "answer", value: "AlreadyExists" }],
        fix: { text: say`Plan another name at the target.` },
      };
    case "deleted":
      return ofDeleted(claim, state, context);
  }
}

function ofDeleted(claim: NameClaim, state: NameState & { kind: "deleted" }, context: Context): NameOutcome {
  const { resource, name } = claim;
  const { deleted, of } = state;
  const { manifest } = context;
  const deletion = softDeletionOf(resource.type);
  const evidence = [
    { label: "deleted resource", value: deleted.had ?? deleted.id },
    ...(deleted.location === undefined ? [] : [{ label: "in", value: deleted.location }]),
    ...(deleted.purgedOn === undefined ? [] : [{ label: "purged on", value: deleted.purgedOn }]),
    ...(deleted.purgeProtected === true ? [{ label: "purge protection", value: "on" }] : []),
  ];
  const common = { evidence, holder: "deleted" };
  const until = deleted.purgedOn === undefined ? undefined : parseInstant(deleted.purgedOn);
  const starts = manifest.waves
    .filter((wave) => resource.waves.includes(wave.name))
    .map(({ start }) => start);
  if (until !== undefined && starts.length > 0 && until < smallest(starts))
    return {
      ...common,
      outcome: "pass",
      why: say`A deleted one has the name ${name} until ${isoDate(until)}, before the first wave that needs it.`,
    };
  const where = whereabouts(resource, manifest);
  const plain = (text: string): string => text.replaceAll(" ", "");
  const comesBackHere =
    of === "target" && where.kind === "region" && sameText(plain(deleted.location ?? ""), where.region);
  if (deletion?.inGroup === true) return ofGroup(claim, deleted, comesBackHere, common);
  if (recovers(claim, deletion)) {
    if (comesBackHere)
      return {
        ...common,
        outcome: "pass",
        why: say`The deleted ${name} is to be recovered, in ${where.region}.`,
      };
    return {
      ...common,
      outcome: "fail",
      why: say`${resource.key} is to be recovered, and the deleted ${name} comes back in ${deleted.location ?? "its own region"} of the ${of} subscription, nowhere else.`,
      fix: { text: say`Plan another name in the target region.` },
    };
  }
  return {
    ...common,
    outcome: "fail",
    why: say`A deleted ${resource.type} of the ${of} subscription has the name ${name}: Azure refuses to make another one until it is purged.`,
    fix: fixOf(claim, deleted, of, deletion),
  };
}

/** A name that is kept in its resource group: in the same region the deleted one comes back, in another one it stands in the way. */
function ofGroup(
  { resource, name }: NameClaim,
  deleted: DeletedResource,
  comesBackHere: boolean,
  common: Pick<NameOutcome, "evidence" | "holder">,
): NameOutcome {
  if (comesBackHere)
    return {
      ...common,
      outcome: "pass",
      why: say`A deleted ${resource.type} of the name ${name} is kept in the resource group: the deployment brings it back, with its data.`,
    };
  const place = deleted.location ?? "another region";
  return {
    ...common,
    outcome: deleted.location === undefined ? "unknown" : "fail",
    why: say`A deleted ${resource.type} of ${place} keeps the name ${name} in its resource group for 14 days: Azure makes none of that name in another region.`,
    fix: {
      text: say`A: plan another name or resource group. B: recover the deleted one and delete it for good (${"az monitor log-analytics workspace recover"}, then ${"delete --force true"}), which cannot be undone.`,
    },
  };
}

function recovers({ resource }: NameClaim, deletion: SoftDeletion | undefined): boolean {
  if (deletion?.recovers === undefined) return false;
  const [path, value] = deletion.recovers;
  const planned = firstAt(statedBody(resource), path);
  return typeof value === "string" && typeof planned === "string"
    ? sameText(planned, value)
    : planned === value;
}

function fixOf(
  { name }: NameClaim,
  deleted: DeletedResource,
  of: "source" | "target",
  deletion: SoftDeletion | undefined,
): Fix {
  if (deleted.purgeProtected === true)
    return {
      text: say`Plan another name: purge protection keeps the deleted one until ${deleted.purgedOn ?? "the end of its retention"}.`,
    };
  const command = purgeCommand(name, deleted, of, deletion);
  const text = say`A: plan another name. B${raw(byCommand(command))}: purge the deleted one, which cannot be undone.`;
  return { text, ...(command === undefined ? {} : { command }) };
}

function purgeCommand(
  name: string,
  deleted: DeletedResource,
  of: "source" | "target",
  deletion: SoftDeletion | undefined,
): string | undefined {
  if (deletion?.purge === undefined || deleted.location === undefined) return undefined;
  const [words, option] = deletion.purge;
  const own = deletion.had === undefined ? purgedBy(deleted) : { name, group: [] };
  // Without the names that the command needs there is none.
  if (own === undefined) return undefined;
  return azCommand([
    ...words,
    [option, own.name],
    ...own.group,
    ["--location", deleted.location],
    ["--subscription", variable(of === "target" ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID")],
  ]);
}

/** An AI account is purged by its own name and its group: `…/locations/l/resourceGroups/rg/deletedAccounts/name`. */
function purgedBy({ id }: DeletedResource) {
  const { type = "", name = "" } = splitResourceId(id) ?? {};
  const names = name.split("/");
  const group = names[type.split("/").findIndex((one) => sameText(one, "resourceGroups")) - 1];
  const last = names.at(-1);
  if (group === undefined || last === undefined) return undefined;
  return { name: last, group: [["--resource-group", group] as const] };
}
