// Stands for `az` and `gh`, by the name that it is called with, over a world in a file.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

const [, self, ...args] = process.argv;
const name = basename(self ?? "");
const file = process.env.FAKE_WORLD ?? "";
const world = JSON.parse(readFileSync(file, "utf8"));
const option = (word) => {
  const at = args.indexOf(`--${word}`);
  return at < 0 ? undefined : args[at + 1];
};
const write = (change) => {
  change();
  world.writes.push([name, ...args].join(" "));
  writeFileSync(file, JSON.stringify(world));
};
const rows = (...lines) => {
  for (const line of lines) console.log(line);
};
const command = args.filter((word, at) => !word.startsWith("-") && !(args[at - 1] ?? "").startsWith("--"));
appendFileSync(`${file}.calls`, `${[name, ...args].join(" ")}\n`);

function az() {
  switch (command.join(" ")) {
    case "role definition list": {
      const role = world.roles[option("name")];
      // A role is listed where it can be assigned.
      if (role?.AssignableScopes.includes(option("scope")) !== true) return undefined;
      return rows(...(option("query").endsWith("assignableScopes[]") ? role.AssignableScopes : role.Actions));
    }
    case "account list":
      return rows(...(world.subscriptions ?? []));
    case "role definition create":
    case "role definition update": {
      const role = JSON.parse(readFileSync(option("role-definition").slice(1), "utf8"));
      const there = world.roles[role.Name];
      // The name is taken in the whole tenant; a role to be changed is found by the first of its scopes.
      if (command[2] === "create" && there !== undefined) return process.exit(1);
      if (command[2] === "update" && there?.AssignableScopes.includes(role.AssignableScopes[0]) !== true)
        return process.exit(1);
      return write(() => (world.roles[role.Name] = role));
    }
    case "group exists":
      return rows(String(world.groups.includes(option("name"))));
    case "group create":
      return write(() => world.groups.push(option("name")));
    case "identity list":
      if (!world.groups.includes(option("resource-group"))) return process.exit(3);
      return rows(
        ...world.identities.map(
          () => "22222222-aaaa-4aaa-8aaa-222222222222\t33333333-aaaa-4aaa-8aaa-333333333333",
        ),
      );
    case "identity create":
      return write(() => world.identities.push(option("name")));
    case "ad app list":
      return rows(
        ...world.apps.map(() => "44444444-aaaa-4aaa-8aaa-444444444444\t55555555-aaaa-4aaa-8aaa-555555555555"),
      );
    case "ad app create":
      return write(() => world.apps.push(option("display-name")));
    case "ad sp list":
      return rows(...world.principals.map(() => "66666666-aaaa-4aaa-8aaa-666666666666"));
    case "ad sp create":
      return write(() => world.principals.push(option("id")));
    case "role assignment list": {
      if (option("assignee-object-id") !== undefined) {
        console.error("az: unrecognized arguments: --assignee-object-id");
        return process.exit(2);
      }
      const [, object, role] =
        /principalId=='([^']*)' && roleDefinitionName=='([^']*)'/.exec(option("query")) ?? [];
      const key = [object, role, option("scope")].join("|");
      return rows(String(world.assignments.filter((one) => one === key).length));
    }
    case "role assignment create":
      return write(() =>
        world.assignments.push([option("assignee-object-id"), option("role"), option("scope")].join("|")),
      );
    case "identity federated-credential list": {
      const subject = /subject=='([^']*)'/.exec(option("query"))?.[1];
      return rows(...world.credentials.filter((one) => one.subject === subject).map((one) => one.name));
    }
    case "identity federated-credential create":
      if (world.credentials.length >= 20) return process.exit(1);
      return write(() =>
        world.credentials.push({
          name: option("name"),
          subject: option("subject"),
          issuer: option("issuer"),
        }),
      );
    case "rest": {
      if (option("method") === "GET") {
        const wanted = /name=='([^']*)'/.exec(option("query"))?.[1];
        return rows(
          ...world.flexible
            .filter((one) => one.name === wanted)
            .map((one) => one.claimsMatchingExpression.value),
        );
      }
      const body = JSON.parse(option("body"));
      return write(
        () => (world.flexible = [...world.flexible.filter((one) => one.name !== body.name), body]),
      );
    }
    default:
      console.error(`az: ${command.join(" ")} is not known`);
      return process.exit(2);
  }
}

function gh() {
  if (args[0] === "variable") {
    const key = `${option("repo")}/${option("env")}/${args[2]}`;
    return write(() => (world.variables[key] = option("body")));
  }
  const path = args.find((word) => word.startsWith("repos/")) ?? "";
  const [, repo = "", rest = ""] = /^repos\/([^/]+\/[^/]+)\/(.*)$/.exec(path) ?? [];
  if (option("method") === "PUT") return write(() => world.environments.push(`${repo} ${rest}`));
  if (rest.startsWith("actions/oidc")) {
    const prefix = world.prefixes[repo];
    return prefix === undefined ? process.exit(1) : rows(prefix);
  }
  const variable = /^environments\/([^/]+)\/variables\/(.+)$/.exec(rest);
  if (variable !== null) {
    const value = world.variables[`${repo}/${variable[1]}/${variable[2]}`];
    return value === undefined ? process.exit(1) : rows(value);
  }
  return world.environments.includes(`${repo} ${rest}`) ? undefined : process.exit(1);
}

if (name === "az") az();
else gh();
