import { CLOUD_NAMES, type CloudName } from "../../base/cloud.ts";
import { choice, section, set, text, used } from "../language/shape.ts";

export const metadata = section(
  "Name of this relocation, and who answers for it.",
  {
    name: used("people", text("Name of the relocation. It heads every report.", { maxLength: 200 })),
    description: used("people", text("What is relocated and why, for people.")),
    owner: used("people", text("Who answers for the relocation: an address, a team or a handle.")),
    approvers: used("people", set("Who approves the manifest: handles of people or teams.", "label")),
  },
  ["name"],
);

/** The cloud of a manifest that names none. */
export const DEFAULT_CLOUD: CloudName = "AzureCloud";

export const cloud = choice("The Azure cloud of source and target.", CLOUD_NAMES, { default: DEFAULT_CLOUD });
