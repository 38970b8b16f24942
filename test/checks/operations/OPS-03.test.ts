import { describe, expect, it } from "vitest";
import { ops03 } from "../../../src/checks/operations/OPS-03.ts";
import { ops04 } from "../../../src/checks/operations/OPS-04.ts";
import { sourceScope } from "../../../src/derive/scope-map.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { AlertRule } from "../../../src/facts/kinds/alert-rules.ts";
import { Cursor } from "../../../src/facts/decode/cursor.ts";
import {
  decodeDiagnosticSetting,
  type DiagnosticSetting,
} from "../../../src/facts/kinds/diagnostic-settings.ts";
import { context, Facts, manifest, outcomes, run, SCOPE, type as typeOf } from "../../support/context.ts";
import { AHEAD, BEGUN, PLANNED, SITE, siteId } from "./pairs.ts";

const setting = (parts: Partial<DiagnosticSetting> = {}): DiagnosticSetting => ({
  id: "/x",
  name: "all",
  ...parts,
});
const STORAGE = `${sourceScope(BEGUN)}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stlogs`;
const judgedOf = (source: DiagnosticSetting[], target: DiagnosticSetting[]) =>
  run(
    ops03,
    context(BEGUN, [PLANNED]),
    new Facts()
      .put(factRef("diagnosticSettings", sourceScope(BEGUN), `${SITE}|app-weu|westeurope`), source)
      .put(factRef("diagnosticSettings", SCOPE, `${SITE}|app-sdc|swedencentral`), target),
  );
const diagnosed = (source: DiagnosticSetting[], target: DiagnosticSetting[]) =>
  outcomes(judgedOf(source, target)).join();

describe("OPS-03", () => {
  it("passes where the target has settings that lead to what stays, and where the source has none", () => {
    expect(diagnosed([setting({ workspace: "/w" })], [setting({ workspace: "/w" })])).toBe("shop.app: pass");
    expect(diagnosed([], [])).toBe("shop.app: pass");
  });

  it("fails where the target has none, or they lead to what is at the source", () => {
    expect(diagnosed([setting({ workspace: "/w" })], [])).toBe("shop.app: fail");
    expect(diagnosed([setting({ storage: STORAGE })], [setting({ storage: STORAGE })])).toBe(
      "shop.app: fail",
    );
    expect(diagnosed([setting({ workspace: "/w" })], [setting({ workspace: siteId("source") })])).toBe(
      "shop.app: fail",
    );
  });

  it.each<[string, Partial<DiagnosticSetting>, Partial<DiagnosticSetting>, string, string | undefined]>([
    ["the same", { logs: ["A"] }, { logs: ["a"] }, "pass", undefined],
    ["a log that is lost", { logs: ["A", "B"] }, { logs: ["A"] }, "fail", "A, B > A weaker"],
    ["all logs for one", { logs: ["A"] }, { groups: ["allLogs"] }, "pass", "A > allLogs stricter"],
    ["a group that may hold it", { logs: ["A"] }, { groups: ["audit"] }, "pass", "A > audit differs"],
    ["logs for a group", { groups: ["allLogs"] }, { logs: ["A"] }, "pass", "allLogs > A differs"],
    [
      "metrics for a group of logs",
      { groups: ["audit"] },
      { metrics: ["AllMetrics"] },
      "fail",
      "audit > AllMetrics weaker",
    ],
    ["metrics that are lost", { metrics: ["AllMetrics"] }, { logs: ["A"] }, "fail", "AllMetrics > A weaker"],
    [
      "all metrics for one",
      { metrics: ["Basic"] },
      { metrics: ["AllMetrics"] },
      "pass",
      "Basic > AllMetrics stricter",
    ],
    [
      "one of the metrics",
      { metrics: ["AllMetrics"] },
      { metrics: ["Basic"] },
      "pass",
      "AllMetrics > Basic differs",
    ],
    ["nothing at all", { logs: ["A"] }, {}, "fail", "A > nothing weaker"],
  ])("compares the categories of both sides: %s", (_, source, target, outcome, row) => {
    const none = { logs: [], groups: [], metrics: [] };
    const [one] = judgedOf([setting({ ...none, ...source })], [setting({ ...none, ...target })]);
    expect(one?.outcome).toBe(outcome);
    const [shown] = one?.consistency?.settings ?? [];
    expect(shown && `${shown.source} > ${shown.target ?? ""} ${shown.judged}`).toBe(row);
    expect(one?.consistency?.equal).toBe(row === undefined ? 1 : 0);
  });

  it("compares only that there is a setting where a snapshot holds no categories", () => {
    const [one] = judgedOf([setting({ workspace: "/w" })], [setting({ logs: [], groups: [], metrics: [] })]);
    expect([one?.outcome, one?.consistency?.equal]).toEqual(["pass", 1]);
  });

  it("shows in the table that the target has none", () => {
    const [one] = judgedOf([setting({ logs: ["A"], groups: [], metrics: [] })], []);
    expect(one?.consistency).toEqual({
      resource: "shop.app",
      from: "app-weu",
      to: "app-sdc",
      equal: 0,
      settings: [
        { property: "diagnostics", source: "A", target: "none", judged: "weaker", toldBy: "OPS-03" },
      ],
    });
    expect(judgedOf([], [])[0]?.consistency).toBeUndefined();
  });

  it("decodes what is on, each once, and neither what is off nor null", () => {
    const decoded = decodeDiagnosticSetting(
      new Cursor({
        id: "/x",
        name: "all",
        properties: {
          workspaceId: "",
          logs: [
            { category: "B", enabled: true },
            { category: "A", categoryGroup: null, enabled: true },
            { category: "A", enabled: true },
            { category: "C", enabled: false },
            { category: null, categoryGroup: "audit", enabled: true },
          ],
          metrics: null,
        },
      }),
    );
    expect(decoded).toEqual({ id: "/x", name: "all", logs: ["A", "B"], groups: ["audit"], metrics: [] });
  });

  it("fails where a part of a storage account has settings at the source alone", () => {
    const STORE = "Microsoft.Storage/storageAccounts";
    const account = { ...PLANNED, type: typeOf(STORE) };
    const moved = {
      ...BEGUN,
      workloads: BEGUN.workloads.map((one) => ({
        ...one,
        resources: one.resources.map((each) => ({ ...each, type: typeOf(STORE) })),
      })),
    };
    const of = (part: string, name: string): DiagnosticSetting =>
      setting({
        id: `/s/${STORE}/${name}${part}/providers/microsoft.insights/diagnosticSettings/all`,
        workspace: "/w",
      });
    const outcome = (source: DiagnosticSetting[], target: DiagnosticSetting[]) =>
      run(
        ops03,
        context(moved, [account]),
        new Facts()
          .put(factRef("diagnosticSettings", sourceScope(BEGUN), `${STORE}|app-weu|westeurope`), source)
          .put(factRef("diagnosticSettings", SCOPE, `${STORE}|app-sdc|swedencentral`), target),
      ).map(({ outcome }) => outcome);
    const blobs = of("/blobServices/default", "a");
    expect(outcome([of("", "a"), blobs], [of("", "b"), of("/blobServices/default", "b")])).toEqual(["pass"]);
    expect(outcome([of("", "a"), blobs], [of("", "b")])).toEqual(["fail"]);
    expect(outcome([blobs], [of("/queueServices/default", "b")])).toEqual(["fail"]);
    expect(outcome([of("", "a")], [of("/queueServices/default", "b")])).toEqual(["pass"]);
  });

  it("is unknown where nobody could look, and waits for the wave", () => {
    expect(outcomes(run(ops03, context(BEGUN, [PLANNED]), new Facts()))).toEqual(["shop.app: unknown"]);
    expect(outcomes(run(ops03, context(AHEAD, [PLANNED]), new Facts()))).toEqual([
      "wave web: not-applicable",
    ]);
    expect(outcomes(run(ops03, context(manifest({ waves: [] })), new Facts()))).toEqual([
      "diagnostics: not-applicable",
    ]);
  });
});

describe("OPS-04", () => {
  const rule = (scope: string, enabled = true): AlertRule => ({
    id: "/r",
    type: "microsoft.insights/metricalerts",
    enabled,
    scopes: [scope],
  });
  const watched = (source: AlertRule[], target: AlertRule[]) =>
    outcomes(
      run(
        ops04,
        context(BEGUN, [PLANNED]),
        new Facts()
          .put(factRef("alertRules", sourceScope(BEGUN)), source)
          .put(factRef("alertRules", SCOPE), target),
      ),
    ).join();
  const [old, made] = [siteId("source"), siteId("target")];

  it.each<[AlertRule[], AlertRule[], string]>([
    [[rule(old)], [rule(made)], "shop.app: pass"],
    [[rule(old), rule(old)], [rule(made)], "shop.app: fail"],
    [[rule(old)], [rule(made, false)], "shop.app: fail"],
    [[rule(old)], [rule(old)], "shop.app: fail"],
    [[rule(old, false)], [], "wave web: pass"],
    [[], [], "wave web: pass"],
  ])("compares how many rules watch a resource, %#", (source, target, expected) => {
    expect(watched(source, target)).toBe(expected);
  });

  it("is unknown where nobody could look, and waits for the wave", () => {
    expect(outcomes(run(ops04, context(BEGUN, [PLANNED]), new Facts()))).toEqual(["wave web: unknown"]);
    expect(outcomes(run(ops04, context(AHEAD, [PLANNED]), new Facts()))).toEqual([
      "wave web: not-applicable",
    ]);
    expect(outcomes(run(ops04, context(manifest({ waves: [] })), new Facts()))).toEqual([
      "alerts: not-applicable",
    ]);
  });
});
