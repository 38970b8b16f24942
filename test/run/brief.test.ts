import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Wave } from "../../src/manifest/model.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { briefOf } from "../../src/run/brief.ts";
import { plannedFrom } from "../support/brief.ts";
import { at, must } from "../support/context.ts";

const EXAMPLE = parseManifest(readFileSync("examples/relocation.yaml", "utf8"), "examples/relocation.yaml");
const wave = (name: string) => must(EXAMPLE.waves.find((one) => one.name === name));

it("has what the example declares of its web wave, and each step after what it stands on", () => {
  const planned = plannedFrom(
    EXAMPLE,
    [["shop-web.app", ["shop-web.kv"]], ["shop-web.kv"], ["shop-web.plan"]],
    ["web"],
  );
  const brief = briefOf(EXAMPLE, planned, wave("web"), at("2026-09-12T01:02:00Z"));
  expect(brief).toMatchObject({
    wave: "web",
    start: "2026-09-12T05:00:00+02:00",
    window: "PT4H",
    before: [{ wave: "data", state: "over" }],
    approvers: ["@contoso/cloud-platform"],
    rollback: {
      owner: "@contoso/ops-leads",
      decideWithin: "PT30M",
      to: ["shop.contoso.com: app-shop-weu.azurewebsites.net"],
    },
    decommission: "2026-09-26",
  });
  expect(brief.steps.map(({ resource, after }) => `${resource} ${after.join()}`.trim())).toEqual([
    "shop-web.kv",
    "shop-web.plan",
    "shop-web.app shop-web.plan,shop-web.kv",
  ]);
});

it("leaves out what the manifest does not say, and what another wave moves", () => {
  const planned = plannedFrom(EXAMPLE, [["shop-web.kv"]], ["web"]);
  const brief = briefOf(EXAMPLE, planned, wave("platform"), at("2026-08-24T05:00:00Z"));
  expect(brief.steps).toEqual([]);
  expect(brief.rollback).toBeUndefined();
  expect(brief.decommission).toBeUndefined();
  expect(brief.probes).toEqual([]);
});

it("says of a resource what the manifest does, and nothing where it does not", () => {
  const [sql, blobs, image, own] = plannedFrom(
    EXAMPLE,
    [["shop-data.sql", ["shop-data.sql"]], ["shop-data.blobs"], ["shop-data.image"], ["shop-web.own"]],
    ["data"],
  ).map(must);
  const untouched = { known: true, value: "none" } as const;
  const planned = [
    must(sql),
    { ...must(blobs), method: { relocation: "warm", tool: "azcopy" } as const },
    {
      ...must(image),
      method: { relocation: "cold" } as const,
      write: { known: false, expression: "var.write" } as const,
    },
    { ...must(own), write: untouched },
    { ...must(own), key: "shop-web.later", waves: ["web"] },
  ];
  expect(briefOf(EXAMPLE, planned, wave("data"), at("2026-08-24T05:00:00Z")).steps).toStrictEqual([
    {
      resource: "shop-data.sql",
      type: "Microsoft.Sql/servers/databases",
      from: "sql-shop-weu/shop",
      to: "sql-shop-sdc/shop",
      size: "480 GiB",
      after: [],
    },
    {
      resource: "shop-data.blobs",
      type: "Microsoft.Storage/storageAccounts",
      from: "stshopweu",
      to: "stshopsdc",
      relocation: "warm",
      tool: "azcopy",
      size: "12 TiB",
      files: 8_400_000,
      after: [],
    },
    { resource: "shop-data.image", type: "Microsoft.Web/sites", relocation: "cold", after: [] },
  ]);
});

describe("the head of a brief", () => {
  type Written = NonNullable<NonNullable<typeof EXAMPLE.declared.waves>[string]>;
  const DAY = 24 * 60 * 60 * 1000;
  const start = "2026-09-12T05:00:00+02:00";
  const rest = { before: [], steps: [], probes: [], approvers: [], wave: "web" };
  const headOf = (
    written: Written | undefined,
    domains?: typeof EXAMPLE.declared.domains,
    parts: Partial<Wave> = {},
  ) => {
    const { start, end } = wave("web");
    const plain = { ...wave("platform"), name: "web", workloads: ["shop-web"], start, end };
    const declared = {
      ...EXAMPLE.declared,
      metadata: { ...EXAMPLE.declared.metadata, approvers: [] },
      waves: written === undefined ? {} : { web: written },
      domains: domains ?? [],
    };
    return briefOf(
      { ...EXAMPLE, declared },
      [],
      { ...plain, dependsOn: [], ...parts },
      at("2026-09-12T01:02:00Z"),
    );
  };
  const domain = (host: string, servedBy?: string, rollbackTo?: string) => ({
    host,
    ...(servedBy === undefined ? {} : { servedBy }),
    ...(rollbackTo === undefined ? {} : { cutover: { via: "dns-cname" as const, rollbackTo } }),
  });

  it.each<[string, Parameters<typeof headOf>, object]>([
    ["of a wave that is not written", [undefined], { start: "2026-09-12T03:00:00.000Z" }],
    ["without a window", [{ start, workloads: [] }], { start }],
    ["with a window", [{ start, window: "PT4H", workloads: [] }], { start, window: "PT4H" }],
    [
      "with a way back that only a domain has",
      [undefined, [domain("a.b", "shop-web.app", "old.b")]],
      { start: "2026-09-12T03:00:00.000Z", rollback: { triggers: [], to: ["a.b: old.b"] } },
    ],
    [
      "without the way back of another wave, and of what says none",
      [
        undefined,
        [
          domain("a.b", "shop-data.app", "old.b"),
          domain("c.d", undefined, "old.d"),
          domain("e.f", "shop-web.app"),
        ],
      ],
      { start: "2026-09-12T03:00:00.000Z" },
    ],
    [
      "with who decides",
      [{ start, workloads: [], cutover: { rollback: { owner: "@o" } } }],
      { start, rollback: { owner: "@o", triggers: [], to: [] } },
    ],
    [
      "with when it is decided",
      [{ start, workloads: [], cutover: { rollback: { decideWithin: "PT1M", triggers: ["t"] } } }],
      { start, rollback: { decideWithin: "PT1M", triggers: ["t"], to: [] } },
    ],
    [
      "with probes",
      [
        {
          start,
          workloads: [],
          cutover: { probes: [{ url: "https://a.b/c" }, { url: "https://a.b/d", expect: 204 }] },
        },
      ],
      { start, probes: [{ url: "https://a.b/c" }, { url: "https://a.b/d", expect: 204 }] },
    ],
    [
      "with the day after which the source may go",
      [undefined, undefined, { decommissionAfter: DAY }],
      { start: "2026-09-12T03:00:00.000Z", decommission: "2026-09-13" },
    ],
    [
      "with what comes before: a wave that is over, one that is open, and one that nobody knows",
      [undefined, undefined, { dependsOn: ["platform", "web", "nobody"] }],
      {
        start: "2026-09-12T03:00:00.000Z",
        before: [
          { wave: "platform", state: "over" },
          { wave: "web", state: "open" },
        ],
      },
    ],
  ])("%s", (_, question, expected) => {
    expect(headOf(...question)).toStrictEqual({ ...rest, ...expected });
  });
});

it("ends with what is in a cycle of a template", () => {
  const planned = plannedFrom(
    EXAMPLE,
    [["shop-web.a", ["shop-web.b"]], ["shop-web.b", ["shop-web.a"]], ["shop-web.c"]],
    ["web"],
  );
  const { steps } = briefOf(EXAMPLE, planned, wave("web"), at("2026-08-24T05:00:00Z"));
  expect(steps.map(({ resource }) => resource)).toEqual(["shop-web.c", "shop-web.a", "shop-web.b"]);
});
