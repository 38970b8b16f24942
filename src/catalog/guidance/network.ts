import { learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const network: CategoryGuidance = {
  today: [
    "Networks, security groups, gateways, firewalls and load balancers are deployed again in the target region from code.",
    "DNS zones, Traffic Manager, Front Door and content networks are in no region: their records and origins change.",
    "A machine can take network interface, network and security group along by Resource Mover, with the same prefix.",
  ],
  before: [
    "Prefixes that overlap neither the source nor what is connected to it, and subnets with room for the largest scale.",
    "New public addresses are in the lists of partners, firewalls and databases before the first request comes from them.",
    "Circuits, gateways and connections to the company's sites are ordered: a circuit takes weeks.",
    "The time to live of the records is low since longer than the old one.",
  ],
  order: [
    "Networks, security groups and routes, peerings and gateways, private zones and links, firewalls, then services, their private endpoints and DNS last.",
    "A peering is made on both sides. The gateway of the hub exists before a network uses it.",
    "A new origin is added, disabled or with the least weight, tested under the real host name, and only then takes traffic.",
  ],
  traps: [
    "Service tags with a region, addresses of the source and next hops stand in rules and routes that look the same in both regions.",
    "One private zone has one record a name: the endpoint in the second region overwrites that of the first.",
    "A public address never moves, and a basic load balancer or address cannot be made any more.",
    "A gateway for a virtual private network takes 45 minutes and more to be made, and keys and addresses change at the other end.",
    "Old records are cached longer than they should be by some resolvers: leave the old entrance open for some days.",
  ],
  rollback: [
    "Records, origins and weights go back. That takes their time to live, so it stays low until the end.",
    "Keep old gateways, addresses and private endpoints until the decommissioning: a released address is gone.",
  ],
  verify: [
    "Both sides of each peering are connected and in sync. Each connection is up and its routes are learned.",
    "A name that is private resolves to the endpoint of its own region, asked from a machine in the network.",
    "A request under the real host name to the target's address answers with the right certificate.",
    "Flow logs show no traffic to the source's networks.",
  ],
  sources: [
    relocation("virtual-network"),
    relocation("app-gateway"),
    relocation("firewall"),
    learn("private-link/private-endpoint-dns"),
    learn("vpn-gateway/vpn-gateway-about-vpngateways"),
  ],
};
