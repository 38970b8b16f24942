/**
 * The fixed hours of gateways. Sources: rows of `prices.azure.com/api/retail/prices` of these services, as infracost/infracost
 * (`nat_gateway.go`, `virtual_network_gateway.go`, `application_gateway.go`, `firewall.go`, `bastion_host.go` and their tests, August 2026)
 * and ahmadabdalla/azure-cost-calculator (`networking/*.md`, March 2026) ask for them and have them answered.
 */
import type { ListMeter } from "./list-meter.ts";

export const NAT_GATEWAY: ListMeter = hour("NAT Gateway", "NAT Gateway", "Standard", "Standard Gateway");

const VPN_SKUS = /^(?:Basic|VpnGw[1-5](?:AZ)?)$/i;

/** A VPN gateway with the tunnels and clients that its price includes. */
export function vpnGatewayMeter(sku: string): ListMeter | undefined {
  if (!VPN_SKUS.test(sku)) return undefined;
  const name = sku
    .toLowerCase()
    .replace(/^vpngw/, "VpnGw")
    .replace(/az$/, "AZ")
    .replace(/^basic$/, "Basic");
  return hour("VPN Gateway", "VPN Gateway", name, name === "Basic" ? "Basic Gateway" : name);
}

const APPLICATION_GATEWAYS: ReadonlyMap<string, string> = new Map([
  ["standard_v2", "Standard v2"],
  ["waf_v2", "WAF v2"],
]);

export function applicationGatewayMeter(sku: string): ListMeter | undefined {
  const kind = APPLICATION_GATEWAYS.get(sku.toLowerCase());
  if (kind === undefined) return undefined;
  return hour("Application Gateway", `Application Gateway ${kind}`, "Standard", "Standard Fixed Cost");
}

/** Firewalls by their tier; those of a hub are sold under names of their own, of which one is written unlike the others. */
const FIREWALLS: ReadonlyMap<string, { readonly network: string; readonly hub: string }> = new Map([
  ["basic", { network: "Basic", hub: "Basic Secured Virtual Hub" }],
  ["standard", { network: "Standard", hub: "Standard Secure Virtual Hub" }],
  ["premium", { network: "Premium", hub: "Premium Secured Virtual Hub" }],
]);

/** @param place `AZFW_VNet` or `AZFW_Hub`, as the request names where it stands */
export function firewallMeter(tier: string, place: string): ListMeter | undefined {
  const own = FIREWALLS.get(tier.toLowerCase());
  const sku = /^AZFW_VNet$/i.test(place) ? own?.network : /^AZFW_Hub$/i.test(place) ? own?.hub : undefined;
  return sku === undefined ? undefined : hour("Azure Firewall", "Azure Firewall", sku, `${sku} Deployment`);
}

const BASTIONS: ReadonlyMap<string, string> = new Map([
  ["basic", "Basic"],
  ["standard", "Standard"],
  ["premium", "Premium"],
]);

/** Instances that the price of a host includes. Source: "Azure Bastion pricing". */
export const BASTION_INSTANCES = 2;

/** A host, and each instance beyond those that its price includes. */
export function bastionMeters(
  sku: string,
): { readonly host: ListMeter; readonly more: ListMeter } | undefined {
  const tier = BASTIONS.get(sku.toLowerCase());
  if (tier === undefined) return undefined;
  const of = (name: string): ListMeter => hour("Azure Bastion", "Azure Bastion", tier, `${tier} ${name}`);
  return { host: of("Gateway"), more: of("Additional Gateway") };
}

function hour(service: string, product: string, sku: string, meter: string): ListMeter {
  return { service, by: "meterName", product, sku, meter, unit: "1 Hour" };
}
