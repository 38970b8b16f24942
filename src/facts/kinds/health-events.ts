import { region } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { withoutAddresses } from "../decode/redact.ts";
import { armKind } from "../kind.ts";
import { texts } from "../schema/parts.ts";
import { list, object, optional, type SchemaValue, text } from "../schema/schema.ts";

/** Something that Azure reports of its services and has not ended. */
export type HealthEvent = SchemaValue<typeof event>;

const event = object({
  /** Tracking id: `BC_1-FXZ`. */
  name: text,
  eventType: text, // ServiceIssue | PlannedMaintenance | HealthAdvisory | RCA | EmergingIssues | SecurityAdvisory
  status: text, // Active | Resolved
  title: text,
  startTime: optional(text),
  impact: list(
    object({
      /** By the name that people read: `Virtual Machines`. */
      service: text,
      /** Regions where it has not ended; `global` counts as every region. */
      regions: texts,
    }),
  ),
});

/** `GET /subscriptions/{id}/providers/Microsoft.ResourceHealth/events`. Scope: a subscription. */
export const healthEvents = armKind({
  name: "healthEvents",
  permission: "Microsoft.ResourceHealth/events/read",
  value: list(event),
  decode: decodeHealthEvent,
  words: () => say`the events of Azure Service Health`,
});

/** Regions stand in it by their display names. @throws Malformed */
export function decodeHealthEvent(item: Cursor): HealthEvent {
  const properties = item.at("properties");
  return dense({
    name: item.at("name").text(),
    eventType: properties.at("eventType").text(),
    status: properties.at("status").text(),
    title: properties.at("title").optional((title) => withoutAddresses(title.text())) ?? "",
    startTime: properties.at("impactStartTime").optional((time) => time.text()),
    impact: properties
      .at("impact")
      .itemsIfAny()
      .map((one) => ({
        service: one.at("impactedService").text(),
        regions: openRegions(one.at("impactedRegions").itemsIfAny()),
      })),
  });
}

/** An event that names no region may be anywhere; one that is over in all of them is nowhere. */
function openRegions(places: readonly Cursor[]): string[] {
  if (places.length === 0) return ["global"];
  return places
    .filter((place) => isOpen(place))
    .map((place) => place.at("impactedRegion").text())
    .map((name) => region(name) ?? name)
    .toSorted();
}

/** An event may be over in one region and go on in another. */
function isOpen(place: Cursor): boolean {
  const status = place.at("status").optional((value) => value.text()) ?? "Active";
  return status.toLowerCase() !== "resolved";
}
