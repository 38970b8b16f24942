import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentence } from "../../src/base/sentence.ts";
import { instant } from "../../src/base/time.ts";
import { snapshotSummary } from "../../src/cli/snapshot-summary.ts";
import { summaryOf } from "../../src/cli/snapshot/summary.ts";
import { ERROR_CODES } from "../../src/cli/snapshot/words.ts";
import { region } from "../../src/base/names.ts";
import { CLOUD_NAMES } from "../../src/base/cloud.ts";
import { listedTypes } from "../../src/catalog/move-support.ts";
import { REGION_NAMES } from "../../src/catalog/regions/names.ts";
import { known, partlyRead, unknown, type Fact } from "../../src/facts/fact.ts";
import { FACT_KINDS, type FactTypes } from "../../src/facts/facts.ts";
import { parseSnapshot, type Snapshot } from "../../src/facts/snapshot.ts";
import { tableOf } from "../../src/facts/table.ts";
import { tables } from "../facts/tables.ts";
import { runs } from "../support/runs.ts";

const EXAMPLE = readFileSync("examples/snapshot.json", "utf8");
const META = { cloud: "AzureCloud", observedAt: instant(Date.UTC(2026, 7, 24, 5)) };
const KEY = "/subscriptions/11111111-1111-1111-1111-111111111111|";

/** Members of the summary itself, and the words that it takes from nowhere but from lists. */
const FIELDS =
  "cloud other observedOn capturedBy kinds kind facts known partlyRead unknown statuses errorCodes entries characters all most types regions".split(
    " ",
  );
const REASONS =
  "no-permission not-probed not-found throttled timed-out service-error malformed no-credentials not-captured not-understood unresolved".split(
    " ",
  );
const PUBLIC = new Set<string>([
  ...FIELDS,
  ...REASONS,
  ...FACT_KINDS,
  ...CLOUD_NAMES,
  ...ERROR_CODES,
  ...listedTypes(),
  ...REGION_NAMES.flatMap((name) => region(name) ?? []),
]);

/** Every text of a value, names of members included. */
function wordsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? [value] : [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...wordsOf(item),
  ]);
}

const STATUS = /^[1-5]\d\d$/;

function foreign(snapshot: Snapshot): string[] {
  const { observedOn, capturedBy, ...rest } = summaryOf(snapshot);
  expect(observedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(capturedBy ?? "0.0.0").toMatch(/^\d+\.\d+\.\d+$/);
  return wordsOf(rest).filter((word) => !PUBLIC.has(word) && !STATUS.test(word));
}

describe("the summary of a snapshot", () => {
  it("holds no word but of lists that everybody has, whatever the snapshot holds", () => {
    fc.assert(
      fc.property(tables, fc.string(), fc.stringMatching(/^[A-Za-z]{1,40}$/), (table, text, cloud) => {
        const tool = { name: text, version: text };
        expect(foreign({ ...META, cloud, tool, table })).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it("contains no id, name, host or address of the example's snapshot", async () => {
    const summary = await snapshotSummary("examples/snapshot.json", process.cwd());
    expect(foreign(parseSnapshot(EXAMPLE, "s.json"))).toEqual([]);
    const own = EXAMPLE.match(
      /[0-9a-f]{8}-[0-9a-f-]{27}|[\w-]*shop[\w-]*|\d+\.\d+\.\d+\.\d+|[\w-]+(?:\.[\w-]+)+\.(?:com|net|example)|sha256:\w+/gi,
    );
    expect(new Set(own).size).toBeGreaterThan(50);
    for (const text of new Set(own)) expect(summary).not.toContain(text);
  });

  it("tells kinds, reasons, statuses, error codes and sizes", () => {
    const refused = unknown(
      "no-permission",
      sentence("GET of `rg-secret` was refused: 403 `AuthorizationFailed`, `RgSecretNotFound`."),
      { status: 403, scope: "/subscriptions/x/resourceGroups/rg-secret", correlationId: "c-1" },
    );
    const usage = { name: "cores", currentValue: 1, limit: 10 };
    const part = partlyRead(refused, [usage], [{ why: sentence("no number"), name: "vm-secret" }]);
    const table = tableOf({
      computeUsages: new Map<string, Fact<FactTypes["computeUsages"]>>([
        [`${KEY}swedencentral`, known([usage, usage])],
        [`${KEY}westeurope`, refused],
        [`${KEY}contosowest`, part],
      ]),
    });
    const summary = summaryOf({ ...META, table });
    const characters = [...table.computeUsages.values()].map((fact) => JSON.stringify(fact).length);
    expect(summary.kinds).toEqual([
      {
        kind: "computeUsages",
        facts: 3,
        known: 1,
        partlyRead: 1,
        unknown: { "no-permission": 2 },
        statuses: { 403: 2 },
        errorCodes: { AuthorizationFailed: 2 },
        entries: { all: 3, most: 2 },
        characters: { all: characters.reduce((a, b) => a + b, 0), most: Math.max(...characters) },
      },
    ]);
    expect(summary.regions).toEqual({ swedencentral: 1, westeurope: 1 });
    expect(JSON.stringify(summary)).not.toMatch(/secret|contoso|cores/i);
  });

  it("counts types by ids, and passes over what only looks like one", () => {
    const id = `${KEY.slice(0, -1)}/resourceGroups/rg/providers`;
    const table = tableOf({
      existingResources: new Map([
        [
          KEY,
          known([
            {
              id: `${id}/Microsoft.Web/sites/mine`,
              type: "Contoso.Secret/things",
              location: "Sweden Central",
              zones: [],
              tags: { owner: "Contoso.Web/sites" },
              machines: [],
            },
          ]),
        ],
      ]),
    });
    const { types, regions } = summaryOf({ ...META, cloud: "ContosoCloud", table });
    expect(types).toEqual({ "microsoft.web/sites": 1 });
    expect(regions).toEqual({ swedencentral: 1 });
    expect(summaryOf({ ...META, cloud: "ContosoCloud", table }).cloud).toBe("other");
  });

  it("refuses a file that is no snapshot", async () => {
    await expect(snapshotSummary("package.json", process.cwd())).rejects.toThrow("is not a snapshot");
    await expect(snapshotSummary(undefined, process.cwd())).rejects.toThrow("needs a snapshot");
  });
});
