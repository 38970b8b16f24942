/** Writes `report.schema.json` from its source, `src/report/schema.ts`. A test proves that the two agree. */
import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { REPORT_SCHEMA } from "../src/report/schema.ts";

const file = "report.schema.json";
const style = (await resolveConfig(file)) ?? {};
writeFileSync(file, await format(JSON.stringify(REPORT_SCHEMA), { ...style, parser: "json" }));
