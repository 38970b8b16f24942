import type { Region } from "../base/names.ts";
import type { Phase } from "../base/phase.ts";
import type { Sentence } from "../base/sentence.ts";
import type { Instant } from "../base/time.ts";
import type { CodeownersText } from "../rules/codeowners.ts";
import type { Limits } from "../rules/limits.ts";
import type { ProbeChoice, ProgressDisplay } from "../observe/index.ts";

/** How to sign in to Azure. `none` makes every live fact unknown, with this reason. */
export type CredentialChoice =
  | {
      readonly kind: "oidc";
      readonly clientId: string;
      readonly tenantId: string;
      getIdToken(audience: string): Promise<string>;
    }
  | { readonly kind: "azure-cli" }
  | { readonly kind: "none"; readonly why: Sentence };

/** What a branch has under the path of the manifest: a text, nothing, or a reason why that could not be read. */
export type BaseText =
  | { readonly ref: string; readonly text: string | undefined }
  | { readonly ref: string; readonly why: Sentence };

/** The policy of the organisation, as a text, or why there is none to read. */
export type PolicyText =
  { readonly from: string; readonly text: string } | { readonly from: string; readonly why: Sentence };

/** The records of earlier runs, line by line in their order, or why they could not be read. */
export type RecordLines =
  | { readonly from: string; readonly lines: readonly string[] }
  | { readonly from: string; readonly why: Sentence };

export interface RunOptions {
  /** Directory that every path must stay inside: the workspace, or the current directory. */
  readonly root: string;
  readonly manifest: string;
  readonly snapshot?: string;
  /** Snapshots of other sign-ins, such as that of another tenant; the facts of all are judged. */
  readonly moreSnapshots?: readonly string[];
  readonly wave?: string;
  /** What the waves are judged for; the clock tells where it is left out. */
  readonly phase?: Phase;
  /** Regions to compare the target with, in place of those of the manifest. */
  readonly candidates?: readonly Region[];
  /** Folder that is kept from run to run, to ask sooner; none where it is absent. */
  readonly cache?: string;
  /** Files of the checkout are not searched: what stands in them is what the snapshot says. */
  readonly withoutCheckout?: true;
  /** File with retail prices, in place of the public price list. */
  readonly prices?: string;
  /** Folders with policy packs of the team. */
  readonly policies?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the clock of the machine has; nothing that a caller writes changes it. */
  readonly clock: Instant;
  /** The moment to judge as of, where somebody gave one: the run is a rehearsal then. Else it is the clock's. */
  readonly now?: Instant;
  readonly credential: CredentialChoice;
  readonly timeoutMs: number;
  /** Ends the asking early; its reason is the name of the signal that the process got. */
  readonly stop?: AbortSignal;
  /** When not empty, the target and source subscriptions must be among these (lower-case GUIDs). */
  readonly allowedSubscriptions?: readonly string[];
  /** Bounds that no manifest can widen. */
  readonly limits?: Limits;
  /** The manifest of the branch that the change is to go into, while it is read; absent where there is none to compare with. */
  readonly base?: Promise<BaseText>;
  /** The policy of the organisation, while it is read; absent where the caller names none. */
  readonly config?: Promise<PolicyText>;
  /** CODEOWNERS of the branch that the change is to go into, once a policy asks for it. */
  readonly codeowners?: () => Promise<CodeownersText>;
  /** Whether hosts that the manifest names may be contacted; not unless said. */
  readonly probes?: ProbeChoice;
  /** Records of earlier runs, while they are read; absent where none are kept. */
  readonly records?: Promise<RecordLines>;
  readonly log: (line: string) => void;
  /** Shows what Azure is being asked, while it is; nobody looks where it is absent. */
  readonly progress?: ProgressDisplay;
}

/** The moment that is judged. */
export function judgedAsOf({ now, clock }: Pick<RunOptions, "now" | "clock">): Instant {
  return now ?? clock;
}
