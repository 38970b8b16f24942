import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { isEitherSide, isNamed, isTarget, movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { targetScope, whereabouts } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { isUnknown, type Value } from "../../expression/value.ts";
import { factRef } from "../../facts/facts.ts";
import type { PrivateEndpoint } from "../../facts/kinds/private-endpoints.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { everyAt, valueAt } from "../../plan/value-at.ts";
import { caseOf, type Check, type Context, type Judgement } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";

const ENDPOINT = "Microsoft.Network/privateEndpoints";

/** Source: "Relocate Azure Private Link": an endpoint belongs to a region and is made anew. */
export const net08: Check = {
  meta: {
    id: "NET-08",
    title: "Private endpoints exist and are approved",
    area: "network",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The private endpoints at the source that connect to what the manifest moves: whether each has its counterpart in the target region, connected to the resource at the target for the same part of it and Approved, or the deployment makes one.",
    ready:
      "Every resource with a private endpoint at the source is reached by an approved one at the target.",
    howToFix:
      "Make a private endpoint to the resource at the target in the network there, and have its owner approve the connection.",
    failsWhen: [
      "Nothing plans a private endpoint in the target region to this part of the resource at the target, and there is none.",
      "The connection waits for approval, was rejected or is disconnected.",
    ],
    waive: "When the workload reaches the resource another way at the target: name it.",
    facets: { resource: "key of the resource, such as shop-data.sql", group: "part of it: blob, sqlServer" },
    facts: ["privateEndpoints"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-private-link",
      "https://learn.microsoft.com/azure/private-link/manage-private-endpoint",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about = {
      subject: "private endpoints",
      place: manifest.locate(["workloads"]),
      ...ofThisVersion(context, "privateEndpoints"),
    };
    const needs = {
      source: factRef("privateEndpoints", sourceScope(manifest)),
      target: factRef("privateEndpoints", targetScope(manifest)),
    };
    return [
      caseOf(about, needs, ({ source, target }) => {
        const found = movedPairs(manifest, context.planned).flatMap((one) =>
          judgedOf(one, source, target, context),
        );
        if (found.length > 0) return found;
        const why = say`No private endpoint in ${manifest.source.region} connects to what moves.`;
        return [{ ...about, outcome: "pass", why }];
      }),
    ];
  },
};

/** Each part of the resource that an endpoint of the source connects to. */
function judgedOf(
  moved: MovedPair,
  source: readonly PrivateEndpoint[],
  target: readonly PrivateEndpoint[],
  context: Context,
): Judgement[] {
  const { key, resource, from } = moved;
  const { manifest } = context;
  const old = source
    .filter(({ location }) => location === manifest.source.region)
    .flatMap(({ connections }) => connections.filter(({ to }) => isNamed(to, resource.type, from)));
  const groups = [...new Set(old.flatMap((one) => (one.groups.length === 0 ? [""] : one.groups)))];
  return groups.map((group) => ({
    subject: group === "" ? key : `${key} (${group})`,
    place: manifest.locate(resource.pointer),
    facets: { resource: key, ...(group === "" ? {} : { group }) },
    resources: moved.planned,
    ...judged(moved, group, target, context),
  }));
}

function judged(
  pair: MovedPair,
  group: string,
  target: readonly PrivateEndpoint[],
  { manifest, planned }: Context,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const { to: name } = pair;
  const parts = target
    .filter(({ location }) => location === manifest.target.region)
    .flatMap(({ connections }) => connections)
    .filter(({ groups }) => group === "" || groups.some((part) => sameText(part, group)));
  const own = parts.filter(({ to }) => isTarget(to, pair, manifest));
  const [first] = own;
  if (own.some(({ status }) => sameText(status, "Approved")))
    return { outcome: "pass", why: say`An approved private endpoint connects to ${name}.` };
  if (first !== undefined)
    return {
      outcome: /^(pending|rejected|disconnected)$/i.test(first.status) ? "fail" : "unknown",
      why: say`The connection of the private endpoint to ${name} is ${first.status}.`,
      fix: { text: say`Have the owner of ${name} approve the connection.` },
    };
  const plans = planned
    .filter(({ type }) => sameType(type, ENDPOINT))
    .map((one) => plannedFor(one, pair, group, manifest));
  if (plans.includes("it"))
    return { outcome: "pass", why: say`The deployment makes a private endpoint to ${name}.` };
  if (parts.some(({ to }) => isEitherSide(to, pair, manifest)))
    return {
      outcome: "unknown",
      why: say`A private endpoint connects to ${name}, and whether that is the resource at the target is not known: it keeps its name, and nothing says its resource group.`,
      fix: { text: say`Write the ${"resourceGroup"} of ${name}.` },
    };
  if (plans.includes("unknown"))
    return {
      outcome: "unknown",
      why: say`Whether a planned private endpoint in ${manifest.target.region} connects to ${group === "" ? name : `${group} of ${name}`} could not be determined from the deployment.`,
    };
  return {
    outcome: "fail",
    why: say`${name} has no private endpoint in ${manifest.target.region}, existing or planned. Its source has one.`,
    fix: { text: say`Add a private endpoint to ${name} to the deployment.` },
  };
}

type Match = "it" | "other" | "unknown";

/** Whether a planned endpoint stands in the target region and connects to a part of the resource at the target. */
function plannedFor(endpoint: PlannedResource, pair: MovedPair, group: string, manifest: Manifest): Match {
  const { body } = endpoint;
  const where = whereabouts(endpoint, manifest);
  const place: Match =
    where.kind === "unknown"
      ? "unknown"
      : where.kind === "region" && where.region === manifest.target.region
        ? "it"
        : "other";
  const found = ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"]
    .flatMap((list) => everyAt(body, `properties.${list}.*`))
    .map((one) =>
      together(
        place,
        leadsTo(valueAt(one, ["properties", "privateLinkServiceId"]), pair, manifest),
        isPart(everyAt(one, "properties.groupIds.*"), group),
      ),
    );
  // One that may never be made is none for certain.
  if (found.includes("it")) return endpoint.condition === undefined ? "it" : "unknown";
  // One that shows no connection still has one, which no file tells.
  return found.includes("unknown") || (found.length === 0 && place !== "other") ? "unknown" : "other";
}

function together(...all: readonly Match[]): Match {
  return all.find((one) => one === "other") ?? all.find((one) => one === "unknown") ?? "it";
}

function leadsTo(id: Value | undefined, pair: MovedPair, manifest: Manifest): Match {
  if (typeof id !== "string" || isEitherSide(id, pair, manifest)) return "unknown";
  return isTarget(id, pair, manifest) ? "it" : "other";
}

function isPart(groups: readonly Value[], group: string): Match {
  if (group === "" || groups.some((one) => typeof one === "string" && sameText(one, group))) return "it";
  return groups.length === 0 || groups.some(isUnknown) ? "unknown" : "other";
}
