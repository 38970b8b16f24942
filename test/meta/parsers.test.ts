import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Readers that another reader with a target of its own calls with the same text. */
const WITHIN: Readonly<Record<string, string>> = {
  parseManifest: "the manifest",
  parseCondition: "a policy rule, and the condition of a role assignment",
  readCondition: "the condition of a role assignment",
  parse: "an expression",
  readText: "an expression",
  readRecord: "a chain of records",
  parseType: "a resource id",
  parseJson: "an answer of Azure",
  readDefinitionFile: "a policy definition",
  readCases: "the cases of a policy",
  readPolicy: "the policy of an organisation, but for the words of its refusal",
  readInitiative: "a policy definition",
};

const READER =
  /export (?:async )?function ((?:parse|read)[A-Za-z]*)\(\s*(?:text|bytes|source|json|written|content)\b/g;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

it("every reader of a text from outside is tried with whatever bytes come", () => {
  const targets = filesBelow("test/robust")
    .filter((file) => file.endsWith("targets.ts"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const readers = filesBelow("src").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(READER)].map(([, name = ""]) => name),
  );
  expect(readers.length).toBeGreaterThan(10);
  expect(readers.filter((name) => !(name in WITHIN) && !new RegExp(`\\b${name}\\(`).test(targets))).toEqual(
    [],
  );
  expect(Object.keys(WITHIN).filter((name) => !readers.includes(name))).toEqual([]);
});
