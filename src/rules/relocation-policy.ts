import { AREAS, type Area } from "../base/area.ts";
import type { Sentence } from "../base/sentence.ts";
import { parseDuration } from "../base/time.ts";
import { forms } from "../manifest/language/forms.ts";
import {
  choice,
  form,
  integer,
  isText,
  list,
  map,
  scalar,
  section,
  set,
  text,
  type TypeOf,
} from "../manifest/language/shape.ts";
import { API_VERSION } from "../manifest/sections/manifest.ts";
import { WAIVERS_FROM, type Limits, type Span } from "./limits.ts";

export const POLICY_KIND = "RelocationPolicy";

/** How much a check weighs; `off`: it is not judged, and the report says so. */
export const POLICY_SEVERITIES = ["off", "notice", "warning", "blocker"] as const;
export type PolicySeverity = (typeof POLICY_SEVERITIES)[number];

const area = scalar({ type: "string", enum: AREAS }, (value): value is Area =>
  AREAS.some((one) => one === value),
);

const checks = list(
  "Checks that the rule is about.",
  scalar(
    {
      title: "the id of a check such as BUD-01, or a group of them such as BUD-*",
      type: "string",
      pattern: "^[A-Z]{2,4}-(?:\\d{2}|\\*)$",
    },
    isText,
  ),
  { minItems: 1, uniqueItems: true },
);

const allow = section(
  "Who may waive what.",
  {
    checks,
    owners: set("Owners that a waiver may have: handles of people or teams.", "label", { minItems: 1 }),
    codeowners: text(
      "A file of the repository, or manifest: those whom CODEOWNERS of the base branch names for it may own such a waiver, too.",
      { maxLength: 400 },
    ),
    longest: form("duration", "How long such a waiver may still last."),
  },
  ["checks"],
);

/** The language of the document: what an organisation asks of every relocation, whatever its manifest says. */
export const relocationPolicy = section(
  "What an organisation asks of every relocation. No manifest can weaken it.",
  {
    $schema: scalar(
      { description: "This schema, for editors that look for it here.", type: "string" },
      isText,
    ),
    apiVersion: scalar({ description: "Version of the language.", const: API_VERSION }, isText),
    kind: scalar({ description: "Kind of document.", const: POLICY_KIND }, isText),
    metadata: section(
      "Name of the policy.",
      { name: text("It heads what the report says of it.", { maxLength: 100 }) },
      ["name"],
    ),
    severities: map(
      "How much a check weighs, by its id.",
      "checkId",
      choice("Its severity. Off leaves it out, and the report says so.", POLICY_SEVERITIES),
    ),
    gates: list("Areas that gate every wave.", area, { uniqueItems: true }),
    mandatory: set(
      "Checks that are blockers, that nobody may waive, and whose areas gate every wave.",
      "checkId",
    ),
    waivers: section("Which waivers, attestations and closed waves count.", {
      from: choice("head: as the manifest has them, base: only those of the base branch.", WAIVERS_FROM),
      longest: form("duration", "How long a waiver may still last."),
      allow: list("Who may waive what. Where it is given, no other waiver counts.", allow),
    }),
    maxAge: form("duration", "How old the facts may be."),
    noise: section("How much of what stops no wave is shown.", {
      perCheck: integer(
        "Warnings and notices of a check that are shown one by one. The others are one finding.",
        { minimum: 1, maximum: 1000 },
      ),
    }),
  },
  ["apiVersion", "kind", "metadata"],
);

/** As published: `relocation-policy.schema.json`. */
export const relocationPolicySchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://raw.githubusercontent.com/azure-relocation-readiness/action/main/relocation-policy.schema.json",
  title: "Azure relocation policy",
  ...relocationPolicy.schema,
  $defs: forms,
};

export interface WaiverRule {
  /** Ids of checks, or groups such as `BUD-*`. */
  readonly checks: readonly string[];
  readonly owners: readonly string[];
  /** The file of which the owners by CODEOWNERS may waive, too; `manifest` is the manifest itself. */
  readonly codeowners?: string;
  /** What CODEOWNERS says of it, or why that is not known; once it was looked up. */
  readonly byCodeowners?: Sentence;
  readonly longest?: Span;
}

export interface RelocationPolicy {
  readonly name: string;
  /** Where it was read: `contoso/governance/relocation-policy.yaml@v3`, or a path. */
  readonly from: string;
  readonly severities: ReadonlyMap<string, PolicySeverity>;
  readonly mandatory: ReadonlySet<string>;
  /** Without those of single rules. */
  readonly limits: Limits;
  /** Warnings and notices of a check that are shown one by one; all where it is absent. */
  readonly noise?: number;
  /** Absent where anybody may waive. */
  readonly allow?: readonly WaiverRule[];
}

/**
 * The policy of a document that fits {@link relocationPolicy}.
 * @param areaOf the area of a check
 */
export function policyOf(
  raw: TypeOf<typeof relocationPolicy>,
  from: string,
  areaOf: (check: string) => Area | undefined,
): RelocationPolicy {
  const mandatory = new Set(raw.mandatory ?? []);
  const own = [...mandatory].map(areaOf);
  const gates = AREAS.filter((one) => raw.gates?.includes(one) === true || own.includes(one));
  const { from: waiversFrom, longest, allow } = raw.waivers ?? {};
  const severities = new Map(Object.entries(raw.severities ?? {}));
  for (const check of mandatory) severities.set(check, "blocker");
  return {
    name: raw.metadata.name,
    from,
    severities,
    mandatory,
    limits: {
      ...(gates.length === 0 ? {} : { requireGates: gates }),
      ...(waiversFrom === undefined ? {} : { waiversFrom }),
      ...(longest === undefined ? {} : { maxWaiver: span(longest) }),
      ...(raw.maxAge === undefined ? {} : { maxAge: span(raw.maxAge) }),
    },
    ...(raw.noise?.perCheck === undefined ? {} : { noise: raw.noise.perCheck }),
    ...(allow === undefined
      ? {}
      : {
          allow: allow.map(({ longest: most, owners = [], ...rule }) => ({
            ...rule,
            owners,
            ...(most === undefined ? {} : { longest: span(most) }),
          })),
        }),
  };
}

function span(written: string): Span {
  const ms = parseDuration(written);
  if (ms === undefined) throw new Error("the schema of the policy lets a bad duration through");
  return { text: written, ms };
}

/** The rules that are about a check. */
export function rulesFor(rules: readonly WaiverRule[], check: string): WaiverRule[] {
  const id = check.toUpperCase();
  const group = `${id.split("-")[0] ?? ""}-*`;
  return rules.filter(({ checks: own }) => own.includes(id) || own.includes(group));
}
