/** What a service may refuse a resource for, beside policy, rights, registration and region. */
export type QuestionName = "quota" | "feature" | "capability" | "version" | "name";

/** One thing that is known to refuse types of resources. */
export interface QuestionRow {
  readonly question: QuestionName;
  /** What is asked, in a few words. */
  readonly what: string;
  readonly types: readonly string[];
  /** Documentation page. */
  readonly source: string;
}
