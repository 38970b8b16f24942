/** Path of keys and indexes into a document, from its root. */
export type Pointer = readonly (string | number)[];

/** A place in a file of the repository; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the document, for example `workloads.shop-web.resources[2].sku`. */
  readonly path: string;
  /** What Terraform calls the resource. */
  readonly address?: string;
  /** Where the manifest names the file, which may be no file of the repository. */
  readonly listed?: Pick<Place, "file" | "line" | "column">;
}

/** `workloads.shop-web.resources[2].sku`; a key that is no plain word is quoted. The root is `(document)`. */
export function pathText(pointer: Pointer): string {
  let text = "";
  for (const step of pointer) {
    if (typeof step === "number") text += `[${String(step)}]`;
    else if (/^[A-Za-z0-9_-]+$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text === "" ? "(document)" : text;
}

/** Finds the place of a value; a value that is absent gets the place of its nearest ancestor. */
export type Locate = (pointer: Pointer) => Place;
