import { defects, fact, setFact, type Defect } from "../defect.ts";
import { SUBSCRIPTION } from "../../../worlds/shop.ts";
import { add, change, drop, set, type Edit, type Path } from "../edit.ts";

const SHOP = "shop.contoso.com|";

/** Another value at a path in the records of the host. */
function setRecord(path: Path, value: unknown): Edit {
  return set("facts", ["facts", "hostRecords", SHOP, "value", ...path], value);
}

const TARGET = "shop.contoso.com|app-shop-sdc.azurewebsites.net";

/** Another value of the certificate that the target presents for the host. */
function setServed(key: string, value: unknown): Edit {
  return set("facts", ["facts", "servedCertificates", TARGET, "value", 0, key], value);
}

const VAULT = "kv-shop-prod-sdc";
const SITES: Path = ["facts", "sites", `${SUBSCRIPTION}|`, "value"];

function setBinding(key: string, value: unknown): Edit {
  return set(
    "facts",
    [...SITES, { name: "app-shop-sdc" }, "hosts", { name: "shop.contoso.com" }, key],
    value,
  );
}

const ENDPOINTS: Path = fact("cutoverEndpoints", "traffic-manager");
const TARGET_ENDPOINT = {
  front: "tm-shop",
  name: "sdc",
  target: "app-shop-sdc.azurewebsites.net",
  enabled: false,
  priority: 2,
  routing: "Priority",
};
/** The host is switched by Traffic Manager, which has the target already. */
const BY_TRAFFIC_MANAGER: readonly Edit[] = [
  set("manifest", ["domains", 0, "cutover", "via"], "traffic-manager"),
  setRecord(["records", 0, "data"], "shop.trafficmanager.net"),
  set("facts", ENDPOINTS.slice(0, -1), { known: true, value: [TARGET_ENDPOINT] }),
];

const FILING: Path = ["attestations", { check: "DOM-08" }];
/** The same words as Azure China has them. */
const CHINESE: readonly (readonly [string, string])[] = [
  ["swedencentral", "chinanorth3"],
  ["westeurope", "chinaeast3"],
  [".azurewebsites.net", ".chinacloudsites.cn"],
  ["AzureCloud", "AzureChinaCloud"],
];
const inChinese = (document: unknown): unknown =>
  JSON.parse(CHINESE.reduce((text, [here, there]) => text.replaceAll(here, there), JSON.stringify(document)));
/** The world in Azure China, where the host has been filed. */
const IN_CHINA: readonly Edit[] = [
  ...(
    [
      "manifest",
      "facts",
      "examples/infra/web.json",
      "examples/infra/web.parameters.json",
      "examples/infra/data.tfplan.json",
    ] as const
  ).map((document) => change(document, [], inChinese)),
  // The search of the files is known by what is looked for, which is other words now.
  drop("manifest", ["connections", "scan"]),
  add("manifest", ["attestations"], {
    check: "DOM-08",
    match: { host: "shop.contoso.com" },
    by: "@contoso/legal",
    at: "2026-08-20",
    evidence: "the filing of shop.contoso.com, no. 12345678",
  }),
];

export const DOMAIN_DEFECTS: readonly Defect[] = [
  ...defects(
    "DOM-01",
    ...["contoso.net", "shop.contoso.com"].map((zone) => ({
      what: `the host lies in the zone ${zone}`,
      edits: [setRecord(["zone"], zone)],
    })),
    ...["app-shop-sdc.azurewebsites.net", "elsewhere.example"].map((data) => ({
      what: `the record leads to ${data}`,
      edits: [setRecord(["records", 0, "data"], data)],
    })),
    { what: "the record leads nowhere", edits: [setRecord(["ends"], "no-such-name")] },
    {
      what: "another record is declared",
      edits: [set("manifest", ["domains", 0, "cutover", "rollbackTo"], "app-old-weu.azurewebsites.net")],
    },
  ),
  ...defects(
    "DOM-02",
    ...[301, 3600, 86_400].map((ttl) => ({
      what: `the record lives ${String(ttl)} s`,
      edits: [setRecord(["records", 0, "ttl"], ttl)],
    })),
  ),
  ...defects(
    "DOM-03",
    {
      what: "the host is not bound, and the TXT record holds another id",
      edits: [
        setBinding("name", "shop.contoso.net"),
        set(
          "facts",
          ["facts", "hostRecords", "asuid.shop.contoso.com|TXT", "value", "records", 0, "data"],
          "0000",
        ),
      ],
    },
    { what: "the host is bound without TLS", edits: [setBinding("ssl", "Disabled")] },
    { what: "another host is bound", edits: [setBinding("name", "shop2.contoso.com")] },
  ),
  ...defects("DOM-04", {
    what: "another site of the region has the host",
    edits: [
      add("facts", SITES, {
        id: `${SUBSCRIPTION}/resourceGroups/rg-old/providers/Microsoft.Web/sites/app-old`,
        name: "app-old",
        location: "swedencentral",
        hosts: [{ name: "shop.contoso.com", ssl: "SniEnabled" }],
      }),
    ],
  }),
  ...defects(
    "CRT-01",
    {
      what: "a certificate of another name is declared",
      given: [add("manifest", ["certificates"], { hosts: ["shop.contoso.com"], in: `${VAULT}/shop-tls` })],
      edits: [set("manifest", ["certificates", 0, "in"], `${VAULT}/shop-old`)],
    },
    {
      what: "the declared certificate is for another host",
      given: [add("manifest", ["certificates"], { hosts: ["shop.contoso.com"], in: `${VAULT}/shop-tls` })],
      edits: [set("manifest", ["certificates", 0, "hosts"], ["shop2.contoso.com"])],
    },
  ),
  ...defects(
    "CRT-02",
    ...["2026-09-13", "2026-10-01", "2026-10-11"].map((day) => ({
      what: `the certificate ends on ${day}`,
      edits: [setServed("to", `${day}T00:00:00.000Z`)],
    })),
    {
      what: "the certificate begins after the wave",
      edits: [setServed("from", "2026-09-20T00:00:00.000Z")],
    },
    {
      what: "the declared certificate of the vault ends soon after the wave",
      given: [add("manifest", ["certificates"], { hosts: ["shop.contoso.com"], in: `${VAULT}/shop-tls` })],
      edits: [
        setFact(
          "vaultCertificates",
          `${VAULT}/shop-tls`,
          [0, "expires"],
          Date.parse("2026-09-20T00:00:00Z") / 1000,
        ),
      ],
    },
  ),
  ...defects(
    "CRT-03",
    { what: "the certificate is for other names", edits: [setServed("covers", false)], also: ["CRT-02"] },
    { what: "the chain is not trusted", edits: [setServed("trusted", false)] },
  ),
  ...defects(
    "DOM-08",
    {
      what: "nobody attests the filing of a host in China",
      given: IN_CHINA,
      edits: [drop("manifest", FILING)],
    },
    {
      what: "the filing of another host is attested",
      given: IN_CHINA,
      edits: [set("manifest", [...FILING, "match", "host"], "www.contoso.com")],
      also: ["WAV-06"],
    },
    {
      what: "the word on the filing is of last year",
      given: IN_CHINA,
      edits: [set("manifest", [...FILING, "at"], "2025-08-20")],
    },
  ),
  ...defects("CRT-04", {
    what: "App Service manages the certificate of the host",
    edits: [
      add("facts", ["facts", "webCertificates", `${SUBSCRIPTION}|`, "value"], {
        id: `${SUBSCRIPTION}/resourceGroups/rg-shop-web-weu/providers/Microsoft.Web/certificates/shop`,
        location: "westeurope",
        hosts: ["shop.contoso.com"],
        managed: true,
      }),
    ],
  }),
  ...defects(
    "DOM-06",
    ...[
      { what: "no endpoint leads to the target", change: { target: "app-shop-neu.azurewebsites.net" } },
      {
        what: "the endpoint of the target is enabled before the wave",
        change: { enabled: true, priority: 1 },
      },
    ].map(({ what, change }) => ({
      what,
      given: BY_TRAFFIC_MANAGER,
      edits: [set("facts", ENDPOINTS, [{ ...TARGET_ENDPOINT, ...change }])],
    })),
  ),
];
