import type { Area } from "../../base/area.ts";
import type { Locate, Pointer } from "../../base/place.ts";
import { forms } from "../language/forms.ts";
import type { Frozen } from "../language/frozen.ts";
import { isText, scalar, section, used, type TypeOf } from "../language/shape.ts";
import { present } from "../language/values.ts";
import { expectedScopes } from "../scopes.ts";
import { attestationOf, attestations } from "./attestations.ts";
import { certificateOf, certificates } from "./certificates.ts";
import { connections, connectionsOf } from "./connections.ts";
import { domainOf, domains } from "./domains.ts";
import { source, sourceOf, target, targetOf } from "./ends.ts";
import { expect, expectationsOf } from "./expect.ts";
import { inventory, inventoryEntryOf } from "./inventory.ts";
import { cloud, DEFAULT_CLOUD, metadata } from "./metadata.ts";
import { network, networkOf } from "./network.ts";
import { agreementOf, plan } from "./plan.ts";
import { principals } from "./principals.ts";
import { vaultOf, vaults } from "./vaults.ts";
import { waiverOf, waivers } from "./waivers.ts";
import { waves, wavesOf } from "./waves.ts";
import { workloads, workloadsOf } from "./workloads.ts";

export const API_VERSION = "relocation/v1alpha1";
export const KIND = "RelocationManifest";
/** Where the published schema stands, for editors. */
export const MANIFEST_SCHEMA =
  "https://raw.githubusercontent.com/azure-relocation-readiness/action/main/relocation.schema.json";

/** The language of the manifest. */
export const manifest = section(
  "Declares an Azure relocation: what moves from where to where, in which waves, and what the target must offer.",
  {
    $schema: used(
      "people",
      scalar({ description: "This schema, for editors that look for it here.", type: "string" }, isText),
    ),
    apiVersion: used(
      "people",
      scalar({ description: "Version of the manifest language.", const: API_VERSION }, isText),
    ),
    kind: used("people", scalar({ description: "Kind of document.", const: KIND }, isText)),
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
    plan,
    attestations,
    waivers,
  },
  ["apiVersion", "kind", "metadata", "source", "target", "workloads"],
);

/** A manifest as the schema lets it through. */
export type RawManifest = TypeOf<typeof manifest>;

/** As published: `relocation.schema.json` is this value, written by `scripts/schema.ts`. */
export const manifestSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: MANIFEST_SCHEMA,
  title: "Azure relocation manifest",
  ...manifest.schema,
  $defs: forms,
};

/** A declared key that no check of this version reads; with an area where it says what the target must offer. */
interface Unjudged {
  readonly pointer: Pointer;
  readonly path: string;
  readonly area?: Area;
  readonly workloads: readonly string[];
}

/**
 * The relocation as declared, checked and normalised: names resolved, regions in one form, times as instants. Sections that no check
 * reads yet stay out of it.
 * @param file path for people, with `/`
 * @param unjudged declared keys that no check of this version reads
 */
export function manifestOf(raw: RawManifest, file: string, unjudged: readonly Unjudged[], locate: Locate) {
  const end = targetOf(raw.target);
  const declared = workloadsOf(raw.workloads);
  return {
    file,
    name: raw.metadata.name,
    ...present({ owner: raw.metadata.owner }),
    cloud: raw.cloud ?? DEFAULT_CLOUD,
    source: sourceOf(raw.source),
    target: end,
    /** In the manifest's order; absent where it names none. */
    ...present({ inventory: raw.inventory?.map(inventoryEntryOf) }),
    expect: expectationsOf(raw.expect, raw.principals, expectedScopes(declared, end.resourceGroups)),
    workloads: declared,
    network: networkOf(raw.network),
    vaults: (raw.vaults ?? []).map(vaultOf),
    certificates: (raw.certificates ?? []).map(certificateOf),
    domains: (raw.domains ?? []).map(domainOf),
    connections: connectionsOf(raw.connections),
    /** In the manifest's own order. */
    waves: wavesOf(raw.waves),
    plan: agreementOf(raw.plan),
    waivers: (raw.waivers ?? []).map(waiverOf),
    attestations: (raw.attestations ?? []).map(attestationOf),
    /** Paths of what is declared and no check of this version reads, each once, in one order whatever that of the document. */
    unjudged: [...new Set(unjudged.map(({ path }) => path))].sort(),
    /** Those that say what the target must offer: nobody may call their waves ready. */
    unverified: unjudged.flatMap(({ area, ...key }) => (area === undefined ? [] : [{ ...key, area }])),
    /** As written, section by section: what is compared with the manifest of another branch. */
    declared: raw,
    locate,
  };
}

export type Manifest = Frozen<ReturnType<typeof manifestOf>>;
