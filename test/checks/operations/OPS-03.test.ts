import { describe, expect, it } from "vitest";
import { ops03 } from "../../../src/checks/operations/OPS-03.ts";
import { ops04 } from "../../../src/checks/operations/OPS-04.ts";
import { sourceScope } from "../../../src/derive/scope-map.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { AlertRule } from "../../../src/facts/kinds/alert-rules.ts";
import type { DiagnosticSetting } from "../../../src/facts/kinds/diagnostic-settings.ts";
import { context, Facts, manifest, outcomes, run, SCOPE, type as typeOf } from "../../support/context.ts";
import { AHEAD, BEGUN, PLANNED, SITE, siteId } from "./pairs.ts";

const setting = (parts: Partial<DiagnosticSetting> = {}): DiagnosticSetting => ({
  id: "/x",
  name: "all",
  ...parts,
});
const STORAGE = `${sourceScope(BEGUN)}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stlogs`;
const diagnosed = (source: DiagnosticSetting[], target: DiagnosticSetting[]) =>
  outcomes(
    run(
      ops03,
      context(BEGUN, [PLANNED]),
      new Facts()
        .put(factRef("diagnosticSettings", sourceScope(BEGUN), `${SITE}|app-weu|westeurope`), source)
        .put(factRef("diagnosticSettings", SCOPE, `${SITE}|app-sdc|swedencentral`), target),
    ),
  ).join();

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
