import { expect, it } from "vitest";
import { withoutSecrets } from "../../src/share/secrets.ts";

/** Nothing of it may be in what is shared, not even its digits. */
const SECRET = "Sommer-2024!x9";

it.each<[string, unknown]>([
  [
    "what a plan marks as sensitive",
    {
      change: {
        before: { a: [{ code: SECRET }] },
        before_sensitive: { a: [{ code: true }] },
        after: { a: SECRET, b: "kept" },
        after_sensitive: { a: true },
      },
    },
  ],
  ["values beside marks", { values: { body: { x: SECRET } }, sensitive_values: { body: true } }],
  ["a resource that is sensitive as a whole", { before: { x: SECRET }, before_sensitive: true }],
  ["a sensitive output", { outputs: { code: { sensitive: true, value: SECRET } } }],
  [
    "a sensitive variable, by its default and its value",
    {
      variables: { code: { value: SECRET } },
      configuration: { root_module: { variables: { code: { sensitive: true, default: SECRET } } } },
    },
  ],
  ["a member that is named so", { properties: { administratorLoginPassword: SECRET } }],
  ["a constant of the configuration", { expressions: { admin_password: { constant_value: SECRET } } }],
  ["a key within a connection string", { text: `AccountName=a;AccountKey=${SECRET};EndpointSuffix=b` }],
])("leaves out %s", (_, document) => {
  expect(JSON.stringify(document)).toContain(SECRET);
  const text = JSON.stringify(withoutSecrets([document]));
  expect(text).not.toMatch(/Sommer|2024|x9/);
});

it("leaves out the value of a parameter whose template says that it is secure, in the file beside it", () => {
  const template = { parameters: { code: { type: "secureString" }, size: { type: "int", defaultValue: 3 } } };
  const parameters = { parameters: { code: { value: SECRET }, size: { value: 4 } } };
  expect(withoutSecrets([template, parameters])).toEqual([
    template,
    { parameters: { code: { value: "removed" }, size: { value: 4 } } },
  ]);
});

it("keeps names and addresses of secrets, expressions and all else", () => {
  const kept = {
    secretName: "db",
    keyVaultSecretId: "https://kv.vault.azure.net/secrets/db",
    adminPassword: "[parameters('adminPassword')]",
    kind: "secret",
    after: { x: [1, true, null, "text"] },
    after_sensitive: { x: [false] },
    tokens: ["a"],
  };
  expect(withoutSecrets([kept])).toEqual([kept]);
});
