import type { Frozen } from "../language/frozen.ts";
import { anything, choice, list, map, section, set, text, used, type TypeOf } from "../language/shape.ts";
import { at, toRegion, toType } from "../language/values.ts";

const pack = section(
  "How the policies for a relocation, which come with the tool, are applied to what is planned.",
  {
    effect: choice("Deny: a violation is a blocker. Audit: a warning. Disabled: they are not applied.", [
      "Audit",
      "Deny",
      "Disabled",
    ]),
    allowedLocations: set(
      "Regions besides the target's in which resources may be, for example of replicas.",
      "region",
    ),
    except: set("Names of policies that are left out.", "label"),
    parameters: map(
      "Values of parameters of the initiative by name, for example the tag that states the environment. docs/policies lists them.",
      "label",
      anything("A value of the parameter's type."),
    ),
  },
);

export const policies = section("Expected policies in force at the target.", {
  parity: choice("Whether every policy that is in force at the source must be in force at the target.", [
    "required",
    "optional",
  ]),
  allow: set(
    "Resource types that policies must allow though no declared resource has them yet.",
    "resourceType",
  ),
  ignore: list(
    "Policy assignments of the source that need not come along.",
    section(
      "One assignment and why it stays behind.",
      {
        assignment: text("Name or id of the policy assignment."),
        reason: used("people", text("Why it need not come along.")),
      },
      ["assignment", "reason"],
    ),
  ),
  pack,
  mustBeEffective: set("Policy assignments that must be in force, by name or id.", "label"),
});

/** How the policies that come with the tool are applied. */
function packOf({
  effect = "Audit",
  allowedLocations = [],
  except = [],
  parameters = {},
}: TypeOf<typeof pack>) {
  return {
    effect,
    allowedLocations: allowedLocations.map(toRegion),
    /** Names of policies that are left out. */
    except: except.map((name, index) => ({
      name,
      pointer: at("expect", "policies", "pack", "except", index),
    })),
    /** Values by the names of the initiative's parameters. */
    parameters: Object.entries(parameters).map(([name, value]) => ({
      name,
      value,
      pointer: at("expect", "policies", "pack", "parameters", name),
    })),
  };
}

export function policyExpectationsOf(raw: TypeOf<typeof policies> = {}) {
  return {
    /** Names of policy assignments, or ids. */
    mustBeEffective: (raw.mustBeEffective ?? []).map((name, index) => ({
      name,
      pointer: at("expect", "policies", "mustBeEffective", index),
    })),
    /** Resource types that policies must allow though no resource of the plan has them yet. */
    allowTypes: (raw.allow ?? []).map((type, index) => ({
      type: toType(type),
      pointer: at("expect", "policies", "allow", index),
    })),
    /** Every policy in force at the source has to be in force at the target. */
    policyParity: raw.parity === "required",
    ...(raw.pack === undefined ? {} : { pack: packOf(raw.pack) }),
    /** Assignments that need not come along. */
    ignoreAssignments: (raw.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason })),
  };
}

export type ExpectedPack = Frozen<ReturnType<typeof packOf>>;
