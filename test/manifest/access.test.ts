import { expect, test } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { fixture } from "./fixtures/files.ts";

const everything = parseManifest(fixture("everything.yaml"), "m.yaml");

test("what the manifest says of access at the source is in the model", () => {
  expect(everything.expect.access).toMatchObject({
    parity: "required",
    principalMap: [
      { from: { name: "group:sg-ops" }, to: { name: "group:sg-ops-sdc" } },
      {
        from: { name: "identity:id-shop-weu" },
        to: {
          name: "99999999-9999-9999-9999-999999999999",
          id: "99999999-9999-9999-9999-999999999999",
        },
      },
    ],
    resourceGroups: [{ from: "rg-shop-weu", to: "rg-shop" }],
    ignore: [{ principal: { name: "group:sg-ops" }, role: "Owner", scope: "rg-old", reason: "given up" }],
    appRegistrations: [{ name: "shop", hosts: ["shop.contoso.com"] }],
  });
});

test("without a word of it, parity is required and nothing else is said", () => {
  expect(parseManifest(fixture("example.yaml"), "m.yaml").expect.access).toMatchObject({
    parity: "required",
    principalMap: [],
    resourceGroups: [],
    ignore: [],
  });
});

const wrong = (from: string, to: string) => () => {
  const text = fixture("everything.yaml");
  expect(text).toContain(from);
  return parseManifest(text.replace(from, to), "m.yaml");
};

test.each([
  ["another word for parity", "parity: required\n    principalMap", "parity: maybe\n    principalMap"],
  ["a principal that is none", '"group:sg-ops": group:sg-ops-sdc', '"sg-ops": group:sg-ops-sdc'],
  ["a successor that is none", '"group:sg-ops": group:sg-ops-sdc', '"group:sg-ops": sg-ops-sdc'],
  ["a rule without a reason", ', reason: "given up"', ""],
  ["a rule that fits anything", "principal: group:sg-ops, role: Owner, scope: rg-old, ", ""],
  ["a host that is none", "hosts: [shop.contoso.com]", 'hosts: [ "https://shop.contoso.com/" ]'],
])("%s is refused", (_, from, to) => {
  expect(wrong(from, to)).toThrow(UserError);
});
