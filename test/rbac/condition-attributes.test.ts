import { describe, expect, it } from "vitest";
import {
  NOTHING_KNOWN,
  valueOf,
  type Attributes,
  type AttributeValue,
} from "../../src/rbac/condition/attributes.ts";

const FULL = "Microsoft.Authorization/roleAssignments:RoleDefinitionId";
const request = (...entries: [string, AttributeValue][]): Attributes => ({ request: new Map(entries) });
const asked = (
  attributes: Attributes,
  name: string,
  source: "request" | "resource" | "principal" = "request",
) => valueOf(attributes, { source, name });

describe("the value of an attribute", () => {
  it.each<[string, Attributes, string, AttributeValue | undefined]>([
    ["by its own name", request([FULL, "a"]), FULL, "a"],
    ["in any casing", request([FULL.toUpperCase(), "a"]), FULL.toLowerCase(), "a"],
    ["by the name behind the colon alone", request(["RoleDefinitionId", "a"]), FULL, "a"],
    ["by the name behind the colon, in any casing", request(["ROLEDEFINITIONID", "a"]), FULL, "a"],
    [
      "by the whole name before the short one",
      request(["roledefinitionid", "b"], [FULL.toLowerCase(), "a"]),
      FULL,
      "a",
    ],
    ["as it is written before another casing", request([FULL.toUpperCase(), "b"], [FULL, "a"]), FULL, "a"],
    ["not by a part of the name", request(["DefinitionId", "a"]), FULL, undefined],
    [
      "not by the name of another provider",
      request(["Microsoft.Else/x:RoleDefinitionId", "a"]),
      FULL,
      undefined,
    ],
    ["that does not exist", request([FULL, null]), FULL, null],
    ["of several values", request([FULL, ["a", "b"]]), FULL, ["a", "b"]],
    ["of nothing known", NOTHING_KNOWN, FULL, undefined],
    ["of a source without values", request(), FULL, undefined],
  ])("is found %s", (_, attributes, name, value) => {
    expect(asked(attributes, name)).toEqual(value);
  });

  it("is that of its own source", () => {
    const both = {
      request: new Map([["x", "a"]]),
      resource: new Map([["x", "b"]]),
      principal: new Map([["x", "c"]]),
    };
    expect([asked(both, "x"), asked(both, "x", "resource"), asked(both, "x", "principal")]).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("comes from any source only where its own contains nothing", () => {
    const any = new Map<string, AttributeValue>([["x", "any"]]);
    expect(asked({ any }, "X")).toBe("any");
    expect(asked({ any, request: new Map([["y", "a"]]) }, "x")).toBe("any");
    expect(asked({ any, request: new Map([["x", "a"]]) }, "x")).toBe("a");
    expect(asked({ any, request: new Map([["x", null]]) }, "x")).toBeNull();
  });
});

describe("the suboperations", () => {
  const subOperations = ["Blob.List"];

  it.each(["SubOperation", "suboperation", "SUBOPERATION"])("are the attribute %s of the request", (name) => {
    expect(asked({ subOperations }, name)).toEqual(["Blob.List"]);
    expect(asked({ subOperations: [] }, name)).toEqual([]);
    expect(asked({ subOperations }, name, "resource")).toBeUndefined();
    expect(asked({}, name)).toBeUndefined();
  });

  it("are no other attribute, and stand behind what the request itself says", () => {
    expect(asked({ subOperations }, "operation")).toBeUndefined();
    expect(asked({ ...request(["SubOperation", "Blob.Read"]), subOperations }, "SubOperation")).toBe(
      "Blob.Read",
    );
    expect(asked({ any: new Map([["SubOperation", "x"]]) }, "SubOperation")).toBe("x");
    expect(asked({ subOperations, any: new Map([["SubOperation", "x"]]) }, "SubOperation")).toEqual([
      "Blob.List",
    ]);
  });
});

describe("keys of tags", () => {
  const TAG =
    "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/tags:Project<$key_case_sensitive$>";

  it.each<[string, string, AttributeValue | undefined]>([
    ["as they are written", "Project", "a"],
    ["not in small letters", "project", undefined],
    ["not in capital letters", "PROJECT", undefined],
  ])("are told apart by case: %s", (_, given, value) => {
    expect(asked(request([given, "a"]), TAG)).toBe(value);
  });

  it("are found with and without the mark of their case", () => {
    const name = TAG.replace(/<.*/, "");
    expect(asked(request([TAG, "a"]), TAG)).toBe("a");
    expect(asked(request([name, "a"]), TAG)).toBe("a");
    expect(asked(request([name.toUpperCase(), "a"]), TAG)).toBeUndefined();
    expect(asked(request(["Project<$KEY_CASE_SENSITIVE$>", "a"]), TAG)).toBe("a");
    expect(asked(request([TAG, "a"]), name.toUpperCase())).toBe("a");
  });

  it("of another casing do not hide the right one", () => {
    expect(
      asked(request(["project", "b"], ["Project", "a"]), TAG.toLowerCase().replace("project", "Project")),
    ).toBe("a");
  });
});
