import { largest, smallest } from "../../base/extremes.ts";
import { extendedBy, isWithin, lastSegment } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { sameText } from "../../base/names.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { movedScopes, type MovedScopes } from "../../derive/moved-scopes.ts";
import { isResourceGroup, plannedId, targetScope } from "../../derive/planned.ts";
import { sourceScope, staysInSubscription, type Counterpart } from "../../derive/scope-map.ts";
import { isObject, isUnknown, memberOf } from "../../expression/value.ts";
import { factRef } from "../../facts/facts.ts";
import type { Lock } from "../../facts/kinds/locks.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { inOrder } from "../../plan/schedule/order.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { azCommand, scopeWord } from "../support/command.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import { partOf } from "../../derive/part.ts";

const LOCK_TYPE = "Microsoft.Authorization/locks";
const READ_ONLY = "ReadOnly";
const CAN_NOT_DELETE = "CanNotDelete";

/** Source: Azure Resource Manager, "lock your resources": inheritance, and what each level refuses. */
export const sub07: Check = {
  meta: {
    id: "SUB-07",
    title: "Locks will not break deploy or clean-up",
    area: "subscription",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The management locks of the source and the target subscription, of their resource groups and of single resources, and the locks that the deployment itself makes. A lock applies to everything under its scope, and the strictest one counts.",
    ready:
      "No lock at the target refuses what a wave writes, no planned lock closes what a later step still writes, and no lock at the source is in the way of the move or of the clean-up after it.",
    howToFix:
      "Have the owner of a lock at the target remove it for the wave, or deploy it after everything under it. List the locks of the source in the runbook of the decommissioning, and remove each just before what it protects is deleted.",
    failsWhen: [
      "A ReadOnly lock stands at or above a planned resource that is written: every write is refused, and so are requests such as listing keys, starting a machine or scaling (a blocker).",
      "A lock stands at or above a resource that the deployment replaces: replacing deletes it first (a blocker). Whether it stands above what is written somewhere, or whether that is replaced, may be open, and then so is the wave.",
      "The deployment makes a ReadOnly lock before it has written everything under the lock.",
      "A ReadOnly lock at the source covers what moves: keys cannot be listed, snapshots and exports cannot be taken, and nothing can be changed there.",
      "A CanNotDelete lock at the source covers what moves (a notice): it is to be removed when the source is cleaned up.",
    ],
    waive:
      "When the owner of the lock has agreed to remove it in the window of the wave and the runbook says who does it.",
    facets: {
      lock: "name of the lock",
      level: "ReadOnly or CanNotDelete",
      side: "target, plan or source",
    },
    facts: ["identities", "locks", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription",
    ],
  },
  cases(context) {
    return [atTarget(context), inPlan(context), atSource(context)];
  },
};

function atTarget(context: Context): Case {
  const { manifest } = context;
  const scope = targetScope(manifest);
  const about = { subject: "locks at the target", place: manifest.locate(["target", "subscription"]) };
  // A lock that is not seen may refuse every write.
  return caseOf(
    { ...about, severity: "blocker" },
    { locks: partOf(factRef("locks", scope), "pass") },
    ({ locks }) => {
      const findings = locks.flatMap((lock) => targetFindings(lock, context));
      if (findings.length > 0) return findings;
      const why = say`None of the ${locks.length} locks at the target refuses what is planned.`;
      return [{ ...about, scope, outcome: "pass", why }];
    },
  );
}

function targetFindings(lock: Lock, { manifest, planned }: Context): Judgement[] {
  const scope = extendedBy(lock.id);
  const readOnly = sameText(lock.level, READ_ONLY);
  if (!readOnly && !sameText(lock.level, CAN_NOT_DELETE)) return [strangeLevel(lock, manifest)];
  const under = planned.map((resource) => ({ resource, within: isUnder(resource, scope, manifest) }));
  const refused = under.filter(
    ({ resource, within }) => within === true && isRefused(resource, readOnly) === true,
  );
  const open = under.filter(
    ({ resource, within }) => within !== false && isRefused(resource, readOnly) !== false,
  );
  const outcome = refused.length > 0 ? "fail" : "unknown";
  const concerned = (refused.length > 0 ? refused : open).map(({ resource }) => resource);
  if (concerned.length === 0) return [];
  const keys = concerned.map(({ key }) => key);
  const where = scopeText(scope, manifest);
  const why =
    outcome === "unknown"
      ? say`Whether the lock ${lastSegment(lock.id)} (${lock.level}) of ${where} holds for ${keys} could not be determined.`
      : readOnly
        ? say`The lock ${lastSegment(lock.id)} of ${where} is ReadOnly: it refuses every write of ${keys}, and requests such as listing keys, starting a machine or scaling.`
        : say`The lock ${lastSegment(lock.id)} of ${where} is CanNotDelete, and the deployment replaces ${keys}, which deletes them first.`;
  return [
    {
      ...lockAbout(lock, "target", manifest),
      outcome,
      // A lock that may hold may refuse the wave.
      severity: "blocker",
      why,
      resources: concerned,
      fix: removal(lock, manifest),
    },
  ];
}

/** Whether a planned resource is the scope or lies in it; undefined where its place is known only after deployment. */
function isUnder(resource: PlannedResource, scope: string, manifest: Manifest): boolean | undefined {
  const target = targetScope(manifest);
  if (isWithin(target, scope)) return true;
  const placed = resource.resourceGroup !== undefined || isResourceGroup(resource);
  const id = resource.id ?? (placed ? plannedId(manifest, resource) : undefined);
  return id === undefined ? undefined : isWithin(id, scope);
}

/** Whether the lock refuses what the deployment does to it; undefined where that is known only later. */
function isRefused({ type, write }: PlannedResource, readOnly: boolean): boolean | undefined {
  // Locks are made and removed under other locks.
  if (sameType(type, LOCK_TYPE)) return false;
  // A template writes whatever it has, and deletes nothing.
  if (write === undefined) return readOnly;
  if (!write.known) return undefined;
  return readOnly ? write.value !== "none" : write.value === "replace";
}

/** Locks that the plan makes: they come last. */
function inPlan(context: Context): Case {
  const { manifest, planned } = context;
  const locks = planned.filter(({ type }) => sameType(type, LOCK_TYPE));
  const about = {
    subject: "locks in the deployment",
    place: locks[0]?.origin ?? manifest.locate(["workloads"]),
  };
  if (locks.length === 0) {
    return caseWithoutFacts(about, { outcome: "not-applicable", why: say`The deployment makes no lock.` });
  }
  return caseOf(about, {}, () => {
    const findings = locks.flatMap((lock) => plannedFindings(lock, context));
    const why = say`None of the ${locks.length} planned locks closes what is still written.`;
    return findings.length > 0 ? findings : [{ ...about, outcome: "pass", why, resources: locks }];
  });
}

function plannedFindings(lock: PlannedResource, context: Context): Judgement[] {
  const { manifest, planned } = context;
  const level = plannedLevel(lock);
  if (level !== undefined && !sameText(level, READ_ONLY)) return [];
  const scope = lock.id === undefined ? undefined : extendedBy(lock.id);
  const closed = planned.filter(
    (resource) =>
      resource !== lock &&
      isRefused(resource, true) !== false &&
      (scope === undefined || isUnder(resource, scope, manifest) !== false) &&
      !comesBefore(resource, lock, context),
  );
  if (closed.length === 0) return [];
  const certain = level !== undefined && scope !== undefined;
  const keys = closed.map(({ key }) => key);
  return [
    {
      subject: lock.key,
      place: lock.origin,
      outcome: certain ? "fail" : "unknown",
      facets: { lock: lastSegment(lock.name), side: "plan", ...(level === undefined ? {} : { level }) },
      resources: [lock, ...closed],
      why: certain
        ? say`The planned lock ${lastSegment(lock.name)} is ReadOnly, and nothing makes it wait for ${keys}, which lie under it.`
        : say`Whether the planned lock ${lastSegment(lock.name)} closes ${keys} before they are written could not be determined.`,
      fix: {
        text: say`Deploy the lock after everything under it: in a later wave, or with ${"dependsOn"} in the template.`,
      },
    },
  ];
}

/** Undefined where it is known only after deployment, or only the manifest names the lock. */
function plannedLevel({ body, stated }: PlannedResource): string | undefined {
  const properties = body === undefined ? stated : memberOf(body, "properties");
  if (properties === undefined || isUnknown(properties) || !isObject(properties)) return undefined;
  const level = memberOf(properties, "level");
  return typeof level === "string" ? level : undefined;
}

/** True where the resource is written before the lock: in earlier waves only, or because the lock waits for it. */
function comesBefore(
  resource: PlannedResource,
  lock: PlannedResource,
  { manifest, planned }: Context,
): boolean {
  if (waitsFor(lock, resource.key, planned)) return true;
  const order = inOrder(manifest.waves).map(({ name }) => name);
  const last = largest(resource.waves.map((wave) => order.indexOf(wave)));
  const first = smallest(lock.waves.map((wave) => order.indexOf(wave)));
  return resource.waves.length > 0 && lock.waves.length > 0 && last < first;
}

function waitsFor(from: PlannedResource, key: string, planned: readonly PlannedResource[]): boolean {
  const seen = new Set<string>();
  const open = [...(from.dependsOn ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === key) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const one of planned.find((resource) => resource.key === next)?.dependsOn ?? []) open.push(one);
  }
  return false;
}

function atSource(context: Context): Case {
  const { manifest } = context;
  const scope = sourceScope(manifest);
  const about = { subject: "locks at the source", place: manifest.locate(["source", "subscription"]) };
  const needs = { locks: partOf(factRef("locks", scope), "pass"), scopes: movedScopes(context) };
  return caseOf(about, needs, ({ locks, scopes }) => {
    const findings = locks.flatMap((lock) => sourceFindings(lock, scopes, manifest));
    if (findings.length > 0) return findings;
    const why = say`None of the ${locks.length} locks at the source covers what moves.`;
    return [{ ...about, scope, outcome: "pass", why }];
  });
}

function sourceFindings(lock: Lock, scopes: MovedScopes, manifest: Manifest): Judgement[] {
  const scope = extendedBy(lock.id);
  if (!isConcerned(scopes.of(scope), manifest)) return [];
  const about = lockAbout(lock, "source", manifest);
  const where = scopeText(scope, manifest);
  const name = lastSegment(lock.id);
  if (sameText(lock.level, READ_ONLY)) {
    const why = say`The lock ${name} of ${where} is ReadOnly: keys cannot be listed, snapshots and exports cannot be taken, and nothing can be deleted when the source is cleaned up.`;
    return [{ ...about, outcome: "fail", why, fix: removal(lock, manifest) }];
  }
  if (!sameText(lock.level, CAN_NOT_DELETE)) return [strangeLevel(lock, manifest)];
  const why = say`The lock ${name} of ${where} is CanNotDelete: it is to be removed when the source is cleaned up. Until then it also stops the deletion of role assignments and of the history of deployments there.`;
  return [{ ...about, outcome: "fail", severity: "notice", why, fix: removal(lock, manifest) }];
}

/** Whether something in the scope moves, or may move: a resource group that the manifest does not name can hold what does. */
function isConcerned(counterpart: Counterpart, manifest: Manifest): boolean {
  if (counterpart.kind === "unmapped")
    return counterpart.likely !== undefined || !staysInSubscription(manifest);
  return counterpart.kind === "same" || counterpart.kind === "at";
}

function strangeLevel(lock: Lock, manifest: Manifest): Judgement {
  const side = isWithin(lock.id, targetScope(manifest)) ? "target" : "source";
  const why: Sentence = say`The lock ${lastSegment(lock.id)} has the level ${lock.level}, whose effect is not known to this version.`;
  const severity = side === "target" ? ({ severity: "blocker" } as const) : {};
  return { ...lockAbout(lock, side, manifest), ...severity, outcome: "unknown", why };
}

function lockAbout(lock: Lock, side: "target" | "source", manifest: Manifest) {
  const scope = extendedBy(lock.id);
  return {
    subject: `${lastSegment(lock.id)} at ${scopeText(scope, manifest)}`,
    place: manifest.locate([side, "subscription"]),
    scope,
    facets: { lock: lastSegment(lock.id), level: lock.level, side },
    evidence: [
      { label: "level", value: lock.level },
      ...(lock.notes === undefined ? [] : [{ label: "notes", value: lock.notes }]),
    ],
  };
}

function removal(lock: Lock, { target }: Manifest): { readonly text: Sentence; readonly command: string } {
  return {
    text: say`Agree with its owner when the lock is removed with this command, and by whom. Put it back, or its like at the target, afterwards.`,
    command: azCommand(["lock", "delete", ["--ids", scopeWord(lock.id, target.subscription.id)]]),
  };
}
