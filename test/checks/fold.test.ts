import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/checks/registry.ts";
import { folded } from "../../src/checks/fold.ts";
import type { Result } from "../../src/report/model.ts";
import { factRef } from "../../src/facts/facts.ts";
import { assignment, OWNER, reportOn } from "../support/estate.ts";
import { id, SCOPE, type Facts } from "../support/context.ts";
import { resource } from "../worlds/estates.ts";

const PERSON = id("dddddddd-0000-0000-0000-000000000007");
const vaults = Array.from({ length: 90 }, (_, index) =>
  resource("Microsoft.KeyVault/vaults", `kv-${String(index)}`),
);

/** One person who is Owner of this many vaults, all the time. */
const ownerOf =
  (count: number) =>
  (facts: Facts): Facts =>
    facts.put(factRef("roleAssignments", SCOPE), [
      assignment(SCOPE),
      ...vaults.slice(0, count).map(({ name }) => ({
        ...assignment(`${SCOPE}/resourceGroups/rg-app/providers/Microsoft.KeyVault/vaults/${name}`, OWNER),
        principalId: PERSON,
        principalType: "User",
      })),
    ]);

async function findings(count: number, waivers: readonly unknown[] = []) {
  const { results } = await reportOn({ resources: vaults, facts: ownerOf(count), manifest: { waivers } });
  return results.filter(({ check, outcome }) => check === "RBAC-10" && outcome !== "pass");
}

const waiver = (match: Readonly<Record<string, string>>) => ({
  check: "RBAC-10",
  match,
  owner: "a@example.org",
  reason: "Emergency access, watched by the duty officer.",
  expires: "2026-09-30",
});

describe("findings that differ in their scope alone", () => {
  it("are read one by one while they are few", async () => {
    expect(await findings(3)).toHaveLength(3);
  });

  it("are one finding with a count and the scopes as evidence once they are many", async () => {
    const [one, ...others] = await findings(90);
    expect(others).toEqual([]);
    expect(one?.subject).toMatch(/Owner on 90 scopes/);
    expect(Object.keys(one?.facets ?? {})).toEqual(["principal", "role"]);
    const scopes = one?.evidence.filter(({ label }) => label === "scope") ?? [];
    expect(scopes[0]?.value).toBe("90");
    expect(scopes).toHaveLength(51);
    expect(one?.evidence).toContainEqual({ label: "more scopes", value: "40" });
  });

  it("keep their id while scopes of the list stay", async () => {
    const [one] = await findings(90);
    const [again] = await findings(90);
    expect(one?.id).toBe(again?.id);
  });

  it("are waived one by one: a waiver of one scope covers that scope alone", async () => {
    const all = await findings(10);
    expect(all).toHaveLength(1);
    const scope = all[0]?.evidence[1]?.value ?? "";
    const found = await findings(10, [waiver({ scope })]);
    expect(found.map(({ outcome, subject }) => `${outcome} ${subject.replace(/^.*: /, "")}`)).toEqual([
      "fail Owner on 9 scopes",
      `waived Owner on ${scope}`,
    ]);
  });

  it("are waived together by principal and role", async () => {
    const found = await findings(10, [waiver({ principal: PERSON, role: "Owner" })]);
    expect(found.map(({ outcome }) => outcome)).toEqual(["waived"]);
    expect(found[0]?.subject).toMatch(/Owner on 10 scopes/);
  });
});

describe("findings that differ in assignment and role", () => {
  const lacking = async (roles: readonly (string | undefined)[]): Promise<Result[]> => {
    const [model] = (await reportOn({ resources: vaults.slice(0, 1) })).results;
    return roles.flatMap((role, index): Result[] => {
      if (model === undefined) return [];
      const assignment = `deploy-${String(index)}`;
      return [
        {
          ...model,
          id: assignment,
          check: "POL-07",
          outcome: "fail",
          severity: "warning",
          subject: assignment,
          facets: { assignment, ...(role === undefined ? {} : { role }) },
        },
      ];
    });
  };

  it("are one finding that lists each with its roles, and what lacks a facet stays by itself", async () => {
    const [one, two, ...more] = folded(
      await lacking(["Reader", "Contributor, Reader", undefined, "Owner", "Owner"]),
      CHECKS,
    );
    expect(more).toEqual([]);
    expect([one?.subject, two?.subject]).toEqual(["4 assignments", "deploy-2"]);
    expect(one?.facets).toEqual({});
    expect(one?.evidence.map(({ value }) => value).slice(0, 5)).toEqual([
      "4",
      "deploy-0: Reader",
      "deploy-1: Contributor, Reader",
      "deploy-3: Owner",
      "deploy-4: Owner",
    ]);
  });

  it("are read one by one while they are few", async () => {
    expect(folded(await lacking(["Reader", "Owner", "Owner"]), CHECKS)).toHaveLength(3);
  });
});
