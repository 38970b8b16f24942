import { formerRelocation, learn } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const identity: CategoryGuidance = {
  today: [
    "Microsoft Entra ID, its applications and groups are in no region: nothing of them moves.",
    "A managed identity is made again in the target region, gets the same rights and is attached to the new resources.",
    "Domain Services get a replica set in the target network.",
  ],
  before: [
    "A list of what each identity may do: role assignments, access policies of vaults, members of groups, users in databases.",
    "The deploying identity may assign the roles of the deployment, also under its conditions.",
    "Federated credentials name the issuer and the subject of the pipelines and clusters at the target.",
  ],
  order: [
    "User-assigned identities first, their role assignments next, then some minutes, and then what runs as them.",
    "System-assigned identities exist only with their resource: their assignments follow its deployment.",
  ],
  traps: [
    "A new identity has new principal and client ids: whatever names the old ones, in code or in a database, must change.",
    "Role assignments take minutes until every service knows them, and a token keeps its groups until it is renewed.",
    "An identity that is deleted leaves assignments of an unknown principal behind, which count against the limit.",
    "Groups that give rights at the source give none at another subscription.",
  ],
  rollback: [
    "Keep the old identities and their rights until the source is decommissioned: they are what going back runs as.",
    "Remove the new assignments when you go back, so that nothing writes from both sides.",
  ],
  verify: [
    "Effective rights of each new identity beside those of the old one, with deny assignments and conditions.",
    "A real call of each application as its identity: a token alone proves nothing.",
    "Sign-in logs of the old identities are empty after the switch.",
  ],
  sources: [formerRelocation("managed-identity"), learn("role-based-access-control/role-assignments-steps")],
};
