import { POLICY_ONLY, STANDARD } from "../expression/functions/standard.ts";

interface Signature {
  readonly min: number;
  readonly max: number;
}

/** Functions that read what surrounds them, with the number of arguments that each takes. */
export const CONTEXTUAL = {
  parameters: { min: 1, max: 1 },
  field: { min: 1, max: 1 },
  current: { min: 0, max: 1 },
  subscription: { min: 0, max: 0 },
  resourcegroup: { min: 0, max: 0 },
  requestcontext: { min: 0, max: 0 },
  /** What an external endpoint attests of a request; a definition with externalEvaluationEnforcementSettings has it. */
  claims: { min: 0, max: 0 },
  policy: { min: 0, max: 0 },
  utcnow: { min: 0, max: 1 },
} as const satisfies Readonly<Record<string, Signature>>;

const NAMES = new Map<string, Signature>(Object.entries(CONTEXTUAL));

/** The functions of policy rules, by name in any casing; those of templates only (`reference`, `list…`) are not among them. */
export function signatureOf(name: string): Signature | undefined {
  const lower = name.toLowerCase();
  return NAMES.get(lower) ?? STANDARD.get(lower) ?? POLICY_ONLY.get(lower);
}
