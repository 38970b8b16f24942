import { describe, expect, it } from "vitest";
import { GUIDANCE, GUIDANCE_PARTS, guidanceOfType } from "../../src/catalog/guidance.ts";
import { CATEGORIES } from "../../src/catalog/methods.ts";

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
