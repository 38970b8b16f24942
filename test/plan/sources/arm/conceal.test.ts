import { expect, it } from "vitest";
import { expandTemplate, readJson } from "../../../../src/plan/sources/arm/index.ts";
import { CONTEXT } from "./support.ts";

const template = {
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  languageVersion: "2.0",
  contentVersion: "1.0.0.0",
  definitions: {
    cfg: {
      type: "object",
      properties: {
        user: { type: "string" },
        password: { type: "securestring" },
        more: { type: "array", nullable: true, items: { type: "securestring" } },
        inner: { type: "object", nullable: true, additionalProperties: { $ref: "#/definitions/cfg" } },
      },
    },
  },
  parameters: { cfg: { $ref: "#/definitions/cfg" } },
  resources: {
    st: {
      type: "Microsoft.Storage/storageAccounts",
      apiVersion: "2023-05-01",
      name: "st",
      location: "swedencentral",
      properties: "[parameters('cfg')]",
    },
  },
};
const given = {
  parameters: {
    cfg: {
      value: {
        user: "open",
        password: "hidden-1",
        more: ["hidden-2"],
        inner: { a: { user: "open-2", password: "hidden-3" } },
      },
    },
  },
};

it("keeps what a type calls secure unknown, however deep it lies, and shows the rest", () => {
  const read = (name: string, json: unknown) => readJson(name, JSON.stringify(json));
  const expansion = expandTemplate({
    context: CONTEXT,
    template: read("t.json", template),
    parameters: [{ kind: "file", document: read("p.json", given) }],
  });
  const [one] = expansion.resources;
  const text = JSON.stringify(one?.body);
  expect(text).toContain("open-2");
  expect(text).not.toMatch(/hidden-\d/);
});
