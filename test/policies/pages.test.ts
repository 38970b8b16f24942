import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { policyPages } from "../../scripts/policy-page.ts";
import { PACKS } from "./support.ts";

it("the pages of the policies are current (npm run generate), one for each and no other", async () => {
  const pages = await policyPages(process.cwd());
  expect([...pages.keys()].toSorted()).toEqual(
    [...PACKS.map(({ name }) => `${name}.md`), "README.md"].toSorted(),
  );
  expect(readdirSync("docs/policies").toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [file, text] of pages) expect(readFileSync(`docs/policies/${file}`, "utf8")).toBe(text);
});

it("a page shows every parameter, every case and the whole rule", async () => {
  const pages = await policyPages(process.cwd());
  for (const { name, cases, definition } of PACKS) {
    const text = pages.get(`${name}.md`) ?? "";
    for (const parameter of Object.keys(definition.properties.parameters ?? {}))
      expect(text).toContain(`| \`${parameter}\` |`);
    expect(text.match(/^\| .* \| (compliant|\*\*not compliant\*\*|cannot be told|fails) \|$/gm)).toHaveLength(
      cases.length,
    );
    expect(text).toContain(JSON.stringify(definition.properties.policyRule, null, 2));
  }
});
