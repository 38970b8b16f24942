/** Addresses that the tests pass in: no other link may come out. */
export const LINKS = {
  runUrl: "https://ours.example/run",
  fullUrl: "https://ours.example/full",
  filesUrl: "https://ours.example/files",
  checkPage: (id: string): string => `https://ours.example/checks/${id}.md`,
} as const;

/** Thousands of lines are looked at: an assertion of the test runner for each would take minutes. */
function must(right: boolean, what: string): void {
  if (!right) throw new Error(what);
}

/**
 * Takes a report apart as GitHub would, blocks first, and fails at anything that data could have brought in: an open fence or
 * fold, a cell too many, a tag, link, mention, reference or address that is not ours.
 */
export function expectSound(markdown: string): void {
  must(!/\p{Cs}/u.test(markdown), "half a surrogate pair");
  must(
    !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(markdown),
    "an invisible character",
  );
  let fence: string | undefined;
  let columns: number | undefined;
  const folds: string[] = [];
  for (const line of markdown.split("\n")) {
    const opening = /^(`{3,})(shell|powershell|json|mermaid)$/.exec(line);
    if (fence !== undefined) {
      if (line === fence) fence = undefined;
      continue;
    }
    if (opening) {
      fence = opening[1];
      continue;
    }
    columns = cells(line, columns);
    const rest = withoutData(line);
    for (const tag of rest.match(/<\/?details>/g) ?? []) {
      if (tag === "<details>") folds.push(tag);
      else must(folds.pop() === "<details>", `a fold closed that was not open: ${line}`);
    }
    expectPlain(rest, line);
  }
  must(fence === undefined, "an open fence");
  must(folds.length === 0, "an open fold");
}

/** GitHub splits a table row at every bar, code span or not. */
function cells(line: string, columns: number | undefined): number | undefined {
  if (!line.startsWith("|")) return undefined;
  const own = line.split("|").length;
  must(columns === undefined || own === columns, `a cell too many or too few: ${line}`);
  return own;
}

function withoutData(line: string): string {
  const blocks = line.replace(/<code>((?:[A-Za-z0-9/\-… ]|[^\u0000-\u007f]|&#\d+;)*)<\/code>/gu, "\u2022");
  return withoutLinks(withoutSpans(blocks));
}

/** Code spans after CommonMark: a run of backticks opens one that ends at the next run of the same length. */
function withoutSpans(line: string): string {
  let rest = "";
  let at = 0;
  while (at < line.length) {
    const open = /`+/g;
    open.lastIndex = at;
    const run = open.exec(line);
    if (run === null) return rest + line.slice(at);
    rest += line.slice(at, run.index);
    const closing = [...line.slice(open.lastIndex).matchAll(/`+/g)].find((other) => other[0] === run[0]);
    if (closing === undefined) throw new Error(`an open code span: ${line}`);
    at = open.lastIndex + closing.index + run[0].length;
    // What stood in the span must not glue what stood around it.
    rest += "\u2022";
  }
  return rest;
}

function withoutLinks(line: string): string {
  // Guides lead to the documentation alone, whatever a report says.
  const without = line.replace(/\[Guide\]\(https:\/\/learn\.microsoft\.com\/[a-z0-9/.-]*\)/g, "\u2022");
  return without.replace(
    /\[(?:\u2022|[A-Z]{2,8}-\d{1,4}|workflow run|The whole report)\]\(https:\/\/ours\.example\/[^\s()]*\)/g,
    "\u2022",
  );
}

function expectPlain(rest: string, line: string): void {
  const text = rest
    .replace(/<\/?(?:details|summary|sub|br)>|<pre>|<\/pre>/g, "")
    .replace(/^#{2,3} /, "")
    .replace(/&(?:amp|nbsp|#8209);/g, "")
    .replace(/\*\*/g, "")
    .replace(/^\|(?:[-:]+\|)+$/, "")
    .replaceAll("|", "");
  const bad = /[<>[\]\\~$_*@#`{}^]|:\/\/|www\.|&(?:\w+|#\d+);|:[\w+-]+:|GH-\d|^\s*(?:=+|\d+[.)] )/i.exec(
    text,
  );
  must(bad === null, `${JSON.stringify(bad?.[0])} got out: ${line}`);
}
