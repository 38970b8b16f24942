import { resourceGroupIn } from "../../base/scope.ts";
import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import { factRef } from "../../facts/facts.ts";
import type { FederatedCredential } from "../../facts/kinds/federated-credentials.ts";
import type { ManagedCluster } from "../../facts/kinds/managed-clusters.ts";
import { caseOf, type About, type Check, type Context, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { madeOf } from "../../derive/made.ts";
import { credentialsOnceMade, type OpenCredential } from "../../derive/made-credentials.ts";
import { targetScope } from "../../derive/planned.ts";
import { casesOfPairs, madeOne, oldOnes, type IdentityPair } from "./pairs.ts";
import { partOf } from "../../derive/part.ts";

const CLUSTER = "Microsoft.ContainerService/managedClusters";

/** Source: federated identity credentials hang on one identity; each Kubernetes cluster issues tokens under an address of its own. */
export const idn05: Check = {
  meta: {
    id: "IDN-05",
    title: "Federated credentials trust the new issuers",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The federated credentials of each declared user-assigned identity at the source, against those of the one that takes over. Each subject has to be trusted again, with the same audiences. Where the issuer is a Kubernetes cluster of the source subscription, the new credential has to name the issuer of the cluster that takes over, since every cluster issues tokens under an address of its own. Any other issuer, such as that of a build service, stays as it is. App registrations have federated credentials too, which only Microsoft Graph shows. They are not looked at.",
    ready:
      "The new identity trusts each subject of the old one, from the new cluster where a cluster is replaced.",
    howToFix:
      "Create the federated credential at the new identity, with the issuer address of the new cluster where the old one is of a cluster.",
    failsWhen: [
      "The new identity has no federated credential for a subject that the old one trusts, from the issuer that is expected.",
      "The new credential is missing an audience of the old one.",
    ],
    waive:
      "When the subject no longer needs the identity, or the deployment of the wave makes the credential.",
    facets: { identity: "name of the new identity", credential: "name of the credential at the source" },
    facts: ["federatedCredentials", "identities", "managedClusters"],
    sources: [
      "https://learn.microsoft.com/azure/aks/workload-identity-overview",
      "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust-user-assigned-managed-identity",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    return casesOfPairs(context, "federated credentials", (pair, about) => {
      const needs = {
        identities: partOf(factRef("identities", source)),
        old: partOf(factRef("federatedCredentials", source, pair.from), "pass", "not-applicable"),
        now: credentialsOnceMade(
          madeOne(pair),
          pair.targetRegion,
          factRef("federatedCredentials", target, pair.to),
          context,
        ),
        oldClusters: partOf(factRef("managedClusters", source), "pass", "fail"),
        newClusters: partOf(factRef("managedClusters", target), "pass", "fail"),
      };
      return caseOf(about, needs, ({ identities, old, now, oldClusters, newClusters }) => {
        if (oldOnes(pair, identities).length === 0) {
          const why = say`The source subscription shows no identity ${pair.from} in ${pair.sourceRegion}, so what it trusts is not known.`;
          return [{ ...about, outcome: "unknown", why }];
        }
        const own = old.filter(({ identityLocation }) => identityLocation === pair.sourceRegion);
        if (own.length === 0) {
          const why = say`The identity ${pair.from} has no federated credential in ${pair.sourceRegion}.`;
          return [{ ...about, outcome: "not-applicable", why }];
        }
        const present = now.credentials.filter(
          ({ identity, identityLocation }) =>
            identityLocation === pair.targetRegion &&
            (pair.resourceGroup === undefined ||
              sameText(resourceGroupIn(identity) ?? "", pair.resourceGroup)),
        );
        return own.map((one) =>
          judge(one, { about, pair, present, open: now.open, oldClusters, newClusters, context }),
        );
      });
    });
  },
};

interface Side {
  readonly about: About;
  readonly pair: IdentityPair;
  /** Credentials of the new identity. */
  readonly present: readonly FederatedCredential[];
  /** Planned credentials whose issuer is known only after deployment. */
  readonly open: readonly OpenCredential[];
  readonly oldClusters: readonly ManagedCluster[];
  readonly newClusters: readonly ManagedCluster[];
  readonly context: Context;
}

/** What issuer the new credential has to name. */
type Issuer =
  | { readonly kind: "known"; readonly url: string; readonly cluster?: string }
  | { readonly kind: "open"; readonly why: Judgement["why"] };

function judge(old: FederatedCredential, side: Side): Judgement {
  const { about, pair, present } = side;
  const common = {
    ...about,
    subject: `${pair.to}: ${old.name}`,
    facets: { ...about.facets, credential: old.name },
    evidence: [
      { label: "issuer at the source", value: old.issuer },
      ...(old.subject === undefined ? [] : [{ label: "trusted subject", value: old.subject }]),
    ],
  };
  const { subject } = old;
  if (subject === undefined) {
    const why = say`The credential ${old.name} matches claims by an expression, which this version does not compare.`;
    return { ...common, outcome: "unknown", why };
  }
  const waiting = side.open.find((one) => one.subject === subject);
  if (waiting !== undefined) return madeWithCluster(waiting, old, common, side);
  const issuer = issuerFor(old, side);
  if (issuer.kind === "open") return { ...common, outcome: "unknown", why: issuer.why };
  const same = present.filter((one) => one.subject === subject && isSameIssuer(one.issuer, issuer.url));
  const match = same.find(({ audiences }) => old.audiences.every((one) => audiences.includes(one)));
  if (match !== undefined) {
    return {
      ...common,
      outcome: "pass",
      why: say`The identity ${pair.to} trusts the subject: ${match.name}.`,
    };
  }
  return {
    ...common,
    outcome: "fail",
    why:
      same.length > 0
        ? say`The identity ${pair.to} trusts the subject ${subject}, and not for the audiences ${old.audiences}.`
        : issuer.cluster === undefined
          ? say`The identity ${pair.to} has no federated credential for the subject ${subject} of the issuer ${issuer.url}.`
          : say`The identity ${pair.to} has no federated credential for the subject ${subject} of the cluster ${issuer.cluster}.`,
    evidence: [...common.evidence, { label: "issuer at the target", value: issuer.url }],
    fix: {
      text: say`Create the federated credential at the new identity.`,
      ...commandFor(old, subject, issuer.url, pair),
    },
  };
}

/** The issuer of a cluster that the plan makes exists once it is deployed: the credential waits for that cluster's own. */
function madeWithCluster(
  { name, waits }: OpenCredential,
  old: FederatedCredential,
  common: Omit<Judgement, "outcome" | "why">,
  { oldClusters, context }: Side,
): Judgement {
  const { manifest, planned } = context;
  const cluster = oldClusters.find(
    ({ oidcIssuer }) => oidcIssuer !== undefined && isSameIssuer(oidcIssuer, old.issuer),
  );
  const successor = cluster === undefined ? undefined : successorOf(cluster, manifest);
  const made =
    successor !== undefined &&
    madeOf(planned, "Microsoft.ContainerService/managedClusters", successor).length > 0 &&
    waits.some((wait) =>
      wait
        .toLowerCase()
        .split(/[^a-z0-9_-]+/)
        .includes(successor.toLowerCase()),
    );
  return made
    ? {
        ...common,
        outcome: "pass",
        why: say`The deployment makes ${name} for the issuer of ${successor}, which it makes too.`,
      }
    : {
        ...common,
        outcome: "unknown",
        why: say`The deployment makes ${name}, whose issuer is known only after deployment.`,
      };
}

function commandFor(
  { name, audiences }: FederatedCredential,
  subject: string,
  issuer: string,
  { to, resourceGroup }: IdentityPair,
): { readonly command?: string } {
  if (resourceGroup === undefined) return {};
  const [audience] = audiences;
  return {
    command: azCommand([
      "identity",
      "federated-credential",
      "create",
      ["--name", name],
      ["--identity-name", to],
      ["--resource-group", resourceGroup],
      ["--issuer", issuer],
      ["--subject", subject],
      ...(audience === undefined ? [] : [["--audiences", audience] as const]),
      ["--subscription", targetSubscription],
    ]),
  };
}

function issuerFor(old: FederatedCredential, side: Side): Issuer {
  const { oldClusters, newClusters, context } = side;
  const { manifest } = context;
  const cluster = oldClusters.find(
    ({ oidcIssuer, location }) =>
      oidcIssuer !== undefined && location === manifest.source.region && isSameIssuer(oidcIssuer, old.issuer),
  );
  if (cluster === undefined) {
    // Such an address belongs to one cluster; which one, and what replaces it, is not seen.
    if (/^https:\/\/[^/]*\boic\.[^/]*aks\.azure\./i.test(old.issuer)) {
      const why = say`The issuer of ${old.name} is a Kubernetes cluster that the source subscription does not show, so what replaces it could not be determined.`;
      return { kind: "open", why };
    }
    return { kind: "known", url: old.issuer };
  }
  const name = successorOf(cluster, manifest);
  if (name === undefined) return anyCluster(old, cluster, side);
  const [fresh, another] = newClusters.filter(
    (one) => sameText(one.name, name) && one.location === manifest.target.region,
  );
  if (fresh === undefined || another !== undefined) {
    const why = say`The cluster ${name}, which takes over from ${cluster.name}, is not seen at the target or not the only one of its name, so its issuer is not known.`;
    return { kind: "open", why };
  }
  return fresh.oidcIssuer === undefined
    ? { kind: "open", why: say`The cluster ${fresh.name} has no issuer of tokens turned on.` }
    : { kind: "known", url: fresh.oidcIssuer, cluster: fresh.name };
}

/** What takes over from the cluster is not declared: the cluster itself may do, or one of the target region. */
function anyCluster(
  old: FederatedCredential,
  { name }: ManagedCluster,
  { present, newClusters, context }: Side,
): Issuer {
  const there = newClusters.filter(({ location }) => location === context.manifest.target.region);
  const trusted = [old.issuer, ...there.flatMap(({ oidcIssuer }) => oidcIssuer ?? [])].find((url) =>
    present.some(({ issuer, subject }) => subject === old.subject && isSameIssuer(issuer, url)),
  );
  return trusted === undefined
    ? { kind: "open", why: say`The manifest does not say what takes over from the cluster ${name}.` }
    : { kind: "known", url: trusted };
}

/** Name at the target of the declared cluster; undefined for one that stays. */
function successorOf({ name }: ManagedCluster, { workloads }: Manifest): string | undefined {
  const declared = workloads
    .flatMap(({ resources }) => resources)
    .find(({ type, from }) => sameText(type, CLUSTER) && from !== undefined && sameText(from, name));
  return declared && (declared.to ?? declared.from);
}

/** The token service compares issuer and subject letter by letter, a slash at the end included. */
function isSameIssuer(a: string, b: string): boolean {
  return a === b;
}
