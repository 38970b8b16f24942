// Commands of other tools that our pages show, with the options that each takes, as their own references list them:
// https://learn.microsoft.com/cli/azure/reference-index, https://cli.github.com/manual, https://developer.hashicorp.com/terraform/cli.
// A page that shows another command or option fails its test.
const GLOBAL = ["output", "o", "query", "only-show-errors", "subscription", "debug", "verbose"];

export const KNOWN = {
  az: {
    login: [
      "tenant",
      "t",
      "identity",
      "use-device-code",
      "service-principal",
      "username",
      "password",
      "scope",
    ],
    "account set": ["name", "n"],
    "account show": [],
    "account list": ["all", "refresh"],
    "bicep install": ["version"],
    "bicep build": ["file", "f", "outfile", "outdir", "stdout", "no-restore"],
    "bicep restore": ["file", "force"],
    "graph query": ["graph-query", "q", "first", "skip", "skip-token", "management-groups", "subscriptions"],
    "identity create": ["name", "n", "resource-group", "g", "location", "tags"],
    "identity federated-credential create": [
      "name",
      "identity-name",
      "resource-group",
      "issuer",
      "subject",
      "audiences",
    ],
    "role assignment create": [
      "role",
      "scope",
      "assignee",
      "assignee-object-id",
      "assignee-principal-type",
      "condition",
      "condition-version",
      "description",
    ],
    "role definition create": ["role-definition"],
    "policy assignment create": [
      "name",
      "n",
      "policy",
      "p",
      "policy-set-definition",
      "d",
      "scope",
      "params",
      "mi-system-assigned",
      "mi-user-assigned",
      "location",
      "l",
      "display-name",
      "enforcement-mode",
      "not-scopes",
      "role",
      "identity-scope",
    ],
    "policy remediation create": [
      "name",
      "n",
      "policy-assignment",
      "a",
      "definition-reference-id",
      "resource-group",
      "g",
    ],
    rest: ["method", "m", "url", "uri", "u", "body", "b", "headers", "resource"],
  },
  gh: {
    "attestation verify": ["repo", "R", "owner", "signer-workflow", "format"],
    "variable set": ["body", "b", "env", "e", "repo", "R"],
    "pr create": ["title", "body", "base", "head", "fill"],
    "pr merge": ["auto", "merge", "squash", "rebase", "delete-branch"],
    "pr checks": ["watch", "required"],
    "workflow run": ["ref", "field", "f", "raw-field", "F", "repo", "R"],
    api: ["method", "X", "field", "f", "jq", "q"],
  },
  terraform: { init: ["input"], plan: ["lock", "out", "var-file", "input"], show: ["json"] },
};

/** What is wrong with a call, or the words of its command. */
export function known(tool, args) {
  const rest = args.filter((word) => !(tool === "terraform" && word.startsWith("-chdir=")));
  const commands = Object.keys(KNOWN[tool]).sort((a, b) => b.length - a.length);
  const command = commands.find((one) => one.split(" ").every((word, index) => rest[index] === word));
  if (command === undefined)
    return { fault: `${tool}: '${args.join(" ")}' is not a command that the reference lists` };
  const allowed = [...KNOWN[tool][command], ...(tool === "az" ? GLOBAL : [])];
  for (const word of rest) {
    const [, option] = /^--?([a-zA-Z][\w-]*)(?:=.*)?$/.exec(word) ?? [];
    if (option !== undefined && !allowed.includes(option))
      return { fault: `${tool} ${command}: unrecognized arguments: ${word}` };
  }
  return { command };
}
