import { describe, expect, it } from "vitest";
import { con01 } from "../../../src/checks/connection/CON-01.ts";
import { sourceTexts } from "../../../src/derive/source-texts.ts";
import { say } from "../../../src/base/sentence.ts";
import { filesKeyOf } from "../../../src/facts/key.ts";
import type { FileMentions, TextMention } from "../../../src/facts/kinds/file-mentions.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import {
  context,
  Facts,
  manifest,
  planned,
  run,
  SOURCE,
  TARGET,
  type as typeOf,
} from "../../support/context.ts";

const SEEN: FileMentions = { read: 12, binary: 1, links: 0, empty: [], unread: [], found: [] };

function relocation(connections: Partial<Manifest["connections"]> = {}): Manifest {
  return manifest({
    workloads: [
      {
        name: "shop",
        resources: [
          ["blobs", "Microsoft.Storage/storageAccounts", "stshopweu", "stshopsdc"],
          ["sql", "Microsoft.Sql/servers/databases", "sql-weu/shop", "sql-sdc/shop"],
          ["plain", "Microsoft.Network/virtualNetworks", "vnet", "spoke"],
          ["app", "Microsoft.Web/sites", "app-shop", "app-shop"],
        ].map(([id = "", type = "", from = "", to = ""]) => ({
          id,
          type: typeOf(type),
          from,
          to,
          zones: [],
          dependsOn: id === "app" ? ["blobs"] : [],
          pointer: [],
        })),
        pointer: [],
      },
    ],
    connections: {
      forbidden: [],
      allowed: [],
      map: [{ from: "sql-weu.database.windows.net", to: "fog-shop.database.windows.net", pointer: [] }],
      scanned: [{ pattern: "infra/**", pointer: ["connections", "scan", 0] }],
      notScanned: [],
      ...connections,
    },
  });
}

const mention = (file: string, line: number, text: string): TextMention => ({ file, line, column: 5, text });

/** @param searchedOf the manifest of the run that searched */
function judged(
  value: Manifest,
  found: Readonly<Record<string, readonly TextMention[]>>,
  seen: Partial<FileMentions> = {},
  searchedOf = value,
) {
  const texts = sourceTexts(searchedOf).texts.map(({ text, as }) => ({ text, as }));
  const key = filesKeyOf(["infra/**"], { without: [searchedOf.file], texts });
  const facts = new Facts().put(
    { kind: "fileMentions", ...key },
    {
      ...SEEN,
      found: Object.entries(found).map(([text, places]) => ({ text, count: places.length, places })),
      ...seen,
    },
  );
  const plan = ["blobs", "sql", "app"].map((name) => planned("Microsoft.Web/sites", name, { body: {} }));
  return run(con01, context(value, plan), facts).filter(({ subject }) => subject !== "planned requests");
}

describe("what is looked for", () => {
  it("are the endpoints of the map, names that change, the source region, and what is forbidden", () => {
    const { texts, plain } = sourceTexts(
      relocation({
        forbidden: [
          { text: "stshopweu", pointer: [] },
          { text: "West Europe", pointer: [] },
        ],
      }),
    );
    expect(texts.map(({ text, as, of, becomes }) => [text, as, of, becomes].join(" "))).toEqual([
      "sql-weu.database.windows.net anywhere host fog-shop.database.windows.net",
      "stshopweu anywhere forbidden stshopsdc",
      "sql-weu word name sql-sdc",
      `${SOURCE} anywhere id ${TARGET}`,
      "westeurope region forbidden ",
      "privatelink.we.backup.windowsazure.com anywhere region ",
    ]);
    expect(plain).toEqual(["vnet"]);
  });

  it("are what a captured inventory lists and no line of the manifest has, but for what stays", () => {
    const stays = [
      { resource: "stlogsweu", reason: "logs", pointer: [] },
      { type: typeOf("Microsoft.KeyVault/vaults"), tag: "keep", reason: "keys", pointer: [] },
    ];
    const value = { ...relocation(), inventory: [{ kind: "resourceGraph", stays, pointer: [] }] } as const;
    const of = (type: string, name: string, resourceGroup: string) => ({
      id: `/subscriptions/${SOURCE}/resourceGroups/${resourceGroup}/providers/${type}/${name}`,
      type: typeOf(type),
      name,
      resourceGroup,
    });
    const resources = [
      of("Microsoft.Storage/storageAccounts", "stshopweu", "rg-old-app"),
      of("Microsoft.Web/sites", "app-forgotten", "RG-old-app"),
      of("Microsoft.Web/sites", "app-shop", "rg-old-app"),
      of("Microsoft.Sql/servers/databases", "sql-x/default", "rg-old-data"),
      of("Microsoft.Network/networkSecurityGroups", "nsg-forgotten", "web"),
      of("Microsoft.Storage/storageAccounts", "stlogsweu", "rg-logs"),
      of("Microsoft.Web/sites", "app-of-logs", "rg-logs"),
      // Its tags were not read, by which it may stay.
      of("Microsoft.KeyVault/vaults", "kv-perhaps", "rg-keys"),
    ];
    const listing = { entry: ["inventory", 0], snapshot: { file: "a.json", resources, complete: true } };
    const before = new Set(sourceTexts(value).texts.map(({ text }) => text));
    const { texts, plain } = sourceTexts(value, [listing]);
    const more = texts.filter(({ text }) => !before.has(text));
    expect(more.map(({ text, as, of: what }) => `${text} ${as} ${what}`)).toEqual([
      "rg-old-app word name",
      "app-forgotten word name",
      "rg-old-data word name",
      "app-of-logs word name",
    ]);
    expect(plain).toEqual(["vnet", "web"]);
  });

  it("is a forbidden text of any length", () => {
    const { texts, plain } = sourceTexts(relocation({ forbidden: [{ text: "weu", pointer: [] }] }));
    expect(texts.filter(({ of }) => of === "forbidden").map(({ text }) => text)).toEqual(["weu"]);
    expect(plain).toEqual(["vnet"]);
    const word = sourceTexts(relocation({ forbidden: [{ text: "VNET", pointer: [] }] }));
    expect(word.texts.find(({ text }) => text === "vnet")).toMatchObject({ as: "anywhere", of: "forbidden" });
    expect(word.plain).toEqual([]);
  });

  it("is nothing of the region where it stays", () => {
    const value = relocation();
    const texts = sourceTexts({ ...value, target: { ...value.target, region: value.source.region } }).texts;
    expect(texts.filter(({ of }) => of === "region")).toEqual([]);
  });
});

describe("a scanned file", () => {
  it("that names the source is a finding at its line, with what takes the place of each text", () => {
    const [finding, ...rest] = judged(relocation(), {
      stshopweu: [mention("infra/app.json", 7, "stshopweu.blob.core.windows.net")],
      "sql-weu": [mention("infra/app.json", 3, "sql-weu.database.windows.net")],
      "sql-weu.database.windows.net": [mention("infra/app.json", 3, "sql-weu.database.windows.net")],
    });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: "fail",
      subject: "infra/app.json",
      place: { file: "infra/app.json", line: 3, column: 5 },
      evidence: [
        { label: "line 3", value: "sql-weu.database.windows.net -> fog-shop.database.windows.net" },
        { label: "line 7", value: "stshopweu.blob.core.windows.net -> stshopsdc.blob.core.windows.net" },
      ],
    });
    expect(finding).not.toHaveProperty("severity");
  });

  it("concerns the resource that it names and those that depend on it", () => {
    const [finding] = judged(relocation(), { stshopweu: [mention("infra/a.tf", 1, "stshopweu")] });
    expect(finding?.resources?.map(({ key }) => key)).toEqual(["shop.blobs", "shop.app"]);
  });

  it("that names only the source region is a warning, unless the manifest forbids it", () => {
    const found = { westeurope: [mention("infra/a.tf", 1, "westeurope")] };
    expect(judged(relocation(), found)).toMatchObject([{ outcome: "fail", severity: "warning" }]);
    const forbidden = relocation({ forbidden: [{ text: "westeurope", pointer: [] }] });
    expect(judged(forbidden, found)[0]).not.toHaveProperty("severity");
  });

  it.each<[string, Manifest["connections"]["allowed"][number], number]>([
    ["everywhere", { text: "stshopweu", reason: "r", pointer: [] }, 0],
    ["in its file", { text: "stshopweu", file: "infra/old/a.tf", reason: "r", pointer: [] }, 1],
    ["in its folder", { text: "stshopweu", file: "infra/old", reason: "r", pointer: [] }, 1],
    ["in a planned request only", { text: "stshopweu", resource: "shop.app", reason: "r", pointer: [] }, 2],
  ])("may name it %s where the manifest allows it so", (_, allowed, left) => {
    const found = {
      stshopweu: [mention("infra/old/a.tf", 1, "stshopweu"), mention("infra/oldish/b.tf", 1, "stshopweu")],
    };
    const findings = judged(relocation({ allowed: [allowed] }), found);
    expect(findings.filter(({ outcome }) => outcome === "fail")).toHaveLength(left);
  });

  it("that names nothing of it passes", () => {
    expect(judged(relocation(), {})).toMatchObject([{ outcome: "pass", subject: "scanned files" }]);
  });
});

describe("is unknown", () => {
  it("where it was not looked for one of the texts", () => {
    const before = relocation({ map: [] });
    expect(judged(relocation(), {}, {}, before)).toMatchObject([{ outcome: "unknown" }]);
    expect(judged(before, {}, {}, before)).toMatchObject([{ outcome: "pass" }]);
  });

  it("where a pattern fits no file", () => {
    const [, empty] = judged(relocation(), {}, { empty: ["infra/**"] });
    expect(empty).toMatchObject({ outcome: "unknown", subject: "pattern infra/**" });
  });

  it("where none of the files is text", () => {
    expect(judged(relocation(), {}, { read: 0, binary: 3 })).toMatchObject([
      { outcome: "unknown", subject: "scanned files" },
    ]);
  });

  it("where files could not be read", () => {
    const unread = [
      { file: "infra/big.json", why: say`it is larger than 16 MiB` },
      { file: "infra/x", why: say`it cannot be read` },
    ];
    const [, first] = judged(relocation(), {}, { unread });
    expect(first).toMatchObject({ outcome: "unknown", place: { file: "infra/big.json" } });
    expect(first?.evidence).toHaveLength(2);
  });
});

it("is unknown where all places that are told may stay, and there are more", () => {
  const allowed = [{ text: "stshopweu", reason: "r", pointer: [] }];
  const found = [{ text: "stshopweu", count: 900, places: [mention("infra/a.tf", 1, "stshopweu")] }];
  expect(judged(relocation({ allowed }), {}, { found })).toMatchObject([{ outcome: "unknown" }]);
});

it("nothing is looked for where the manifest names no files", () => {
  const found = run(con01, context(relocation({ scanned: [] }), []), new Facts());
  expect(found.map(({ subject }) => subject)).toEqual(["planned requests"]);
});

describe("the code of the region", () => {
  it("looks for the code of the region that the names of the manifest share, and tells it once", () => {
    const named = (...names: readonly [from: string, to: string][]): Manifest =>
      manifest({
        workloads: [
          {
            name: "shop",
            resources: names.map(([from, to], index) => ({
              id: `r${String(index)}`,
              type: typeOf("Microsoft.Cache/redis"),
              from,
              to,
              zones: [],
              dependsOn: [],
              pointer: [],
            })),
            pointer: [],
          },
        ],
        connections: { ...relocation().connections, map: [] },
      });
    const codes = (value: Manifest) =>
      sourceTexts(value).texts.flatMap(({ text, as, becomes }) =>
        as === "segment" ? [`${text} ${becomes ?? ""}`] : [],
      );
    const shared = named(["sql-weu-1", "sql-sdc-1"], ["redis-weu", "redis-sdc"]);
    expect(codes(shared)).toEqual(["weu sdc"]);
    expect(codes(named(["a-euw", "a-swc"], ["b-euw", "b-swc"]))).toEqual(["euw swc"]);
    for (const other of [
      named(["redis-weu", "redis-sdc"]),
      named(["a-old", "a-new"], ["b-old", "b-new"]),
      named(["a-weu-1", "a-sdc-2"], ["b-weu-1", "b-sdc-2"]),
      named(["stweu", "stsdc"], ["acrweu", "acrsdc"]),
    ])
      expect(codes(other)).toEqual([]);
    const at = (line: number, column: number, text: string): TextMention => ({
      file: "infra/a",
      line,
      column,
      text,
    });
    const [found] = judged(shared, {
      "redis-weu": [at(1, 5, "redis-weu.redis.cache.windows.net")],
      weu: [at(1, 11, "redis-weu.redis.cache.windows.net"), at(2, 3, "weu")],
    });
    expect(found?.outcome).toBe("fail");
    expect(found?.evidence?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "line 1: redis-weu.redis.cache.windows.net -> redis-sdc.redis.cache.windows.net",
      "line 2: weu -> sdc",
    ]);
    const [hint] = judged(shared, { weu: [at(2, 3, "weu")] });
    expect(hint).toMatchObject({ outcome: "fail", severity: "warning" });
  });

  it("writes the region of the target into a host that becomes another", () => {
    const [found] = judged(relocation(), {
      stshopweu: [mention("infra/a", 1, "stshopweu.westeurope.data.azurecr.io")],
      westeurope: [mention("infra/a", 1, "stshopweu.westeurope.data.azurecr.io")],
    });
    expect(found?.evidence?.map(({ value }) => value)).toEqual([
      "stshopweu.westeurope.data.azurecr.io -> stshopsdc.swedencentral.data.azurecr.io",
    ]);
  });
});
