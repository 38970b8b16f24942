/** Name and version as they stand in package.json; a test keeps the two equal. */
export const TOOL = { name: "azure-relocation-readiness", version: "0.1.0" } as const;
