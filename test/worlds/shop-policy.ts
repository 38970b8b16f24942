import type { ArmResource } from "../servers/world.ts";
import { policyAssignment, policyExemption, policySet } from "./build.ts";
import { builtIn } from "./builtins.ts";
import { CORP, LANDING_ZONES, ROOT, scopeIn, SHOP, SUBSCRIPTION, type ShopState } from "./shop-state.ts";

function workspace(region: string): string {
  const short = region === "swedencentral" ? "sdc" : "weu";
  return `/subscriptions/88888888-8888-8888-8888-888888888888/resourceGroups/rg-management-${short}/providers/Microsoft.OperationalInsights/workspaces/law-contoso-${region}`;
}

const GUARDRAILS = `${LANDING_ZONES}/providers/Microsoft.Authorization/policySetDefinitions/landing-zone-guardrails`;
const GUARDRAILS_ASSIGNMENT = `${LANDING_ZONES}/providers/Microsoft.Authorization/policyAssignments/landing-zone-guardrails`;

export function policyAssignments(state: ShopState): readonly ArmResource[] {
  const assign = policyAssignment.bind(undefined, SHOP.tenant);
  return [
    assign(ROOT, "not-allowed-types", {
      definition: builtIn("notAllowedTypes"),
      displayName: "Classic resources are not allowed",
      version: "2.*.*",
      parameters: {
        listOfResourceTypesNotAllowed: [
          "Microsoft.ClassicCompute/virtualMachines",
          "Microsoft.ClassicNetwork/virtualNetworks",
          "Microsoft.ClassicStorage/storageAccounts",
        ],
        effect: "Deny",
      },
    }),
    assign(ROOT, "audit-unmanaged-disks", {
      definition: builtIn("unmanagedDisks"),
      displayName: "Audit VMs that do not use managed disks",
    }),
    assign(ROOT, "require-owner-tag", {
      definition: builtIn("requireTag"),
      displayName: "Every resource names its owner",
      enforcementMode: "DoNotEnforce",
      parameters: { tagName: "owner" },
    }),
    assign(LANDING_ZONES, "landing-zone-guardrails", {
      definition: GUARDRAILS,
      displayName: "Landing zone guardrails",
      parameters: { allowedLocations: state.guardrailLocations },
      nonComplianceMessages: [
        {
          message: "Landing zones stay in the regions that the cloud platform runs.",
          policyDefinitionReferenceId: "allowedLocations",
        },
      ],
    }),
    assign(LANDING_ZONES, "rg-allowed-locations", {
      definition: builtIn("allowedLocationsForGroups"),
      displayName: "Allowed locations for resource groups",
      parameters: { listOfAllowedLocations: ["westeurope", "northeurope", "swedencentral"] },
    }),
    assign(CORP, "deny-public-ip", {
      definition: builtIn("notAllowedTypes"),
      displayName: "Public IP addresses are not allowed",
      version: "2.*.*",
      parameters: { listOfResourceTypesNotAllowed: ["Microsoft.Network/publicIPAddresses"], effect: "Deny" },
    }),
    assign(CORP, "activity-log-to-workspace", {
      definition: builtIn("activityLog"),
      displayName: "Activity log goes to the central workspace",
      identityIn: state.logRegion,
      parameters: { logAnalytics: workspace(state.logRegion) },
    }),
    assign(SUBSCRIPTION, "allowed-locations-sdc", {
      definition: builtIn("allowedLocations"),
      displayName: "Allowed locations of the shop",
      parameters: { listOfAllowedLocations: ["westeurope", "swedencentral"] },
    }),
    assign(scopeIn("rg-shop-data-weu"), "allowed-locations-weu", {
      definition: builtIn("allowedLocations"),
      displayName: "The shop's data stays in West Europe",
      parameters: { listOfAllowedLocations: ["westeurope"] },
    }),
  ];
}

export function policySets(): readonly ArmResource[] {
  return [
    policySet(LANDING_ZONES, "landing-zone-guardrails", {
      displayName: "Landing zone guardrails",
      version: "1.2.0",
      parameters: {
        allowedLocations: {
          type: "Array",
          metadata: { displayName: "Allowed locations", strongType: "location" },
        },
        transferEffect: {
          type: "String",
          defaultValue: "Deny",
          allowedValues: ["Audit", "Deny", "Disabled"],
          metadata: { displayName: "Effect of secure transfer" },
        },
      },
      members: [
        {
          definition: builtIn("allowedLocations"),
          reference: "allowedLocations",
          parameters: { listOfAllowedLocations: "[parameters('allowedLocations')]" },
        },
        {
          definition: builtIn("secureTransfer"),
          reference: "secureTransfer",
          version: "2.*.*",
          parameters: { effect: "[parameters('transferEffect')]" },
        },
      ],
    }),
  ];
}

export function policyExemptions(state: ShopState): readonly ArmResource[] {
  return [
    // The network of the first wave was let through for a trial: the later waves are not.
    policyExemption(scopeIn("rg-shop-net-sdc"), "trial-network-sdc", {
      assignment: GUARDRAILS_ASSIGNMENT,
      references: ["allowedLocations"],
      category: "Waiver",
      expiresOn: "2026-12-31T00:00:00Z",
      reason: "network of the trial in Sweden Central",
    }),
    ...(state.diagnosticsExempt
      ? [
          policyExemption(scopeIn("rg-shop-web-sdc"), "boot-diagnostics-sdc", {
            assignment: GUARDRAILS_ASSIGNMENT,
            references: ["secureTransfer"],
            category: "Mitigated",
            expiresOn: "2027-06-30T00:00:00Z",
            reason: "boot diagnostics stay inside the virtual network",
          }),
        ]
      : []),
  ];
}
