import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import ts from "typescript";

/** What stands before each token, from the end of the token before it. */
function gapsOf(source: ts.SourceFile): [from: number, to: number][] {
  const gaps: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source).filter((child) => !ts.isJSDoc(child));
    if (children.length > 0) children.forEach(visit);
    else if (node.getStart(source) > node.getFullStart())
      gaps.push([node.getFullStart(), node.getStart(source)]);
  };
  visit(source);
  return gaps;
}

/** The line break and indentation of a gap, or its one space, without the comments between them. */
function blank(gap: string): string {
  return gap.includes("\n") ? `\n${/[ \t]*$/.exec(gap)?.[0] ?? ""}` : " ";
}

/** The same statements as `code`, layout included, without its comments; a first line `#!…` stays. */
export function withoutComments(code: string): string {
  const [shebang = ""] = /^#!.*\n/.exec(code) ?? [];
  const text = code.slice(shebang.length);
  const source = ts.createSourceFile("bundle.js", text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  let end = 0;
  let kept = "";
  for (const [from, to] of gapsOf(source)) {
    const gap = text.slice(from, to);
    kept += text.slice(end, from) + (/\S/.test(gap) ? blank(gap) : gap.replace(/\n\s*\n/g, "\n"));
    end = to;
  }
  return `${shebang}${`${kept}${text.slice(end)}`.replace(/^\n+/, "")}`;
}

/** Drops the comments of the scripts in a folder: those of bundled packages are a tenth of their size. */
export function dropComments(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js")))
    writeFileSync(`${folder}/${name}`, withoutComments(readFileSync(`${folder}/${name}`, "utf8")));
}
