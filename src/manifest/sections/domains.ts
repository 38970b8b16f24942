import type { Frozen } from "../language/frozen.ts";
import { choice, form, integer, list, section, type TypeOf } from "../language/shape.ts";
import { at, present } from "../language/values.ts";

const cutover = section(
  "How the host is switched over.",
  {
    via: choice("What is switched.", [
      "dns-cname",
      "dns-a",
      "traffic-manager",
      "front-door",
      "application-gateway",
      "api-management",
      "app-service-domain",
    ]),
    ttlBefore: integer("Longest time to live in seconds that the record may have before the switch.", {
      minimum: 0,
      maximum: 2_147_483_647,
    }),
    rollbackTo: form("host", "Where the host points before the switch, and again after a rollback."),
    to: form("host", "Where the host points after the switch. The default host of servedBy unless said."),
  },
  ["via"],
);

const domain = section(
  "One host name.",
  {
    host: form("host", "The host name."),
    zone: form("host", "DNS zone that contains its record."),
    servedBy: form("resourceRef", "Resource that answers for it.", "resource"),
    cutover,
  },
  ["host"],
);

export const domains = list("Public host names that move along.", domain);

/** Names compare without regard to case, and the dot at the end says nothing. */
export function plainHost(text: string): string {
  return text.toLowerCase().replace(/\.$/, "");
}

export function domainOf(raw: TypeOf<typeof domain>, index: number) {
  const { host, zone, servedBy, cutover: way } = raw;
  const name = (text: string | undefined): string | undefined => text && plainHost(text);
  return {
    host: plainHost(host),
    ...present({ zone: name(zone), servedBy }),
    ...present({
      cutover: way && {
        via: way.via,
        ...present({ ttlBefore: way.ttlBefore, rollbackTo: name(way.rollbackTo), to: name(way.to) }),
      },
    }),
    pointer: at("domains", index),
  };
}

export type DeclaredDomain = Frozen<ReturnType<typeof domainOf>>;
