import { describe, expect, it } from "vitest";
import { CLOUDS } from "../../src/catalog/clouds.ts";
import { resolveEndpoints, vaultHosts } from "../../src/observe/endpoints.ts";
import { UserError } from "../../src/base/errors.ts";

describe("the clouds", () => {
  it.each(Object.entries(CLOUDS))("%s has origins over https and no others", (_, cloud) => {
    for (const url of [cloud.resourceManager, cloud.authority, cloud.portal, cloud.tokenResource]) {
      expect(new URL(url).origin).toBe(url);
      expect(url).toMatch(/^https:/);
    }
  });

  it("share no host and no audience", () => {
    for (const key of ["resourceManager", "authority", "federationAudience", "portal"] as const) {
      expect(new Set(Object.values(CLOUDS).map((cloud) => cloud[key])).size).toBe(3);
    }
  });
});

describe("resolveEndpoints", () => {
  it("gives the cloud's own hosts", () => {
    expect(resolveEndpoints("AzureChinaCloud", {})).toEqual({
      cloud: "AzureChinaCloud",
      ...CLOUDS.AzureChinaCloud,
    });
  });

  it("takes an empty variable for an absent one", () => {
    const endpoints = resolveEndpoints("AzureCloud", { AZURE_AUTHORITY_HOST: " " });
    expect(endpoints.authority).toBe(CLOUDS.AzureCloud.authority);
  });

  it("replaces the hosts, not the audiences", () => {
    const endpoints = resolveEndpoints("AzureUSGovernment", {
      AZURE_AUTHORITY_HOST: "https://login.example.net/",
      AZURE_RESOURCE_MANAGER_ENDPOINT: "http://127.0.0.1:4010",
    });
    expect(endpoints).toEqual({
      cloud: "AzureUSGovernment",
      ...CLOUDS.AzureUSGovernment,
      authority: "https://login.example.net",
      resourceManager: "http://127.0.0.1:4010",
    });
  });

  it.each([
    ["http://localhost:1", "http://localhost:1"],
    ["http://127.8.9.10/", "http://127.8.9.10"],
    ["http://[::1]:80/", "http://[::1]"],
    ["http://127.1:8080", "http://127.0.0.1:8080"],
    ["https://arm.example.net:443/", "https://arm.example.net"],
  ])("accepts %s", (text, origin) => {
    expect(resolveEndpoints("AzureCloud", { AZURE_RESOURCE_MANAGER_ENDPOINT: text }).resourceManager).toBe(
      origin,
    );
  });

  it.each([
    "http://management.azure.com",
    "http://127.0.0.1.example.net",
    "http://localhost.example.net",
    "http://10.0.0.1",
    "http://[::ffff:10.0.0.1]",
    "ftp://127.0.0.1",
    "file:///etc/passwd",
    "https://user:secret@management.azure.com",
    "https://management.azure.com/?a=b",
    "https://management.azure.com/?",
    "https://management.azure.com/#x",
    "https://management.azure.com/path",
    "management.azure.com",
    "javascript:alert(1)",
  ])("refuses %s, and does not repeat it", (text) => {
    for (const name of ["AZURE_RESOURCE_MANAGER_ENDPOINT", "AZURE_AUTHORITY_HOST"]) {
      const resolve = () => resolveEndpoints("AzureCloud", { [name]: text });
      expect(resolve).toThrow(UserError);
      expect(resolve).toThrow(name);
      expect(resolve).not.toThrow("secret");
    }
  });
});

describe("vaultHosts", () => {
  it.each([
    ["AzureCloud", "vault.azure.net"],
    ["AzureChinaCloud", "vault.azure.cn"],
    ["AzureUSGovernment", "vault.usgovcloudapi.net"],
  ] as const)("of %s end with %s", (cloud, suffix) => {
    expect(vaultHosts(cloud, {})).toEqual({ kind: "own", suffix });
  });

  it("are none where only Azure Resource Manager is replaced, and on loopback where they are, too", () => {
    const replaced = { AZURE_RESOURCE_MANAGER_ENDPOINT: "https://arm.example.net" };
    expect(vaultHosts("AzureCloud", replaced)).toEqual({ kind: "none" });
    const both = { ...replaced, AZURE_KEY_VAULT_ENDPOINT: "http://127.0.0.1:4010" };
    expect(vaultHosts("AzureCloud", both)).toEqual({ kind: "loopback", origin: "http://127.0.0.1:4010" });
    for (const other of ["https://vault.example.net", "https://10.0.0.1", "http://127.0.0.1.example.net"])
      expect(() => vaultHosts("AzureCloud", { AZURE_KEY_VAULT_ENDPOINT: other })).toThrow(UserError);
  });
});
