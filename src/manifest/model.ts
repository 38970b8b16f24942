/** The types of a manifest, each derived from the section that defines it. */
export type { ExpectedScope } from "./scopes.ts";
export type { Attestation } from "./sections/attestations.ts";
export type { DeclaredCertificate } from "./sections/certificates.ts";
export type { Connections } from "./sections/connections.ts";
export type { ExpectedCost } from "./sections/cost.ts";
export type { DeclaredDomain } from "./sections/domains.ts";
export type { ExpectedAlert, ExpectedBudget } from "./sections/budgets.ts";
export type {
  RelocationSource,
  RelocationTarget,
  SubscriptionRef,
  TargetResourceGroup,
} from "./sections/ends.ts";
export type { Expectations } from "./sections/expect.ts";
export type { InventoryEntry, Stay } from "./sections/inventory.ts";
export type { Manifest } from "./sections/manifest.ts";
export type { PlanAgreement } from "./sections/plan.ts";
export type { MoveStep } from "./sections/durations.ts";
export type { ExpectedPack } from "./sections/policies.ts";
export type { NamedPrincipal } from "./sections/principals.ts";
export type {
  AccessExpectations,
  DeployIdentity,
  ExpectedRoleAssignment,
  IgnoredAccess,
} from "./sections/rbac.ts";
export type { DeclaredNetwork } from "./sections/network.ts";
export type { DeclaredVault } from "./sections/vaults.ts";
export type { Waiver } from "./sections/waivers.ts";
export type { Wave } from "./sections/waves.ts";
export type { ManifestResource, Workload } from "./sections/workloads.ts";
