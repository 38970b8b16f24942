import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** Text of ours that a person may read: a string or template of a source file that holds at least two words. */
export interface Message {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Of a template, with `…` in place of each value. */
  readonly text: string;
}

/** A declared name that other files may import. */
export interface ExportedName {
  readonly file: string;
  readonly name: string;
  readonly kind: "type" | "value";
}

/** Every source file below `folder`, with slashes. */
export function sourceFiles(folder = "src"): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}

export function parsed(file: string, text = readFileSync(file, "utf8")): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
}

/** All messages of a file. Module names, keys and single words are none. */
export function messagesOf(source: ts.SourceFile): Message[] {
  const messages: Message[] = [];
  const add = (node: ts.Node, text: string): void => {
    if (!/\p{L}\s+\p{L}/u.test(text) && !/\p{L}\s+…|…\s+\p{L}/u.test(text)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    messages.push({ file: source.fileName, line: line + 1, text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      add(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…"));
    }
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return messages;
}

/** What a file declares and exports at its top. */
export function exportsOf(source: ts.SourceFile): ExportedName[] {
  const file = source.fileName;
  return source.statements.flatMap((statement): ExportedName[] => {
    const exported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (exported !== true) return [];
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      return [{ file, name: statement.name.text, kind: "type" }];
    if (ts.isClassDeclaration(statement) && statement.name !== undefined)
      return [{ file, name: statement.name.text, kind: "type" }];
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined)
      return [{ file, name: statement.name.text, kind: "value" }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [{ file, name: name.text, kind: "value" as const }] : [],
    );
  });
}

/** The types and functions that a file declares, exported or not, at its top or inside of others. */
export function declaredIn(source: ts.SourceFile): ExportedName[] {
  const names: ExportedName[] = [];
  const visit = (node: ts.Node): void => {
    const isType =
      ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
    if ((isType || ts.isFunctionDeclaration(node)) && node.name !== undefined)
      names.push({ file: source.fileName, name: node.name.text, kind: isType ? "type" : "value" });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
