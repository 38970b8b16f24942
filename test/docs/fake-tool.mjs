// Stands for `az`, `gh`, `terraform` and `bicep`, by the name that it is called with, in the repository of a reader. It refuses commands and
// options that the tool's own reference does not list, and does of the rest what our pages wait for.
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { known } from "./words.mjs";

const [, self = "", ...args] = process.argv;
const tool = basename(self);
const fixtures = process.env.DOCS_FIXTURES ?? "";
appendFileSync(join(fixtures, "calls"), `${[tool, ...args].join(" ")}\n`);

function fail(message, code = 2) {
  console.error(`ERROR: ${message}`);
  process.exit(code);
}
const option = (...names) => {
  const at = args.findIndex((word) => names.includes(word));
  return at < 0 ? undefined : args[at + 1];
};
/** A file that the call names has to be there. */
function needs(path) {
  if (path === undefined || !existsSync(path)) fail(`${String(path)} is not there`, 1);
  return readFileSync(path, "utf8");
}
function puts(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const { fault, command } = known(
  tool === "bicep" ? "az" : tool,
  tool === "bicep" ? ["bicep", ...args] : args,
);
if (fault !== undefined) fail(fault);
switch (`${tool} ${command}`) {
  case "bicep bicep build":
  case "az bicep build": {
    needs(option("--file", "-f"));
    const to = option("--outfile");
    const built = readFileSync(join(fixtures, "template.json"), "utf8");
    if (to === undefined) process.stdout.write(built);
    else puts(to, built);
    break;
  }
  case "az graph query":
    process.stdout.write(readFileSync(join(fixtures, "graph.json")));
    break;
  case "az rest": {
    const body = option("--body") ?? "{}";
    JSON.parse(body.startsWith("@") ? needs(body.slice(1)) : body);
    break;
  }
  case "az policy assignment create":
    JSON.parse(option("--params") ?? "{}");
    break;
  case "az role definition create": {
    const role = option("--role-definition") ?? "";
    const { Name, Actions } = JSON.parse(role.startsWith("@") ? needs(role.slice(1)) : role);
    if (typeof Name !== "string" || !Array.isArray(Actions)) fail("the role has no name or no actions", 1);
    break;
  }
  case "gh repo create": {
    const name = args[2] ?? "";
    const remote = join(fixtures, `${name}.git`);
    const git = (...words) =>
      execFileSync("git", ["-c", "user.name=gh", "-c", "user.email=gh@example.org", ...words]);
    git("init", "-q", "--bare", "--initial-branch=main", remote);
    git("clone", "-q", remote, name);
    git("-C", name, "checkout", "-q", "-B", "main");
    puts(join(name, "README.md"), `# ${name}\n`);
    git("-C", name, "add", "README.md");
    git("-C", name, "commit", "-qm", "Initial commit");
    git("-C", name, "push", "-q", "origin", "main");
    break;
  }
  case "gh attestation verify":
    needs(args[2]);
    break;
  case "terraform plan": {
    const folder = /^-chdir=(.*)$/m.exec(args.join("\n"))?.[1] ?? ".";
    const out = /^-out=(.*)$/m.exec(args.join("\n"))?.[1];
    if (!existsSync(folder)) fail(`${folder} is not there`, 1);
    if (out !== undefined) puts(join(folder, out), "a plan");
    break;
  }
  case "terraform show": {
    const folder = /^-chdir=(.*)$/m.exec(args.join("\n"))?.[1] ?? ".";
    needs(join(folder, args.at(-1) ?? ""));
    process.stdout.write(readFileSync(join(fixtures, "plan.json")));
    break;
  }
  default:
}
