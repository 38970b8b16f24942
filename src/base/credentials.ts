/** Credentials by their shape, each with what takes its place. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [
    /(sig|client_secret|client_assertion|access_token|refresh_token|AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)(=|%3d)(?!\u2039)[^\s&;,"'`]+/gi,
    "$1$2\u2039removed\u203a",
  ],
  [/eyJ[\w-]{8,2048}\.[\w-]{8,}(?:\.[\w-]*)*/g, "\u2039token\u203a"],
  [/(?<![a-z0-9])(bearer|basic)\s+[\w.~+/=-]{16,}/gi, "$1 \u2039token\u203a"],
  [/(?<![a-z0-9])(?:gh[opsur]_\w{16,}|github_pat_\w{16,})/gi, "\u2039token\u203a"],
];

/** A text without the tokens, keys and signatures that are told by their shape. Twice changes nothing. */
export function withoutCredentials(text: string): string {
  return SHAPES.reduce((shown, [shape, instead]) => shown.replace(shape, instead), text);
}
