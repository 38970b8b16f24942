import { describe, expect, it } from "vitest";
import { judge } from "../../../src/checks/frame.ts";
import { wav07 } from "../../../src/checks/wave/WAV-07.ts";
import { readerOf } from "../../../src/derive/derivation.ts";
import { lookupOf, tableOf } from "../../../src/facts/table.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { parseManifest } from "../../../src/manifest/parse.ts";
import { context, Facts, manifest, NOW, run, wave } from "../../support/context.ts";

const HEAD = `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target:
  subscription: { id: 22222222-2222-2222-2222-222222222222 }
  region: swedencentral
  requires: { zones: 3, REQUIRES }
workloads:
  web: { resources: [{ id: app, type: Microsoft.Web/sites }] }
  data: { resources: [{ id: sql, type: Microsoft.Sql/servers }] }
`;
const WAVES = `waves:
  first: { start: 2026-09-01, workloads: [data], gates: [region, vault] }
  second: { start: 2026-09-02, workloads: [web], gates: [network, vault, policy] }
`;

const NETWORK =
  "network: { ipStrategy: new, vnets: [{ name: v, prefixes: [10.0.0.0/16], peerWith: [hub] }] }\n";

/** Every key of this version is read by some check, so that the tests say which ones are not. */
const OPEN = [
  ["network", "ipStrategy"],
  ["network", "vnets", 0, "peerWith"],
] as const;

function open(text: string): Manifest["unverified"] {
  return OPEN.filter((pointer) => text.includes(`${String(pointer.at(-1))}:`)).map((pointer) => ({
    pointer,
    path: pointer
      .map((step) => (step === 0 ? "[]" : `.${step}`))
      .join("")
      .slice(1),
    area: "network",
    workloads: [],
  }));
}

const judged = (more: string, requires = "") => {
  const parsed = parseManifest(`${HEAD.replace(", REQUIRES", requires)}${more}`, "m.yaml");
  const manifest = { ...parsed, unverified: open(more) };
  const read = readerOf(lookupOf(tableOf()));
  return judge(wav07, { manifest, planned: [], now: NOW }, read).judgements.map((one) => ({
    outcome: one.outcome,
    requirements: one.facets?.["requirements"],
    requirement: one.facets?.["requirement"],
    waves: one.waves,
    line: one.place.line,
  }));
};

describe("WAV-07", () => {
  it("is silent where nothing is declared that no check reads", () => {
    expect(judged(WAVES)).toEqual([]);
    expect(judged("")).toEqual([]);
  });

  it.each([
    ["network: { ipStrategy: new }\n", "network.ipStrategy", ["second"]],
    ["vaults: [{ name: kv, workload: web, requiresSecrets: [a] }]\n", undefined, undefined],
    ["domains: [{ host: a.b, servedBy: web.app }]\n", undefined, undefined],
  ])("%s leaves open %s for the waves %j", (more, requirements, waves) => {
    const expected = requirements === undefined ? [] : [{ outcome: "unknown", requirements, waves }];
    expect(judged(`${more}${WAVES}`).map(({ line: _, ...rest }) => rest)).toEqual(expected);
  });

  it("says them in one finding, for every wave that one of them concerns", () => {
    const more = `${NETWORK}${WAVES}`;
    expect(judged(more)).toEqual([
      {
        outcome: "unknown",
        requirements: "network.ipStrategy, network.vnets[].peerWith",
        requirement: undefined,
        waves: ["second"],
        line: 12,
      },
    ]);
  });

  it("concerns the waves that move its workload and have its area as a gate", () => {
    const one = { pointer: ["lists", 0], path: "lists[].key", area: "vault" as const, workloads: ["web"] };
    const waves = [
      { ...wave("first", "2026-09-01"), workloads: ["data"], gates: ["vault" as const] },
      { ...wave("second", "2026-09-02"), workloads: ["web"], gates: ["vault" as const] },
      { ...wave("third", "2026-09-03"), workloads: ["web"], gates: ["region" as const] },
    ];
    const found = run(wav07, context(manifest({ unverified: [one], waves })), new Facts());
    expect(found.map((found) => found.waves)).toEqual([["second"]]);
  });

  it("names the requirement of two entries of a list once", () => {
    const of = (index: number) => ({ pointer: ["lists", index, "key"], path: "lists[].key", workloads: [] });
    const unverified = [0, 1].map((index) => ({ ...of(index), area: "budget" as const }));
    const found = run(wav07, context(manifest({ unverified, waves: [] })), new Facts());
    expect(found.map(({ outcome, facets }) => [outcome, facets?.["requirements"]])).toEqual([
      ["unknown", "lists[].key"],
    ]);
  });

  const attestation = (at: string, match: string): string =>
    `attestations: [{ check: WAV-07, ${match}by: a@b.c, at: ${at}, evidence: ticket 1 }]\n`;
  const TWO = `${NETWORK}${WAVES}`;
  const day = (days: number): string => new Date(NOW + days * 86_400_000).toISOString();
  const unread = (requirements: string) => ({ outcome: "unknown", requirements, requirement: undefined });
  const alone = (outcome: string, requirement: string) => ({ outcome, requirements: undefined, requirement });

  it.each([
    [
      -1,
      "match: { requirement: network.ipStrategy }, ",
      [unread("network.vnets[].peerWith"), alone("pass", "network.ipStrategy")],
    ],
    [-1, "", [alone("pass", "network.ipStrategy"), alone("pass", "network.vnets[].peerWith")]],
    [-1, "match: { requirement: domains }, ", [unread("network.ipStrategy, network.vnets[].peerWith")]],
    [
      -91,
      "match: { requirement: network.ipStrategy }, ",
      [unread("network.vnets[].peerWith"), alone("unknown", "network.ipStrategy")],
    ],
    [
      1,
      "match: { requirement: network.ipStrategy }, ",
      [unread("network.vnets[].peerWith"), alone("unknown", "network.ipStrategy")],
    ],
  ])("takes the attestation of day %i with %j", (days, match, expected) => {
    const told = judged(`${attestation(day(days), match)}${TWO}`);
    expect(
      told.map(({ outcome, requirements, requirement }) => ({ outcome, requirements, requirement })),
    ).toEqual(expected);
    for (const { waves } of told) expect(waves).toEqual(["second"]);
  });

  it("concerns everything where there are no waves", () => {
    expect(judged("network: { ipStrategy: new }\n")).toMatchObject([
      { outcome: "unknown", requirements: "network.ipStrategy", waves: undefined },
    ]);
  });

  it.each([
    ["", ", pairedRegion: optional"],
    ["expect: { quotas: { headroomPercent: 0 } }\n", ""],
    ["vaults: []\nnetwork: {}\n", ""],
  ])("asks for nothing with %j%s", (more, requires) => {
    expect(judged(`${more}${WAVES}`, requires)).toEqual([]);
  });
});
