/** A scalar of YAML that is read as this text again; JSON's quotes are YAML's, too. */
export function yamlText(text: string): string {
  const plain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

/** A list of such scalars, in one line. */
export function yamlList(items: readonly string[]): string {
  return `[${items.map(yamlText).join(", ")}]`;
}
