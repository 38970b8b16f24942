import { describe, expect, it } from "vitest";
import { cfg01 } from "../../../src/checks/operations/CFG-01.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { unknown, type Value, type ValueObject } from "../../../src/expression/value.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, planned, reg, run, shown, type } from "../../support/context.ts";

const SITE = "Microsoft.Web/sites";

function between(from: string, to: string, parts: Parameters<typeof manifest>[0] = {}): Manifest {
  const pointer = ["workloads", "shop", "resources", 0] as const;
  const move = { zones: [], dependsOn: [], pointer };
  const resources = [
    { id: "app", type: type(SITE), from: "app-old", to: "app-new", ...move },
    { id: "st", type: type("Microsoft.Storage/storageAccounts"), from: "stshop", to: "stshop", ...move },
  ];
  const value = manifest({
    workloads: [{ name: "shop", pointer: ["workloads", "shop"], resources }],
    ...parts,
    target: { region: reg(to) },
  });
  return { ...value, source: { ...value.source, region: reg(from) } };
}
const TO_CHINA = between("westeurope", "chinanorth3");

function judged(value: Value, where: Manifest = TO_CHINA): Judgement[] {
  const body: ValueObject = { properties: { siteConfig: { appSettings: [{ name: "HOST", value }] } } };
  const found = run(
    cfg01,
    context(where, [planned(SITE, "app-new", { key: "shop.app", body })]),
    new Facts(),
  );
  return found.filter(({ subject }) => /endpoint|\./.test(subject.replace(/^shop\.\w+$/, "")));
}
const told = (all: readonly Judgement[]): string[] =>
  all.map(({ outcome, facets = {}, severity }) =>
    [outcome, facets["property"], severity].filter((one) => one !== undefined).join(" "),
  );

describe("CFG-01 between clouds", () => {
  it.each<[string, string, string[]]>([
    [
      "the end of hosts",
      "AccountName=a;AccountKey=b;EndpointSuffix=core.windows.net",
      ["fail core.windows.net"],
    ],
    ["in whatever case", "HTTPS://Vault.Azure.NET/", ["fail vault.azure.net"]],
    ["sign-in", "https://login.microsoftonline.com/common", ["fail login.microsoftonline.com"]],
    ["a name that is kept", "https://stshop.blob.core.windows.net/", ["fail core.windows.net"]],
    ["somebody else's", "https://partner.azurewebsites.net/api", ["fail other endpoints notice"]],
    ["the source's, which CON-01 tells", "https://app-old.azurewebsites.net/", ["pass"]],
    ["that of the target", "https://stshop.blob.core.chinacloudapi.cn/", ["pass"]],
    ["no host of Azure", "https://www.contoso.com/", ["pass"]],
    ["the address of a schema", "https://schema.management.azure.com/schemas/2016-06-01/a.json", ["pass"]],
  ])("%s", (_, text, expected) => {
    expect(told(judged(text))).toEqual(expected);
  });

  it("shows the ends alone, and what the other cloud has in their place", () => {
    const found = judged(
      "DefaultEndpointsProtocol=https;AccountKey=hidden==;EndpointSuffix=core.windows.net",
    );
    expect(shown(found)).not.toContain("hidden");
    expect(shown(found)).toContain("core.chinacloudapi.cn");
    expect(found[0]?.consistency).toEqual({
      resource: "shop.app",
      from: "app-old",
      to: "app-new",
      equal: 0,
      settings: [
        {
          property: "properties.siteConfig.appSettings[HOST].value",
          source: "core.windows.net",
          target: "core.windows.net",
          instead: "core.chinacloudapi.cn",
          judged: "not-offered",
        },
      ],
    });
  });

  it("is unknown where a value is known only after deployment, and reads what is known of it", () => {
    expect(told(judged(unknown(["parameters('host')"])))).toEqual(["unknown endpoints"]);
  });

  it("looks at the names of private zones", () => {
    const zone = planned("Microsoft.Network/privateDnsZones", "privatelink.blob.core.windows.net", {
      body: {},
    });
    const found = run(cfg01, context(TO_CHINA, [zone]), new Facts());
    expect(told(found)).toContain("fail core.windows.net");
  });

  it("lets stay what connections.allow lists", () => {
    const connections = {
      forbidden: [],
      allowed: [
        { text: "partner.azurewebsites.net", reason: "theirs", pointer: ["connections", "allow", 0] },
      ],
      scanned: [],
      notScanned: [],
      map: [],
    };
    const where = between("westeurope", "chinanorth3", { connections });
    expect(told(judged("https://partner.azurewebsites.net/api", where))).toEqual(["pass"]);
  });

  it("looks for those of any other cloud, in each direction", () => {
    const back = between("chinanorth3", "westeurope");
    expect(told(judged("stshop.blob.core.chinacloudapi.cn", back))).toEqual(["fail core.chinacloudapi.cn"]);
    const home = between("usgovvirginia", "chinanorth3");
    expect(told(judged("kv.vault.usgovcloudapi.net,vault.azure.net", home))).toEqual([
      "fail vault.azure.net",
      "fail other endpoints notice",
    ]);
  });

  it("does not apply within one cloud, or without a request", () => {
    expect(told(judged("core.windows.net", between("westeurope", "swedencentral")))).toEqual([]);
    const none = run(cfg01, context(TO_CHINA, []), new Facts()).at(-1);
    expect([none?.subject, none?.outcome]).toEqual(["endpoints of the cloud", "not-applicable"]);
  });
});
