/** Writes the published schema of the manifest: `node scripts/schema.ts`, on Node 24. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { manifestSchema } from "../src/manifest/schema/index.ts";

const file = fileURLToPath(new URL("../relocation.schema.json", import.meta.url));
const options = { ...(await resolveConfig(file)), parser: "json" };
writeFileSync(file, await format(JSON.stringify(manifestSchema), options));
