import type { SurfaceName } from "../surfaces.ts";
import type { TextOptions } from "../text.ts";
import type { Fleet } from "./fleet.ts";

/** The forms of a merged report. */
export const FLEET_FORMATS = ["text", "json", "markdown", "html"] as const satisfies readonly SurfaceName[];
export type FleetFormat = (typeof FLEET_FORMATS)[number];

/** The renderer of a form, loaded when it is asked for. */
export async function fleetRenderer(
  format: FleetFormat,
): Promise<(fleet: Fleet, options: TextOptions) => string> {
  switch (format) {
    case "text":
      return (await import("./text.ts")).fleetText;
    case "json":
      return (await import("./json.ts")).fleetJson;
    case "markdown":
      return (await import("./markdown.ts")).fleetMarkdown;
    case "html":
      return (await import("./html.ts")).fleetHtml;
  }
}
