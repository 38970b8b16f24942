import { groupBy } from "../../base/group.ts";
import { idKey, lastSegment, sameId } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { globalName, GLOBAL_NAMES, nameKey, type UniqueName } from "../../catalog/global-names.ts";
import { NAME_CHECKS, nameCheckOf, softDeletionOf, SOFT_DELETIONS } from "../../catalog/name-checks.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { idOf } from "../../derive/made.ts";
import {
  checkedClaims,
  claimOf,
  nameAnswer,
  nameStateOf,
  openClaims,
  type NameClaim,
} from "../../derive/name-claims.ts";
import type { ExistingResource } from "../../facts/kinds/existing-resources.ts";
import type { PlannedResource } from "../../plan/model.ts";
import {
  caseOf,
  type Case,
  type Check,
  type Context,
  type Judgement,
  type Need,
  type Read,
} from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { nameOutcome } from "./name-outcome.ts";
import { sourceListings, sourceNamesOf, type NameInUse } from "./source-names.ts";
import { withReason } from "../support/with-reason.ts";

/** Source: "Naming rules and restrictions for Azure resources", scope `global`. */
export const dom05: Check = {
  meta: {
    id: "DOM-05",
    title: "Global names are free",
    area: "domain",
    severity: "blocker",
    phase: "select",
    looksAt:
      "Names that only one resource of the whole cloud can have, because a host name is made of them: those of storage accounts, key vaults, sites, registries, SQL and other database servers, caches, namespaces, hubs, search services, API Management, and the subdomains of AI accounts. Each is compared with the other planned ones and with those of the resources that the manifest or the inventory names at the source, which keep theirs until they are deleted. A resource that exists at the target under the planned id has the name already. Of storage accounts, sites, registries, HDInsight clusters, API Management and configuration stores Azure is asked whether somebody else has the name. Of the last two and of AI accounts the deleted ones of target and source are read, which keep their names. Of Log Analytics workspaces those of the resource group are read, which keep theirs if they were in another region. The other services answer only those who contain more than Reader, and are not asked, nor is Cosmos DB, whose answer for a free name is also that of a cloud without the operation. Vaults are asked for by KV-05. Names of resources that exist at the target or the source are known without a question, except those of sites and registries, whose hosts the service may have made unique: there its answer decides. Azure answers about 200 questions of a subscription at once and 10 a second after that. Further ones are asked in the other subscription of the move, since names are those of the whole cloud: 380 names do not wait, and 500 within one subscription take half a minute.",
    ready: "Every globally unique name is planned once, and nobody else has it.",
    howToFix:
      "Give the resource at the target a name of its own, and send its consumers there with the cutover. To keep a name, its resource at the source must be deleted first, and purged where deleted ones keep their names, as key vaults do. That is downtime without a way back.",
    failsWhen: [
      "The name of a planned resource is that of a resource at the source.",
      "The name of a planned resource is that of a resource of the target subscription with another id.",
      "Two planned resources have one name.",
      "Somebody else in the cloud has the name, or the service takes no such name.",
      "A deleted resource of the target or the source keeps the name past the start of the wave.",
      "A deleted Log Analytics workspace of another region keeps the name in the planned resource group.",
    ],
    waive:
      "When the runbook deletes the resource of the source, and purges it, before the target is deployed.",
    facets: {
      name: "the name",
      type: "resource type, for example Microsoft.Storage/storageAccounts",
      holder: "source, target, plan, elsewhere, deleted, nobody or unknown",
    },
    facts: ["deletedResources", "existingResources", "nameAvailability", "sourceResources"],
    sources: [...new Set([...GLOBAL_NAMES, ...NAME_CHECKS, ...SOFT_DELETIONS].map(({ source }) => source))],
  },
  judges: "requests",
  together: "cloud",
  asks: (type) => (nameCheckOf(type) === undefined && softDeletionOf(type)?.inGroup !== true ? [] : ["name"]),
  cases(context) {
    const { manifest, planned } = context;
    const claims = planned.flatMap(claimOf);
    const about = { subject: "globally unique names", place: manifest.locate(["workloads"]) };
    const checked = checkedClaims(planned).filter(({ resource }) => !isVault(resource));
    const refs = existingRefs(
      manifest,
      claims.map(({ resource }) => resource.type),
    );
    const wants = [...refs, ...sourceListings(context)];
    const answers = claims.flatMap((claim) => uniqueAnswer(claim, context) ?? []);
    const inUse = sourceNamesOf(context);
    const uniqueness = (): Case =>
      caseOf({ ...about, wants: [...wants, ...answers] }, {}, (_, read) => {
        const existing = existingById(refs, read);
        const isOurs = ({ resource }: NameClaim): boolean => {
          const id = idOf(resource, manifest);
          return id !== undefined && existing.has(idKey(id));
        };
        const open = claims.filter((claim) => !isOurs(claim) && !isAnsweredFree(claim, read, context));
        const targets = groupBy([...existing.values()].flatMap(nameOf), nameKey);
        const findings = [
          ...open.flatMap((claim) =>
            [
              ...inUseAtSource(claim, inUse(read, claim), context),
              ...inUseAtTarget(claim, targets.get(nameKey(claim)) ?? []),
            ].map((one) => withoutAnswer(claim, one, read, context)),
          ),
          ...twice(claims, context),
          ...openClaims(planned).map(openName),
        ];
        const why = say`Each of the ${claims.length} globally unique names is planned once, and used by no known resource of the source.`;
        return findings.length > 0 ? findings : [{ ...about, outcome: "pass", why }];
      });
    return [
      claims.length === 0 && openClaims(planned).length === 0
        ? notApplicable(about, say`The deployment contains no name that only one resource can have.`)
        : uniqueness(),
      ...checked.map((claim) => nameCase(claim, wants, inUse, context)),
    ];
  },
};

/** The question for a name of which a list does not show whether the service made it unique. */
function uniqueAnswer(claim: NameClaim, { manifest }: Context): ReturnType<typeof nameAnswer> {
  return globalName(claim.resource.type)?.unlessStated === undefined
    ? undefined
    : nameAnswer(claim, manifest);
}

/** Whoever has the resource of that name has another host then. */
function isAnsweredFree(claim: NameClaim, read: Read, context: Context): boolean {
  const ref = uniqueAnswer(claim, context);
  const told = ref && read(ref);
  return told?.known === true && told.value.available;
}

/** A list of resources does not show which host the service made of a name, so that without its answer nobody knows. */
function withoutAnswer(claim: NameClaim, judgement: Judgement, read: Read, context: Context): Judgement {
  const ref = uniqueAnswer(claim, context);
  if (ref === undefined || judgement.outcome !== "fail") return judgement;
  const told = read(ref);
  if (told.known) return judgement;
  const { resource, name } = claim;
  return {
    ...judgement,
    outcome: "unknown",
    why: withReason(
      say`${resource.key} is to have the name ${name}, and another resource has it. Its service may have made the host of that one unique. Whether the name is free there is not known.`,
      told,
    ),
    fix: {
      text: say`A: judge again with the answer of the service, live or by a new snapshot. B: plan another name at the target.`,
    },
  };
}

/** Where only the deployment tells whether the service makes the name unique, a name that somebody holds is an open question. */
function unlessUnique({ resource, name, open }: NameClaim, judgement: Judgement): Judgement {
  if (open === undefined || judgement.outcome !== "fail") return judgement;
  return {
    ...judgement,
    outcome: "unknown",
    why: say`${resource.key} is to have the name ${name}, which is not free. Only the deployment shows whether the service makes it unique (${open}).`,
  };
}

/** A property that is the name, and that only the deployment tells. */
function openName(resource: PlannedResource): Judgement {
  return {
    subject: `name of ${resource.key}`,
    place: resource.origin,
    outcome: "unknown",
    facets: { type: resource.type, holder: "unknown" },
    resources: [resource],
    why: say`Under which name ${resource.key} is to be found (${globalName(resource.type)?.property ?? "its name"}), which only one resource in the cloud can have, is known only after deployment.`,
    fix: { text: say`State the name in the template, so that it can be compared.` },
  };
}

/** Vaults are judged with what else concerns them. */
function isVault({ type }: PlannedResource): boolean {
  return sameType(type, "Microsoft.KeyVault/vaults");
}

/** Whether somebody else in the cloud, or a deleted one, has the name; silent where the holder is one of ours, which is said already. */
function nameCase(
  claim: NameClaim,
  wants: readonly Need[],
  inUse: ReturnType<typeof sourceNamesOf>,
  context: Context,
): Case {
  const { resource, name } = claim;
  const about = {
    subject: `${name} of ${resource.key} in Azure`,
    place: resource.declared ?? resource.origin,
    facets: { name, type: resource.type, holder: "unknown" },
    resources: [resource],
    wants,
    ...(softDeletionOf(resource.type)?.inGroup === true ? ofThisVersion(context, "deletedResources") : {}),
  };
  return caseOf(about, { state: nameStateOf(claim, context.manifest) }, ({ state }, read) => {
    if (state.kind === "taken" && inUseAtSource(claim, inUse(read, claim), context).length > 0) return [];
    const { holder, ...rest } = nameOutcome(claim, state, context);
    return [unlessUnique(claim, { ...about, ...rest, facets: { ...about.facets, holder } })];
  });
}

function inUseAtSource(claim: NameClaim, inUse: readonly NameInUse[], { manifest }: Context): Judgement[] {
  const { resource, name } = claim;
  const id = idOf(resource, manifest);
  const holder = inUse.find(
    (one) => !(one.id !== undefined && id !== undefined && sameId(one.id, id)) && !staysGlobal(one, resource),
  );
  if (holder === undefined) return [];
  return [
    unlessUnique(claim, {
      subject: `${name} of ${resource.key}`,
      place: resource.declared ?? resource.origin,
      outcome: holder.isSure ? "fail" : "unknown",
      facets: { name, type: resource.type, holder: "source" },
      resources: [resource],
      why: holder.isSure
        ? say`${resource.key} is to have the name ${name}, which only one resource in the cloud can have, and ${holder.type} ${holder.name} of the source has it until it is deleted: Azure refuses the deployment.`
        : say`${resource.key} is to have the name ${name}, which only one resource in the cloud can have. This run could not determine whether ${holder.type} ${holder.name} of the source has it.`,
      evidence: [{ label: "used by", value: holder.id ?? `${holder.type} ${holder.name}` }],
      fix: {
        text: say`A: plan another name at the target. B: delete the resource of the source first, and purge it where deleted ones keep their names.`,
      },
    }),
  ];
}

/** The globally unique name of an existing resource, where its id tells it. */
function nameOf({ type, id }: ExistingResource): (UniqueName & { readonly id: string })[] {
  const found = globalName(type);
  return found === undefined || found.property !== undefined
    ? []
    : [{ space: found.space, name: lastSegment(id), id }];
}

/** Another resource of the target subscription, under another id than the planned one. */
function inUseAtTarget(
  claim: NameClaim,
  [holder]: readonly (UniqueName & { readonly id: string })[],
): Judgement[] {
  const { resource, name } = claim;
  if (holder === undefined) return [];
  return [
    unlessUnique(claim, {
      subject: `${name} of ${resource.key}`,
      place: resource.origin,
      outcome: "fail",
      facets: { name, type: resource.type, holder: "target" },
      resources: [resource],
      scope: holder.id,
      why: say`${resource.key} is to have the name ${name}, which only one resource in the cloud can have, and another resource of the target subscription has it: Azure refuses the deployment.`,
      evidence: [{ label: "used by", value: holder.id }],
      fix: { text: say`Plan another name, or plan the resource where the existing one is.` },
    }),
  ];
}

/** A resource without a region, that only the manifest names under one name on both sides, is one resource that stays. */
function staysGlobal({ declared }: NameInUse, { location, body }: PlannedResource): boolean {
  return (
    declared !== undefined && body === undefined && location?.known === true && location.value === "global"
  );
}

function twice(claims: readonly NameClaim[], { manifest }: Context): Judgement[] {
  return [...groupBy(claims, nameKey).values()].flatMap((same): Judgement[] => {
    const [first] = same;
    const ids = same.map(({ resource }) => idOf(resource, manifest));
    const keys = same.map(({ resource }) => resource.key);
    const [one] = ids;
    // Several files that describe one resource claim its name once.
    if (
      first === undefined ||
      same.length < 2 ||
      (one !== undefined && ids.every((id) => id !== undefined && sameId(id, one)))
    )
      return [];
    const isSure =
      same.filter(({ resource: { condition }, open }) => condition === undefined && open === undefined)
        .length > 1;
    return [
      {
        subject: first.name,
        place: first.resource.origin,
        outcome: isSure && ids.every((id) => id !== undefined) ? "fail" : "unknown",
        facets: { name: first.name, type: first.resource.type, holder: "plan" },
        resources: same.map(({ resource }) => resource),
        why: say`${keys} are to have the name ${first.name}, which only one resource in the cloud can have.`,
        fix: { text: say`Plan a name of its own for each.` },
      },
    ];
  });
}
