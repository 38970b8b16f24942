import { expect, test } from "vitest";
import { rbac06 } from "../../../src/checks/rbac/RBAC-06.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import type { Attestation } from "../../../src/manifest/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import { unknown } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { CONTRIBUTOR, READER } from "../../rbac/world.ts";
import {
  at,
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  run,
  SCOPE,
  shown,
  TARGET,
} from "../../support/context.ts";
import { held, identity, NEW_ID, NEW_SUB, OLD_ID } from "./access-world.ts";

const NAME = "12340000-0000-0000-0000-000000000001";
const ANOTHER = "12340000-0000-0000-0000-000000000002";
const GROUP = `${NEW_SUB}/resourceGroups/rg-sdc`;
const LIST = "providers/Microsoft.Authorization/roleAssignments";

function plannedOne(principal?: string, name = NAME): PlannedResource {
  const id = `${GROUP}/${LIST}/${name}`;
  return planned("Microsoft.Authorization/roleAssignments", name, {
    id,
    body: {
      properties: {
        principalId: principal ?? unknown(["reference()"]),
        roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${READER.guid}`,
      },
    },
  });
}

function unplaced({ id: _, ...rest }: PlannedResource): PlannedResource {
  return rest;
}

function roleless(one: PlannedResource): PlannedResource {
  return {
    ...one,
    body: { properties: { principalId: OLD_ID, roleDefinitionId: unknown(["reference()"]) } },
  };
}

function existing(principal = OLD_ID, rest: Partial<RoleAssignment> = {}, name = NAME): RoleAssignment {
  return {
    ...held(READER, GROUP, principal),
    id: `${GROUP}/${LIST}/${name}`,
    principalType: "ServicePrincipal",
    ...rest,
  };
}

function judge(
  one: PlannedResource,
  list: readonly RoleAssignment[],
  attestations: readonly Attestation[] = [],
): Judgement[] {
  const facts = new Facts()
    .put(factRef("roleAssignments", SCOPE), list)
    .put(factRef("identities", SCOPE), [identity(GROUP, "id-sdc", "swedencentral", NEW_ID)]);
  return run(rbac06, context(manifest({ attestations }), [one]), facts);
}

function word(date: string, match: Readonly<Record<string, string>> = {}): Attestation {
  return { check: "RBAC-06", match, by: "ada@contoso.com", at: at(date), evidence: "CHG-1", pointer: [] };
}

test.each<[string, PlannedResource, readonly RoleAssignment[], string]>([
  ["the name is free", plannedOne(), [], "pass"],
  ["the name is taken elsewhere", plannedOne(), [existing(OLD_ID, { scope: NEW_SUB })], "pass"],
  ["it is there already", plannedOne(OLD_ID), [existing()], "pass"],
  ["the name is taken for another principal", plannedOne(NEW_ID), [existing()], "fail"],
  ["for a principal of unknown type", plannedOne(), [existing(OLD_ID, { principalType: "Unknown" })], "fail"],
  ["for an identity that exists", plannedOne(), [existing(NEW_ID)], "pass"],
  ["for a principal that may be gone", plannedOne(), [existing()], "unknown"],
  ["the same right under another name", plannedOne(OLD_ID), [existing(OLD_ID, {}, ANOTHER)], "fail"],
  [
    "another role under another name",
    plannedOne(OLD_ID),
    [existing(OLD_ID, { roleGuid: CONTRIBUTOR.guid }, ANOTHER)],
    "pass",
  ],
  [
    "a name that only the deployment makes, and nothing alike",
    plannedOne(undefined, "guid(...)"),
    [],
    "pass",
  ],
  ["such a name, and the role for one that may be gone", plannedOne(undefined, "x"), [existing()], "unknown"],
  ["such a name, and the role for one that exists", plannedOne(undefined, "x"), [existing(NEW_ID)], "pass"],
  ["such a name, and the right itself", plannedOne(OLD_ID, "x"), [existing()], "fail"],
  [
    "such a name at another scope",
    plannedOne(undefined, "x"),
    [existing(OLD_ID, { scope: NEW_SUB })],
    "pass",
  ],
  [
    "a role that only the deployment tells, under the name",
    roleless(plannedOne(OLD_ID)),
    [existing()],
    "unknown",
  ],
  [
    "such a role under another name",
    roleless(plannedOne(OLD_ID)),
    [existing(OLD_ID, {}, ANOTHER)],
    "unknown",
  ],
  [
    "such a role for another principal",
    roleless(plannedOne(OLD_ID)),
    [existing(NEW_ID, {}, ANOTHER)],
    "pass",
  ],
  [
    "such a role at another scope",
    roleless(plannedOne(OLD_ID)),
    [existing(OLD_ID, { scope: NEW_SUB }, ANOTHER)],
    "pass",
  ],
  [
    "a scope that is not known, and the same right somewhere",
    unplaced(plannedOne(OLD_ID)),
    [existing(OLD_ID, {}, ANOTHER)],
    "unknown",
  ],
  [
    "a scope that is not known, and another right",
    unplaced(plannedOne(OLD_ID)),
    [existing(OLD_ID, { roleGuid: CONTRIBUTOR.guid }, ANOTHER), existing(NEW_ID, {}, ANOTHER)],
    "pass",
  ],
  [
    "a scope that is not known, and the name for another principal",
    unplaced(plannedOne(NEW_ID)),
    [existing()],
    "fail",
  ],
  ["neither name nor scope", planned("Microsoft.Authorization/roleAssignments", "x"), [], "unknown"],
])("%s: %s", (_, one, list, outcome) => {
  expect(judge(one, list).map((found) => found.outcome)).toEqual([outcome]);
});

test.each([
  ["fresh", word("2026-08-01"), "pass"],
  ["of this assignment", word("2026-08-01", { assignment: NAME.toUpperCase() }), "pass"],
  ["of another assignment", word("2026-08-01", { assignment: ANOTHER }), "unknown"],
  ["too old", word("2026-01-01"), "unknown"],
  ["in the future", word("2026-12-01"), "unknown"],
  ["of another check", { ...word("2026-08-01"), check: "IDN-03" }, "unknown"],
  ["by nobody", { ...word("2026-08-01"), by: " " }, "unknown"],
])("an attestation that is %s: %s", (_, one, outcome) => {
  const found = judge(plannedOne(), [existing()], [one]);
  expect(found.map((judged) => judged.outcome)).toEqual([outcome]);
  expect(shown(found)).not.toContain("ada@");
});

test("a finding names principal and scope", () => {
  const text = shown(judge(plannedOne(NEW_ID), [existing()]));
  expect(text).toContain(`ServicePrincipal ${OLD_ID}`);
  expect(text).not.toContain(TARGET);
});

test("not applicable, and facts missing", () => {
  expect(outcomes(run(rbac06, context(manifest()), new Facts()))).toEqual([
    "planned role assignments: not-applicable",
  ]);
  expect(run(rbac06, context(manifest(), [plannedOne()]), new Facts()).map(({ outcome }) => outcome)).toEqual(
    ["unknown"],
  );
});
