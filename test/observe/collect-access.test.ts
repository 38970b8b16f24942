import { describe, expect, it } from "vitest";
import { instant } from "../../src/base/time.ts";
import { factRef, type AnyFactRef } from "../../src/facts/facts.ts";
import { parseSnapshot, writeSnapshot } from "../../src/facts/snapshot.ts";
import { lookupOf } from "../../src/facts/table.ts";
import { userAssignedIdentity } from "../worlds/access.ts";
import { guidFor } from "../worlds/build.ts";
import { ROLE } from "../worlds/roles.ts";
import { FULL_WORLD as WORLD } from "./full-world.ts";
import { GROUP, observe, SCOPE, unknownsOf } from "./collect-support.ts";

const REFS: readonly AnyFactRef[] = [
  factRef("roleEligibilities", SCOPE),
  factRef("roleSchedules", SCOPE),
  factRef("roleAssignmentUsage", SCOPE),
  factRef("identities", SCOPE),
  factRef("federatedCredentials", SCOPE, "id-shop"),
  factRef("federatedCredentials", SCOPE, "no-such-identity"),
  factRef("managedClusters", SCOPE),
  factRef("moveCollections", SCOPE),
];

describe("the facts of access and identities", () => {
  it("are known, each list asked once, and over pages of one the same", async () => {
    const { table, arm } = await observe(WORLD, REFS);
    expect(unknownsOf(table)).toEqual({});
    expect(arm.requestsOf("userAssignedIdentities")).toHaveLength(1);
    const paged = await observe(WORLD, REFS, { pageSize: 1 });
    expect(paged.table).toEqual(table);
    expect(paged.arm.requests.length).toBeGreaterThan(arm.requests.length);
  });

  it("hold what the checks read", async () => {
    const { table } = await observe(WORLD, REFS);
    const look = lookupOf(table);
    const eligible = look(factRef("roleEligibilities", SCOPE));
    expect(eligible.known ? eligible.value : []).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ roleGuid: ROLE.contributor, memberType: "Direct", scope: SCOPE }),
        expect.objectContaining({ roleGuid: ROLE.reader, endDateTime: "2027-01-01T00:00:00Z", scope: GROUP }),
      ]),
    );
    expect(look(factRef("roleSchedules", SCOPE))).toMatchObject({
      value: [{ principalType: "User", assignmentType: "Activated", endDateTime: "2026-08-24T08:00:00Z" }],
    });
    expect(look(factRef("identities", SCOPE))).toMatchObject({
      value: [
        { name: "id-shop", location: "westeurope", principalId: guidFor("principal id-shop westeurope") },
        { name: "id-shop-sdc", location: "swedencentral" },
      ],
    });
    expect(look(factRef("federatedCredentials", SCOPE, "ID-SHOP"))).toMatchObject({
      value: [
        { name: "build", identityLocation: "westeurope", subject: "repo:contoso/shop" },
        { name: "cluster", issuer: "https://oidc.example.com/weu/" },
      ],
    });
    expect(look(factRef("federatedCredentials", SCOPE, "no-such-identity"))).toEqual({
      known: true,
      value: [],
    });
    expect(look(factRef("managedClusters", SCOPE))).toMatchObject({
      value: [{ name: "aks-sdc" }, { name: "aks-weu", oidcIssuer: "https://oidc.example.com/weu/" }],
    });
    expect(look(factRef("moveCollections", SCOPE))).toMatchObject({
      value: [
        {
          sourceRegion: "westeurope",
          targetRegion: "swedencentral",
          principalId: guidFor("mover move-weu-sdc"),
        },
      ],
    });
    expect(look(factRef("roleAssignmentUsage", SCOPE))).toMatchObject({ value: { limit: 4000 } });
  });

  it("come through a snapshot unchanged and without an address", async () => {
    const { table } = await observe(WORLD, REFS);
    const text = writeSnapshot(table, { cloud: "AzureCloud", observedAt: instant(0) });
    expect(parseSnapshot(text, "x.json").table).toEqual(table);
    expect(text).not.toContain("@contoso.com");
  });

  it("are empty lists, not unknown, where the tenant has no Privileged Identity Management", async () => {
    const { roleEligibilities, roleSchedules, ...rest } = WORLD;
    expect([roleEligibilities, roleSchedules].every((list) => list !== undefined)).toBe(true);
    const { table } = await observe(rest, REFS);
    expect(lookupOf(table)(factRef("roleEligibilities", SCOPE))).toEqual({ known: true, value: [] });
    expect(lookupOf(table)(factRef("roleSchedules", SCOPE))).toEqual({ known: true, value: [] });
  });
});

describe("the access of a user-assigned identity by its name", () => {
  const ref = (item: string) => factRef("principalAccess", SCOPE, item);

  it("is found through the identity's object id", async () => {
    const one = ref("identity:westeurope/id-shop");
    const { table } = await observe(WORLD, [one]);
    expect(lookupOf(table)(one)).toMatchObject({
      known: true,
      value: {
        principalId: guidFor("principal id-shop westeurope"),
        assignments: [{ roleGuid: ROLE.reader }],
      },
    });
  });

  it.each([
    ["another region", "identity:swedencentral/id-shop"],
    ["no such name", "identity:westeurope/id-nobody"],
  ])("is unresolved: %s", async (_, item) => {
    const { table } = await observe(WORLD, [ref(item)]);
    expect(lookupOf(table)(ref(item))).toMatchObject({ known: false, kind: "unresolved" });
  });

  it("is unresolved where two have the name", async () => {
    const twin = userAssignedIdentity(`${SCOPE}/resourceGroups/rg-shop-ops`, "id-shop", "westeurope");
    const world = { ...WORLD, resources: [...(WORLD.resources ?? []), twin] };
    const one = ref("identity:westeurope/id-shop");
    const { table } = await observe(world, [one]);
    expect(lookupOf(table)(one)).toMatchObject({ known: false, kind: "unresolved" });
  });
});
