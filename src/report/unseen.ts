/** Controls that JSON leaves as they are, and format characters; those beyond 16 bits as their halves. */
const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|(?<=\udb40)[\udc00-\udfff]/g;

/** JSON in which what a terminal would obey instead of showing it is escaped; it parses to the same strings. */
export function escapedJson(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
