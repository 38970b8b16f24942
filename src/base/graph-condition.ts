import { sameText } from "./names.ts";
const STRING = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/;
const LONGEST = 4000;

/**
 * The `where` clauses of a condition in the language of Azure Resource Graph, in one form: `where a | where b`. Takes the
 * condition alone, with `where`, and with the table `resources |` before it. Undefined for anything else: a query may only
 * choose among the resources of the source, never join, union or run another statement.
 */
export function graphCondition(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = clausesOf(text.replace(/\s+/g, " ").trim());
  if (parts === undefined) return undefined;
  const [first = "", ...rest] = parts;
  const all = sameText(first, "resources") ? rest : parts;
  const clauses = all.map((part, index) => {
    const condition = /^where (.+)$/i.exec(part)?.[1];
    return condition ?? (index === 0 && all === parts ? part : "");
  });
  if (clauses.length === 0 || clauses.some((clause) => clause === "" || OPERATOR.test(clause)))
    return undefined;
  return clauses.map((clause) => `where ${clause}`).join(" | ");
}

/** Tabular operators: a clause that begins with one is none. */
const OPERATOR =
  /^(?:where|project\S*|extend|summarize|join|union|mv-?\S*|order|sort|top|limit|take|count|distinct|parse\S*|let|set|declare|print|evaluate|invoke|render|resources|\w*resources)(?: |$)/i;

/** Split at the bars outside of texts; undefined where a text or bracket does not end, or another statement begins. */
function clausesOf(text: string): string[] | undefined {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (let at = 0; at < text.length;) {
    const quoted = STRING.exec(text.slice(at))?.[0];
    if (quoted !== undefined) {
      part += quoted;
      at += quoted.length;
      continue;
    }
    const letter = text[at] ?? "";
    if (/['"`@;\u0000-\u001f\u007f]/.test(letter) || text.startsWith("//", at)) return undefined;
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth < 0 || (letter === "|" && depth > 0)) return undefined;
    if (letter === "|") {
      parts.push(part.trim());
      part = "";
    } else part += letter;
    at += 1;
  }
  return depth === 0 ? [...parts, part.trim()] : undefined;
}
