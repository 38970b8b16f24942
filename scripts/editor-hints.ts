/**
 * What editors read in a published schema and validators pass over: which values to offer, what to say of a value that does not fit its
 * pattern, and pieces to insert. Offered values are examples: what is not among them is as right as what is.
 */
import { REGION_NAMES } from "../src/catalog/regions/names.ts";
import { documentedTypes } from "../src/catalog/methods.ts";
import { isJson, type Json } from "../src/expression/json.ts";
import { CHECKS } from "../src/checks/registry.ts";

/** Roles that come with Azure and are assigned to applications and teams. Source: Azure built-in roles, learn.microsoft.com. */
const ROLES = [
  "Owner",
  "Contributor",
  "Reader",
  "User Access Administrator",
  "Role Based Access Control Administrator",
  "AcrPull",
  "AcrPush",
  "App Configuration Data Reader",
  "Azure Event Hubs Data Receiver",
  "Azure Event Hubs Data Sender",
  "Azure Service Bus Data Receiver",
  "Azure Service Bus Data Sender",
  "Backup Contributor",
  "DNS Zone Contributor",
  "Key Vault Administrator",
  "Key Vault Certificates Officer",
  "Key Vault Crypto User",
  "Key Vault Secrets Officer",
  "Key Vault Secrets User",
  "Log Analytics Contributor",
  "Log Analytics Reader",
  "Managed Identity Operator",
  "Monitoring Contributor",
  "Monitoring Reader",
  "Network Contributor",
  "Private DNS Zone Contributor",
  "Site Recovery Contributor",
  "SQL DB Contributor",
  "Storage Blob Data Contributor",
  "Storage Blob Data Owner",
  "Storage Blob Data Reader",
  "Storage Queue Data Contributor",
  "Virtual Machine Contributor",
  "Website Contributor",
];

/** By the name of a form, and by that of a key whose values are plain text. */
const EXAMPLES: Readonly<Record<string, () => readonly string[]>> = {
  region: () => REGION_NAMES.map((name) => name.toLowerCase().replaceAll(" ", "")),
  resourceType: () => documentedTypes(),
  checkId: () => CHECKS.map(({ meta }) => meta.id),
  instant: () => ["2026-09-01T07:00:00+02:00"],
  duration: () => ["PT8H", "P1D", "P2W"],
};
const KEY_EXAMPLES: Readonly<Record<string, readonly string[]>> = { role: ROLES };

/** Pieces to insert, by the key under which they stand. */
const SNIPPETS: Readonly<Record<string, readonly { readonly label: string; readonly body: Json }[]>> = {
  waves: [
    {
      label: "a wave",
      body: { "${1:name}": { start: "${2:2026-09-01T07:00:00+02:00}", window: "PT8H", workloads: ["$3"] } },
    },
  ],
  workloads: [
    {
      label: "a workload",
      body: {
        "${1:name}": {
          resourceGroup: "$2",
          resources: [{ id: "$3", type: "$4", from: "$5", to: "$6", method: { relocation: "cold" } }],
        },
      },
    },
  ],
  waivers: [
    {
      label: "a waiver",
      body: [{ check: "$1", reason: "$2", owner: "$3", expires: "${4:2026-10-01}" }],
    },
  ],
};

export const HINTS = ["errorMessage", "patternErrorMessage", "examples", "defaultSnippets"] as const;

function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schema with what editors read. */
export function withEditorHints(schema: unknown): Json {
  const plain: unknown = JSON.parse(JSON.stringify(schema));
  if (!isJson(plain)) throw new Error("a schema that is not JSON");
  return hinted(plain, "");
}

function hinted(schema: Json, name: string): Json {
  if (Array.isArray(schema)) return schema.map((one: Json) => hinted(one, ""));
  if (!isMap(schema)) return schema;
  const inner = Object.entries(schema).map(([key, value]): [string, Json] => {
    const named = (key === "properties" || key === "$defs") && isMap(value);
    if (named)
      return [key, Object.fromEntries(Object.entries(value).map(([one, of]) => [one, hinted(of, one)]))];
    return [key, key === "required" || key === "enum" ? value : hinted(value, "")];
  });
  const { pattern, title, type } = schema;
  const message = typeof pattern === "string" && typeof title === "string" ? `Expected ${title}.` : undefined;
  const examples =
    typeof pattern === "string" ? EXAMPLES[name]?.() : type === "string" ? KEY_EXAMPLES[name] : undefined;
  const snippets = type === "object" || type === "array" ? SNIPPETS[name] : undefined;
  const hints: (readonly [string, Json | undefined])[] = [
    ["errorMessage", message],
    ["patternErrorMessage", message],
    ["examples", examples],
    ["defaultSnippets", snippets],
  ];
  const given = hints.flatMap(([key, value]): [string, Json][] =>
    value === undefined ? [] : [[key, value]],
  );
  return Object.fromEntries<Json>([...inner, ...given]);
}
