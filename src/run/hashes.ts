import { createHash, type Hash } from "node:crypto";
import { digestOf } from "../base/fingerprint.ts";
import { CHECKS } from "../checks/registry.ts";
import { FACT_KINDS, type FactTable } from "../facts/facts.ts";
import type { NoteFile } from "../manifest/repository-file.ts";
import type { HashedFile, RunHashes } from "../records/model.ts";
import type { Report } from "../report/model.ts";
import type { PolicyText } from "./options.ts";
import { ownPack } from "./own-pack.ts";
import { TOOL } from "./tool.ts";

/** Hashes files while they are read. */
export class FileHashes {
  readonly #open = new Map<string, Hash>();

  readonly note: NoteFile = (file, bytes) => {
    const hash = this.#open.get(file) ?? createHash("sha256");
    this.#open.set(file, hash);
    hash.update(bytes);
  };

  /** By name. A file is still open for what comes later: this looks at it as it is now. */
  files(): HashedFile[] {
    return [...this.#open]
      .map(([name, hash]) => ({ name, digest: `sha256:${hash.copy().digest("hex")}` }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** What a run rested on, while it was read. */
export interface ReadInputs {
  readonly manifest: FileHashes;
  readonly plan: FileHashes;
  readonly packs: FileHashes;
}

export function readInputs(): ReadInputs {
  return { manifest: new FileHashes(), plan: new FileHashes(), packs: new FileHashes() };
}

/** All hashes of a run, for its record. */
export function hashesOf(
  inputs: ReadInputs,
  policy: PolicyText | undefined,
  table: FactTable,
  { manifest, wave, call = {} }: Report,
): RunHashes {
  const [own] = inputs.manifest.files();
  const hashes = {
    manifest: own ?? { name: manifest.file, digest: digestOf("") },
    plan: inputs.plan.files(),
    rules: [ownRules(), ...inputs.packs.files(), ...policyFile(policy)],
  };
  const limits = { ...call, snapshot: undefined, moreSnapshots: undefined };
  return {
    ...hashes,
    facts: factsDigest(table),
    inputs: digestOf(JSON.stringify([TOOL.name, TOOL.version, hashes, wave ?? "", limits])),
  };
}

/** Checks and policies of this version: a change of one comes with another version, or shows here. */
function ownRules(): HashedFile {
  const checks = CHECKS.map(({ meta }) => [meta.id, meta.severity]);
  const policies = ownPack().definitions.map(({ name }) => name);
  return {
    name: `${TOOL.name} ${TOOL.version}`,
    digest: digestOf(JSON.stringify([TOOL.version, checks, policies])),
  };
}

function policyFile(policy: PolicyText | undefined): HashedFile[] {
  return policy === undefined || "why" in policy
    ? []
    : [{ name: policy.from, digest: digestOf(policy.text) }];
}

/** Of what was seen. Why something was not seen has an id of the request in it, which is another one every time. */
function factsDigest(table: FactTable): string {
  const parts = FACT_KINDS.map((kind) => {
    const facts = [...table[kind]].map(
      ([key, fact]) => [key, fact.known ? fact.value : { unknown: fact.kind }] as const,
    );
    return JSON.stringify([kind, facts.sort(([a], [b]) => (a < b ? -1 : 1))]);
  });
  return digestOf(`[${parts.join(",")}]`);
}
