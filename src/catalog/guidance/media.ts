import { learn, playbook } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const media: CategoryGuidance = {
  today: [
    "Azure Media Services was retired in June 2024: what used it moves to another service, not to another region.",
    "Files of assets lie in storage accounts and move as blobs. Content networks and players only change their origin.",
  ],
  before: [
    "A service that encodes, packages and protects as the old one did is chosen and tested.",
    "Rights and keys of protected content can be issued by the new side.",
  ],
  order: [
    "Storage with the assets, then encoding, then the origin, then the content network, and players last.",
    "Live events change between two events and never during one.",
  ],
  traps: [
    "Addresses of streams are part of pages, apps and partners' systems, and are cached for long.",
    "Content that is encoded again has other segment names: a running player cannot continue with it.",
    "Copying a large archive to another region is billed by the gigabyte.",
  ],
  rollback: [
    "The content network keeps the old origin as a second one, so that going back is one change.",
    "Keep the source files of assets until every format has been played from the new side.",
  ],
  verify: [
    "Playback of each format, protected ones too, from a browser and a device.",
    "Errors and start-up time of players before and after, at the busiest hour.",
  ],
  sources: [playbook("media"), learn("media-services/latest/azure-media-services-retirement")],
};
