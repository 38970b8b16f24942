import { say } from "../../base/sentence.ts";
import type { Pointer } from "../../base/place.ts";
import type { Manifest, Wave } from "../../manifest/model.ts";
import { caseOf, type Case, type Check, type Context } from "../check.ts";
import { attested, ATTESTED_DAYS, type Attested } from "../support/attested.ts";

type Requirement = Manifest["unverified"][number];

/** A requirement with the waves that it concerns, at least one; without any where the manifest has none. */
interface Concerning {
  readonly path: string;
  readonly pointers: readonly Pointer[];
  readonly waves?: readonly string[];
}

/** What is declared and not verified is not known, and unknown is never ready. */
export const wav07: Check = {
  meta: {
    id: "WAV-07",
    title: "Declared requirements are verified",
    area: "wave",
    severity: "blocker",
    phase: "evaluate",
    looksAt: `Every requirement that the manifest declares and that no check of this version reads: for example of the network. A requirement concerns the waves that have its area as a gate, and of these the ones that move a workload that it names. Each goes away as a check that reads it arrives. Until then an attestation of the last ${String(ATTESTED_DAYS)} days for WAV-07 settles it.`,
    ready:
      "Every requirement of the manifest is read by a check, or a person attests that the target meets it.",
    howToFix:
      "Verify the requirement by other means, then attest it under attestations with check WAV-07, its path as match (for example requirement: network), a person, a date and evidence. A wave whose gates leave its area out does not wait for it.",
    failsWhen: [
      "Never: a requirement that no check reads makes its waves unknown, since nobody has looked whether the target meets it.",
    ],
    takesAttestations: true,
    waive:
      "It cannot be waived: a waiver covers what fails, and this check never fails. Attest the requirement, or take it or its gate out of the manifest, which everybody who reads it sees.",
    facets: {
      requirement: "path of a requirement that an attestation names",
      requirements: "paths of the requirements that nobody has attested, in order, joined by commas",
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation",
    ],
  },
  cases(context) {
    const concerning = concerningOf(context.manifest);
    const open: Concerning[] = [];
    const judged: Case[] = [];
    for (const one of concerning) {
      const word = attested(context, "WAV-07", { requirement: one.path });
      if (word.kind === "none") open.push(one);
      else judged.push(attestedCase(one, word, context));
    }
    return [...openCase(open, context), ...judged];
  },
};

/** What concerns a wave, each path once: entries of a list share theirs. */
function concerningOf(manifest: Manifest): Concerning[] {
  const byPath = new Map<string, Concerning>();
  for (const requirement of manifest.unverified) {
    const waves = concerned(requirement, manifest);
    if (waves?.length === 0) continue;
    const { pointer, path } = requirement;
    const before = byPath.get(path);
    byPath.set(path, {
      path,
      pointers: [...(before?.pointers ?? []), pointer],
      ...(waves === undefined ? {} : { waves: [...new Set([...(before?.waves ?? []), ...waves])] }),
    });
  }
  return [...byPath.values()];
}

/** What nobody has looked at, in one case. */
function openCase(open: readonly Concerning[], { manifest }: Context): Case[] {
  const paths = open.map(({ path }) => path).sort();
  const [first] = paths;
  if (first === undefined) return [];
  const named = manifest.waves.map(({ name }) => name);
  const waves = named.filter((name) => open.some((one) => one.waves?.includes(name)));
  const about = {
    subject: "declared requirements",
    place: manifest.locate(open[0]?.pointers[0] ?? []),
    facets: { requirements: paths.join(", ") },
    ...(named.length === 0 ? {} : { waves }),
  };
  return [
    caseOf(about, {}, () => [
      {
        ...about,
        outcome: "unknown",
        why: say`No check of this version verifies the requirements ${paths}.`,
        evidence: open.map((one) => ({ label: one.path, value: whereOf(one, manifest) })),
        fix: {
          text: say`Verify each by other means, then attest it for ${"WAV-07"} with its path as match, for example ${`requirement: ${first}`}, a person, a date and evidence.`,
        },
      },
    ]),
  ];
}

/** What a person vouches for, each by itself: the attestation names it. */
function attestedCase(one: Concerning, word: Exclude<Attested, { kind: "none" }>, context: Context): Case {
  const { path, pointers, waves } = one;
  const about = {
    subject: path,
    place: context.manifest.locate(pointers[0] ?? []),
    facets: { requirement: path },
    ...(waves === undefined ? {} : { waves }),
  };
  const { evidence } = word;
  return caseOf(about, {}, () => [
    word.kind === "holds"
      ? {
          ...about,
          outcome: "pass",
          why: say`Somebody attests that the target meets ${path}, which no check of this version verifies.`,
          evidence,
        }
      : {
          ...about,
          outcome: "unknown",
          why: say`No check of this version verifies ${path}, and the attestation for it names nobody or no evidence, is too old or lies in the future.`,
          evidence,
          fix: {
            text: say`Verify it again by other means, then attest it with a person, a date of the last ${String(ATTESTED_DAYS)} days and evidence.`,
          },
        },
  ]);
}

function whereOf({ pointers, waves }: Concerning, manifest: Manifest): string {
  const lines = pointers.map((pointer) => `line ${String(manifest.locate(pointer).line)}`).join(", ");
  return waves === undefined ? lines : `${lines}, for ${waves.join(", ")}`;
}

/** Names of the waves that a requirement concerns; undefined where the manifest has no waves: then all that is planned. */
function concerned({ area, pointer, workloads }: Requirement, { waves }: Manifest): string[] | undefined {
  if (waves.length === 0) return undefined;
  const isOwn = ({ name }: Wave): boolean => pointer[0] !== "waves" || pointer[1] === name;
  const moves = (wave: Wave): boolean =>
    workloads.length === 0 || workloads.some((name) => wave.workloads.includes(name));
  return waves
    .filter((wave) => wave.gates.includes(area) && isOwn(wave) && moves(wave))
    .map(({ name }) => name);
}
