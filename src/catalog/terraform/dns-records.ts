import { beside, GROUP, row, under } from "./row.ts";
import { onOff, ref, refs } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const dnsRecords: readonly TerraformRow[] = [
  row("dns_aaaa_record", "Microsoft.Network/dnsZones/AAAA", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_caa_record", "Microsoft.Network/dnsZones/CAA", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_mx_record", "Microsoft.Network/dnsZones/MX", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_ns_record", "Microsoft.Network/dnsZones/NS", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_ptr_record", "Microsoft.Network/dnsZones/PTR", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_srv_record", "Microsoft.Network/dnsZones/SRV", beside("zone_name"), { "properties.TTL": "ttl" }),
  row("dns_txt_record", "Microsoft.Network/dnsZones/TXT", beside("zone_name"), { "properties.TTL": "ttl" }),
  row(
    "private_dns_aaaa_record",
    "Microsoft.Network/privateDnsZones/AAAA",
    [under("private_dns_zone_id"), beside("zone_name")],
    { "properties.ttl": "ttl" },
  ),
  row(
    "private_dns_mx_record",
    "Microsoft.Network/privateDnsZones/MX",
    [under("private_dns_zone_id"), beside("zone_name")],
    { "properties.ttl": "ttl" },
  ),
  row(
    "private_dns_ptr_record",
    "Microsoft.Network/privateDnsZones/PTR",
    [under("private_dns_zone_id"), beside("zone_name")],
    { "properties.ttl": "ttl" },
  ),
  row(
    "private_dns_srv_record",
    "Microsoft.Network/privateDnsZones/SRV",
    [under("private_dns_zone_id"), beside("zone_name")],
    { "properties.ttl": "ttl" },
  ),
  row(
    "private_dns_txt_record",
    "Microsoft.Network/privateDnsZones/TXT",
    [under("private_dns_zone_id"), beside("zone_name")],
    { "properties.ttl": "ttl" },
  ),
  row("private_dns_resolver_dns_forwarding_ruleset", "Microsoft.Network/dnsForwardingRulesets", GROUP, {
    "properties.dnsResolverOutboundEndpoints": refs("private_dns_resolver_outbound_endpoint_ids"),
  }),
  row(
    "private_dns_resolver_forwarding_rule",
    "Microsoft.Network/dnsForwardingRulesets/forwardingRules",
    under("dns_forwarding_ruleset_id"),
    { "properties.domainName": "domain_name", "properties.forwardingRuleState": onOff("enabled") },
  ),
  row(
    "private_dns_resolver_virtual_network_link",
    "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks",
    under("dns_forwarding_ruleset_id"),
    { "properties.virtualNetwork": ref("virtual_network_id") },
  ),
];
