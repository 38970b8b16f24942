import { clean } from "../report/clean.ts";
import { plainSentence } from "../report/plain.ts";
import { sentenceWords, wrap } from "../report/text/layout.ts";
import { plainStyler, type Styler } from "../report/text/styler.ts";
import { PARTS, type Diagnosis, type Part } from "../run/doctor/model.ts";

const HEADS: Readonly<Record<Part, string>> = {
  machine: "This machine",
  identity: "The identity",
  trust: "What Microsoft Entra has to trust",
  access: "What the checks may read",
};

/** The findings for a terminal. Commands to copy keep their lines. */
export function doctorText(
  findings: readonly Diagnosis[],
  width: number,
  styler: Styler = plainStyler,
): string {
  const lines = PARTS.flatMap((part) => {
    const own = findings.filter((one) => one.part === part);
    return own.length === 0 ? [] : ["", HEADS[part], ...own.flatMap((one) => linesOf(one, width, styler))];
  });
  const count = (answer: Diagnosis["answer"]): number =>
    findings.filter((one) => one.answer === answer).length;
  const sum = `${String(count("yes"))} yes, ${String(count("no"))} no, ${String(count("unknown"))} unknown`;
  return `${[...lines.slice(1), "", sum].join("\n")}\n`;
}

function linesOf(
  { about, answer, detail, fix, command }: Diagnosis,
  width: number,
  styler: Styler,
): string[] {
  const indent = " ".repeat(11);
  const room = Math.max(width - indent.length, 20);
  const text = (sentence: string): string[] => wrap(sentenceWords(sentence), room, styler);
  const [first = "", ...rest] = text(`${about}: ${detail}`);
  const mark = answer === "note" ? "" : answer;
  const role = ({ yes: "good", no: "bad", unknown: "unknown", note: "dim" } as const)[answer];
  return [
    `  ${styler(mark, role)}${" ".repeat(9 - mark.length)}${first}`,
    ...rest.map((line) => indent + line),
    ...(fix === undefined || answer === "yes" ? [] : text(`→ ${fix}`).map((line) => indent + line)),
    ...(command ?? "").split("\n").flatMap((line) => (line === "" ? [] : [`${indent}  ${clean(line)}`])),
  ];
}

/** The same for programs. */
export function doctorJson(findings: readonly Diagnosis[]): string {
  const plain = findings.map(({ about, detail, fix, ...rest }) => ({
    ...rest,
    about: plainSentence(about),
    detail: plainSentence(detail, 4_000),
    ...(fix === undefined ? {} : { fix: plainSentence(fix) }),
  }));
  return `${JSON.stringify({ findings: plain }, undefined, 2)}\n`;
}
