import type { MarkdownOptions } from "./markdown/options.ts";
import type { ReportEvaluation } from "./evaluation.ts";
import type { Report } from "./model.ts";
import type { TextOptions } from "./text.ts";

/** What a renderer may be told besides the report; each takes what it knows. */
export interface SurfaceOptions extends TextOptions, MarkdownOptions {
  readonly evaluation?: ReportEvaluation;
}

/** One form that the report can take. The command line, the Action, help, documentation and their tests read this registry. */
export interface Surface {
  /** As `--format` and the input `formats` name it. */
  readonly name: string;
  /** Of its files, without a dot. */
  readonly extension: string;
  /** What it is good for, for help and documentation: a phrase without a full stop. */
  readonly what: string;
  /** It shows the plan and the guidance, too: whoever has the run hands them over. */
  readonly evaluates?: true;
  /** Its renderer, loaded when it is first asked for: a run needs one or two of them. */
  load(): Promise<(report: Report, options: SurfaceOptions) => string>;
}

export const SURFACES = [
  {
    name: "text",
    extension: "txt",
    what: "for a terminal or a log",
    load: async () => (await import("./text.ts")).renderText,
  },
  {
    name: "json",
    extension: "json",
    what: "the report itself, one document for programs and later steps",
    load: async () => (await import("./json.ts")).renderJson,
  },
  {
    name: "markdown",
    extension: "md",
    what: "as in the job summary of a workflow",
    load: async () => (await import("./markdown.ts")).renderSummary,
  },
  {
    name: "html",
    extension: "html",
    what: "the evaluation report, one page for a browser and for print that loads nothing from anywhere",
    evaluates: true,
    load: async () => (await import("./html.ts")).renderHtml,
  },
  {
    name: "sarif",
    extension: "sarif",
    what: "SARIF 2.1.0 for code scanning and editors. Passed results are left out",
    load: async () => (await import("./sarif.ts")).renderSarif,
  },
  {
    name: "junit",
    extension: "xml",
    what: "JUnit XML for the test tab of other pipelines. Only blockers fail there",
    load: async () => (await import("./junit.ts")).renderJunit,
  },
] as const satisfies readonly Surface[];

export type SurfaceName = (typeof SURFACES)[number]["name"];

export const SURFACE_NAMES: readonly SurfaceName[] = SURFACES.map(({ name }) => name);

/** The surface of that name; undefined when there is none. */
export function surfaceOf(name: string): (Surface & { readonly name: SurfaceName }) | undefined {
  return SURFACES.find((surface) => surface.name === name);
}
