import { lastSegment, sameId } from "../../base/resource-id.ts";
import { resourceGroupIn } from "../../base/scope.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { plannedId, targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { ExpressRouteCircuit } from "../../facts/kinds/express-route-circuits.ts";
import type { GatewayConnection } from "../../facts/kinds/gateway-connections.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { afterMade } from "./target.ts";

const CONNECTION = "Microsoft.Network/connections";
const NETWORK = "Microsoft.Network/virtualNetworks";

/** Source: REST API of virtual network gateway connections and of ExpressRoute circuits. */
export const net12: Check = {
  meta: {
    id: "NET-12",
    title: "Gateway connections are up",
    area: "network",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The connections of virtual network gateways in the target region, by VPN and ExpressRoute: those that the deployment makes, once the wave that makes them has begun, and those that exist. Each is asked for its status, since lists leave it out. Of ExpressRoute the circuit is read, too, where it is in the target subscription. Connections of Virtual WAN are not read.",
    ready: "Each gateway connection of the target is connected, and its circuit is provisioned.",
    howToFix:
      "See the gateway's log of the connection: both sides need the same key and policies, and each other's addresses. A circuit is provisioned by its provider.",
    failsWhen: [
      "A connection is connecting or not connected.",
      "The circuit of a connection is disabled, or its provider has not provisioned it.",
      "A planned connection does not exist though the wave that makes it has begun.",
      "The service does not say how a connection stands (unknown).",
    ],
    waive: "When the connection is a spare that is up only when needed: say who starts it.",
    facets: { connection: "name of the connection, after its resource group where others have the name" },
    folds: "connection",
    facts: ["expressRouteCircuits", "gatewayConnections"],
    sources: [
      "https://learn.microsoft.com/rest/api/network-gateway/virtual-network-gateway-connections/get",
      "https://learn.microsoft.com/azure/expressroute/expressroute-workflows",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const planned = context.planned.filter(({ type }) => sameType(type, CONNECTION));
    const about = {
      subject: "gateway connections",
      place: manifest.locate(["network"]),
      ...ofThisVersion(context, "gatewayConnections"),
    };
    const hasNetwork =
      manifest.network.vnets.length > 0 || context.planned.some(({ type }) => sameType(type, NETWORK));
    if (planned.length === 0 && !hasNetwork)
      return [notApplicable(about, say`Neither manifest nor plan names a network of the target.`)];
    return [existingCase(planned, about, context), ...planned.map((one) => plannedCase(one, context))];
  },
};

function needsOf({ manifest }: Context) {
  return {
    connections: factRef("gatewayConnections", targetScope(manifest)),
    circuits: factRef("expressRouteCircuits", targetScope(manifest)),
  };
}

/** What exists in the target region, besides what is planned. */
function existingCase(planned: readonly PlannedResource[], about: About, context: Context): Case {
  const { region } = context.manifest.target;
  return caseOf(about, needsOf(context), ({ connections, circuits }): Judgement[] => {
    const own = connections.filter(
      (one) => one.location === region && !planned.some((resource) => isOf(resource, one, context)),
    );
    if (own.length === 0)
      return [
        { ...about, outcome: "not-applicable", why: say`No other gateway connection is in ${region}.` },
      ];
    return own.map((one) => {
      const others = [...planned, ...own.filter(({ id }) => id !== one.id)];
      const isAlone = !others.some(({ name }) => sameText(name, one.name));
      const subject = isAlone ? one.name : `${resourceGroupIn(one.id) ?? ""}/${one.name}`;
      return {
        ...about,
        subject,
        scope: one.id,
        facets: { connection: subject },
        ...judged(one, circuits),
      };
    });
  });
}

function plannedCase(resource: PlannedResource, context: Context): Case {
  const { name } = resource;
  const about = {
    subject: name,
    place: resource.origin,
    facets: { connection: name },
    ...ofThisVersion(context, "gatewayConnections"),
  };
  return afterMade(name, [resource], about, context, (own) =>
    caseOf(own, needsOf(context), ({ connections, circuits }): Judgement[] => {
      const found = connections.find((one) => isOf(resource, one, context));
      return [
        found === undefined
          ? {
              ...own,
              outcome: "fail",
              why: say`${name} does not exist yet.`,
              fix: { text: say`Deploy it, and see that the other side connects.` },
            }
          : { ...own, scope: found.id, ...judged(found, circuits) },
      ];
    }),
  );
}

/** By its id: another group may hold a connection of the same name, such as the source in the same subscription. */
function isOf(
  resource: PlannedResource,
  { id, name, location }: GatewayConnection,
  { manifest }: Context,
): boolean {
  const isPlaced = resource.resourceGroup !== undefined;
  const own = resource.id ?? (isPlaced ? plannedId(manifest, resource) : undefined);
  return own === undefined
    ? sameText(resource.name, name) && location === manifest.target.region
    : sameId(own, id);
}

function judged(
  { name, status, circuit, kind }: GatewayConnection,
  circuits: readonly ExpressRouteCircuit[],
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const own = circuit === undefined ? undefined : circuits.find(({ id }) => sameId(id, circuit));
  const evidence = [
    { label: "status", value: status ?? "not said" },
    { label: "kind", value: kind ?? "not said" },
    ...(circuit === undefined ? [] : [{ label: "circuit", value: lastSegment(circuit) }]),
  ];
  const fix = { text: say`See the log of its gateway, and ask who runs the other side.` };
  if (!sameText(status ?? "", "Connected"))
    return {
      outcome: /^(connecting|notconnected)$/i.test(status ?? "") ? "fail" : "unknown",
      why:
        status === undefined
          ? say`How ${name} stands, the service does not say.`
          : say`${name} is ${status}.`,
      evidence,
      fix,
    };
  const wrong = own === undefined ? undefined : circuitWrong(own);
  if (wrong !== undefined) return { ...wrong, evidence, fix };
  return { outcome: "pass", why: say`${name} is connected.`, evidence };
}

/** What is wrong with a circuit; undefined where nothing is. */
function circuitWrong({
  name,
  state,
  provider,
}: ExpressRouteCircuit): Pick<Judgement, "outcome" | "why"> | undefined {
  if (state === undefined || provider === undefined)
    return { outcome: "unknown", why: say`How the circuit ${name} stands, the service does not say.` };
  if (!sameText(state, "Enabled")) return { outcome: "fail", why: say`The circuit ${name} is ${state}.` };
  if (sameText(provider, "Provisioned")) return undefined;
  return {
    outcome: "fail",
    why: say`The provider has the circuit ${name} as ${provider}.`,
  };
}
