import { describe, expect, it } from "vitest";
import { GUIDANCE, GUIDANCE_PARTS, guidanceOfType } from "../../src/catalog/guidance.ts";
import { CATEGORIES, methodsOf } from "../../src/catalog/methods.ts";

describe("the guidance of the categories", () => {
  it("is there for each category of the catalogue, and for no other", () => {
    expect(Object.keys(GUIDANCE)).toEqual(CATEGORIES);
    expect(CATEGORIES).toHaveLength(13);
  });

  it.each(Object.entries(GUIDANCE))(
    "of %s says each part in sentences, and where it comes from",
    (_, own) => {
      for (const [part] of GUIDANCE_PARTS) {
        expect(own[part].length, part).toBeGreaterThan(1);
        for (const line of own[part]) expect(line, part).toMatch(/^[A-Z].{25,220}\.$/);
      }
      const all = GUIDANCE_PARTS.flatMap(([part]) => own[part]);
      expect(new Set(all).size).toBe(all.length);
      expect(own.sources.length).toBeGreaterThan(0);
      for (const source of own.sources)
        expect(source).toMatch(
          /^https:\/\/(?:learn\.microsoft\.com\/azure|github\.com\/Azure)\/[A-Za-z0-9/._-]+$/,
        );
    },
  );
});

describe("the category of a type", () => {
  it.each([
    ["Microsoft.Sql/servers/databases", "databases"],
    ["Microsoft.KeyVault/vaults/secrets", "security"],
    ["microsoft.web/sites", "web"],
    ["Microsoft.Authorization/roleAssignments", "identity"],
    ["Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials", "identity"],
    ["Microsoft.Network/virtualNetworks/subnets", "network"],
    ["Microsoft.Insights/diagnosticSettings", "management"],
    ["Microsoft.SignalRService/signalR", "web"],
    ["Contoso.Shop/tills", undefined],
  ])("%s: %s", (type, category) => {
    expect(guidanceOfType(type)).toBe(category);
  });
});

describe("facts that were wrong before", () => {
  it.each([
    ["compute", "traps", /Site Recovery replicates to any subscription of the tenant/],
    ["databases", "traps", /Deleting a failover group deletes its listener/],
    ["web", "traps", /not bound .*status 404/],
    ["web", "today", /its origin cannot be removed/],
    ["analytics", "traps", /follows only clusters of its own region/],
    ["integration", "traps", /consumption and v2 tiers have no backup/],
  ] as const)("%s, %s", (category, part, fact) => {
    expect(GUIDANCE[category]?.[part].filter((line) => fact.test(line))).toHaveLength(1);
  });

  it("no method is named by which a Kusto cluster would follow one of another region", () => {
    const tools = methodsOf("Microsoft.Kusto/clusters").flatMap((row) => row.tools);
    expect(tools).toEqual(["export-import"]);
  });
});
