import { expect, test } from "vitest";
import { idn05 } from "../../../src/checks/identity/IDN-05.ts";
import { resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { FederatedCredential } from "../../../src/facts/kinds/federated-credentials.ts";
import type { ManagedCluster } from "../../../src/facts/kinds/managed-clusters.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import {
  Facts,
  outcomes,
  planned,
  reg,
  run,
  shown,
  TARGET,
  type PlannedParts,
} from "../../support/context.ts";
import { identity, IDENTITY, moving, NEW_SUB, OLD_ID, WITHIN } from "../rbac/access-world.ts";

const SUBSCRIPTION = subscriptionScope(TARGET);
const GROUP = `${NEW_SUB}/resourceGroups/rg-sdc`;
const OLD_ISSUER = "https://westeurope.oic.prod-aks.azure.com/t/old/";
const NEW_ISSUER = "https://swedencentral.oic.prod-aks.azure.com/t/new/";
const BUILDS = "https://token.example.com";
const SUBJECT = "system:serviceaccount:shop:web";

function credential(
  location: string,
  issuer: string,
  subject: string | undefined = SUBJECT,
  audiences: readonly string[] = ["api://AzureADTokenExchange"],
): FederatedCredential {
  return {
    name: "web",
    identity: resourceIdOf(GROUP, "providers/Microsoft.ManagedIdentity/userAssignedIdentities/x"),
    identityLocation: reg(location),
    issuer,
    ...(subject === "" ? {} : { subject }),
    audiences,
  };
}
const old = (issuer: string, subject?: string, audiences?: readonly string[]) =>
  credential("westeurope", issuer, subject, audiences);
const now = (issuer: string, subject?: string, audiences?: readonly string[]) =>
  credential("swedencentral", issuer, subject, audiences);

function cluster(name: string, location: string, oidcIssuer?: string): ManagedCluster {
  return {
    id: resourceIdOf(GROUP, "providers/Microsoft.ContainerService/managedClusters", name),
    name,
    location: reg(location),
    ...(oidcIssuer === undefined ? {} : { oidcIssuer }),
  };
}
const CLUSTERS = [
  cluster("aks-weu", "westeurope", OLD_ISSUER),
  cluster("aks-sdc", "swedencentral", NEW_ISSUER),
];
const AKS = { type: "Microsoft.ContainerService/managedClusters", from: "aks-weu", to: "aks-sdc" };

function judge(
  before: readonly FederatedCredential[],
  after: readonly FederatedCredential[],
  clusters: readonly ManagedCluster[] = CLUSTERS,
  resources: Parameters<typeof moving>[1] = { mi: IDENTITY, aks: AKS },
  identities = [identity(GROUP, "id-weu", "westeurope", OLD_ID)],
) {
  const facts = new Facts()
    .put(factRef("identities", SUBSCRIPTION), identities)
    .put(factRef("federatedCredentials", SUBSCRIPTION, "id-weu"), before)
    .put(factRef("federatedCredentials", SUBSCRIPTION, "id-sdc"), after)
    .put(factRef("managedClusters", SUBSCRIPTION), clusters);
  return run(idn05, moving({ ...WITHIN }, resources), facts);
}

test.each<[string, ReturnType<typeof judge>, string]>([
  ["the old identity has none", judge([], []), "not-applicable"],
  ["the old identity is not seen", judge([], [], CLUSTERS, { mi: IDENTITY }, []), "unknown"],
  ["a build service, trusted again", judge([old(BUILDS)], [now(BUILDS)]), "pass"],
  ["a build service, not trusted", judge([old(BUILDS)], []), "fail"],
  ["another subject", judge([old(BUILDS)], [now(BUILDS, "repo:x")]), "fail"],
  ["subjects differ in case", judge([old(BUILDS)], [now(BUILDS, SUBJECT.toUpperCase())]), "fail"],
  ["another audience", judge([old(BUILDS)], [now(BUILDS, SUBJECT, ["api://x"])]), "fail"],
  ["only the old identity itself", judge([old(BUILDS)], [old(BUILDS)]), "fail"],
  ["the new cluster's issuer", judge([old(OLD_ISSUER)], [now(NEW_ISSUER)]), "pass"],
  ["still the old cluster's issuer", judge([old(OLD_ISSUER)], [now(OLD_ISSUER)]), "fail"],
  ["a missing slash at the end", judge([old(OLD_ISSUER)], [now(NEW_ISSUER.slice(0, -1))]), "fail"],
  [
    "the new cluster is not there yet",
    judge([old(OLD_ISSUER)], [now(NEW_ISSUER)], CLUSTERS.slice(0, 1)),
    "unknown",
  ],
  [
    "the new cluster issues no tokens",
    judge([old(OLD_ISSUER)], [], [...CLUSTERS.slice(0, 1), cluster("aks-sdc", "swedencentral")]),
    "unknown",
  ],
  ["a cluster that is not seen", judge([old(OLD_ISSUER)], [now(NEW_ISSUER)], []), "unknown"],
  [
    "a cluster that is not declared, trusted from one of the target region",
    judge([old(OLD_ISSUER)], [now(NEW_ISSUER)], CLUSTERS, { mi: IDENTITY }),
    "pass",
  ],
  [
    "a cluster that is not declared, and not trusted",
    judge([old(OLD_ISSUER)], [], CLUSTERS, { mi: IDENTITY }),
    "unknown",
  ],
  ["claims matched by an expression", judge([old(BUILDS, "")], []), "unknown"],
])("%s", (_, found, outcome) => {
  expect(found.map((one) => one.outcome)).toEqual([outcome]);
});

const CREDENTIALS = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
const made = (name: string, properties: ValueObject, parts: PlannedParts = {}) =>
  planned(CREDENTIALS, name, { resourceGroup: "rg-sdc", body: { properties }, ...parts });

/** The old identity trusts a subject of the builds; the plan makes the new identity, and credentials. */
function planning(credentials: readonly PlannedResource[], existing?: readonly FederatedCredential[]) {
  const facts = new Facts()
    .put(factRef("identities", SUBSCRIPTION), [identity(GROUP, "id-weu", "westeurope", OLD_ID)])
    .put(factRef("federatedCredentials", SUBSCRIPTION, "id-weu"), [old(BUILDS)])
    .put(factRef("managedClusters", SUBSCRIPTION), []);
  if (existing !== undefined) facts.put(factRef("federatedCredentials", SUBSCRIPTION, "id-sdc"), existing);
  const world = moving({ ...WITHIN }, { mi: IDENTITY });
  const described = world.planned.map((one) => (one.name === "id-sdc" ? { ...one, body: {} } : one));
  return run(idn05, { ...world, planned: [...described, ...credentials] }, facts);
}
const audiences = ["api://AzureADTokenExchange"];
const later = unknown(["the new cluster"]);

test.each<[string, ReturnType<typeof planning>, string]>([
  [
    "makes the credential",
    planning([made("id-sdc/web", { issuer: BUILDS, subject: SUBJECT, audiences })]),
    "pass",
  ],
  [
    "makes one of another subject",
    planning([made("id-sdc/web", { issuer: BUILDS, subject: "x", audiences })]),
    "fail",
  ],
  [
    "makes one of another issuer",
    planning([made("id-sdc/web", { issuer: NEW_ISSUER, subject: SUBJECT, audiences })]),
    "fail",
  ],
  [
    "makes one for another identity",
    planning([made("id-other/web", { issuer: BUILDS, subject: SUBJECT, audiences })]),
    "fail",
  ],
  [
    "makes one, if a condition holds",
    planning([made("id-sdc/web", { issuer: BUILDS, subject: SUBJECT, audiences }, { condition: "x" })]),
    "fail",
  ],
  [
    "makes one without audiences",
    planning([made("id-sdc/web", { issuer: BUILDS, subject: SUBJECT })]),
    "fail",
  ],
  [
    "makes one of an issuer that is not known yet",
    planning([made("id-sdc/web", { issuer: later, subject: SUBJECT, audiences })]),
    "unknown",
  ],
  [
    "makes one of such an issuer, of another subject",
    planning([made("id-sdc/web", { issuer: later, subject: "x", audiences })]),
    "fail",
  ],
  ["makes one without a subject", planning([made("id-sdc/web", { issuer: later, audiences })]), "fail"],
  ["makes none, and none exists", planning([], []), "fail"],
  ["makes none, and it exists", planning([], [now(BUILDS)]), "pass"],
  [
    "makes another, and it exists",
    planning([made("id-sdc/x", { issuer: BUILDS, subject: "x", audiences })], [now(BUILDS)]),
    "pass",
  ],
])("a plan that makes the new identity, and %s", (_, found, outcome) => {
  expect(found.map((one) => one.outcome)).toEqual([outcome]);
});

test("a finding names the subject, the new issuer and the command", () => {
  const found = judge([old(OLD_ISSUER)], []);
  expect(found[0]?.why).toContain("aks-sdc");
  expect(found[0]?.fix?.command).toContain(`--issuer ${NEW_ISSUER} --subject ${SUBJECT}`);
  expect(shown(found)).not.toContain(TARGET);
});

test("nothing declared, and facts missing", () => {
  expect(outcomes(run(idn05, moving(), new Facts()))).toEqual(["federated credentials: not-applicable"]);
  expect(outcomes(run(idn05, moving({}, { mi: IDENTITY }), new Facts()))).toEqual([
    "id-weu to id-sdc: unknown",
  ]);
});
