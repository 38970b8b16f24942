import { describe, expect, it } from "vitest";
import { ops01 } from "../../../src/checks/operations/OPS-01.ts";
import { ops02 } from "../../../src/checks/operations/OPS-02.ts";
import { sourceScope } from "../../../src/derive/scope-map.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { Cursor } from "../../../src/facts/decode/cursor.ts";
import { decodeBackupItem, type BackupItem } from "../../../src/facts/kinds/backup-items.ts";
import { context, Facts, manifest, outcomes, run, SCOPE } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";
import { AHEAD, BEGUN, PLANNED, siteId } from "./pairs.ts";

const SOURCE_ITEMS = factRef("backupItems", sourceScope(BEGUN));
const TARGET_ITEMS = factRef("backupItems", SCOPE);
const item = (side: "source" | "target", parts: Partial<BackupItem> = {}): BackupItem => ({
  id: `${side === "source" ? sourceScope(BEGUN) : SCOPE}/x`,
  location: side === "source" ? "westeurope" : "Sweden Central",
  source: siteId(side),
  state: "Protected",
  last: "2026-08-24T01:00:00Z",
  ...parts,
});
const TARGET_ITEM = item("target");
const without = (left: "location" | "last" | "source"): BackupItem =>
  decodeBackupItem(new Cursor({ ...TARGET_ITEM, [left]: null }));
const judge = (target: BackupItem[], source = [item("source")]) =>
  outcomes(
    run(ops01, context(BEGUN, [PLANNED]), new Facts().put(SOURCE_ITEMS, source).put(TARGET_ITEMS, target)),
  ).join();

describe("OPS-01", () => {
  it("is unknown where the service does not say what is backed up", () => {
    const nameless = without("source");
    expect(judge([], [nameless])).toMatch(/: unknown$/);
    const facts = new Facts().put(SOURCE_ITEMS, [nameless]);
    expect(outcomes(run(ops02, context(BEGUN, [PLANNED]), facts))).toEqual([
      "recovery points at the source: unknown",
    ]);
  });

  it.each<[string, BackupItem[], string]>([
    ["a fresh recovery point", [item("target")], "pass"],
    ["a Backup vault", [item("target", { state: "ProtectionConfigured" })], "pass"],
    ["nothing", [], "fail"],
    ["a vault of a region nobody says", [without("location")], "unknown"],
    ["a Backup vault, which says no recovery point", [without("last")], "unknown"],
    [
      "a fresh one and one that was stopped",
      [TARGET_ITEM, item("target", { state: "ProtectionStopped" })],
      "fail",
    ],
    ["a vault of another region", [item("target", { location: "westeurope" })], "fail"],
    ["protection that is only configured", [item("target", { state: "IRPending" })], "fail"],
    ["protection that was stopped", [item("target", { state: "ProtectionStopped" })], "fail"],
    ["a state nobody documents", [item("target", { state: "Odd" })], "unknown"],
    ["a recovery point of last week", [item("target", { last: "2026-08-17T01:00:00Z" })], "fail"],
    ["a recovery point without a date", [{ ...item("target"), last: "soon" }], "unknown"],
    ["a backup of something else", [item("target", { source: `${siteId("target")}-other` })], "fail"],
  ])("with %s at the target", (_, target, outcome) => {
    expect(judge(target)).toBe(`shop.app: ${outcome}`);
  });

  it("judges each share and database by its name", () => {
    const part = (side: "source" | "target", name: string, parts: Partial<BackupItem> = {}) =>
      item(side, { part: name, ...parts });
    const both = [part("source", "orders"), part("source", "Crm")];
    expect(judge([part("target", "crm"), part("target", "ORDERS")], both)).toBe("shop.app: pass");
    expect(judge([part("target", "orders")], both)).toBe("shop.app: fail");
    expect(judge([part("target", "orders"), part("target", "other")], both)).toBe("shop.app: fail");
    const old = part("target", "crm", { last: "2026-08-17T01:00:00Z" });
    expect(judge([part("target", "orders"), old], both)).toBe("shop.app: fail");
    expect(judge([part("target", "orders"), part("target", "crm", { state: "Odd" })], both)).toBe(
      "shop.app: unknown",
    );
    // The machine itself beside a database in it.
    expect(judge([item("target")], [item("source"), part("source", "crm")])).toBe("shop.app: fail");
  });

  it("shows in the table of both sides what the target has of it", () => {
    const row = (target: BackupItem[]) => {
      const facts = new Facts().put(SOURCE_ITEMS, [item("source")]).put(TARGET_ITEMS, target);
      const [one] = run(ops01, context(BEGUN, [PLANNED]), facts);
      const { equal, settings = [] } = one?.consistency ?? {};
      return [
        equal,
        ...settings.map(({ property, target: at, judged }) => `${property} ${at ?? ""} ${judged}`),
      ];
    };
    expect(row([item("target")])).toEqual([1]);
    expect(row([])).toEqual([0, "backup none weaker"]);
    expect(row([item("target", { state: "ProtectionStopped" })])).toEqual([
      0,
      "backup ProtectionStopped weaker",
    ]);
    expect(row([item("target", { last: "soon" })])).toEqual([0, "backup Protected unknown"]);
  });

  it("is unknown where a snapshot without names has fewer items at the target", () => {
    const two = [item("source"), item("source")];
    expect(judge([item("target")], two)).toBe("shop.app: unknown");
    expect(judge([item("target"), item("target")], two)).toBe("shop.app: pass");
  });

  it("lets a person attest what the service does not say, and never what is known to be bad", () => {
    const attestations = [word("OPS-01", { wave: "web", resource: "shop.app" })];
    const told = (target: BackupItem) =>
      outcomes(
        run(
          ops01,
          context({ ...BEGUN, attestations }, [PLANNED]),
          new Facts().put(SOURCE_ITEMS, [item("source")]).put(TARGET_ITEMS, [target]),
        ),
      ).join();
    expect(told(item("target", { last: "soon" }))).toBe("shop.app: pass");
    expect(told(item("target", { state: "ProtectionStopped" }))).toBe("shop.app: fail");
  });

  it("decodes the name of a share or database, and none of a machine", () => {
    const row = (managed: string | null) =>
      decodeBackupItem(new Cursor({ id: "/x", managed, friendly: "Name" })).part;
    expect(["AzureStorage", "AzureWorkload", "AzureIaasVM", null].map(row)).toEqual([
      "Name",
      "Name",
      undefined,
      undefined,
    ]);
  });

  it("passes where the source backs nothing up, is unknown where nobody could look, and waits for the wave", () => {
    expect(judge([], [])).toBe("wave web: pass");
    expect(outcomes(run(ops01, context(BEGUN, [PLANNED]), new Facts()))).toEqual(["wave web: unknown"]);
    expect(outcomes(run(ops01, context(AHEAD, [PLANNED]), new Facts()))).toEqual([
      "wave web: not-applicable",
    ]);
    expect(outcomes(run(ops01, context(manifest({ waves: [] })), new Facts()))).toEqual([
      "backups: not-applicable",
    ]);
  });
});

describe("OPS-02", () => {
  const decided = (items: BackupItem[], match?: Record<string, string>) => {
    const attestations = match === undefined ? [] : [word("OPS-02", match)];
    const facts = new Facts().put(SOURCE_ITEMS, items);
    return outcomes(run(ops02, context({ ...AHEAD, attestations }, [PLANNED]), facts)).join();
  };

  it("passes where nothing is backed up, or somebody attests what becomes of it", () => {
    expect(decided([])).toBe("recovery points at the source: pass");
    expect(decided([item("source")], { resource: "shop.app" })).toBe("recovery points of shop.app: pass");
  });

  it("fails where nobody does, or for something else", () => {
    expect(decided([item("source")])).toBe("recovery points of shop.app: fail");
    expect(decided([item("source")], { resource: "shop.other" })).toBe("recovery points of shop.app: fail");
    expect(decided([item("source")], {})).toBe("recovery points of shop.app: fail");
  });

  it("is unknown where nobody could look", () => {
    expect(outcomes(run(ops02, context(AHEAD, [PLANNED]), new Facts()))).toEqual([
      "recovery points at the source: unknown",
    ]);
  });
});
