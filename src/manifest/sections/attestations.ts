import type { Frozen } from "../language/frozen.ts";
import { form, list, section, text, used, type TypeOf } from "../language/shape.ts";
import { at, toInstant } from "../language/values.ts";
import { match } from "./match.ts";

const attestation = section(
  "One attestation.",
  {
    check: form("checkId", "The check it answers."),
    match,
    by: used("people", text("Who attests.")),
    at: form("instant", "When."),
    evidence: used("people", text("Where the proof is.")),
  },
  ["check", "by", "at", "evidence"],
);

export const attestations = list(
  "Evidence, with a person and a date, of facts that no interface can prove.",
  attestation,
);

export function attestationOf(raw: TypeOf<typeof attestation>, index: number) {
  const { check, match: facets = {}, by, evidence } = raw;
  return { check, match: facets, by, at: toInstant(raw.at), evidence, pointer: at("attestations", index) };
}

export type Attestation = Frozen<ReturnType<typeof attestationOf>>;
