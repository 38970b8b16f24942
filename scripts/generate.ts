/**
 * Writes everything that is derived from the sources: the pages of the checks, the tables of the README
 * and the snapshot of the example.
 * `npm test` proves that they are current.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { CHECKS } from "../src/checks/index.ts";
import { checkIndex, checkPage } from "./check-page.ts";
import { exampleSnapshot } from "./example-snapshot.ts";
import { readme } from "./readme.ts";

const metas = CHECKS.map((check) => check.meta);
mkdirSync("docs/checks", { recursive: true });
for (const file of readdirSync("docs/checks")) rmSync(`docs/checks/${file}`);
for (const meta of metas) writeFileSync(`docs/checks/${meta.id}.md`, checkPage(meta));
writeFileSync("docs/checks/README.md", checkIndex(metas));
console.log(`${String(metas.length)} pages of checks`);

writeFileSync("examples/snapshot.json", await exampleSnapshot());
console.log("examples/snapshot.json");

writeFileSync(
  "README.md",
  readme(readFileSync("README.md", "utf8"), readFileSync("action.yml", "utf8"), metas),
);
console.log("README.md");
