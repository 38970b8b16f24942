/** What a service may refuse a resource for, beside policy, rights, registration and region. */
export type QuestionName = "quota" | "feature" | "capability" | "version" | "name" | "terms";

/** One thing that is known to refuse types of resources. */
export interface QuestionRow {
  readonly question: QuestionName;
  /** What is asked, in a few words. */
  readonly what: string;
  readonly types: readonly string[];
  /** Member of a request without which nobody asks; absent where every request of the type is concerned. */
  readonly onlyWith?: string;
  /** Documentation page. */
  readonly source: string;
}
