import { openObject, unknown, type Value } from "../../expression/value.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { EvaluationRequest } from "../../policy/effects/policy-evaluation.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { Read } from "../derivation.ts";
import { targetScope } from "../planned.ts";
import type { Subject } from "./subject.ts";

/** What tells the name and the tenant of the target subscription. */
export function subscriptionWant(manifest: Manifest): FactRef<"subscription"> {
  return factRef("subscription", targetScope(manifest));
}

/** What subscription() gives. */
export function subscriptionValue(manifest: Manifest, lookup: Read): Value {
  const id = targetScope(manifest);
  const subscriptionId = manifest.target.subscription.id;
  const fact = lookup(subscriptionWant(manifest));
  const { displayName, tenantId } = fact.known ? fact.value : {};
  return openObject(
    {
      id,
      subscriptionId,
      ...(displayName === undefined ? {} : { displayName }),
      ...(tenantId === undefined ? {} : { tenantId }),
    },
    ["what is not known of the subscription"],
  );
}

/**
 * The claims of whoever deploys: of a declared identity those that tell an application, and which; else nobody knows.
 * Source: Microsoft identity platform, access token claims `idtyp` and `appid`.
 */
export function deployerValue({ expect }: Manifest): Value {
  const { deployIdentity } = expect;
  return deployIdentity === undefined
    ? unknown(["who deploys"])
    : openObject({ idtyp: "app", appid: deployIdentity.clientId }, ["the claims of the deploy identity"]);
}

/** What the functions of a rule read around one subject. */
export function surroundingsOf(
  { kind, resource, group, text }: Subject,
  {
    subscription,
    deployer,
    inForce,
  }: {
    readonly subscription: Value;
    readonly deployer: Value;
    /** Judged as Azure will judge the request, and not as what is wanted of it once it is made. */
    readonly inForce: boolean;
  },
): NonNullable<EvaluationRequest["around"]> {
  const apiVersion = resource.apiVersion ?? unknown([`the api-version that makes ${text}`]);
  return {
    subscription,
    resourceGroup:
      (kind === "group" || kind === "service-group") && inForce
        ? openObject({}, [`what resourceGroup() gives while ${text} is made, which is not documented`])
        : (group ?? unknown([`the resource group of ${text}`])),
    requestContext: { apiVersion, identity: deployer },
  };
}
