import { readFileSync } from "node:fs";
import { parseDocument, type Document } from "yaml";
import { isJsonArray, isJsonObject, parseJson, stringAt, type JsonObject } from "../servers/json.ts";
import type { FakeRecord } from "../servers/dns.ts";
import type { World } from "../servers/world.ts";
import { SHOP_RECORDS } from "./hosts.ts";
import { exampleCosts } from "./example-costs.ts";
import { readyWorld } from "./ready.ts";

/** A moment of the example's relocation: its manifest as it stands then, and what Azure shows. */
export interface Phase {
  /** Folder below `examples/phases`. */
  readonly name: string;
  /** When it is captured and judged. */
  readonly at: string;
  readonly manifest: string;
  readonly world: World;
  readonly records: readonly FakeRecord[];
}

export const PHASES: readonly Phase[] = [
  {
    name: "1-before-platform",
    at: "2026-08-31T06:00:00Z",
    manifest: manifestWith(() => undefined),
    world: movedTo("2026-08-31", without(paidWorld(), ofTarget)),
    records: SHOP_RECORDS.filter(({ name }) => name !== "app-shop-sdc.azurewebsites.net"),
  },
  {
    name: "2-before-web",
    at: "2026-09-12T02:00:00Z",
    manifest: manifestWith(beforeWeb),
    world: movedTo("2026-09-12", withMoved(paidWorld(), /\/rg-shop-(?:net|data)-/)),
    records: SHOP_RECORDS,
  },
  {
    name: "3-after-decommission",
    at: "2026-09-28T06:00:00Z",
    manifest: manifestWith((document) => {
      beforeWeb(document);
      closed(document, "web", "2026-09-12T12:00:00+02:00");
    }),
    world: movedTo("2026-09-28", without(withMoved(paidWorld(), /\/rg-shop-/), ofSource)),
    records: SHOP_RECORDS.filter(({ name }) => name !== "app-shop-weu.azurewebsites.net").map((record) =>
      record.name === "shop.contoso.com" ? { ...record, data: "app-shop-sdc.azurewebsites.net" } : record,
    ),
  },
];

/** What the source costs is known as long as it was there in the days that are asked for. */
function paidWorld(): World {
  return { ...readyWorld(), costs: exampleCosts() };
}

function manifestWith(change: (document: Document) => void): string {
  const document = parseDocument(readFileSync("examples/relocation.yaml", "utf8"));
  // What the team decided after its first report.
  document.setIn(["expect", "budgets", 0, "overlap", "approvedExtra"], 36000);
  document.delete("waivers");
  change(document);
  return document.toString({ lineWidth: 0 });
}

function closed(document: Document, wave: string, at: string): void {
  document.setIn(["waves", wave, "closed"], {
    by: "@contoso/ops-leads",
    at,
    evidence: `https://github.com/contoso/shop/issues/wave-${wave}`,
  });
}

function beforeWeb(document: Document): void {
  closed(document, "platform", "2026-09-01T17:00:00+02:00");
  closed(document, "data", "2026-09-09T09:00:00+02:00");
}

/** The identity comes with the landing zone, so that rights can be given to it. */
function ofTarget(text: string): boolean {
  return /-sdc\b|[a-z]sdc\b/.test(text) && !text.endsWith("/id-shop-sdc");
}
/** The logs stay where they are. */
function ofSource(text: string): boolean {
  return /-weu\b|[a-z]weu\b/.test(text) && !text.endsWith("/stshoplogsweu");
}

/** A world in which what stands on one side does not exist; resource groups and what governs them stay. */
function without(world: World, side: (id: string) => boolean): World {
  return {
    ...world,
    resources: (world.resources ?? []).filter(({ id }) => !side(id)),
    subscriptions: world.subscriptions.map((one) => ({
      ...one,
      services: Object.fromEntries(
        Object.entries(one.services ?? {}).flatMap(([key, value]) =>
          side(key) ? [] : [[key, isRows(value) ? value.filter((row) => !side(stringAt(row, "id"))) : value]],
        ),
      ),
    })),
  };
}

/** A world in which what moves stands at the target, too. */
function withMoved(world: World, groups: RegExp): World {
  const resources = world.resources ?? [];
  const there = new Set(resources.map(({ id }) => id.toLowerCase()));
  const moved = resources
    .filter(({ id }) => groups.test(id) && ofSource(id))
    .map((one) => ({ ...one, id: toTarget(one.id), name: toTarget(one.name), location: "swedencentral" }))
    .filter(({ id }) => !there.has(id.toLowerCase()));
  return { ...world, resources: [...resources, ...moved] };
}

function toTarget(text: string): string {
  return text.replaceAll(/weu\b/g, "sdc");
}

/** The same world on another day: what it says of the day of capture. */
function movedTo(day: string, world: World): World {
  const moved = (row: JsonObject): JsonObject => {
    const value = parseJson(JSON.stringify(row).replaceAll("2026-08-24T04", `${day}T01`));
    return isJsonObject(value) ? value : row;
  };
  return {
    ...world,
    subscriptions: world.subscriptions.map((one) => ({
      ...one,
      services: Object.fromEntries(
        Object.entries(one.services ?? {}).map(([key, value]) => [
          key,
          isRows(value) ? value.map(moved) : moved(value),
        ]),
      ),
    })),
  };
}

function isRows(value: readonly JsonObject[] | JsonObject): value is readonly JsonObject[] {
  return isJsonArray(value);
}
