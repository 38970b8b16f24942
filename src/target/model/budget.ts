import type { ArmId } from "../../common/arm-id.ts";

export interface BudgetNotification {
  readonly key: string;
  readonly enabled: boolean;
  readonly operator: string; // EqualTo | GreaterThan | GreaterThanOrEqualTo
  /** Percent of the amount. */
  readonly threshold: number;
  readonly thresholdType: string; // Actual | Forecasted; Actual when the answer had none
  /** Never addresses: {@link fingerprint}s of the lower-cased addresses. */
  readonly contactEmails: readonly string[];
  readonly contactRoles: readonly string[];
  readonly contactGroups: readonly string[];
}

/** One of `GET {scope}/providers/Microsoft.Consumption/budgets` */
export interface Budget {
  readonly id: ArmId;
  readonly name: string;
  /** The scope that the budget watches, cut from its id. */
  readonly scope: ArmId;
  readonly category?: string;
  readonly amount: number;
  readonly timeGrain: string; // Monthly | Quarterly | Annually | BillingMonth | BillingQuarter | BillingAnnual
  readonly startDate?: string;
  readonly endDate?: string;
  readonly hasFilter: boolean;
  readonly currentSpend?: { readonly amount: number; readonly unit: string };
  readonly forecastSpend?: { readonly amount: number; readonly unit: string };
  readonly notifications: readonly BudgetNotification[];
}
