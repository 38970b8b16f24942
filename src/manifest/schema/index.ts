import { certificates, connections, domains, vaults } from "./assets.ts";
import type { JsonSchema } from "./build.ts";
import { definitions } from "./definitions.ts";
import { attestations, waivers } from "./exceptions.ts";
import { expect } from "./expect.ts";
import { inventory } from "./inventory.ts";
import { network } from "./network.ts";
import { cloud, metadata, principals, source, target } from "./relocation.ts";
import { waves } from "./waves.ts";
import { workloads } from "./workloads.ts";

export const API_VERSION = "relocation/v1alpha1";
export const KIND = "RelocationManifest";

/** The language of the manifest. */
export const manifestShape: JsonSchema = {
  title: "Azure relocation manifest",
  description:
    "Declares an Azure relocation: what moves from where to where, in which waves, and what the target must offer.",
  type: "object",
  properties: {
    $schema: { description: "This schema, for editors that look for it here.", type: "string" },
    apiVersion: { description: "Version of the manifest language.", const: API_VERSION },
    kind: { description: "Kind of document.", const: KIND },
    metadata,
    cloud,
    source,
    target,
    principals,
    inventory,
    expect,
    network,
    workloads,
    vaults,
    domains,
    certificates,
    connections,
    waves,
    attestations,
    waivers,
  },
  required: ["apiVersion", "kind", "metadata", "source", "target", "workloads"],
  additionalProperties: false,
  $defs: definitions,
};

/** As published: `relocation.schema.json` is this value, written by `npm run generate`. */
export const manifestSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:azure-relocation-readiness:manifest:v1alpha1",
  ...manifestShape,
};
