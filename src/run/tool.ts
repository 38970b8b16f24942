/** Name and version as they stand in package.json; a test keeps the two equal. */
export const TOOL = { name: "azure-relocation-readiness", version: "0.1.0" } as const;

/** Where the documentation of all versions is served. */
const SITE = "https://azure-relocation-readiness.github.io/action";

/** The folder of a version there: `v1.2` of `1.2.3`. */
export function sitePart(version: string): string {
  return `v${version.split(".").slice(0, 2).join(".")}`;
}

/** Page of a check as this version has it. What was not released has no site, and stands at its tag. */
export function checkPageOf(id: string, version: string): string {
  return version.includes("-")
    ? `https://github.com/azure-relocation-readiness/action/blob/v${version}/docs/checks/${id}.md`
    : `${SITE}/${sitePart(version)}/checks/${id}.html`;
}
