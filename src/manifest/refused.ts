import { UserError, type Problem } from "../base/errors.ts";
import type { Document } from "./document/document.ts";

/** The refusal of a document that is no sound manifest, with the document: what else is wrong may still be found. */
export class RefusedManifest extends UserError {
  readonly document: Document;
  /** Path for people. */
  readonly file: string;

  constructor(problems: readonly Problem[], document: Document, file: string) {
    super(problems);
    this.document = document;
    this.file = file;
  }
}
