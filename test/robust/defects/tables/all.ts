import type { Defect } from "../defect.ts";
import { BUDGET_DEFECTS } from "./budget.ts";
import { CONSISTENCY_DEFECTS } from "./consistency.ts";
import { CUTOVER_DEFECTS } from "./cutover.ts";
import { DATA_DEFECTS } from "./data.ts";
import { DECLARED_DEFECTS } from "./declared.ts";
import { DECOMMISSION_DEFECTS } from "./decommission.ts";
import { DOMAIN_DEFECTS } from "./domain.ts";
import { IDENTITY_DEFECTS } from "./identity.ts";
import { MORE_SERVICES_DEFECTS } from "./more-services.ts";
import { NETWORK_DEFECTS } from "./network.ts";
import { POLICY_DEFECTS } from "./policy.ts";
import { RBAC_DEFECTS } from "./rbac.ts";
import { REGION_DEFECTS } from "./region.ts";
import { SERVICE_DEFECTS } from "./services.ts";
import { SUBSCRIPTION_DEFECTS } from "./subscription.ts";
import { TWO_SUBSCRIPTIONS_DEFECTS } from "./two-subscriptions.ts";
import { VAULT_DEFECTS } from "./vault.ts";
import { WAVE_DEFECTS } from "./wave.ts";

/** One thing broken at a time, over all checks. */
export const DEFECTS: readonly Defect[] = [
  ...SUBSCRIPTION_DEFECTS,
  ...POLICY_DEFECTS,
  ...RBAC_DEFECTS,
  ...IDENTITY_DEFECTS,
  ...BUDGET_DEFECTS,
  ...REGION_DEFECTS,
  ...NETWORK_DEFECTS,
  ...SERVICE_DEFECTS,
  ...VAULT_DEFECTS,
  ...DATA_DEFECTS,
  ...DOMAIN_DEFECTS,
  ...WAVE_DEFECTS,
  ...CUTOVER_DEFECTS,
  ...CONSISTENCY_DEFECTS,
  ...DECOMMISSION_DEFECTS,
  ...DECLARED_DEFECTS,
  ...MORE_SERVICES_DEFECTS,
  ...TWO_SUBSCRIPTIONS_DEFECTS,
];
