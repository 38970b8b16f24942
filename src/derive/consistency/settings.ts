import type { Strictness } from "../../catalog/strictness.ts";

/** What a side says of a setting: nothing, where the service takes its own; or something that nobody knows yet. */
export type SettingState =
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "unknown" };

/** `missing`: the source has it, the request states nothing, and what the service takes then no table tells. */
export type SettingJudgement = Exclude<Strictness, "equal"> | "missing" | "unknown";

/** A setting of a resource that is not the same at the target. */
export interface ComparedSetting {
  /** `sku.name`, `tags.env`, `minimumTlsVersion` */
  readonly property: string;
  readonly source: string;
  /** Absent where the target says nothing, or nobody knows. */
  readonly target?: string;
  readonly judged: SettingJudgement;
  /** The check that judges this setting by itself. */
  readonly toldBy?: string;
}

export interface ComparedSettings {
  readonly equal: number;
  /** In the order of their names. */
  readonly others: readonly ComparedSetting[];
}
