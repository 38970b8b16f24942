import { expect, it } from "vitest";
import { pol06 } from "../../../src/checks/policy/POL-06.ts";
import { guid } from "../../../src/base/names.ts";
import type { Json, PolicyDefinition } from "../../../src/policy/model.ts";
import { context, manifest, must, planned } from "../../support/context.ts";
import { assignment, CORP, judged, lines } from "./world.ts";

/** As the published definition that asks people for a second factor reads the token of whoever deploys. */
const SECOND_FACTOR: Json = {
  allOf: [
    { value: "[contains(requestContext().identity, 'idtyp')]", equals: true },
    { value: "[requestContext().identity.idtyp]", equals: "user" },
    { value: "p1", notIn: "[split(requestContext().identity.acrs, ',')]" },
  ],
};
const CLIENT = must(guid("33333333-3333-3333-3333-333333333333"));
const identity = { clientId: CLIENT, mayAssignRoles: false, pointer: [] };
const account = planned("Microsoft.Storage/storageAccounts", "st", {
  resourceGroup: "rg-shop",
  apiVersion: "2023-05-01",
  body: { location: "swedencentral", properties: {} },
});

function definition(condition: Json, effect = "deny"): PolicyDefinition {
  return {
    id: `${CORP}/providers/Microsoft.Authorization/policyDefinitions/claims`,
    name: "claims",
    properties: { mode: "All", policyRule: { if: condition, then: { effect } } },
  };
}
function found(condition: Json, declared: boolean, effect = "deny") {
  const one = definition(condition, effect);
  const value = manifest(declared ? { expect: { deployIdentity: identity } } : {});
  const world = { definitions: [one], assignments: [assignment("a", one)] };
  return judged(pol06, context(value, [account]), world);
}

it("knows a declared deploy identity for an application, which no rule about people touches", () => {
  expect(lines(found(SECOND_FACTOR, true))).toEqual(["pass - shop.st"]);
});

it("does not know what rules about people do where nobody says who deploys", () => {
  const [open, ...more] = found(SECOND_FACTOR, false);
  expect([open?.outcome, more]).toEqual(["unknown", []]);
  expect(open?.why).toContain("who deploys");
});

it("does not know the other claims of the deploy identity", () => {
  const other: Json = { value: "[requestContext().identity.acrs]", equals: "p1" };
  expect(lines(found(other, true))).toEqual(["unknown unknown shop.st"]);
  const own: Json = { value: "[requestContext().identity.appid]", equals: CLIENT };
  expect(lines(found(own, true))).toEqual(["fail denied shop.st"]);
});

it("says of an evaluation that fails that it denies, whatever the effect", () => {
  const failing: Json = { value: "[substring(field('name'), 10, 5)]", equals: "x" };
  const [denial] = found(failing, true, "audit");
  expect(denial?.outcome).toBe("fail");
  expect(denial?.why).toContain("its evaluation fails, which denies");
});
