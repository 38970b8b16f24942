import { describe, expect, it } from "vitest";
import { declaredIn, exportsOf, messagesOf, parsed, sourceFiles } from "../support/messages.ts";

const sources = sourceFiles().map((file) => parsed(file));
const messages = sources.flatMap(messagesOf);
const exported = sources.flatMap(exportsOf);

/**
 * Phrases that a reader who is not a native speaker stumbles over, or that only this project uses, each with what to write
 * instead. "There is no …" is plain English; "… is no region" is not.
 */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\bthere )\b(is|are|was|were|be) (no(?! longer| more)|none)\b (?!to\b)/i, "is not a …"],
  [/\b(un)?mend(s|ed|ing|able)?\b/i, "fix"],
  [/\bperhaps\b/i, "may"],
  [/\bunknown to relocate\b/i, "could not tell"],
  [
    /\b(reckon\w*|rulings?|misfits?|wish(es)?|settled|standing (role|assignment|access))\b/i,
    "the field's word",
  ],
  [/\b(is|are|was|were) (told|held|kept) (apart|against)\b/i, "compared, distinguished"],
  [/\bheld against\b/i, "compared with, evaluated for"],
  [/\bdoes not tell\b/i, "does not state, does not say"],
  [/\b(cannot|could not) be (told|had|seen to)\b/i, "could not be determined, could not be read"],
  [/\bnot to be (seen|had)\b/i, "not known"],
  [/\black(s|ed|ing)?\b/i, "is missing"],
  [/\b(made|create|created|deploy|deployed|set up|write|bought) anew\b|\banew\b/i, "again"],
  [/\bhangs? on\b/i, "depends on"],
  [/\bvouch(es|ed)?\b/i, "attests"],
  [/\b(save for|forthwith|thereof|whereabouts|amiss|naught)\b/i, "a common word"],
];

/** Words of this project's own that names of types, functions and exports may not be made of; the field has one for each. */
const NAMES =
  /(?:^|(?<=[a-z0-9]))(Ruling|Reckoning|Standing|Wish|Wishes|Told|Said|Asked|Held|Kept|Spot|Spots|Slot|Slots|Perhaps|Misfit|Settled|Mend|Mended|Mending|Mender)(?![a-z])/;

const where = ({ file, line, text }: { file: string; line: number; text: string }): string =>
  `${file}:${String(line)}: ${text.slice(0, 160)}`;

describe("the words of the messages", () => {
  it("are found", () => {
    expect(messages.length).toBeGreaterThan(2_000);
  });

  it.each(PHRASES)("have none of %s (write: %s)", (phrase) => {
    expect(messages.filter(({ text }) => phrase.test(text)).map(where)).toEqual([]);
  });

  it("would be found in strings and templates, and not in comments and imports", () => {
    const text =
      'import "a b"; // is no region\nsay(`\${name} is no region`, "mend it", "one", { key: "k" });';
    const found = messagesOf(parsed("some.ts", text));
    expect(found.map(({ line, text: message }) => `${String(line)} ${message}`)).toEqual([
      "2 … is no region",
      "2 mend it",
    ]);
    for (const [index, message] of found.entries())
      expect(PHRASES[index]?.[0].test(message.text), message.text).toBe(true);
  });
});

describe("the names", () => {
  it("of types, functions and exports are made of the field's words", () => {
    const own = (name: string): boolean => NAMES.test(name.slice(0, 1).toUpperCase() + name.slice(1));
    expect([own("askedAhead"), own("notAsked"), own("Task"), own("mendable")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const declared = sources.flatMap(declaredIn);
    expect(declared.length).toBeGreaterThan(2_000);
    const odd = [...exported, ...declared].filter(({ name }) => own(name));
    expect(odd.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it("of exports name one type only, in whatever room", () => {
    const files = new Map<string, string[]>();
    for (const { file, name } of exported.filter(({ kind }) => kind === "type"))
      files.set(name, [...(files.get(name) ?? []), file]);
    const twice = [...files].filter(([, own]) => own.length > 1);
    expect(twice.map(([name, own]) => `${name}: ${own.join(", ")}`)).toEqual([]);
  });
});
