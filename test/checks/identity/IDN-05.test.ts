import { expect, test } from "vitest";
import { idn05 } from "../../../src/checks/identity/IDN-05.ts";
import { resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { FederatedCredential } from "../../../src/facts/kinds/federated-credentials.ts";
import type { ManagedCluster } from "../../../src/facts/kinds/managed-clusters.ts";
import { Facts, outcomes, reg, run, shown, TARGET } from "../../support/context.ts";
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
