import type { Problem } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import type { Instant } from "../../../base/time.ts";
import type { Manifest } from "../../../manifest/model.ts";
import type { NoteFile } from "../../../manifest/repository-file.ts";
import type { ValueBudget } from "../arm/json/budget.ts";
import type { ExpansionWork } from "../arm/work.ts";
import type { BuildBicep } from "../bicep/build.ts";
import type { PlanBudget } from "../terraform/budget.ts";
import type { Described } from "../../described.ts";
import type { GraphRow } from "../graph/read.ts";
import type { Gap, SourceListing, TemplateDeployment, TerraformReading } from "../../plan.ts";
import type { PlanFiles } from "./files.ts";

export interface PlanReaders {
  /** Root of the repository; every path of the manifest counts from it and stays below it. */
  readonly root: string;
  /** For templates that ask the time. */
  readonly now: Instant;
  /** Absent where nothing may be run: a `.bicep` file is then refused with what to do. */
  readonly buildBicep?: BuildBicep;
  readonly noted?: NoteFile;
}

/** What reading one entry gives. */
export interface EntryReading {
  readonly described?: readonly Described[];
  readonly gaps?: readonly Gap[];
  readonly listing?: SourceListing;
  readonly rows?: readonly GraphRow[];
  readonly terraform?: TerraformReading;
  readonly deployments?: readonly TemplateDeployment[];
  /** What is wrong with parts of it, which are gaps too; absent where nothing is. */
  readonly problems?: readonly Problem[];
  /** True where nothing that it describes is free of faults. */
  readonly unsound?: boolean;
}

/** What every reader of an entry gets. */
export interface Reading {
  readonly manifest: Manifest;
  readonly files: PlanFiles;
  readonly readers: PlanReaders;
  /** The bound on the work of all templates of the run. */
  readonly work: ExpansionWork;
  /** The bound on the values of all files of the run. */
  readonly values: ValueBudget;
  /** The bound on what the Terraform plans of the run hold. */
  readonly plans: PlanBudget;
  /** Place of a path of the entry in the manifest. */
  readonly at: (key: string) => Place;
}
