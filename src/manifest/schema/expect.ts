import { choice, flag, integer, list, map, number, section, set, text, use } from "./build.ts";

const policies = section("What the policies in force at the target must look like.", {
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
        reason: text("Why it need not come along."),
      },
      ["assignment", "reason"],
    ),
  ),
  pack: section(
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
    },
  ),
  mustBeEffective: set("Policy assignments that must be in force, by name or id.", "label"),
});

const rbac = section("Who must be able to do what at the target.", {
  deployIdentity: section(
    "The identity that deploys.",
    {
      clientId: use("guid", "Client id (application id) of the identity."),
      objectId: use("guid", "Object id of its service principal."),
      mayAssignRoles: flag("Whether it must be able to create role assignments.", false),
    },
    ["clientId"],
  ),
  assignments: list(
    "Role assignments that must be in force.",
    section(
      "One expected role assignment.",
      {
        principal: use("principal", "Who holds the role."),
        role: text("Name of the role, or the GUID of its definition."),
        scope: use("scope", "Where the role is held."),
      },
      ["principal", "role", "scope"],
    ),
  ),
  parity: choice(
    "Whether role assignments of the source must have their counterpart at the target.",
    ["required", "off"],
    { default: "required" },
  ),
  principalMap: {
    description: "Principals of the source that another one takes over from: the old one, then the new one.",
    type: "object",
    propertyNames: { $ref: "#/$defs/principal" },
    additionalProperties: use("principal", "The principal that takes over."),
  },
  resourceGroups: map(
    "Resource groups of the source and the one at the target that takes up what each holds.",
    "resourceGroup",
    use("resourceGroup", "Resource group at the target."),
  ),
  ignore: list(
    "Role assignments of the source that need not come along.",
    section(
      "Which role assignments, by principal, role and scope at the source, and why they stay behind.",
      {
        principal: use("principal", "Only those of this principal."),
        role: text("Only those of this role: its name, or the GUID of its definition."),
        scope: text("Only those at this scope: a resource group, the name of a resource, or a full id."),
        reason: text("Why they need not come along."),
      },
      ["reason"],
      { minProperties: 2 },
    ),
  ),
  appRegistrations: list(
    "App registrations that sign people in at the relocated hosts.",
    section(
      "One app registration.",
      {
        name: text("Name of the app registration for people."),
        hosts: set("Host names that its redirect addresses must hold at the target.", "host"),
      },
      ["name", "hosts"],
    ),
  ),
});

const budgets = list(
  "Budgets that must exist at the target.",
  section(
    "One expected budget.",
    {
      scope: use("scope", "What the budget covers."),
      monthly: section(
        "Money for a month.",
        {
          amount: number("Amount of the budget for a month.", { exclusiveMinimum: 0 }),
          currency: text("Currency of the amounts, for example EUR.", {
            title: "a currency of three capital letters such as EUR",
            pattern: "^[A-Z]{3}$",
          }),
          maxIncreasePercent: number("By how many percent the cost may rise over the source.", {
            minimum: 0,
          }),
          estimate: number("What the workload is expected to cost a month at the target.", { minimum: 0 }),
          source: number("What the workload costs a month at the source.", { minimum: 0 }),
        },
        ["amount"],
      ),
      alerts: list(
        "Alerts that the budget must raise.",
        section(
          "One alert.",
          {
            at: number("Threshold in percent of the amount.", { exclusiveMinimum: 0, maximum: 1000 }),
            to: text("Who is told: an address, an action group by name or id, or role:Owner."),
            type: choice("Whether actual or forecasted cost raises it.", ["actual", "forecasted"]),
          },
          ["at", "to"],
        ),
      ),
      overlap: section("The time in which source and target both cost money.", {
        days: integer("Length in days.", { minimum: 0, maximum: 3660 }),
        approvedExtra: number("Money approved for these days, source and target together.", { minimum: 0 }),
      }),
    },
    ["scope"],
  ),
);

const quotas = section("What must stay free of the quotas at the target.", {
  headroomPercent: number("Percent of a quota that must stay free.", {
    minimum: 0,
    exclusiveMaximum: 100,
    default: 15,
  }),
  capacityReservationsFor: set("SKUs for which capacity must be reserved.", "label"),
});

export const expect = section("What the target must look like before workloads arrive.", {
  policies,
  rbac,
  budgets,
  quotas,
  services: map(
    "Versions that managed services must offer at the target, by service.",
    "key",
    text('A version, in quotes: "1.30" without quotes is the number 1.3.'),
  ),
});
