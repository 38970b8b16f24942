import { present } from "../language/values.ts";
import type { Frozen } from "../language/frozen.ts";
import { section, type TypeOf } from "../language/shape.ts";
import type { ExpectedScope } from "../scopes.ts";
import { budgetOf, budgets } from "./budgets.ts";
import { cost, costOf } from "./cost.ts";
import { policies, policyExpectationsOf } from "./policies.ts";
import type { principals } from "./principals.ts";
import { quotas, services } from "./quotas.ts";
import { accessExpectationsOf, rbac } from "./rbac.ts";

export const expect = section("Expected state of the target before workloads arrive.", {
  policies,
  rbac,
  budgets,
  cost,
  quotas,
  services,
});

export function expectationsOf(
  raw: TypeOf<typeof expect> = {},
  declared: TypeOf<typeof principals> | undefined,
  scope: (text: string) => ExpectedScope,
) {
  return {
    ...policyExpectationsOf(raw.policies),
    ...accessExpectationsOf(raw.rbac, declared, scope),
    budgets: (raw.budgets ?? []).map((budget, index) => budgetOf(budget, scope, index)),
    /** Absent where no estimate is asked for. */
    ...present({ cost: raw.cost === undefined ? undefined : costOf(raw.cost) }),
    /** `headroomPercent`: percent of a quota that must stay free, where the manifest asks for any. */
    ...present({ headroomPercent: raw.quotas?.headroomPercent }),
    /** Sizes of machines whose capacity must be reserved at the target. */
    ...present({ reservedSizes: raw.quotas?.capacityReservationsFor }),
    /** Versions that services must offer at the target, by the name of the service. */
    ...present({ serviceVersions: raw.services }),
  };
}

export type Expectations = Frozen<ReturnType<typeof expectationsOf>>;
