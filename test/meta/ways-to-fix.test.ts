import ts from "typescript";
import { expect, it } from "vitest";
import { messagesOf, parsed, sourceFiles } from "../support/messages.ts";

/** A fix with a command: the text of ours that its sentence is made of. */
interface Commanded {
  readonly where: string;
  readonly texts: readonly string[];
}

/** Objects with a text and a command; names of the same file that the text mentions are read along. */
function commanded(source: ts.SourceFile): Commanded[] {
  const declared = new Map<string, ts.Node[]>();
  const found: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    )
      declared.set(node.name.text, [...(declared.get(node.name.text) ?? []), node]);
    if (ts.isObjectLiteralExpression(node) && hasCommand(node, source)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.flatMap((object) => {
    const text = object.properties.find((one) => one.name?.getText(source) === "text");
    if (text === undefined) return [];
    const at = source.getLineAndCharacterOfPosition(object.getStart(source)).line + 1;
    const texts = textsOf(text, source, declared, new Set());
    return [{ where: `${source.fileName}:${String(at)}`, texts }];
  });
}

function hasCommand(object: ts.ObjectLiteralExpression, source: ts.SourceFile): boolean {
  return object.properties.some((one) =>
    ts.isSpreadAssignment(one)
      ? /\bcommand/.test(one.getText(source))
      : one.name.getText(source) === "command",
  );
}

function textsOf(
  node: ts.Node,
  source: ts.SourceFile,
  declared: ReadonlyMap<string, readonly ts.Node[]>,
  seen: Set<string>,
): string[] {
  const texts: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isConditionalExpression(inner)) {
      [inner.whenTrue, inner.whenFalse].forEach(visit);
      return;
    }
    if (ts.isNoSubstitutionTemplateLiteral(inner)) texts.push(inner.text);
    if (ts.isTemplateExpression(inner)) {
      const parts = inner.templateSpans.map(
        ({ expression, literal }) =>
          (/\bbyCommand\b/.test(expression.getText(source)) ? ", with this command" : "…") + literal.text,
      );
      texts.push([inner.head.text, ...parts].join(""));
      // The others are data.
      const prose = inner.templateSpans.filter(({ expression }) => /^raw\(/.test(expression.getText(source)));
      for (const { expression } of prose) visit(expression);
      return;
    }
    const name = ts.isIdentifier(inner)
      ? inner.text
      : ts.isShorthandPropertyAssignment(inner)
        ? inner.name.text
        : undefined;
    if (name !== undefined && name !== "command" && !seen.has(name)) {
      seen.add(name);
      for (const one of declared.get(name) ?? []) texts.push(...textsOf(one, source, declared, seen));
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return texts;
}

/** Not a way of its own: `12 or more`, `until then or longer`. */
const ALTERNATIVE = /\bor (?!more\b|later\b|longer\b|above\b)|\bA: /i;
const ASSIGNED = /\b[B-D], with this command: |\b[Tt]his command shows |\bwith this command\b/;

function unclear(source: ts.SourceFile): string[] {
  return commanded(source)
    .filter(({ texts }) => texts.some((text) => ALTERNATIVE.test(text)))
    .filter(({ texts }) => !texts.some((text) => ASSIGNED.test(text)))
    .map(({ where, texts }) => `${where}: ${texts.join(" | ").slice(0, 200)}`);
}

it("a fix with two ways and a command says which way the command is of: B, with this command: …", () => {
  const sources = sourceFiles("src/checks").map((file) => parsed(file));
  expect(sources.flatMap(commanded).length).toBeGreaterThan(25);
  expect(sources.flatMap(unclear)).toEqual([]);
});

it("no message speaks of the way that has the command in another form", () => {
  const odd = sourceFiles("src/checks")
    .flatMap((file) => messagesOf(parsed(file)))
    .filter(({ text }) => /\bas the command does\b|\bby the command\b|\. Or [a-z]/.test(text));
  expect(odd.map(({ file, line, text }) => `${file}:${String(line)}: ${text.slice(0, 120)}`)).toEqual([]);
});

it.each([
  [
    "an inline text",
    "const fix = { text: say`Purge it, or plan another name.`, command: azCommand([]) };",
    1,
  ],
  ["a name", "const text = say`A: do this. B: do that.`; const fix = { text, command };", 1],
  [
    "a spread",
    "const fix = { text: say`Do this, or that.`, ...(command === undefined ? {} : { command }) };",
    1,
  ],
  [
    "a function",
    "function way() { return say`this, or that`; } const fix = { text: say`Do ${raw(way())}.`, command };",
    1,
  ],
  ["the form", "const fix = { text: say`A: do this. B, with this command: do that.`, command };", 0],
  [
    "the form by its helper",
    "const fix = { text: say`A: do this. B${raw(byCommand(command))}: do that.`, command };",
    0,
  ],
  ["one way", "const fix = { text: say`Request ${limit} or more.`, command };", 0],
  ["no command", "const fix = { text: say`Do this, or that.` };", 0],
])("reads %s", (_, text, count) => {
  expect(unclear(parsed("here.ts", text))).toHaveLength(count);
});
