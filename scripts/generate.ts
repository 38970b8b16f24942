/**
 * Writes everything that is derived from the sources: the registry of checks, the published schemas of manifest, report and snapshot, the
 * tables within the policies, the pages of policies and checks, the reference of Action and command line, and the snapshot of the example.
 * `npm test` proves that they are current.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { assignForms } from "./assign-forms.ts";
import { casesSchemaText } from "./cases-schema.ts";
import { checkIndex, checkPage } from "./check-page.ts";
import { checkRegistry } from "./check-registry.ts";
import { OWN_WORDS, ownWordsText } from "./own-words.ts";
import { initiativeText } from "./initiative.ts";
import { factsPage } from "./facts-page.ts";
import { manifestPage } from "./manifest-page.ts";
import { pageParts, readersOfKeys } from "./page-parts.ts";
import { fleetSchemaText } from "./fleet-schema.ts";
import { manifestSchemaText } from "./manifest-schema.ts";
import { policySchemaText } from "./policy-schema.ts";
import { policyPages } from "./policy-page.ts";
import { writeTables } from "./policy-tables.ts";
import { permissionsPage, readerRole } from "./permissions-page.ts";
import { recordSchemaText } from "./record-schema.ts";
import { actionPage, cliPage } from "./reference-pages.ts";
import { reportSchemaText } from "./report-schema.ts";

// First, because pages and example are made of the policies.
await writeTables();
writeFileSync("policies/initiative.json", await initiativeText());
rmSync("examples/assign", { recursive: true, force: true });
for (const [file, text] of await assignForms()) {
  mkdirSync(dirname(`examples/assign/${file}`), { recursive: true });
  writeFileSync(`examples/assign/${file}`, text);
}
console.log("examples/assign");
writeFileSync("cases.schema.json", await casesSchemaText());
console.log("cases.schema.json");
const pages = await policyPages(process.cwd());
for (const file of readdirSync("docs/policies")) rmSync(`docs/policies/${file}`);
for (const [file, text] of pages) writeFileSync(`docs/policies/${file}`, text);
console.log(`policies and ${String(pages.size)} pages of them`);

writeFileSync("src/checks/registry.ts", checkRegistry());
console.log("src/checks/registry.ts");

writeFileSync(OWN_WORDS, await ownWordsText());
console.log(OWN_WORDS);

writeFileSync("report.schema.json", await reportSchemaText());
console.log("report.schema.json");

writeFileSync("fleet.schema.json", await fleetSchemaText());
console.log("fleet.schema.json");

writeFileSync("record.schema.json", await recordSchemaText());
console.log("record.schema.json");

writeFileSync("relocation.schema.json", await manifestSchemaText());
console.log("relocation.schema.json");

writeFileSync("relocation-policy.schema.json", await policySchemaText());
console.log("relocation-policy.schema.json");

// Only now, when the registry names every check that there is and no other.
const { CHECKS } = await import("../src/checks/registry.ts");
const { exampleSnapshot } = await import("./example-snapshot.ts");
const { examplePhases } = await import("./example-phases.ts");

const metas = CHECKS.map((check) => check.meta);
mkdirSync("docs/checks", { recursive: true });
for (const file of readdirSync("docs/checks")) rmSync(`docs/checks/${file}`);
const partsOf = pageParts();
for (const meta of metas) writeFileSync(`docs/checks/${meta.id}.md`, checkPage(meta, partsOf(meta.id)));
writeFileSync("docs/checks/README.md", checkIndex(metas));
console.log(`${String(metas.length)} pages of checks`);
mkdirSync("docs/reference", { recursive: true });
writeFileSync("docs/reference/manifest.md", manifestPage(readersOfKeys()));
writeFileSync("docs/reference/facts.md", factsPage(metas));
console.log("docs/reference");

writeFileSync("examples/snapshot.json", await exampleSnapshot());
console.log("examples/snapshot.json");
for (const [file, text] of await examplePhases()) {
  mkdirSync(dirname(`examples/phases/${file}`), { recursive: true });
  writeFileSync(`examples/phases/${file}`, text);
}
console.log("examples/phases");

const action = "docs/action.md";
writeFileSync(action, actionPage(readFileSync(action, "utf8"), readFileSync("action.yml", "utf8")));
console.log(action);
writeFileSync("docs/cli.md", cliPage(readFileSync("docs/cli.md", "utf8")));
console.log("docs/cli.md");

const permissions = "docs/permissions.md";
writeFileSync(permissions, permissionsPage(readFileSync(permissions, "utf8"), metas));
console.log(permissions);
writeFileSync("docs/setup/role.json", `${readerRole()}\n`);
console.log("docs/setup/role.json");

const { snapshotSchemaText } = await import("./snapshot-schema.ts");
writeFileSync("snapshot.schema.json", await snapshotSchemaText());
console.log("snapshot.schema.json");
