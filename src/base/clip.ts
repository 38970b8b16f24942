/** At most `max` UTF-16 units, the last one `…` when something was cut; never half a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, Math.max(0, max - 1));
  const last = cut.charCodeAt(cut.length - 1);
  const whole = last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
  return `${whole.trimEnd()}…`;
}

/** As {@link clip}, of a text whose end tells more than its beginning. */
export function clipStart(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(text.length - Math.max(0, max - 1));
  const first = cut.charCodeAt(0);
  const whole = first >= 0xdc00 && first <= 0xdfff ? cut.slice(1) : cut;
  return `…${whole.trimStart()}`;
}
