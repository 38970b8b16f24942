import type { RowOrder } from "../rows.ts";

/** How long a text may be, in both measures that GitHub has. */
export interface SizeLimit {
  /** UTF-16 units */
  readonly utf16: number;
  /** UTF-8 bytes */
  readonly bytes: number;
}

export interface MarkdownOptions extends Pick<RowOrder, "changed" | "since"> {
  readonly budget?: SizeLimit;
  /** The commit that was judged. */
  readonly sha?: string;
  /** Page of the workflow run. */
  readonly runUrl?: string;
  /** Where the whole report is, for a text that had to be cut. */
  readonly fullUrl?: string;
  /** Address of the repository's files at the commit, without a slash at the end: makes places links. */
  readonly filesUrl?: string;
  /** The files that are there at that address; all where it is absent. */
  readonly tracked?: ReadonlySet<string>;
  /** Address of the page of a check: makes check ids links. */
  readonly checkPage?: (id: string) => string;
  /** How to run again, one line for people. */
  readonly rerun?: string;
}

/** What every part of a text needs to know besides its own data. */
export interface View extends MarkdownOptions, RowOrder {
  /** Waves of the report: a finding that touches them all need not name them. */
  readonly waves: number;
  /** Commands for PowerShell are shown, too. */
  readonly powershell: boolean;
}

/** How much of the report a text shows; every number is a most. */
export interface Fullness {
  /** Subjects of each check that passed; 0: only counts. */
  readonly passed: number;
  /** Findings that have their details, counted in the order of the report. */
  readonly details: number;
  /** Findings of one check, by section. */
  readonly top: { readonly blocking: number; readonly unknown: number; readonly rest: number };
  /** Checks of one section. */
  readonly checks: number;
  /** Rows of the tables of waves and workloads, and entries of lists. */
  readonly rows: number;
  readonly graph: boolean;
  /** Commands have their form for PowerShell. */
  readonly powershell: boolean;
  /** Characters of one reason. */
  readonly why: number;
}
