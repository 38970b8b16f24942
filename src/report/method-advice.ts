import type { Sentence } from "../base/sentence.ts";

/** How resources of one type get to the target: what the catalogue recommends, beside what the manifest declares. */
export interface MethodAdvice {
  readonly type: string;
  /** Planned resources, by key. */
  readonly resources: readonly string[];
  readonly recommended: RelocationWay;
  /** Absent where the manifest declares none. */
  readonly declared?: RelocationWay;
  /** The tool in words, or how it is done without one. */
  readonly how: Sentence;
  readonly why: Sentence;
  /** Page of Microsoft's documentation that guides through it. */
  readonly guide?: string;
  /** False where no page confirms the method. */
  readonly documented: boolean;
}

/** Hot, warm or cold, and what does it. */
export interface RelocationWay {
  readonly relocation: "hot" | "warm" | "cold";
  /** As `method.tool` of the manifest names it. */
  readonly tool?: string;
}

/** `hot by sql-failover-group`, `cold` */
export function wayWords({ relocation, tool }: RelocationWay, show: (text: string) => string): string {
  return tool === undefined ? relocation : `${relocation} by ${show(tool)}`;
}

/** What the manifest declares where it is not what is recommended; empty where they agree or it declares nothing. */
export function declaredWords(
  { recommended, declared }: MethodAdvice,
  show: (text: string) => string,
): string {
  if (declared === undefined) return "";
  const agree = declared.relocation === recommended.relocation && declared.tool === recommended.tool;
  return agree ? ", as declared" : `, declared ${wayWords(declared, show)}`;
}

/** The form of a guide's address. A report may be forged, and its links must lead to the documentation alone. */
export const GUIDE_PAGE = "^https://learn\\.microsoft\\.com/[a-z0-9/.-]*$";

/** The guide where its address may be a link. */
export function guideLink({ guide }: MethodAdvice): string | undefined {
  return guide !== undefined && new RegExp(GUIDE_PAGE).test(guide) ? guide : undefined;
}
