import { groupBy } from "../../base/group.ts";
import type { Place } from "../../base/place.ts";
import { isDefined } from "../../base/result.ts";
import { raw, say } from "../../base/sentence.ts";
import { sourceTexts, type SourceText } from "../../derive/source-texts.ts";
import type { FactRef } from "../../facts/facts.ts";
import { filesKeyOf } from "../../facts/key.ts";
import type { FileMentions, TextMention } from "../../facts/kinds/file-mentions.ts";
import { dependencyEdges } from "../../manifest/dependencies.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { SourceListing } from "../../plan/plan.ts";
import type { NotJudged } from "../../report/model.ts";
import { caseOf, type Case, type Context, type Judgement } from "../check.ts";

/** A place in a file, and what of the source it names. */
interface Named {
  readonly source: SourceText;
  readonly mention: TextMention;
}

/** Lines of evidence of one file; more are counted. */
const MOST = 20;

/** The files that the manifest has scanned. */
export function fileCases({ manifest, planned, plan }: Context): Case[] {
  const seen = fileSearch(manifest, plan?.source);
  if (seen === undefined) return [];
  const { texts } = sourceTexts(manifest, plan?.source);
  const about = { subject: "scanned files", place: manifest.locate(["connections", "scan"]) };
  return [
    caseOf(about, { seen }, ({ seen: value }) => {
      const unread = unreadOf(value, manifest);
      const named = namedIn(value, texts);
      const found = withoutRepeats(named).filter(({ mention }) => !isAllowed(mention, manifest));
      const findings = [...groupBy(found, ({ mention }) => mention.file)].map(([file, all]) =>
        findingOf(file, all, manifest, planned),
      );
      const cut = findings.length > 0 ? [] : uncounted(value, about);
      if (findings.length + cut.length > 0) return [...findings, ...cut, ...unread];
      // Nothing was read that could name it.
      if (value.read === 0) return unread.length > 0 ? unread : [{ ...about, ...nothingRead }];
      const why = say`None of the ${value.read} scanned files names one of ${texts.length} texts of the source.`;
      return [{ ...about, outcome: "pass", why }, ...unread];
    }),
  ];
}

/** What is looked for in files, where the manifest has some scanned. */
export function fileSearch(
  manifest: Manifest,
  listings?: readonly SourceListing[],
): FactRef<"fileMentions"> | undefined {
  const files = manifest.connections.scanned.map(({ pattern }) => pattern);
  if (files.length === 0) return undefined;
  const texts = sourceTexts(manifest, listings).texts.map(({ text, as }) => ({ text, as }));
  return { kind: "fileMentions", ...filesKeyOf(files, { without: leftOut(manifest), texts }) };
}

const nothingRead = {
  outcome: "unknown",
  why: say`None of the files that fit the patterns is text, so nothing was looked for.`,
} as const;

function namedIn({ found }: FileMentions, texts: readonly SourceText[]): Named[] {
  const byText = new Map(found.map((one) => [one.text, one.places]));
  return texts.flatMap((source) =>
    (byText.get(source.text) ?? []).map((mention): Named => ({ source, mention })),
  );
}

/** The manifest lets all places stay that are told, and there are more. */
function uncounted({ found }: FileMentions, about: Pick<Judgement, "subject" | "place">): Judgement[] {
  const more = found.filter(({ count, places }) => count > places.length).map(({ text }) => text);
  if (more.length === 0) return [];
  const why = say`${more} stands at so many places that not all of them could be judged.`;
  return [{ ...about, outcome: "unknown", why }];
}

/** Names that are looked for nowhere, since they stand in files for other things, too. */
export function unsearched({ manifest, plan }: Context): NotJudged[] {
  const { plain } = sourceTexts(manifest, plan?.source);
  return manifest.connections.scanned.length === 0 || plain.length === 0
    ? []
    : [
        {
          what: say`names of the source that are a plain word, which the scanned files are not searched for`,
          count: plain.length,
          items: plain.toSorted().slice(0, 50),
        },
      ];
}

/** The manifest and exports of the source name the source; what is deployed is judged by its requests. */
function leftOut(manifest: Manifest): string[] {
  const inventory = (manifest.inventory ?? []).flatMap((entry) => {
    switch (entry.kind) {
      case "resourceGraph":
        return [entry.snapshot];
      case "bicep":
        return [];
      case "armTemplate":
        return [entry.file, entry.parameters];
      default:
        return [entry.file];
    }
  });
  const all = [manifest.file, ...inventory, ...manifest.connections.notScanned].filter(isDefined);
  return [...new Set(all)].toSorted();
}

function unreadOf({ empty, unread }: FileMentions, manifest: Manifest): Judgement[] {
  const patterns = empty.map((pattern): Judgement => {
    const at = manifest.connections.scanned.find((one) => one.pattern === pattern)?.pointer;
    return {
      subject: `pattern ${pattern}`,
      place: manifest.locate(at ?? ["connections", "scan"]),
      outcome: "unknown",
      why: say`No tracked file fits the pattern ${pattern}, so nothing was looked for there.`,
      fix: { text: say`Correct the pattern, or remove it. Patterns count from the root of the repository.` },
    };
  });
  const [first] = unread;
  if (first === undefined) return patterns;
  return [
    ...patterns,
    {
      subject: "files that could not be read",
      place: { file: first.file, line: 1, column: 1, path: "" },
      outcome: "unknown",
      why: say`Whether ${unread.map(({ file }) => file)} name the source could not be determined: of ${first.file}, ${raw(first.why)}.`,
      evidence: unread.slice(0, MOST).map(({ file, why }) => ({ label: file, value: why })),
      fix: {
        text: say`Look into it yourself, and leave it out of the scan with ${`!${first.file}`} in ${"connections.scan"}.`,
      },
    },
  ];
}

/** One place is told once, by the text that tells most: they come in that order. A region within a name that is told adds nothing. */
function withoutRepeats(all: readonly Named[]): Named[] {
  const byLine = groupBy(all, ({ mention: { file, line } }) => `${file}\0${String(line)}`);
  const named = [...byLine.values()].flatMap((line) =>
    line.filter((one) => !line.some((whole) => isContained(one, whole))),
  );
  const taken = new Map<string, Named>();
  for (const one of named) {
    const { file, line, column, text } = one.mention;
    const place = `${file}\0${String(line)}\0${String(column)}`;
    const before = taken.get(place);
    if (before === undefined || (before.mention.text.length < text.length && before.source.of === "region"))
      taken.set(place, one);
  }
  return [...taken.values()];
}

/** Whether a region or its code stands in a name or host that tells more. */
function isContained({ source, mention }: Named, whole: Named): boolean {
  const isCode = source.as === "segment";
  if (source.of !== "region" || (isCode ? whole.source.as === "segment" : whole.source.of === "region"))
    return false;
  if (mention.text === whole.mention.text && mention.text.length > source.text.length) return true;
  const { column } = whole.mention;
  return isCode && column <= mention.column && mention.column < column + whole.source.text.length;
}

function isAllowed(mention: TextMention, manifest: Manifest): boolean {
  const text = mention.text.toLowerCase();
  return manifest.connections.allowed.some(
    (one) =>
      one.resource === undefined &&
      text.includes(one.text.toLowerCase()) &&
      (one.file === undefined || mention.file === one.file || mention.file.startsWith(`${one.file}/`)),
  );
}

function findingOf(
  file: string,
  named: readonly Named[],
  manifest: Manifest,
  planned: Context["planned"],
): Judgement {
  const sorted = named.toSorted(
    (a, b) => a.mention.line - b.mention.line || a.mention.column - b.mention.column,
  );
  const [first] = sorted;
  const isHint = sorted.every(({ source }) => source.of === "region");
  const names = [...new Set(sorted.map(({ mention }) => mention.text))];
  const shown = sorted.slice(0, MOST).map(({ source, mention }) => ({
    label: `line ${String(mention.line)}`,
    value:
      (source.becomes === undefined
        ? mention.text
        : `${mention.text} -> ${replaced(mention.text, source, manifest)}`) +
      (mention.encoded === true ? " (in base64)" : ""),
  }));
  const more = sorted.length - shown.length;
  const whole = sorted.some(({ source }) => source.resource === undefined);
  const keys = new Set(sorted.flatMap(({ source }) => withUsers(source.resource, manifest)));
  return {
    subject: file,
    place: placeOf(file, first?.mention),
    facets: { reference: first?.source.of ?? "name", file },
    // A file that names the region or a forbidden text is of no resource, and concerns every wave.
    ...(whole ? {} : { resources: planned.filter(({ key }) => keys.has(key)) }),
    outcome: "fail",
    ...(isHint ? { severity: "warning" as const } : {}),
    why: say`${file} names ${names.slice(0, 3)} of the source at ${sorted.length} ${sorted.length === 1 ? "place" : "places"}.`,
    evidence: more > 0 ? [...shown, { label: "further places", value: String(more) }] : shown,
    fix: {
      text: say`Put what is at the target in its place, or list it under ${"connections.allow"} with the reason.`,
    },
  };
}

/** The resource, and those that depend on it. */
function withUsers(key: string | undefined, manifest: Manifest): string[] {
  if (key === undefined) return [];
  return [key, ...dependencyEdges(manifest).flatMap(({ from, to }) => (from === key ? [to] : []))];
}

/** The host of the source with the target's name in it. */
function replaced(
  text: string,
  { text: searched, becomes = "", resource, as }: SourceText,
  { source, target }: Manifest,
): string {
  const at = text.toLowerCase().indexOf(searched);
  if ((resource === undefined && as !== "segment") || at === -1) return becomes;
  const host = text.slice(0, at) + becomes + text.slice(at + searched.length);
  // A host may name its region besides.
  const labels = host
    .split(".")
    .map((label) => (label.toLowerCase() === source.region ? target.region : label));
  return labels.join(".");
}

function placeOf(file: string, mention: TextMention | undefined): Place {
  return { file, line: mention?.line ?? 1, column: mention?.column ?? 1, path: "" };
}
