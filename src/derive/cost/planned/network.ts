import { sameText } from "../../../base/names.ts";
import {
  applicationGatewayMeter,
  BASTION_INSTANCES,
  bastionMeters,
  firewallMeter,
  NAT_GATEWAY,
  vpnGatewayMeter,
} from "../../../catalog/meters/network.ts";
import { requestNumber, requestText, OPEN, requestOf, skuName, skuTier } from "./request.ts";
import { fixed, taken, unstatedPart, usedPart, type MeterReader } from "./meters.ts";

export const natGateway: MeterReader = (resource) =>
  sameText(skuName(resource) ?? "", "Standard") ? fixed(NAT_GATEWAY, "data processed") : undefined;

/** With the tunnels and clients that the price includes; a gateway of ExpressRoute has other meters. */
export const vpnGateway: MeterReader = (resource) => {
  const request = requestOf(resource);
  const sku = skuName(resource);
  const kind = request === undefined ? undefined : requestText(request, "properties.gatewayType");
  if (sku === undefined || kind === undefined || !sameText(kind, "Vpn")) return undefined;
  return fixed(vpnGatewayMeter(sku), "tunnels and clients beyond those included");
};

export const applicationGateway: MeterReader = (resource) =>
  fixed(applicationGatewayMeter(skuName(resource) ?? ""), "capacity units");

export const firewall: MeterReader = (resource) => {
  const request = requestOf(resource);
  if (request === undefined) return undefined;
  const place = requestText(request, "properties.sku.name") ?? "";
  return fixed(firewallMeter(skuTier(resource) ?? "", place), "data processed");
};

export const bastion: MeterReader = (resource) => {
  const request = requestOf(resource);
  const sku = skuName(resource) ?? "";
  // Shared by all who use it, and sold at no price.
  if (sameText(sku, "Developer")) return "free";
  const meters = bastionMeters(sku);
  if (request === undefined || meters === undefined) return undefined;
  const told = requestNumber(request, "properties.scaleUnits");
  const more = told === OPEN ? 0 : Math.max(0, (told ?? BASTION_INSTANCES) - BASTION_INSTANCES);
  return {
    meters: [taken(meters.host), ...(more > 0 ? [taken(meters.more, more)] : [])],
    open: [...(told === OPEN ? [unstatedPart("further instances")] : []), usedPart("data sent out")],
  };
};
