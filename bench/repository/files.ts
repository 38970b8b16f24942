import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const A_FOLDER = 500;
/** Of how many files one names the source. */
const NAMED = 100;
const LINES = [
  'resource "azurerm_storage_account" "logs" {\n  name     = "stlogs"\n  location = var.location\n}\n',
  "    env:\n      - name: ConnectionStrings__Shop\n        value: Server=tcp:db.example.org;Database=shop\n",
  "export async function load(id: string): Promise<Order> { return orders.get(id) ?? refused(id); }\n",
];

/** The names of a source: servers, accounts and hosts, of one convention. */
export const NAMES = Array.from({ length: 300 }, (_, index) => `sql-shop-${String(index)}-weu`);

/**
 * A checkout of git of so many files of so many bytes, of sources and settings. Git is told of them by its index alone: the objects
 * would take as much again, and no run reads them.
 */
export function checkoutOf(files: number, bytes: number): string {
  const root = mkdtempSync(join(tmpdir(), "bench-repository-"));
  const git = (args: readonly string[], input = ""): void => {
    const { status } = spawnSync("git", args, { cwd: root, input, maxBuffer: 2 ** 26 });
    if (status !== 0) throw new Error(`git ${args.join(" ")} failed`);
  };
  git(["init", "-q"]);
  const contents = LINES.map((line) => line.repeat(Math.ceil(bytes / line.length)).slice(0, bytes));
  const index: string[] = [];
  for (let number = 0; number < files; number += 1) {
    const folder = `src/part-${String(Math.floor(number / A_FOLDER))}`;
    if (number % A_FOLDER === 0) mkdirSync(join(root, folder), { recursive: true });
    const path = `${folder}/file-${String(number)}.tf`;
    const name = number % NAMED === 0 ? `"${NAMES[number % NAMES.length] ?? ""}"\n` : "";
    writeFileSync(
      join(root, path),
      `${name}${(contents[number % contents.length] ?? "").slice(name.length)}`,
    );
    index.push(`100644 ${"1".repeat(40)}\t${path}\n`);
  }
  git(["update-index", "--add", "--index-info"], index.join(""));
  return root;
}
