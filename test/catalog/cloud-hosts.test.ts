import { describe, expect, it } from "vitest";
import { CLOUD_NAMES } from "../../src/base/cloud.ts";
import { cloudHost, hostInstead } from "../../src/catalog/cloud-hosts.ts";
import { CLOUDS } from "../../src/catalog/clouds.ts";
import { ENVIRONMENTS } from "../../src/plan/sources/arm/environment.ts";
import { isObject, memberOf } from "../../src/expression/value.ts";

const [PUBLIC, CHINA, GOVERNMENT] = CLOUD_NAMES;

describe("hosts of clouds", () => {
  it.each([
    ["core.windows.net", PUBLIC, CHINA, "core.chinacloudapi.cn"],
    ["ST.blob.core.windows.net", PUBLIC, GOVERNMENT, "core.usgovcloudapi.net"],
    ["login.microsoftonline.com", PUBLIC, CHINA, "login.partner.microsoftonline.cn"],
    ["login.chinacloudapi.cn", CHINA, PUBLIC, "login.microsoftonline.com"],
    ["management.core.windows.net", PUBLIC, CHINA, "management.core.chinacloudapi.cn"],
    ["kv.vault.azure.net", PUBLIC, CHINA, "vault.azure.cn"],
    ["pg.postgres.database.azure.com", PUBLIC, CHINA, "postgres.database.chinacloudapi.cn"],
    ["app.azurewebsites.us", GOVERNMENT, CHINA, "chinacloudsites.cn"],
    ["c.documents.azure.cn", CHINA, GOVERNMENT, "documents.azure.us"],
    ["bus.servicebus.usgovcloudapi.net", GOVERNMENT, PUBLIC, "servicebus.windows.net"],
    ["c.mongo.cosmos.azure.com", PUBLIC, CHINA, undefined],
    ["ai.openai.azure.com", PUBLIC, CHINA, undefined],
  ])("%s is of %s, and in %s %s", (host, from, to, instead) => {
    const found = cloudHost(host);
    expect(found?.cloud).toBe(from);
    expect(found && hostInstead(found, to)).toBe(instead);
  });

  it("knows a resource from a kind of hosts, and what is of no cloud", () => {
    expect(cloudHost("privatelink.blob.core.windows.net")?.of).toEqual([]);
    expect(cloudHost("st.blob.core.windows.net")?.of).toEqual(["st", "blob"]);
    for (const host of [
      "www.contoso.com",
      "schema.management.azure.com",
      "windows.net",
      "learn.microsoft.com",
    ])
      expect(cloudHost(host), host).toBeUndefined();
  });

  it("agrees with what templates and the run itself take for the endpoints of each cloud", () => {
    for (const name of CLOUD_NAMES) {
      const { resourceManager, authority, portal, vaults } = CLOUDS[name];
      for (const origin of [resourceManager, authority, portal, vaults])
        expect(cloudHost(new URL(origin).host)?.cloud, origin).toBe(name);
      const suffixes = memberOf(ENVIRONMENTS[name], "suffixes") ?? "";
      for (const suffix of ["acrLoginServer", "keyvaultDns", "sqlServerHostname", "storage"]) {
        const text = JSON.stringify(isObject(suffixes) ? memberOf(suffixes, suffix) : "").replaceAll(
          /"\.?/g,
          "",
        );
        expect(cloudHost(text)?.cloud, text).toBe(name);
      }
    }
  });
});
