import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { certificate as signed } from "../../../servers/certificates.ts";
import { isJsonArray, isJsonObject, parseJson } from "../../../servers/json.ts";
import { startFakeVaults, type FakeVaults, type VaultFault } from "../../../servers/vault.ts";
import { observe, SCOPE, TOKEN } from "../../collect-support.ts";
import { FULL_WORLD } from "../../full-world.ts";
import { factRef, type AnyFactRef } from "../../../../src/facts/facts.ts";
import { Cursor } from "../../../../src/facts/decode/cursor.ts";
import { decodeVaultCertificate } from "../../../../src/facts/kinds/vault-certificates.ts";
import { lookupOf } from "../../../../src/facts/table.ts";
import type { VaultChoice } from "../../../../src/observe/channels/vault/vaults.ts";
import { noCredential } from "../../../../src/observe/credentials/credential.ts";
import { say } from "../../../../src/base/sentence.ts";

const VAULT_TOKEN = "token-for-vaults";
const NAME = "kv-shop-prod-sdc";
const URL_OF = `https://${NAME}.vault.azure.net`;
const credential = { token: () => Promise.resolve({ token: VAULT_TOKEN, expiresOn: 4e12 }) };

const cer = signed({ name: "shop", hosts: ["shop.contoso.com", "*.api.contoso.com"] }).pem.replaceAll(
  /-----[^-]+-----|\s/g,
  "",
);
const SHOP_TLS = {
  id: `${URL_OF}/certificates/shop-tls/0123456789abcdef`,
  cer,
  attributes: { enabled: true, nbf: 1_790_000_000, exp: 1_820_000_000, recoveryLevel: "Recoverable" },
  policy: {
    key_props: { exportable: true, kty: "RSA", key_size: 2048 },
    secret_props: { contentType: "application/x-pkcs12" },
    lifetime_actions: [
      { trigger: { lifetime_percentage: 80 }, action: { action_type: "AutoRenew" } },
      { trigger: { days_before_expiry: 30 }, action: { action_type: "EmailContacts" } },
    ],
  },
};
const secret = (name: string) => ({
  id: `${URL_OF}/secrets/${name}`,
  value: `value of ${name}`,
  contentType: "text/plain",
  attributes: { enabled: true },
});
const CONTENTS = {
  [NAME]: {
    secrets: [secret("sql-conn"), secret("stripe-key"), secret("smtp")],
    keys: [{ kid: `${URL_OF}/keys/cmk`, attributes: { enabled: false, exp: 1_800_000_000 } }],
    certificates: [SHOP_TLS],
  },
};
const CERTIFICATE = factRef("vaultCertificates", SCOPE, `${NAME}/shop-tls`);
const ITEMS = factRef("vaultItems", SCOPE, NAME);
/** Azure Resource Manager refuses what is in a vault, and nothing else. */
const REFUSED = { faults: [{ path: /\/vaults\/[^/]+\/(secrets|keys)\?/i, fault: "forbidden" as const }] };

let vaults: FakeVaults;
beforeAll(async () => {
  vaults = await startFakeVaults(CONTENTS, { verify: (token) => token === VAULT_TOKEN, pageSize: 2 });
});
afterAll(() => vaults.close());
beforeEach(() => {
  vaults.fail(undefined);
});

async function ask(ref: AnyFactRef, arm = {}, choice: Partial<VaultChoice> = {}) {
  const hosts = { kind: "loopback", origin: vaults.url } as const;
  const { table, arm: server } = await observe(FULL_WORLD, [ref], arm, {
    vaults: { hosts, credential, cloud: "AzureCloud", ...choice },
  });
  expect(server.requests.every(({ headers }) => headers["authorization"] !== `Bearer ${VAULT_TOKEN}`)).toBe(
    true,
  );
  return lookupOf(table)(ref);
}

describe("a vault", () => {
  it("tells the names, dates and renewal of a certificate", async () => {
    expect(await ask(CERTIFICATE)).toEqual({
      known: true,
      value: [
        {
          name: "shop-tls",
          enabled: true,
          notBefore: 1_790_000_000,
          expires: 1_820_000_000,
          hosts: ["*.api.contoso.com", "shop.contoso.com"],
          renewal: ["AutoRenew at 80 % of its life", "EmailContacts 30 days before its end"],
          form: "application/x-pkcs12",
          keyType: "RSA",
        },
      ],
    });
  });

  it("tells no rules of renewal where the answer has no policy", () => {
    const of = (policy: object) =>
      decodeVaultCertificate(
        new Cursor({
          id: `https://${NAME}.vault.azure.net/certificates/a/1`,
          attributes: { enabled: true },
          ...policy,
        }),
        [],
      );
    expect(of({})).not.toHaveProperty("renewal");
    expect(of({ policy: { lifetime_actions: [] } }).renewal).toEqual([]);
  });

  it("is known to have no certificate of a name", async () => {
    for (const name of ["other", "../secrets/sql-conn", "a?b", "%2e%2e"])
      expect(await ask(factRef("vaultCertificates", SCOPE, `${NAME}/${name}`))).toEqual({
        known: true,
        value: [],
      });
  });

  it("lists what Azure Resource Manager refuses, page by page, and never a value", async () => {
    const fact = await ask(ITEMS, REFUSED);
    expect(fact).toEqual({
      known: true,
      value: [
        ...["smtp", "sql-conn", "stripe-key"].map((name) => ({
          kind: "secret",
          name,
          enabled: true,
          contentType: "text/plain",
        })),
        { kind: "key", name: "cmk", enabled: false, expires: 1_800_000_000 },
      ],
    });
    expect(JSON.stringify(fact)).not.toContain("value of");
  });

  it("is not asked for what Azure Resource Manager shows", async () => {
    const before = vaults.requests.length;
    expect((await ask(ITEMS)).known).toBe(true);
    expect(vaults.requests.length).toBe(before);
  });

  it("is asked for a list or for a certificate, by GET and with its own token", () => {
    expect(vaults.intrusions).toEqual([]);
    const paths = new Set(vaults.requests.map(({ method, path }) => `${method} ${path}`));
    expect([...paths].toSorted()).toEqual([
      `GET /${NAME}/certificates/other`,
      `GET /${NAME}/certificates/shop-tls`,
      `GET /${NAME}/keys`,
      `GET /${NAME}/secrets`,
    ]);
    const tokens = new Set(vaults.requests.map(({ headers }) => headers["authorization"]));
    expect([...tokens]).toEqual([`Bearer ${VAULT_TOKEN}`]);
  });

  it.each<[string, VaultFault, string, string]>([
    ["lets nobody in through its firewall", { fault: "firewall" }, "not-probed", "firewall of the vault"],
    ["has a private endpoint alone", { fault: "private" }, "not-probed", "private endpoint alone"],
    ["refuses the rights", { fault: "roles" }, "no-permission", "Key Vault Reader"],
    ["refuses by access policies", { fault: "policy" }, "no-permission", "access policy"],
    ["refuses the token", { fault: "unauthorized" }, "no-permission", "401"],
    ["fails", { fault: "status", status: 500 }, "service-error", "500"],
    [
      "is throttled for long",
      { fault: "status", status: 429, headers: { "retry-after": "3600" } },
      "throttled",
      "3600",
    ],
    ["breaks off", { fault: "cut" }, "service-error", "connection failed"],
    ["sends half", { fault: "half" }, "malformed", "not JSON"],
    ["sends a bomb", { fault: "bomb", mebibytes: 8 }, "malformed", "larger than"],
    ["redirects", { fault: "redirect", to: "https://elsewhere.example/" }, "service-error", "redirect"],
    ["answers nothing", { fault: "answer", body: null }, "malformed", "documents"],
    [
      "answers another certificate",
      { fault: "answer", body: { ...SHOP_TLS, id: `${URL_OF}/certificates/x` } },
      "malformed",
      "was not asked",
    ],
    [
      "answers no certificate",
      { fault: "answer", body: { ...SHOP_TLS, cer: "AAAA" } },
      "malformed",
      "is not a certificate",
    ],
  ])("that %s leaves the certificate unknown, and names nobody", async (_, fault, kind, words) => {
    vaults.fail(fault);
    const fact = await ask(CERTIFICATE);
    expect(fact).toMatchObject({ known: false, kind });
    expect(fact).not.toHaveProperty("permission");
    expect(JSON.stringify(fact)).toContain(words);
    expect(JSON.stringify(fact)).not.toMatch(/jane|0f0e0d0c/);
  });

  it("that refuses its lists as well leaves the reasons of both", async () => {
    vaults.fail({ fault: "firewall" });
    const fact = await ask(ITEMS, REFUSED);
    expect(fact).toMatchObject({ known: false, kind: "no-permission" });
    expect(JSON.stringify(fact)).toContain("has no permission");
    expect(JSON.stringify(fact)).toContain("firewall of the vault");
  });

  it.each(["https://elsewhere.example/x", "http://127.0.0.2:1/secrets"])(
    "does not lead to %s by the link to a next page",
    async (to) => {
      vaults.fail({ fault: "next-link", to });
      expect(await ask(ITEMS, REFUSED)).toMatchObject({ known: false });
    },
  );

  it.each([
    ["of another domain", "https://kv-shop-prod-sdc.vault.evil.example", "does not belong to a vault"],
    ["of another vault", "https://kv-other.vault.azure.net", "does not belong to a vault"],
    ["with another port", `${URL_OF}:8443`, "does not belong to a vault"],
    ["over http", URL_OF.replace("https", "http"), "does not belong to a vault"],
  ])("is not contacted at an address %s", async (_, uri, words) => {
    const world = {
      ...FULL_WORLD,
      subscriptions: FULL_WORLD.subscriptions.map((one) => readdressed(one, uri)),
    };
    const { table } = await observe(
      world,
      [CERTIFICATE],
      {},
      {
        vaults: {
          hosts: { kind: "own", suffix: "vault.azure.net" },
          credential: never(),
          cloud: "AzureCloud",
        },
      },
    );
    const fact = lookupOf(table)(CERTIFICATE);
    expect(fact).toMatchObject({ known: false, kind: "not-probed" });
    expect(JSON.stringify(fact)).toContain(words);
  });

  it("is not contacted where Azure Resource Manager is replaced, or nobody is signed in", async () => {
    const before = vaults.requests.length;
    expect(await ask(CERTIFICATE, {}, { hosts: { kind: "none" }, credential: never() })).toMatchObject({
      kind: "not-probed",
    });
    const fork = noCredential(say`a pull request from a fork has no sign-in`);
    expect(await ask(CERTIFICATE, {}, { credential: fork })).toMatchObject({ kind: "no-credentials" });
    const { table } = await observe(FULL_WORLD, [CERTIFICATE]);
    expect(lookupOf(table)(CERTIFICATE)).toMatchObject({ kind: "not-probed" });
    expect(vaults.requests.length).toBe(before);
    expect(TOKEN).not.toBe(VAULT_TOKEN);
  });
});

/** A sign-in that must not be asked. */
function never() {
  return { token: () => Promise.reject(new Error("asked for a token")) };
}

type Subscription = (typeof FULL_WORLD)["subscriptions"][number];

function readdressed(subscription: Subscription, uri: string): Subscription {
  const { services = {} } = subscription;
  const list = "microsoft.keyvault/vaults";
  const own = parseJson(
    JSON.stringify(services[list]).replaceAll(/"vaultUri":"[^"]*"/g, `"vaultUri":"${uri}/"`),
  );
  if (!isJsonArray(own)) throw new Error("no list of vaults");
  return { ...subscription, services: { ...services, [list]: own.filter(isJsonObject) } };
}
