/** Watches which checks read which key of the manifest, and writes `test/golden/manifest-keys.json`, of which pages are made: `npm run keys`. */
import { writeFileSync } from "node:fs";
import { checksOfKeys } from "../test/run/key-readers.ts";

const keys = Object.fromEntries([...(await checksOfKeys())].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("test/golden/manifest-keys.json", `${JSON.stringify(keys, undefined, 1)}\n`);
