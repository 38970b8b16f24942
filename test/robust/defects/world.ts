import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { Check } from "../../../src/checks/check.ts";
import { parseSnapshot } from "../../../src/facts/snapshot.ts";
import type { Report, Result } from "../../../src/report/model.ts";
import { captured } from "../../worlds/capture.ts";
import { readyManifest } from "../../worlds/ready-manifest.ts";
import { readyWorld } from "../../worlds/ready.ts";
import { estateOf, NOW, reportOf } from "../estate.ts";
import { edited, type DocumentName, type Edit } from "./edit.ts";
import { copyExample } from "../../support/checkout.ts";

const MANIFEST = "examples/relocation.yaml";
const FILES = [
  "examples/infra/web.json",
  "examples/infra/web.parameters.json",
  "examples/infra/data.tfplan.json",
] as const;

/** Everything that a run reads, as documents that can be changed. */
export type Documents = ReadonlyMap<DocumentName, unknown>;

/** A world in order, and where its files stand. */
export interface ReadyWorld {
  readonly root: string;
  readonly documents: Documents;
  close(): void;
}

/** The example with everything mended, its facts captured from a fake Azure. */
export async function openReadyWorld(): Promise<ReadyWorld> {
  const root = mkdtempSync(join(tmpdir(), "defects-"));
  copyExample(root);
  writeFileSync(join(root, MANIFEST), readyManifest());
  const facts: unknown = JSON.parse(await captured(readyWorld(), root, MANIFEST, NOW));
  const files = FILES.map((file): [DocumentName, unknown] => [file, documentOf(join(root, file))]);
  return {
    root,
    documents: new Map<DocumentName, unknown>([
      ["manifest", parse(readyManifest())],
      ["facts", facts],
      ...files,
    ]),
    close: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** JSON of which some lines are comments. */
function documentOf(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8").replaceAll(/^\s*\/\/.*$/gm, ""));
}

export function changedBy(documents: Documents, edits: readonly Edit[]): Documents {
  const changed = new Map(documents);
  for (const { document, path, change } of edits)
    changed.set(document, edited(changed.get(document), path, change));
  return changed;
}

/** The report of a world whose documents are these. */
export async function judged(
  { root }: ReadyWorld,
  documents: Documents,
  checks?: readonly Check[],
): Promise<Report> {
  for (const [name, document] of documents)
    if (name !== "facts") writeFileSync(join(root, name === "manifest" ? MANIFEST : name), textOf(document));
  const { table } = parseSnapshot(textOf(documents.get("facts")), "snapshot.json");
  return reportOf(await estateOf("the world", root, MANIFEST, table), {}, checks);
}

/** A text stands for itself, so that a variation can say how a document is written. */
function textOf(document: unknown): string {
  return typeof document === "string" ? document : JSON.stringify(document);
}

const asks = ({ outcome }: Result): boolean => outcome === "fail" || outcome === "unknown";

/** What the second report asks for and the first does not: findings of another id, outcome or weight. */
export function newFindings(before: Report, after: Report): Result[] {
  const known = new Set(before.results.filter(asks).map(signature));
  return after.results.filter((one) => asks(one) && !known.has(signature(one)));
}

function signature({ id, outcome, severity }: Result): string {
  return `${id} ${outcome} ${severity}`;
}
