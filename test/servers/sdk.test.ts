import { AuthorizationManagementClient } from "@azure/arm-authorization";
import { PolicyClient } from "@azure/arm-policy";
import { bearerTokenAuthenticationPolicyName, type PipelinePolicy } from "@azure/core-rest-pipeline";
import { describe, expect, it } from "vitest";
import { exampleWorld } from "../worlds/example.ts";
import { SHOP } from "../worlds/shop.ts";
import { FAKE_TOKEN, startFakeArm } from "./arm.ts";

const credential = { getToken: () => Promise.resolve({ token: FAKE_TOKEN, expiresOnTimestamp: Infinity }) };

/** The SDKs send no token over plain http; on loopback this puts it there. */
const bearer: PipelinePolicy = {
  name: "loopbackBearer",
  sendRequest: (request, next) => {
    request.headers.set("authorization", `Bearer ${FAKE_TOKEN}`);
    return next(request);
  },
};

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("Microsoft's own clients", () => {
  it("read policy through all pages of the fake", async () => {
    const arm = await startFakeArm(exampleWorld(), { pageSize: 3 });
    const client = new PolicyClient(credential, SHOP.subscription, {
      endpoint: arm.url,
      allowInsecureConnection: true,
    });
    client.pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
    client.pipeline.addPolicy(bearer);
    const assignments = await collect(client.policyAssignments.list({ filter: "atScope()" }));
    expect(assignments.map((one) => one.displayName)).toContain("Landing zone guardrails");
    expect(assignments).toHaveLength(8);
    const set = await client.policySetDefinitions.getAtManagementGroup(
      "mg-landingzones",
      "landing-zone-guardrails",
    );
    expect(set.policyDefinitions?.map((one) => one.policyDefinitionReferenceId)).toEqual([
      "allowedLocations",
      "secureTransfer",
    ]);
    const builtIn = await client.policyDefinitions.getBuiltIn("e56962a6-4747-49cd-b67b-bf8b01975c4c");
    expect(builtIn.displayName).toBe("Allowed locations");
    expect(arm.requestsOf("policyAssignments")).toHaveLength(3);
    await arm.close();
  });

  it("read access through all pages of the fake", async () => {
    const arm = await startFakeArm(exampleWorld(), { pageSize: 2 });
    const options = { endpoint: arm.url, allowInsecureConnection: true };
    const client = new AuthorizationManagementClient(credential, SHOP.subscription, options);
    client.pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
    client.pipeline.addPolicy(bearer);
    const scope = `subscriptions/${SHOP.subscription}`;
    const filter = `assignedTo('${SHOP.deployObject}')`;
    expect(await collect(client.roleAssignments.listForScope(scope, { filter }))).toHaveLength(3);
    const roles = await collect(client.roleDefinitions.list(scope));
    expect(roles.map((one) => one.roleName)).toContain("Contoso landing zone deployer");
    expect(await collect(client.denyAssignments.listForScope(scope))).toHaveLength(1);
    expect(arm.requests.every((one) => one.status === 200)).toBe(true);
    await arm.close();
  });
});
