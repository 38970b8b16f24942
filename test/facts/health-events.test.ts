import { expect, test } from "vitest";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { decodeHealthEvent } from "../../src/facts/kinds/health-events.ts";

test.each<[string, unknown, string[]]>([
  ["that it names", [{ impactedRegion: "Sweden Central" }], ["swedencentral"]],
  [
    "where it is not over",
    [
      { impactedRegion: "West Europe", status: "Resolved" },
      { impactedRegion: "Sweden Central", status: "Active" },
    ],
    ["swedencentral"],
  ],
  ["of which none is left", [{ impactedRegion: "West Europe", status: "Resolved" }], []],
  ["everywhere, where it names none", undefined, ["global"]],
])("an event of Service Health concerns the regions %s", (_, impactedRegions, expected) => {
  const event = decodeHealthEvent(
    new Cursor({
      name: "BC_1-FXZ",
      properties: {
        eventType: "ServiceIssue",
        status: "Active",
        impact: [{ impactedService: "App Service", impactedRegions }],
      },
    }),
  );
  expect(event.impact).toEqual([{ service: "App Service", regions: expected }]);
});
