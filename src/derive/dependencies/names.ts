import type { Value, ValueObject } from "../../expression/value.ts";

/** A resource named by its own name, and what it is. */
export interface NameMention {
  readonly type: string;
  /** In lower case. */
  readonly name: string;
}

/** A part of the same resource, named by the last part of its name. */
export interface SiblingMention {
  /** Types below the root of the one that names it, of which it may be one. */
  readonly segments: readonly string[];
  readonly name: string;
  /** The key that has the name. */
  readonly key: string;
}

/**
 * Forms in which texts name a resource without a host. Sources: learn.microsoft.com/azure/storage/common/storage-configure-connection-string,
 * learn.microsoft.com/azure/app-service/app-service-key-vault-references, learn.microsoft.com/azure/azure-functions/functions-reference#connections.
 */
const IN_TEXT: readonly (readonly [type: string, pattern: RegExp])[] = [
  ["Microsoft.Storage/storageAccounts", /(?:^|;)\s*AccountName=([a-z0-9]{3,24})(?=;|$)/gi],
  ["Microsoft.KeyVault/vaults", /@Microsoft\.KeyVault\([^)]{0,400}?VaultName=([a-z0-9-]{3,24})/gi],
];
/** Settings of which the value is the name of a resource, and what it may be. */
const SETTINGS: readonly (readonly [setting: RegExp, ...types: string[]])[] = [
  [/__accountName$/i, "Microsoft.Storage/storageAccounts"],
  [/^serviceBusNamespace$/i, "Microsoft.EventHub/namespaces", "Microsoft.ServiceBus/namespaces"],
  [/^(?:bootDiagnosticStorage|storage)AccountName$/i, "Microsoft.Storage/storageAccounts"],
];

/** @param setting name of the setting that the text is the value of */
export function namesIn(text: string, setting: string): NameMention[] {
  const found = IN_TEXT.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map(([, name = ""]) => ({ type, name: name.toLowerCase() })),
  );
  for (const [pattern, ...types] of SETTINGS)
    if (pattern.test(setting))
      for (const type of types) found.push({ type, name: text.trim().toLowerCase() });
  return found;
}

/** What the parts of a data factory, or of a Synapse workspace, call each other. Source: learn.microsoft.com/azure/templates/microsoft.datafactory. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  LinkedServiceReference: ["linkedServices"],
  DatasetReference: ["datasets"],
  PipelineReference: ["pipelines"],
  DataFlowReference: ["dataflows"],
  IntegrationRuntimeReference: ["integrationRuntimes"],
  CredentialReference: ["credentials"],
  ManagedVirtualNetworkReference: ["managedVirtualNetworks"],
};
const FORWARDS = ["forwardTo", "forwardDeadLetteredMessagesTo"];

/** The part of the same resource that an object names, if it does. */
export function siblingIn(value: ValueObject): SiblingMention | undefined {
  const { referenceName, type } = value;
  if (typeof referenceName === "string" && typeof type === "string" && Object.hasOwn(REFERENCES, type)) {
    const segments = REFERENCES[type];
    if (segments !== undefined) return { segments, name: referenceName, key: "referenceName" };
  }
  const key = FORWARDS.find((one) => isFilled(value[one]));
  const name = key === undefined ? undefined : value[key];
  return key === undefined || typeof name !== "string"
    ? undefined
    : { segments: ["queues", "topics"], name, key };
}

function isFilled(value: Value | undefined): boolean {
  return typeof value === "string" && value !== "";
}
