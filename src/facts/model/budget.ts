import type { ResourceId } from "../../base/resource-id.ts";

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

/**
 * What a budget counts, as a tree over the cost records. `unread` stands for a part whose form this version does not know:
 * what it lets through is not known either.
 */
export type BudgetFilter =
  | { readonly kind: "all" | "any"; readonly of: readonly BudgetFilter[] }
  | { readonly kind: "not"; readonly of: readonly BudgetFilter[] }
  | {
      readonly kind: "dimension" | "tag";
      /** `ResourceGroupName`, `ResourceLocation`, `ResourceId`, …, or the key of the tag. */
      readonly name: string;
      readonly operator: string; // In
      readonly values: readonly string[];
    }
  | { readonly kind: "unread" };

/** One of `GET {scope}/providers/Microsoft.Consumption/budgets` */
export interface Budget {
  readonly id: ResourceId;
  readonly name: string;
  /** The scope that the budget watches, cut from its id. */
  readonly scope: ResourceId;
  readonly category?: string;
  readonly amount: number;
  readonly timeGrain: string; // Monthly | Quarterly | Annually | BillingMonth | BillingQuarter | BillingAnnual
  readonly startDate?: string;
  readonly endDate?: string;
  readonly hasFilter: boolean;
  /** Absent where there is none, and in snapshots that were captured before filters were read. */
  readonly filter?: BudgetFilter;
  readonly currentSpend?: { readonly amount: number; readonly unit: string };
  readonly forecastSpend?: { readonly amount: number; readonly unit: string };
  readonly notifications: readonly BudgetNotification[];
}
