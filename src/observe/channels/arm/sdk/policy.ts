import { createPolicy } from "@azure/arm-policy/api";
import * as assignments from "@azure/arm-policy/api/policyAssignments";
import * as definitionVersions from "@azure/arm-policy/api/policyDefinitionVersions";
import * as definitions from "@azure/arm-policy/api/policyDefinitions";
import * as setVersions from "@azure/arm-policy/api/policySetDefinitionVersions";
import * as sets from "@azure/arm-policy/api/policySetDefinitions";
import { createEmptyPipeline, type HttpClient } from "@azure/core-rest-pipeline";
import type { Owner, PolicyKind } from "../../../policy-id.ts";
import { drain, transportSigns, type SdkTarget } from "./sdk.ts";

/** Every page of the list goes through `http`; the values that the SDK makes of it are not used. */
type Ask = (http: HttpClient) => Promise<void>;

function clientFor({ endpoint, subscriptionId }: SdkTarget, httpClient: HttpClient) {
  // An empty pipeline: signing, retries, proxy and user agent are the transport's.
  return createPolicy(transportSigns, subscriptionId, {
    endpoint,
    httpClient,
    pipeline: createEmptyPipeline(),
  });
}

/** @param group where its subscription does not exist yet: those at the management group and above it */
export function listAssignments(target: SdkTarget, group?: string): Ask {
  return (http) =>
    drain(
      group === undefined
        ? assignments.list(clientFor(target, http))
        : assignments.listForManagementGroup(clientFor(target, http), group, { filter: "atScope()" }),
    );
}

/** With an initiative comes the latest version of each member, so that it is known at once which of them need another. */
const WITH_LATEST = "LatestDefinitionVersion";

/** Lists what the owner holds; those of a subscription include what it inherits from management groups. */
export function listDefinitions(
  target: SdkTarget,
  kind: PolicyKind,
  owner: Owner,
  policyType: "BuiltIn" | "Custom",
): Ask {
  const isSet = kind === "policySetDefinitions";
  const operations = isSet ? sets : definitions;
  // The largest page there is: pages come one after the other, and there are some thousand built-ins.
  const options = {
    filter: `policyType eq '${policyType}'`,
    top: 1000,
    ...(isSet ? { expand: WITH_LATEST } : {}),
  };
  return (http) => {
    const client = clientFor(target, http);
    switch (owner.kind) {
      case "tenant":
        return drain(operations.listBuiltIn(client, options));
      case "managementGroup":
        return drain(operations.listByManagementGroup(client, owner.managementGroup, options));
      case "subscription":
        return drain(operations.list(client, options));
    }
  };
}

export function getDefinition(target: SdkTarget, kind: PolicyKind, owner: Owner, name: string): Ask {
  const isSet = kind === "policySetDefinitions";
  const operations = isSet ? sets : definitions;
  const options = isSet ? { expand: WITH_LATEST } : {};
  return async (http) => {
    const client = clientFor(target, http);
    switch (owner.kind) {
      case "tenant":
        await operations.getBuiltIn(client, name, options);
        break;
      case "managementGroup":
        await operations.getAtManagementGroup(client, owner.managementGroup, name, options);
        break;
      case "subscription":
        await operations.get(client, name, options);
        break;
    }
  };
}

export function listVersions(target: SdkTarget, kind: PolicyKind, owner: Owner, name: string): Ask {
  const operations = kind === "policyDefinitions" ? definitionVersions : setVersions;
  return (http) => {
    const client = clientFor(target, http);
    switch (owner.kind) {
      case "tenant":
        return drain(operations.listBuiltIn(client, name));
      case "managementGroup":
        return drain(operations.listByManagementGroup(client, owner.managementGroup, name));
      case "subscription":
        return drain(operations.list(client, name));
    }
  };
}
