import { sameText } from "../../base/names.ts";
import { splitResourceId } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { isUnknown } from "../../expression/value.ts";
import { factRef } from "../../facts/facts.ts";
import type { PrivateEndpoint } from "../../facts/kinds/private-endpoints.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { everyAt } from "../../plan/value-at.ts";
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
      "The private endpoints at the source that connect to what the manifest moves: whether each has its counterpart in the target region, connected to the resource at the target for the same part of it and Approved, or the plan makes one.",
    ready: "What is reached by a private endpoint at the source is reached by an approved one at the target.",
    howToFix:
      "Make a private endpoint to the resource at the target in the network there, and have its owner approve the connection.",
    failsWhen: [
      "Nothing plans a private endpoint to the resource at the target, and there is none.",
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

function isOf(id: string, type: string, name: string): boolean {
  const parts = splitResourceId(id);
  return parts !== undefined && sameType(parts.type, type) && sameText(parts.name, name);
}

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
    .flatMap(({ connections }) => connections.filter(({ to }) => isOf(to, resource.type, from)));
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
  { to: name, resource }: MovedPair,
  group: string,
  target: readonly PrivateEndpoint[],
  { manifest, planned }: Context,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const own = target
    .filter(({ location }) => location === manifest.target.region)
    .flatMap(({ connections }) =>
      connections.filter(
        (one) =>
          isOf(one.to, resource.type, name) &&
          (group === "" || one.groups.some((part) => sameText(part, group))),
      ),
    );
  const [first] = own;
  if (own.some(({ status }) => sameText(status, "Approved")))
    return { outcome: "pass", why: say`An approved private endpoint connects to ${name}.` };
  if (first !== undefined)
    return {
      outcome: /^(pending|rejected|disconnected)$/i.test(first.status) ? "fail" : "unknown",
      why: say`The connection of the private endpoint to ${name} is ${first.status}.`,
      fix: { text: say`Have the owner of ${name} approve the connection.` },
    };
  const plans = planned.filter(({ type }) => sameType(type, ENDPOINT)).map((one) => targetOf(one, name));
  if (plans.includes("it"))
    return { outcome: "pass", why: say`The plan makes a private endpoint to ${name}.` };
  if (plans.includes("unknown"))
    return {
      outcome: "unknown",
      why: say`Whether a planned private endpoint connects to ${name} is known only after deployment.`,
    };
  return {
    outcome: "fail",
    why: say`A private endpoint at the source connects to this resource, and none in ${manifest.target.region} is there or planned for ${name}.`,
    fix: { text: say`Add a private endpoint to ${name} to the plan.` },
  };
}

/** What a planned endpoint connects to. */
function targetOf({ body }: PlannedResource, name: string): "it" | "other" | "unknown" {
  const ids = ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"].flatMap((list) =>
    everyAt(body, `properties.${list}.*.properties.privateLinkServiceId`),
  );
  if (ids.some((id) => typeof id === "string" && sameText(splitResourceId(id)?.name ?? "", name)))
    return "it";
  return body === undefined || ids.some(isUnknown) || ids.length === 0 ? "unknown" : "other";
}
