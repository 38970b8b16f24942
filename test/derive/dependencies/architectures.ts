import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isResourceGroupType } from "../../../src/base/resource-type.ts";
import { foundDependencies, foundOutside } from "../../../src/derive/dependencies/edges.ts";
import { parseManifest } from "../../../src/manifest/parse.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { plannedOf } from "../../../src/plan/sources/load/plan.ts";
import { NOW, TARGET } from "../../support/context.ts";
import { dataDir } from "../../support/data.ts";

/** A pair of `Network/virtualNetworks name`: what depends, and what it depends on. */
type Pair = readonly [from: string, to: string];
type Kind = "exists" | "together" | "points" | "history" | "mayCross";

/** The files of an architecture, and the edges that a person found in them. */
interface Architecture {
  readonly title: string;
  readonly manifest?: string;
  readonly files?: readonly {
    readonly data?: string;
    readonly own?: string;
    readonly terraform?: boolean;
    readonly parameters?: Readonly<Record<string, unknown>>;
  }[];
  /** False: what the files themselves say (`dependsOn`) is taken away first, so that only requests tell. */
  readonly said?: boolean;
  readonly edges: Partial<Readonly<Record<Kind, readonly Pair[]>>>;
  readonly outside?: readonly Pair[];
}

const FOLDER = fileURLToPath(new URL("architectures", import.meta.url));
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export const ARCHITECTURES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => !name.endsWith(".template.json"))
  .map((name) => basename(name, ".json"))
  .toSorted();

export function architecture(name: string): Architecture {
  const read: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
  if (!isArchitecture(read)) throw new Error(`${name} is no architecture`);
  return read;
}

function isArchitecture(value: unknown): value is Architecture {
  return typeof value === "object" && value !== null && "edges" in value && "title" in value;
}

/** Whether its files are at hand: those that others made may not be. */
export function isAtHand({ files = [] }: Architecture): boolean {
  return files.every(({ data }) => data === undefined || dataDir(data) !== undefined);
}

/** Everything that its files plan. */
export async function read(
  one: Architecture,
): Promise<{ readonly manifest: Manifest; readonly planned: readonly PlannedResource[] }> {
  if (one.manifest !== undefined) {
    const path = join(ROOT, one.manifest);
    const manifest = parseManifest(readFileSync(path, "utf8"), one.manifest);
    return { manifest, planned: (await plannedOf(manifest, { root: ROOT, now: NOW })).resources };
  }
  const root = mkdtempSync(join(tmpdir(), "architecture-"));
  try {
    const entries = (one.files ?? []).map(({ data, own, terraform, parameters }, index) => {
      const name = `${String(index)}.json`;
      const from = own === undefined ? dataDir(data ?? "") : join(FOLDER, own);
      cpSync(from ?? "", join(root, name));
      if (terraform === true) return `  - terraformPlan: { file: ${name}, workload: all }`;
      mkdirSync(join(root, "p"), { recursive: true });
      const values = Object.fromEntries(
        Object.entries(parameters ?? {}).map(([key, value]) => [key, { value }]),
      );
      writeFileSync(
        join(root, "p", name),
        JSON.stringify({ $schema: PARAMETERS, contentVersion: "1.0.0.0", parameters: values }),
      );
      return `  - armTemplate: { file: ${name}, parameters: p/${name}, resourceGroup: rg-app, workload: all }`;
    });
    const manifest = parseManifest(`${MANIFEST}inventory:\n${entries.join("\n")}\n`, "relocation.yaml");
    return { manifest, planned: (await plannedOf(manifest, { root, now: NOW })).resources };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const PARAMETERS = "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#";
const MANIFEST = `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: architecture }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: ${TARGET} }, region: swedencentral, resourceGroups: [rg-app] }
workloads: { all: {} }
`;

export function label({ type, name }: PlannedResource): string {
  return `${type.replace(/^Microsoft\./, "")} ${name}`;
}

/** What was found and is true, found and not true, true and not found; each as `kind: from -> to`. */
export interface Score {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

/** Edges with their kind, and whether the two may stand in different regions, beside the truth. Groups hold everything, and are left out. */
export async function score(one: Architecture): Promise<Score> {
  const { manifest, planned: all } = await read(one);
  // What has no name yet cannot be told from another.
  const named = all.filter(({ name }) => !name.startsWith("["));
  const planned = one.said === false ? named.map(({ dependsOn: _, ...rest }) => rest) : named;
  const found = new Set<string>();
  for (const { from, to, kind, mayCross } of foundDependencies(manifest, planned)) {
    if (isResourceGroupType(from.type) || isResourceGroupType(to.type)) continue;
    found.add(`${kind}: ${label(from)} -> ${label(to)}`);
    if (kind === "exists" && mayCross) found.add(`mayCross: ${label(from)} -> ${label(to)}`);
  }
  for (const { of, text } of foundOutside(manifest, planned))
    if (one.outside?.some(([kind]) => kind === of) === true) found.add(`outside: ${of} -> ${text}`);
  const truth = new Set([
    ...Object.entries(one.edges).flatMap(([kind, pairs]) =>
      pairs.map(([from, to]) => `${kind}: ${from} -> ${to}`),
    ),
    ...(one.outside ?? []).map(([of, text]) => `outside: ${of} -> ${text}`),
  ]);
  const [right, wrong] = [
    [...found].filter((each) => truth.has(each)),
    [...found].filter((each) => !truth.has(each)),
  ];
  return { right, wrong, missing: [...truth].filter((each) => !found.has(each)) };
}

/** How many edges of each sort {@link score} tells. */
export async function measured(
  one: Architecture,
): Promise<{ readonly right: number; readonly wrong: number; readonly missing: number }> {
  const { right, wrong, missing } = await score(one);
  return { right: right.length, wrong: wrong.length, missing: missing.length };
}
