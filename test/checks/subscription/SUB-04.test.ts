import { expect, test } from "vitest";
import { sub04 } from "../../../src/checks/subscription/SUB-04.ts";
import { unknown } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";

const VM = "Microsoft.Compute/virtualMachines";
const features = (state: string, name = "EncryptionAtHost"): Facts =>
  new Facts().put(factRef("previewFeatures", SCOPE, "Microsoft.Compute"), [{ name, state }]);
const machine = (encryptionAtHost: boolean | ReturnType<typeof unknown>) =>
  planned(VM, "vm", { body: { properties: { securityProfile: { encryptionAtHost } } } });

test.each([
  ["registered", machine(true), features("Registered"), "pass"],
  ["registered, in small letters", machine(true), features("registered"), "pass"],
  ["not registered", machine(true), features("NotRegistered"), "fail"],
  ["waiting for an approval", machine(true), features("Pending"), "fail"],
  ["not listed", machine(true), features("Registered", "Other"), "unknown"],
  ["not read", machine(true), new Facts(), "unknown"],
  ["open in the plan", machine(unknown(["x"])), features("NotRegistered"), "unknown"],
  ["open in the plan, and registered", machine(unknown(["x"])), features("Registered"), "pass"],
])("encryption at host with a feature that is %s", (_, resource, facts, outcome) => {
  expect(outcomes(run(sub04, context(manifest(), [resource]), facts))).toEqual([
    `feature Microsoft.Compute/EncryptionAtHost: ${outcome}`,
  ]);
});

test.each([
  ["off", machine(false)],
  ["not asked for", planned(VM, "vm", { body: { properties: {} } })],
])("encryption at host that is %s needs no feature", (_, resource) => {
  expect(outcomes(run(sub04, context(manifest(), [resource]), new Facts()))).toEqual([
    "features: not-applicable",
  ]);
});

test("node pools ask for it as well, and the command registers it", () => {
  const pool = planned("Microsoft.ContainerService/managedClusters", "aks", {
    body: { properties: { agentPoolProfiles: [{ name: "a", enableEncryptionAtHost: true }] } },
  });
  const [found] = run(sub04, context(manifest(), [pool]), features("NotRegistered"));
  expect(found?.outcome).toBe("fail");
  expect(found?.fix?.command).toBe(
    'az feature register --namespace Microsoft.Compute --name EncryptionAtHost --subscription "$TARGET_SUBSCRIPTION_ID"',
  );
});
