import { seenOf } from "../../facts/fact.ts";
import { idKey, lastSegment, sameId } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { globalName, GLOBAL_NAMES, isOneName } from "../../catalog/global-names.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { idOf } from "../../derive/made.ts";
import type { ResourceType } from "../../base/resource-type.ts";
import type { ExistingResource } from "../../facts/kinds/existing-resources.ts";
import type { ManifestResource } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { firstAt } from "../../plan/value-at.ts";
import { caseOf, type Check, type Context, type Judgement, type Read } from "../check.ts";
import { itemsOf, liveRef } from "../support/source.ts";
import { notApplicable } from "../support/without-facts.ts";

/** A name that nobody else can have, and the planned resource that asks for it. */
interface Claim {
  readonly resource: PlannedResource;
  readonly space: string;
  readonly name: string;
}

/** Source: "Naming rules and restrictions for Azure resources", scope `global`. */
export const dom05: Check = {
  meta: {
    id: "DOM-05",
    title: "Global names are free",
    area: "domain",
    severity: "blocker",
    phase: "select",
    looksAt:
      "Names that only one resource of the whole cloud can have, because a host name is made of them: those of storage accounts, key vaults, sites, registries, SQL and other database servers, caches, namespaces, hubs, search services, API Management, and the subdomains of AI accounts. Each is compared with the other planned ones and with those of the resources that the manifest or the inventory names at the source, which keep theirs until they are deleted. A resource that exists at the target under the planned id has the name already. Whether somebody else holds a name is not asked.",
    ready: "Every globally unique name is planned once, and no resource of the source holds it.",
    howToFix:
      "Give the resource at the target a name of its own, and send its consumers there with the cutover. To keep a name, its resource at the source must be deleted first, and purged where deleted ones keep their names, as key vaults do; that is downtime without a way back.",
    failsWhen: [
      "The name of a planned resource is that of a resource at the source.",
      "The name of a planned resource is that of a resource of the target subscription with another id.",
      "Two planned resources have one name.",
    ],
    waive:
      "When the runbook deletes the resource of the source, and purges it, before the target is deployed.",
    facets: {
      name: "the name",
      type: "resource type, for example Microsoft.Storage/storageAccounts",
      holder: "source, target or plan",
    },
    facts: ["existingResources", "sourceResources"],
    sources: [...new Set(GLOBAL_NAMES.map(({ source }) => source))],
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned, plan } = context;
    const claims = planned.flatMap(claimOf);
    const about = { subject: "globally unique names", place: manifest.locate(["workloads"]) };
    if (claims.length === 0)
      return [notApplicable(about, say`The plan holds no name that only one resource can have.`)];
    const refs = existingRefs(
      manifest,
      claims.map(({ resource }) => resource.type),
    );
    const live = (plan?.source ?? []).flatMap((listing) => liveRef(manifest, listing) ?? []);
    return [
      caseOf({ ...about, wants: [...refs, ...live] }, {}, (_, read) => {
        const existing = existingById(refs, read);
        const isOurs = ({ resource }: Claim): boolean => {
          const id = idOf(resource, manifest);
          return id !== undefined && existing.has(idKey(id));
        };
        const open = claims.filter((claim) => !isOurs(claim));
        const inUse = sourceNames(context, read);
        const findings = [
          ...open.flatMap((claim) => inUseAtSource(claim, inUse, context)),
          ...open.flatMap((claim) => inUseAtTarget(claim, [...existing.values()])),
          ...twice(claims, context),
        ];
        const why = say`Each of the ${claims.length} globally unique names is planned once, and held by no known resource of the source.`;
        return findings.length > 0 ? findings : [{ ...about, outcome: "pass", why }];
      }),
    ];
  },
};

/** The name that the request claims; none where it is known only after deployment, or made unique by the service. */
function claimOf(resource: PlannedResource): Claim[] {
  const found = globalName(resource.type);
  if (found === undefined) return [];
  const { space, property, unlessStated } = found;
  const body = resource.body ?? (resource.stated === undefined ? undefined : { properties: resource.stated });
  if (unlessStated !== undefined && firstAt(body, unlessStated) !== undefined) return [];
  const name = property === undefined ? lastSegment(resource.name) : firstAt(body, property);
  return typeof name === "string" && !name.startsWith("[") ? [{ resource, space, name }] : [];
}

/** A name that a resource of the source has. */
interface NameInUse {
  readonly space: string;
  readonly name: string;
  readonly type: ResourceType;
  readonly isSure: boolean;
  /** Full id, where the inventory tells it. */
  readonly id?: string;
  /** The declared resource that moves away from it. */
  readonly declared?: ManifestResource;
}

function sourceNames({ manifest, plan }: Context, read: Read): NameInUse[] {
  const of = (type: ResourceType, name: string, rest: Partial<NameInUse>): NameInUse[] => {
    const found = globalName(type);
    if (found === undefined) return [];
    // Where a property is the name, nobody tells that of the source; mostly it is the resource's own.
    const isSure = found.property === undefined;
    return [{ space: found.space, name: lastSegment(name), type, isSure, ...rest }];
  };
  const declared = manifest.workloads.flatMap(({ resources }) =>
    resources.flatMap((one) => (one.from === undefined ? [] : of(one.type, one.from, { declared: one }))),
  );
  const listed = (plan?.source ?? []).flatMap((listing) => {
    const ref = liveRef(manifest, listing);
    const live = ref === undefined ? undefined : read(ref);
    const captured = live?.known === true ? [] : (listing.snapshot?.resources ?? []);
    const items = [...itemsOf(live === undefined ? [] : (seenOf(live) ?? [])), ...captured];
    return items.flatMap(({ id, type, name }) => of(type, name, { id }));
  });
  return [...declared, ...listed];
}

function inUseAtSource(claim: Claim, inUse: readonly NameInUse[], { manifest }: Context): Judgement[] {
  const { resource, name } = claim;
  const id = idOf(resource, manifest);
  const holder = inUse.find(
    (one) =>
      isOneName(one, claim) &&
      !(one.id !== undefined && id !== undefined && sameId(one.id, id)) &&
      !staysGlobal(one, resource),
  );
  if (holder === undefined) return [];
  return [
    {
      subject: `${name} of ${resource.key}`,
      place: resource.declared ?? resource.origin,
      outcome: holder.isSure ? "fail" : "unknown",
      facets: { name, type: resource.type, holder: "source" },
      resources: [resource],
      why: holder.isSure
        ? say`${resource.key} is to have the name ${name}, which only one resource in the cloud can have, and ${holder.type} ${holder.name} of the source has it until it is deleted: Azure refuses the deployment.`
        : say`${resource.key} is to have the name ${name}, which only one resource in the cloud can have; whether ${holder.type} ${holder.name} of the source has it could not be determined.`,
      evidence: [{ label: "held by", value: holder.id ?? `${holder.type} ${holder.name}` }],
      fix: {
        text: say`Plan another name at the target; or delete the resource of the source first, and purge it where deleted ones keep their names.`,
      },
    },
  ];
}

/** Another resource of the target subscription, under another id than the planned one. */
function inUseAtTarget(claim: Claim, existing: readonly ExistingResource[]): Judgement[] {
  const { resource, name, space } = claim;
  const holder = existing.find(({ type, id }) => {
    const found = globalName(type);
    return (
      found?.space === space &&
      found.property === undefined &&
      isOneName({ space, name: lastSegment(id) }, claim)
    );
  });
  if (holder === undefined) return [];
  return [
    {
      subject: `${name} of ${resource.key}`,
      place: resource.origin,
      outcome: "fail",
      facets: { name, type: resource.type, holder: "target" },
      resources: [resource],
      scope: holder.id,
      why: say`${resource.key} is to have the name ${name}, which only one resource in the cloud can have, and another resource of the target subscription has it: Azure refuses the deployment.`,
      evidence: [{ label: "held by", value: holder.id }],
      fix: { text: say`Plan another name, or plan the resource where the existing one is.` },
    },
  ];
}

/** A resource without a region, that only the manifest names under one name on both sides, is one resource that stays. */
function staysGlobal({ declared }: NameInUse, { location, body }: PlannedResource): boolean {
  return (
    declared !== undefined && body === undefined && location?.known === true && location.value === "global"
  );
}

function twice(claims: readonly Claim[], { manifest }: Context): Judgement[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.space} ${claim.name.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((same): Judgement[] => {
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
    const isSure = same.filter(({ resource: { condition } }) => condition === undefined).length > 1;
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
