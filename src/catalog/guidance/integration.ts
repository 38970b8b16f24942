import { learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const integration: CategoryGuidance = {
  today: [
    "Service Bus and Event Grid are deployed again from code. Queues are drained before or read from both sides. Premium namespaces of Service Bus can be replicated with their messages.",
    "API Management is restored from a backup into the same tier, or deployed again with its APIs from code.",
    "Workflows are deployed again, and the consent of each connection is given again.",
  ],
  before: [
    "A new name for each namespace and gateway, or a downtime: the old name is free only when the old resource is gone.",
    "Every sender and receiver is known, those of partners, too, with the day on which each changes.",
    "The integration account is in the region of the workflows that use it.",
  ],
  order: [
    "Namespaces, then receivers, then senders. Stop the old side when active, scheduled and dead-letter messages are none.",
    "The endpoint of an event subscription before the subscription: it must answer the validation.",
    "A gateway's network, certificate and host name before its DNS record.",
  ],
  traps: [
    "Geo-disaster recovery, the older pairing of namespaces, copies their entities and not one message.",
    "Order and duplicate detection hold within one entity: with two sides in use both are lost.",
    "Connection strings and topic keys are new. The ids of managed APIs contain the name of the region.",
    "A system topic needs its source resource first, and a subscription that is made twice delivers twice.",
    "Creating a gateway takes half an hour and more, and the consumption and v2 tiers have no backup.",
  ],
  rollback: [
    "Senders go back first, then the receivers empty the new side.",
    "Keep the old namespace with its keys until the longest time to live of a message is over.",
  ],
  verify: [
    "One message through each queue and topic, with the same id at the end.",
    "Counts of the old side: incoming zero for some hours, active and dead-letter zero.",
    "Every API answers under the real host name with the real certificate, and the policies see the caller's address.",
  ],
  sources: [
    learn("service-bus-messaging/move-across-regions"),
    learn("service-bus-messaging/service-bus-geo-replication"),
    learn("api-management/api-management-howto-disaster-recovery-backup-restore"),
    relocation("event-grid-custom-topics"),
    learn("api-management/api-management-howto-migrate"),
    learn("logic-apps/move-logic-app-resources"),
  ],
};
