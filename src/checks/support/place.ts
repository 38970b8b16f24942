import type { Place } from "../../base/place.ts";

/** `infra/main.json:120` */
export function placeText({ file, line }: Place): string {
  return `${file}:${String(line)}`;
}
