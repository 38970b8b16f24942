import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { parseInstant, type Instant } from "../../src/base/time.ts";
import type { Check } from "../../src/checks/check.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { readerOf } from "../../src/derive/derivation.ts";
import type { FactTable } from "../../src/facts/facts.ts";
import { readSnapshotFile } from "../../src/facts/snapshot-file.ts";
import { parseSnapshot } from "../../src/facts/snapshot.ts";
import { lookupOf } from "../../src/facts/table.ts";
import type { Manifest } from "../../src/manifest/model.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { PacksInForce } from "../../src/policy/bind/packs-in-force.ts";
import type { Report } from "../../src/report/model.ts";
import { packsInForce } from "../../src/policy/bind/packs-in-force.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import { assess } from "../../src/run/assess.ts";
import { packsFor } from "../../src/run/packs.ts";
import { readManifest, readPlan } from "../../src/run/plan.ts";
import type { World } from "../servers/world.ts";
import { readEstate } from "../support/estate.ts";
import { captured } from "../worlds/capture.ts";
import type { TemplateResource } from "../worlds/estates.ts";
import { readyManifest } from "../worlds/ready-manifest.ts";
import { readyWorld } from "../worlds/ready.ts";
import { copyExample } from "../support/checkout.ts";

/** All that a run rests on, read once: what is judged again and again with something of it taken away. */
export interface Estate {
  readonly name: string;
  readonly manifest: Manifest;
  readonly plan: Plan;
  readonly packs: PacksInForce;
  readonly table: FactTable;
  readonly now: Instant;
}

/** The moment of the worlds of the tests. */
export const NOW = momentOf("2026-08-24T05:00:00Z");

/** Unpacked once: a run does so as well. */
const ALIASES = bundledAliases();

const MANIFEST = "examples/relocation.yaml";

function momentOf(text: string): Instant {
  const now = parseInstant(text);
  if (now === undefined) throw new Error(`${text} is no moment`);
  return now;
}

/** Reads manifest, plan and packs below `root`, to be judged with these facts. */
export async function estateOf(
  name: string,
  root: string,
  manifestFile: string,
  table: FactTable,
  now: Instant = NOW,
): Promise<Estate> {
  const options = { root, manifest: manifestFile, env: {}, now };
  const manifest = await readManifest(options);
  return {
    name,
    manifest,
    plan: await readPlan(manifest, options),
    packs: await packsFor(manifest, [], root),
    table,
    now,
  };
}

/** The example of the repository with its snapshot. */
export async function exampleEstate(): Promise<Estate> {
  const root = process.cwd();
  const { table } = await readSnapshotFile("examples/snapshot.json", root);
  return estateOf("the example", root, MANIFEST, table);
}

/** What the manifest of the example declares by itself, without the files of its inventory: quick to judge. */
export async function declaredEstate(): Promise<Estate> {
  const { table } = await readSnapshotFile("examples/snapshot.json", process.cwd());
  const document = parseDocument(readFileSync(MANIFEST, "utf8"));
  document.delete("inventory");
  return inFolder("the example without its inventory", document.toString(), () => Promise.resolve(table));
}

/** The example with everything in order: nothing of it is open. */
export function readyEstate(): Promise<Estate> {
  return estateOfWorld("the ready world", readyWorld(), readyManifest());
}

/** A world, judged against a manifest that stands where the example does. */
export function estateOfWorld(name: string, world: World, manifest: string): Promise<Estate> {
  return inFolder(name, manifest, async (root) => {
    const text = await captured(world, root, MANIFEST, NOW);
    return parseSnapshot(text, "snapshot.json").table;
  });
}

/** The resources of one template, moved into a target in order. */
export async function templateEstate(name: string, resources: readonly TemplateResource[]): Promise<Estate> {
  const { manifest, planned, plan, now, facts } = await readEstate({ resources });
  return {
    name,
    manifest,
    plan: { ...plan, resources: planned },
    packs: packsInForce([]),
    table: facts.table,
    now,
  };
}

async function inFolder(
  name: string,
  manifest: string,
  facts: (root: string) => Promise<FactTable>,
): Promise<Estate> {
  const root = mkdtempSync(join(tmpdir(), "estate-"));
  try {
    copyExample(root);
    writeFileSync(join(root, MANIFEST), manifest);
    return await estateOf(name, root, MANIFEST, await facts(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Every folder below this one that holds a manifest and a snapshot. */
export async function estatesBelow(folder: string): Promise<Estate[]> {
  const found: Estate[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const root = join(folder, entry.name);
    const { table, observedAt } = await readSnapshotFile("snapshot.json", root);
    found.push(await estateOf(entry.name, root, "relocation.yaml", table, observedAt));
  }
  return found;
}

/** The report of an estate, with what is said otherwise. */
export function reportOf(
  estate: Estate,
  changed: Partial<Estate> = {},
  checks: readonly Check[] = CHECKS,
): Report {
  const { manifest, plan, packs, table, now } = { ...estate, ...changed };
  return assess({
    manifest,
    planned: plan.resources,
    plan,
    packs,
    checks,
    read: readerOf(lookupOf(table)),
    facts: { from: "snapshot", observedAt: now },
    now,
    aliases: ALIASES,
    tool: { name: "relocation", version: "0.0.0" },
  });
}
