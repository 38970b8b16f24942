import { format, resolveConfig } from "prettier";
import { FLEET_SCHEMA } from "../src/report/fleet/schema.ts";

/** The text of `fleet.schema.json`, from its source, `src/report/fleet/schema.ts`. */
export async function fleetSchemaText(): Promise<string> {
  const file = "fleet.schema.json";
  const style = (await resolveConfig(file)) ?? {};
  return format(JSON.stringify(FLEET_SCHEMA), { ...style, parser: "json" });
}
