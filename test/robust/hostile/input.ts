import { readFileSync } from "node:fs";
import { SUBSCRIPTION } from "../../worlds/shop.ts";

/** A small input that asks for much, or a large one of the allowed size. */
export interface Hostile {
  readonly what: string;
  /** The files of a run, by name; made when they are needed, since some are large. */
  readonly files: () => Readonly<Record<string, string>>;
  /** What the command line is told besides where manifest and snapshot are. */
  readonly args?: readonly string[];
}

export const MANIFEST = "relocation.yaml";
export const SNAPSHOT = "snapshot.json";
export const INVENTORY = "inventory.json";

const SHOP = "{ shop: { resources: [{ id: app, type: Microsoft.Web/sites, from: a-weu, to: a-sdc }] } }";

/** A manifest with these workloads and this text at its end. */
export function manifestOf(end: string, workloads = SHOP): string {
  const [, id = ""] = SUBSCRIPTION.split("/").filter((part) => part !== "");
  return [
    "apiVersion: relocation/v1alpha1",
    "kind: RelocationManifest",
    "metadata: { name: hostile }",
    `source: { subscription: { id: ${id} }, region: westeurope }`,
    `target: { subscription: { id: ${id} }, region: swedencentral }`,
    `workloads: ${workloads}`,
    "waves: { all: { start: 2026-09-01, window: PT8H, workloads: [shop] } }",
    end,
  ].join("\n");
}

export function snapshot(): string {
  return readFileSync("examples/snapshot.json", "utf8");
}

/** The key of what a snapshot tells of the whole subscription. */
export const WHOLE = `${SUBSCRIPTION}|`;

/** Items of a list that no stack holds as arguments. */
export const MANY = 130_000;

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** One in another, so many times. */
export function nested(count: number, open: string, close: string, inner = "1"): string {
  return open.repeat(count) + inner + close.repeat(count);
}
