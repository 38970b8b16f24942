import type { Bundled } from "./packages.ts";

/** The licences of the packages that a bundle holds, as one text. */
export function licencesOf(packages: readonly Bundled[]): string {
  return packages
    .map(({ name, version, license, text }) => `${name} ${version}\n${license}\n${text}\n`)
    .join("\n\n");
}
