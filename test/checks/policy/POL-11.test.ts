import { describe, expect, it } from "vitest";
import { pol11 } from "../../../src/checks/policy/POL-11.ts";
import { sourceScope } from "../../../src/derive/scope-map.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { DefenderPlan } from "../../../src/facts/kinds/defender-plans.ts";
import type { SecurityContact } from "../../../src/facts/kinds/security-contacts.ts";
import { context, Facts, manifest, outcomes, run, SCOPE, shown, TARGET } from "../../support/context.ts";

const SOURCE_SCOPE = sourceScope(manifest());
const MAIL = "sha256:0123456789abcdef";

function plan(parts: Partial<DefenderPlan> = {}): DefenderPlan {
  return { name: "VirtualMachines", tier: "Standard", extensions: [], ...parts };
}
function contact(parts: Partial<SecurityContact> = {}): SecurityContact {
  return { name: "default", enabled: true, emails: [MAIL], roles: ["Owner"], ...parts };
}

function facts(
  plans: readonly [readonly DefenderPlan[], readonly DefenderPlan[]],
  contacts: readonly [readonly SecurityContact[], readonly SecurityContact[]] = [[], []],
): Facts {
  return new Facts()
    .put(factRef("defenderPlans", SOURCE_SCOPE), plans[0])
    .put(factRef("defenderPlans", SCOPE), plans[1])
    .put(factRef("securityContacts", SOURCE_SCOPE), contacts[0])
    .put(factRef("securityContacts", SCOPE), contacts[1]);
}
const judge = (...parts: Parameters<typeof facts>) => run(pol11, context(manifest()), facts(...parts));

describe("POL-11", () => {
  it.each([
    [
      "the same",
      plan({ subPlan: "P2", extensions: ["A"] }),
      plan({ subPlan: "P2", extensions: ["a", "B"] }),
      "pass",
    ],
    ["more", plan({ subPlan: "P1" }), plan({ subPlan: "P2" }), "pass"],
    ["off at both", plan({ tier: "Free" }), plan({ tier: "Free" }), "pass"],
    ["off at the target", plan(), plan({ tier: "Free" }), "fail"],
    ["less", plan({ subPlan: "P2" }), plan({ subPlan: "P1" }), "fail"],
    ["without an extension", plan({ extensions: ["A", "B"] }), plan({ extensions: ["A"] }), "fail"],
    ["another kind of less", plan({ subPlan: "PerTransaction" }), plan({ subPlan: "P2" }), "fail"],
    ["another kind of more", plan({ subPlan: "P1" }), plan({ subPlan: "PerTransaction" }), "fail"],
    [
      "the same, in other letters",
      plan({ subPlan: "p2" }),
      plan({ subPlan: "P2", name: "VIRTUALMACHINES" }),
      "pass",
    ],
    ["with a sub-plan that the source does not say", plan(), plan({ subPlan: "P1" }), "pass"],
    ["another plan", plan(), plan({ name: "Containers" }), "unknown"],
    ["a sub-plan that is not said", plan({ subPlan: "P2" }), plan(), "unknown"],
  ])("with a plan that is %s: %s", (_, source, target, outcome) => {
    expect(judge([[source], [target]])[0]?.outcome).toBe(outcome);
  });

  it("says of a plan that is off what is on at which side, and how to turn it on", () => {
    const [found] = judge([
      [plan({ subPlan: "P2", extensions: ["A"] }), plan({ name: "Dns" })],
      [plan({ tier: "Free" }), plan({ name: "Dns" })],
    ]);
    expect(found).toMatchObject({
      subject: "VirtualMachines",
      scope: SCOPE,
      facets: { setting: "plan", plan: "VirtualMachines" },
      evidence: [
        { label: "at the source", value: "Standard, P2, A" },
        { label: "at the target", value: "Free" },
      ],
    });
    expect(found?.fix?.command).toBe(
      'az security pricing create --name VirtualMachines --tier standard --subplan P2 --subscription "$TARGET_SUBSCRIPTION_ID"',
    );
    const [bare] = judge([[plan()], [plan({ tier: "Free" })]]);
    expect(bare?.fix?.command).not.toContain("--subplan");
  });

  it("names each role that is not told once, and only counts addresses", () => {
    const two = contact({ name: "b", roles: ["Owner", "Reader"], emails: [MAIL, "sha256:fedcba9876543210"] });
    const told = contact({ roles: ["owner"], emails: [MAIL] });
    const found = judge([[], []], [[contact(), two], [told]]).at(-1);
    expect(found).toMatchObject({
      outcome: "fail",
      scope: SCOPE,
      facets: { setting: "contact" },
      evidence: [
        { label: "roles not notified", value: "Reader" },
        { label: "addresses not notified", value: "1" },
      ],
    });
    const half = judge([[], []], [[contact()], [contact({ emails: [] })]]).at(-1);
    expect(half?.evidence?.[0]).toEqual({ label: "roles not notified", value: "none" });
    expect(String(half?.why)).toContain("1 addresses");
  });

  it("prints no command for an extension, since that would set the sub-plan, too", () => {
    const [found] = judge([[plan({ subPlan: "P1", extensions: ["A"] })], [plan({ subPlan: "P2" })]]);
    expect(found?.outcome).toBe("fail");
    expect(found?.fix?.command).toBeUndefined();
    expect(found?.fix?.text).toContain("`A`");
  });

  it("takes the plan that took the place of a deprecated one", () => {
    const old = plan({ name: "KubernetesService", replacedBy: ["Containers"] });
    expect(outcomes(judge([[old], [plan({ name: "Containers" })]]))[0]).toContain("pass");
    expect(outcomes(judge([[old], [plan({ name: "Containers", tier: "Free" })]]))[0]).toContain("unknown");
  });

  it.each([
    ["the same", [contact()], "pass"],
    ["spread over two", [contact({ roles: [] }), contact({ name: "b", emails: [] })], "pass"],
    ["none", [], "fail"],
    ["off", [contact({ enabled: false })], "fail"],
    ["without the role", [contact({ roles: [] })], "fail"],
    ["without the address", [contact({ emails: [] })], "fail"],
    ["not said to be on", [{ name: "default", emails: [MAIL], roles: ["Owner"] }], "unknown"],
  ])("with contacts at the target that are %s: %s", (_, target, outcome) => {
    const found = judge([[], []], [[contact()], target]);
    expect(found.at(-1)?.outcome).toBe(outcome);
    expect(shown(found)).not.toContain(MAIL);
  });

  it("passes where nobody is told at the source", () => {
    expect(judge([[], []], [[], []]).map(({ outcome }) => outcome)).toEqual(["pass", "pass"]);
    expect(judge([[], []], [[contact({ enabled: false })], []]).at(-1)?.outcome).toBe("pass");
  });

  it("is unknown where a side could not be read, and does not apply within one subscription", () => {
    expect(run(pol11, context(manifest()), new Facts()).map(({ outcome }) => outcome)).toEqual([
      "unknown",
      "unknown",
    ]);
    expect(outcomes(run(pol11, context(manifest({ source: TARGET })), new Facts()))).toEqual([
      "Defender for Cloud: not-applicable",
    ]);
  });
});
