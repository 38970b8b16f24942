import type { CheckMeta } from "../src/checks/check.ts";
import {
  channelOf,
  dataActionsOf,
  FACT_KINDS,
  kindOf,
  permissionsOf,
  type FactKindName,
} from "../src/facts/facts.ts";
import type { ChannelName } from "../src/facts/kind.ts";
import type { SchemaShape } from "../src/facts/schema/shape.ts";

const NOTE =
  "<!-- Generated from the kinds of facts by `npm run generate`; edit src/facts/kinds, not this page. -->";

const CHANNELS: Readonly<Record<ChannelName, string>> = {
  arm: "Azure Resource Manager",
  graph: "Azure Resource Graph",
  dns: "DNS, with `probe`",
  tls: "TLS, with `probe`",
  http: "https, with `probe`",
  vault: "Key Vault",
  prices: "Azure Retail Prices",
  repository: "the files of the checkout",
  github: "GitHub",
};

/** `docs/reference/facts.md`: every fact, where it comes from, who needs it, and what a snapshot contains of it. */
export function factsPage(checks: readonly Pick<CheckMeta, "id" | "facts">[]): string {
  const rows = FACT_KINDS.map((kind) => {
    const permissions = permissionsOf([kind]).map((one) => `\`${one}\``);
    const ids = checks
      .filter(({ facts }) => facts.includes(kind))
      .map(({ id }) => `[${id}](../checks/${id}.md)`);
    const data = dataActionsOf([kind]).map((one) => `\`${one}\``);
    const own = data.length === 0 ? "" : `, in the vault itself ${data.join(", ")}`;
    return `| \`${kind}\` | ${CHANNELS[channelOf(kind)]} | ${permissionText(permissions)}${own} | ${ids.join(", ")} |`;
  });
  const fields = FACT_KINDS.map((kind) => `| \`${kind}\` | ${fieldsOf(kind)} |`);
  return `${[
    NOTE,
    "# Facts",
    "A fact is something that was observed. It is known with a value, or unknown with a reason. A check names every fact that it needs, and a fact is asked for once in a run.",
    `## Where each fact comes from\n\n| fact | from | permission | for |\n| --- | --- | --- | --- |\n${rows.join("\n")}`,
    "## What a snapshot contains\n\n`relocation capture` writes one file of JSON, which [`snapshot.schema.json`](../../snapshot.schema.json) describes: the cloud, the moment of the capture, and under `facts` every fact that the manifest needs, by its kind and key. A fact that could not be read stands there with the reason. E-mail addresses are fingerprints, and names of people, tokens and values of secrets are not in it. Ids of subscriptions, tenants, principals and resources are in it in full, since a report is judged from them.",
    `| fact | fields |\n| --- | --- |\n${fields.join("\n")}`,
    "## What can be shared of a snapshot\n\n`relocation snapshot share relocation.yaml --snapshot snapshot.json --output shared` writes the manifest, the JSON files of its inventory and the snapshot with stand-ins. It then judges both, and says whether the report of the written files has the same verdict and, by check, the same findings as yours. Whoever gets the folder can judge it like the real one, outside of a git checkout: `relocation check relocation.yaml --snapshot snapshot.json`.",
    "| what | becomes |\n| --- | --- |\n| a word that stands in no list of Azure or of this tool: names of people, teams, resources, groups, vaults, hosts and files | letters of the same number and case, the same ones wherever the word stands |\n| an id, unless Azure publishes it (a built-in policy) | another id |\n| an e-mail address, and its fingerprint | the address of stand-ins, and its fingerprint |\n| a public address of the network | another one. Addresses of one range of whole bytes still share it |\n| a number of eight or more digits within a text, a text that looks made by a machine | other digits and letters |\n| a name of several words that are all in the lists, such as `rg-network-web` | its longest word has a stand-in |\n| comments of the manifest, Bicep files | left out. The command names the files |",
    "Regions, codes of regions, types, SKUs, versions, numbers, dates, states, private addresses, built-in roles, property names, words of two letters and all other words of the lists stay. A name that is one word of the lists (`network`) stays too. Look the files over before you share them.",
    "`relocation snapshot summary snapshot.json` counts a snapshot. By kind of fact it shows how many are known, unknown and partly read, with the reasons, HTTP statuses and error codes that Azure documents, and the sizes. The summary also shows the cloud, the day, the version, and in how many facts each resource type and region stands. Every word in it is of a fixed list of this tool, so no id, name, host, address or tag is in it. No report can be judged from it.",
  ].join("\n\n")}\n`;
}

function permissionText(permissions: readonly string[]): string {
  if (permissions.length === 0) return "none";
  return permissions.length > 4
    ? `${permissions.slice(0, 3).join(", ")} and ${String(permissions.length - 3)} more, [listed](../permissions.md)`
    : permissions.join(", ");
}

function fieldsOf(kind: FactKindName): string {
  const names = [...namesIn(kindOf(kind).value.shape)];
  return names.length === 0 ? "one value" : names.map((name) => `\`${name}\``).join(", ");
}

/** Names of the fields of a value, or of its items. */
function namesIn(shape: SchemaShape): Set<string> {
  switch (shape.kind) {
    case "object":
      return new Set(Object.keys(shape.fields));
    case "list":
      return namesIn(shape.item);
    case "record":
      return namesIn(shape.value);
    case "named":
      return namesIn(shape.shape());
    case "variants":
      return new Set(shape.of.flatMap((one) => [...namesIn(one)]));
    default:
      return new Set();
  }
}
