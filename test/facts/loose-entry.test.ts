import { describe, expect, it, test } from "vitest";
import { Cursor, Malformed } from "../../src/facts/decode/cursor.ts";
import { decodeDenyAssignment, readDenyAssignment } from "../../src/facts/decode/deny-assignment.ts";
import { LooseEntry } from "../../src/facts/decode/loose-entry.ts";
import { UnreadableEntry } from "../../src/facts/decode/loose.ts";
import { decodeRoleAssignment, readRoleAssignment } from "../../src/facts/decode/role-assignment.ts";
import { decodeRoleDefinition, readRoleDefinition } from "../../src/facts/decode/role-definition.ts";
import { decodeRoleSchedule, scheduleWindow } from "../../src/facts/decode/role-schedule.ts";
import { isJsonObject } from "../../src/policy/json.ts";
import type { JsonObject } from "../../src/policy/model.ts";

const ID = "aaaaaaaa-0000-0000-0000-000000000001";
const SCOPE = "/subscriptions/11111111-1111-1111-1111-111111111111";
const AUTHORIZATION = "providers/Microsoft.Authorization";

const role: JsonObject = {
  name: ID,
  properties: {
    roleName: "Web",
    permissions: [{ actions: ["Microsoft.Web/*"], notActions: ["*/delete"], condition: "c" }],
  },
};
const assignment: JsonObject = {
  id: `${SCOPE}/${AUTHORIZATION}/roleAssignments/${ID}`,
  properties: {
    scope: SCOPE,
    roleDefinitionId: `/${AUTHORIZATION}/roleDefinitions/${ID}`,
    principalId: ID,
    principalType: "Group",
    condition: "c",
    conditionVersion: "2.0",
    endDateTime: "2026-09-01T00:00:00Z",
  },
};
const deny: JsonObject = {
  id: `${SCOPE}/${AUTHORIZATION}/denyAssignments/${ID}`,
  name: ID,
  properties: {
    denyAssignmentName: "locked",
    scope: SCOPE,
    permissions: [{ actions: ["*"] }],
    principals: [{ id: ID, type: "User" }],
    excludePrincipals: [{ id: "other" }],
    excludedScopes: [`${SCOPE}/resourceGroups/rg`],
  },
};

const loose = (body: JsonObject) =>
  LooseEntry.of(body, "list[0]", (name) => (name === "Web" ? ID : undefined));

const OBJECTS = [
  ["a role definition", role, decodeRoleDefinition, readRoleDefinition],
  ["a role assignment", assignment, decodeRoleAssignment, readRoleAssignment],
  ["a schedule of a role", assignment, decodeRoleSchedule, readRoleAssignment],
  ["a deny assignment", deny, decodeDenyAssignment, readDenyAssignment],
] as const;

/** As the Azure CLI prints it: members beside each other; with the casing of PowerShell. */
function flat(body: JsonObject, casing: (name: string) => string): JsonObject {
  const { properties, ...own } = body;
  const members = isJsonObject(properties) ? { ...own, ...properties } : own;
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [casing(name), value]));
}
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

describe("one decoder, two levels of strictness", () => {
  test.each(OBJECTS)("%s as documented is the same on both", (_, body, decode, read) => {
    expect(decode(new Cursor(body))).toMatchObject(read(loose(body)));
  });

  test.each(OBJECTS)("%s flattened is read loosely only", (_, body, decode, read) => {
    for (const casing of [String, pascal]) {
      expect(read(loose(flat(body, casing)))).toEqual(read(loose(body)));
      expect(() => decode(new Cursor(flat(body, casing)))).toThrow(Malformed);
    }
  });

  test.each<[string, JsonObject, (entry: LooseEntry) => unknown, object]>([
    [
      "another name of a member",
      { ...assignment, properties: { scope: "/", roleDefinitionId: ID, objectId: "p" } },
      readRoleAssignment,
      { principalId: "p" },
    ],
    [
      "a role by its name",
      { scope: "/", roleDefinitionName: "Web", principalId: "p" },
      readRoleAssignment,
      { id: "list[0]", roleGuid: ID },
    ],
    [
      "a scope in the id",
      { id: assignment["id"] ?? "", roleDefinitionId: ID, principalId: "p" },
      readRoleAssignment,
      { scope: SCOPE },
    ],
    [
      "actions without permissions",
      { name: "r", actions: "*" },
      readRoleDefinition,
      { guid: "r", roleName: "r", permissions: [{ actions: ["*"] }] },
    ],
    [
      "a principal as its id",
      { scope: "/", actions: ["*"], principals: ["p"] },
      readDenyAssignment,
      { principals: [{ id: "p" }] },
    ],
  ])("loosely: %s", (_, body, read, expected) => {
    expect(read(loose(body))).toMatchObject(expected);
  });

  test.each<[string, JsonObject, (entry: LooseEntry) => unknown]>([
    ["has no permissions", { name: "r" }, readRoleDefinition],
    [
      "permissions contains something that is not an object",
      { name: "r", permissions: ["*"] },
      readRoleDefinition,
    ],
    [
      "actions contains something that is not text",
      { name: "r", permissions: [{ actions: [1] }] },
      readRoleDefinition,
    ],
    ["has no scope", { principalId: "p", roleDefinitionId: ID }, readRoleAssignment],
    ["has no principalId", { scope: "/", roleDefinitionId: ID, principalId: "" }, readRoleAssignment],
    ["has no roleDefinitionId", { scope: "/", principalId: "p" }, readRoleAssignment],
    [
      "names a role that is not among the definitions",
      { scope: "/", principalId: "p", roleDefinitionName: "x" },
      readRoleAssignment,
    ],
    ["condition is not text", { ...flat(assignment, String), condition: {} }, readRoleAssignment],
    ["has no principals", { scope: "/", actions: ["*"] }, readDenyAssignment],
    [
      "principals contains an object without id",
      { scope: "/", actions: ["*"], principals: [{}] },
      readDenyAssignment,
    ],
    ["principals is not a list", { scope: "/", actions: ["*"], principals: "p" }, readDenyAssignment],
    [
      "doNotApplyToChildScopes is neither true nor false",
      { ...flat(deny, String), doNotApplyToChildScopes: "no" },
      readDenyAssignment,
    ],
    ["endDateTime is not an ISO 8601 time", { endDateTime: "soon" }, scheduleWindow],
    [
      "has a duration that is not understood",
      { scheduleInfo: { expiration: { duration: "PT1H" } } },
      scheduleWindow,
    ],
  ])("nothing is guessed: %s", (message, body, read) => {
    expect(() => read(loose(body))).toThrow(new UnreadableEntry(message));
  });

  it("the window of a schedule ends with its duration", () => {
    const expiration = { duration: "PT1H" };
    const window = scheduleWindow(
      loose({ scheduleInfo: { startDateTime: "2026-09-01T00:00:00Z", expiration } }),
    );
    expect(window).toEqual({ from: Date.UTC(2026, 8, 1), until: Date.UTC(2026, 8, 1, 1) });
  });
});
