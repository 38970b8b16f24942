import type { Sentence } from "../../base/sentence.ts";

export const PARTS = ["machine", "identity", "trust", "access"] as const;
export type Part = (typeof PARTS)[number];

/** What the doctor asked, and what came of it. */
export interface Diagnosis {
  readonly part: Part;
  /** A noun phrase: `Node.js`, `Microsoft.Storage/skus/read`. */
  readonly about: Sentence;
  /** `note`: nothing to be right or wrong. */
  readonly answer: "yes" | "no" | "unknown" | "note";
  readonly detail: Sentence;
  /** What to do where the answer is not yes. */
  readonly fix?: Sentence;
  /** A command to copy. */
  readonly command?: string;
}

/** 0: nothing is wrong; 1: something is; 3: nothing is known to be wrong, and something could not be told. */
export function exitCodeOfDiagnoses(findings: readonly Diagnosis[]): 0 | 1 | 3 {
  if (findings.some(({ answer }) => answer === "no")) return 1;
  return findings.some(({ answer }) => answer === "unknown") ? 3 : 0;
}
