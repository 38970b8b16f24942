import { expect, test } from "vitest";
import { reg13 } from "../../../src/checks/region/REG-13.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { HealthEvent } from "../../../src/facts/kinds/health-events.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE, wave } from "../../support/context.ts";

const site = planned("Microsoft.Web/sites", "app");
const tomorrow = manifest({ waves: [wave("web", "2026-08-25T04:00:00Z", "2026-08-25T08:00:00Z")] });

function issue(service: string, region = "swedencentral", parts: Partial<HealthEvent> = {}): HealthEvent {
  return {
    name: "BC_1-FXZ",
    eventType: "ServiceIssue",
    status: "Active",
    title: "Web apps in Sweden Central",
    impact: [{ service, regions: [region] }],
    ...parts,
  };
}

const judge = (...events: readonly HealthEvent[]) =>
  run(reg13, context(tomorrow, [site]), new Facts().put(factRef("healthEvents", SCOPE), events));

test.each([
  ["of a service that the wave uses", issue("App Service (Linux)"), "BC_1-FXZ at the start of web: fail"],
  ["everywhere", issue("App Service", "global"), "BC_1-FXZ at the start of web: fail"],
  ["of what every deployment needs", issue("Azure Resource Manager"), "BC_1-FXZ at the start of web: fail"],
  ["in another region", issue("App Service", "westeurope"), "incidents at the start of web: pass"],
  [
    "of a service that the wave does not use",
    issue("Azure NetApp Files"),
    "incidents at the start of web: pass",
  ],
  ["of a service that nobody knows", issue("Quantum Teapot"), "BC_1-FXZ at the start of web: unknown"],
  [
    "that is over",
    issue("App Service", "swedencentral", { status: "Resolved" }),
    "incidents at the start of web: pass",
  ],
  ["that names no service", issue("", "", { impact: [] }), "BC_1-FXZ at the start of web: unknown"],
  [
    "in a state that is not documented",
    issue("App Service", "swedencentral", { status: "Mitigating" }),
    "BC_1-FXZ at the start of web: fail",
  ],
  [
    "advice that names no service",
    issue("", "", { impact: [], eventType: "HealthAdvisory" }),
    "incidents at the start of web: pass",
  ],
  [
    "that asks for nothing",
    issue("App Service", "swedencentral", { eventType: "HealthAdvisory" }),
    "incidents at the start of web: pass",
  ],
])("an issue %s", (_, event, outcome) => {
  expect(outcomes(judge(event))).toEqual([outcome]);
});

test("planned maintenance is a warning, and the finding names the wave and what it concerns", () => {
  const [found] = judge(issue("App Service", "swedencentral", { eventType: "PlannedMaintenance" }));
  expect([found?.outcome, found?.severity, found?.waves]).toEqual(["fail", "warning", ["web"]]);
  expect(found?.resources?.map(({ key }) => key)).toEqual(["shop.app"]);
});

test("it is asked within a day of a wave only; what is not read then is unknown", () => {
  expect(outcomes(run(reg13, context(manifest(), [site]), new Facts()))).toEqual([
    "incidents: not-applicable",
  ]);
  expect(outcomes(run(reg13, context(tomorrow, [site]), new Facts()))).toEqual([
    "incidents at the start of web: unknown",
  ]);
  const part = new Facts().part(factRef("healthEvents", SCOPE), []);
  expect(run(reg13, context(tomorrow, [site]), part)[0]?.outcome).toBe("unknown");
});
