import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";

const EXAMPLE = "examples/relocation.yaml";

/**
 * The manifest of the example without its estimate, which asks for cost and prices that are of no other world, as a parser of YAML writes it:
 * a test that edits it compares with this.
 */
export function readyManifest(): string {
  const document = parseDocument(readFileSync(EXAMPLE, "utf8"));
  document.deleteIn(["expect", "cost"]);
  return document.toString({ lineWidth: 0 });
}

/** Sections whose hosts a run contacts only where it may, which the shipped bundles may nowhere in a test: what is not probed is unknown. */
const PROBED = ["domains", "certificates"];

/** A manifest that names no host to contact. */
export function withoutHosts(manifest: string): string {
  const document = parseDocument(manifest);
  for (const section of PROBED) document.delete(section);
  return document.toString({ lineWidth: 0 });
}
