/** A blocker decides the verdict; a warning and a notice do not. */
export type Severity = "blocker" | "warning" | "notice";
export type Outcome = "pass" | "fail" | "unknown" | "not-applicable" | "waived";
export type Verdict = "ready" | "not-ready" | "unknown";
