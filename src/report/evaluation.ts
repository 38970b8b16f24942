import type { RelocationSchedule } from "./plan/model.ts";

/** What the evaluation report has besides the judgement: the plan, and the guidance for all that moves. */
export interface ReportEvaluation {
  readonly plan: RelocationSchedule;
  /** Everything that is planned, in the order of the manifest, at most as many as a reader takes in. */
  readonly resources: readonly EvaluatedResource[];
  readonly resourcesTotal: number;
  /** Of the categories that the resources are of. */
  readonly guidance: readonly GuidanceOfCategory[];
}

export interface EvaluatedResource {
  /** `workload.resource` */
  readonly key: string;
  readonly type: string;
  readonly waves: readonly string[];
  /** Category of its service, where the catalogue knows one. */
  readonly category?: string;
}

/** What to know of a category before its resources move. */
export interface GuidanceOfCategory {
  readonly category: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly sources: readonly string[];
}
