import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";

/** Runs git in a folder, with nobody's configuration. */
export function git(root: string, ...args: string[]): void {
  const own = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"];
  execFileSync("git", [...own, ...args], { cwd: root, stdio: "pipe" });
}

/** Makes a folder a checkout of git in which everything is tracked, but for the given paths. */
export function asCheckout(root: string, ...untracked: string[]): void {
  git(root, "init", "-q");
  git(root, "add", "--all", "--", ".", ...untracked.map((path) => `:(exclude)${path}`));
}

/** The files of the example that its manifest names, in another folder. */
export function copyExample(root: string): void {
  for (const path of ["examples/infra", "examples/app", "examples/prices.json"])
    cpSync(path, join(root, path), { recursive: true });
  asCheckout(root);
}
