import { list, map, section, text, use } from "./build.ts";

const match = map(
  "Facets of the findings it covers, as the page of the check lists them; all findings unless said.",
  "key",
  text("Value of the facet, compared without regard to case."),
);

export const attestations = list(
  "What no interface can prove: evidence with a person and a date.",
  section(
    "One attestation.",
    {
      check: use("checkId", "The check it answers."),
      match,
      by: text("Who attests."),
      at: use("instant", "When."),
      evidence: text("Where the proof is."),
    },
    ["check", "by", "at", "evidence"],
  ),
);

export const waivers = list(
  "Findings that are accepted for a time.",
  section(
    "One waiver.",
    {
      check: use("checkId", "The check whose findings are accepted."),
      match,
      reason: text("Why they are accepted."),
      owner: text("Who accepts them."),
      expires: use("instant", "Last day on which it holds (UTC), that day included."),
    },
    ["check", "reason", "owner", "expires"],
  ),
);
