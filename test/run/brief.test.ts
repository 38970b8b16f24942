import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
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

it("ends with what is in a cycle of a template", () => {
  const planned = plannedFrom(
    EXAMPLE,
    [["shop-web.a", ["shop-web.b"]], ["shop-web.b", ["shop-web.a"]], ["shop-web.c"]],
    ["web"],
  );
  const { steps } = briefOf(EXAMPLE, planned, wave("web"), at("2026-08-24T05:00:00Z"));
  expect(steps.map(({ resource }) => resource)).toEqual(["shop-web.c", "shop-web.a", "shop-web.b"]);
});
