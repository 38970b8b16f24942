import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assigned,
  contentOf,
  members,
  merge,
  type RequiredContent,
} from "../../src/observe/collect/policy/needs.ts";
import { policyId } from "../../src/observe/policy-id.ts";
import { newestFirst, satisfies } from "../../src/policy/bind/versions.ts";
import type { PolicyAssignment, PolicyOverride, PolicySetDefinition } from "../../src/policy/model.ts";
import { known } from "../../src/facts/fact.ts";

describe("version pins", () => {
  it.each([
    ["1.2.3", "1.*.*", true],
    ["1.2.3", "1.2.*", true],
    ["1.2.3", "1.2.3", true],
    ["1.2.3", "1.3.*", false],
    ["2.0.0", "1.*.*", false],
    ["10.0.0", "1.*.*", false],
    ["1.0.0-preview", "1.*.*", false],
    ["1.0.0-PREVIEW", "1.*.*-preview", true],
    ["1.2.0", "1.*.*-preview", true],
    ["2.2.0", "1.*.*-preview", false],
    ["1.0.0-deprecated", "1.*.*", true],
    ["1.0.0-deprecated", "1.*.*-preview", true],
    ["1.0", "1.*.*", undefined],
    ["1.*.*", "1.*.*", undefined],
    ["1.2.3", "latest", undefined],
    ["1.2.3", "", undefined],
  ])("%s for the pin %s: %s", (version, pin, answer) => {
    expect(satisfies(version, pin)).toBe(answer);
  });

  it("sort newest first", () => {
    expect(["1.9.0", "1.10.0", "nonsense", "2.0.0-preview", "0.1.0"].toSorted(newestFirst)).toEqual([
      "2.0.0-preview",
      "1.10.0",
      "1.9.0",
      "0.1.0",
      "nonsense",
    ]);
  });

  it("never throw", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect([true, false, undefined]).toContain(satisfies(a, b));
      }),
    );
  });
});

describe("policy ids", () => {
  it.each([
    ["/providers/Microsoft.Authorization/policyDefinitions/abc", "policyDefinitions", { kind: "tenant" }],
    ["/PROVIDERS/microsoft.authorization/POLICYDEFINITIONS/abc", "policyDefinitions", { kind: "tenant" }],
    [
      "/providers/Microsoft.Authorization/policySetDefinitions/abc",
      "policySetDefinitions",
      { kind: "tenant" },
    ],
    [
      "/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policySetDefinitions/abc",
      "policySetDefinitions",
      { kind: "managementGroup", managementGroup: "corp" },
    ],
    [
      "/subscriptions/s1/providers/Microsoft.Authorization/policyDefinitions/abc",
      "policyDefinitions",
      { kind: "subscription", subscription: "s1" },
    ],
  ])("%s", (id, kind, owner) => {
    expect(policyId(id)).toEqual({ kind, owner, name: "abc" });
  });

  it.each([
    "",
    "abc",
    "/providers/Microsoft.Authorization/policyAssignments/abc",
    "/providers/Microsoft.Authorization/policyDefinitions/abc/versions/1.0.0",
    "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.Authorization/policyDefinitions/abc",
    "/subscriptions/../providers/Microsoft.Authorization/policyDefinitions/abc",
  ])("%s is none", (id) => {
    expect(policyId(id)).toBeUndefined();
  });
});

describe("what assignments reach", () => {
  const DEFINITION = "/providers/Microsoft.Authorization/policyDefinitions/D";
  const SET = "/providers/Microsoft.Authorization/policySetDefinitions/S";
  const assignment = (
    policyDefinitionId: string,
    definitionVersion?: string,
    overrides: readonly PolicyOverride[] = [],
  ): PolicyAssignment => ({
    id: "/a",
    name: "a",
    properties: {
      policyDefinitionId,
      scope: "/subscriptions/s",
      overrides,
      ...(definitionVersion === undefined ? {} : { definitionVersion }),
    },
  });
  const set: PolicySetDefinition = {
    id: SET,
    name: "S",
    properties: {
      policyDefinitions: [
        { policyDefinitionId: DEFINITION, policyDefinitionReferenceId: "First", definitionVersion: "1.*.*" },
        { policyDefinitionId: `${DEFINITION}2`, policyDefinitionReferenceId: "Second" },
      ],
    },
  };
  const sets = new Map([[SET.toLowerCase(), known(set)]]);
  const shown = (needs: RequiredContent) =>
    Object.fromEntries([...needs].map(([id, pins]) => [id, [...pins]]));
  const d = DEFINITION.toLowerCase();
  const version = (value: string, references?: readonly string[]): PolicyOverride => ({
    kind: "definitionVersion",
    value,
    ...(references === undefined
      ? {}
      : { selectors: [{ kind: "policyDefinitionReferenceId", in: references }] }),
  });

  it("is named by id in lower case, with every pin", () => {
    const assignments = [
      assignment(DEFINITION),
      assignment(DEFINITION.toUpperCase(), "2.*.*"),
      assignment(SET, "1.*.*"),
    ];
    expect(shown(assigned(assignments, "policyDefinitions"))).toEqual({ [d]: ["2.*.*"] });
    expect(shown(assigned(assignments, "policySetDefinitions"))).toEqual({ [SET.toLowerCase()]: ["1.*.*"] });
  });

  it("includes ids that are neither, so that they become unknown and are not forgotten", () => {
    expect(shown(assigned([assignment("/odd/id")], "policyDefinitions"))).toEqual({ "/odd/id": [] });
  });

  it("includes the members of initiatives with their pins", () => {
    expect(shown(members([assignment(SET)], sets))).toEqual({ [d]: ["1.*.*"], [`${d}2`]: [] });
  });

  it("includes versions that overrides put in force, on the assigned definition or on members", () => {
    const direct = [assignment(DEFINITION, "1.*.*", [version("2.*.*")])];
    expect(shown(assigned(direct, "policyDefinitions"))).toEqual({ [d]: ["1.*.*", "2.*.*"] });
    const onMember = [
      assignment(SET, undefined, [version("3.*.*", ["second"]), { kind: "policyEffect", value: "Audit" }]),
    ];
    expect(shown(assigned(onMember, "policySetDefinitions"))).toEqual({ [SET.toLowerCase()]: [] });
    expect(shown(members(onMember, sets))).toEqual({ [d]: ["1.*.*"], [`${d}2`]: ["3.*.*"] });
  });

  it("merges without losing a pin", () => {
    const a: RequiredContent = new Map([["/x", new Set(["1.*.*"])]]);
    const b: RequiredContent = new Map([
      ["/x", new Set(["2.*.*"])],
      ["/y", new Set<string>()],
    ]);
    expect(shown(merge(a, b))).toEqual({ "/x": ["1.*.*", "2.*.*"], "/y": [] });
  });

  it("is looked up by the pin first", () => {
    const contents = new Map([
      ["/x", known(1)],
      ["/x@2.*.*", known(2)],
    ]);
    expect(contentOf(contents, "/X", "2.*.*")).toEqual(known(2));
    expect(contentOf(contents, "/X", "1.*.*")).toEqual(known(1));
    expect(contentOf(contents, "/X", undefined)).toEqual(known(1));
    expect(contentOf(contents, "/z", undefined)).toBeUndefined();
  });
});
