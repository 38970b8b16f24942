import { utf8Text } from "../base/path.ts";
import { userError } from "../base/errors.ts";
import { raw, say } from "../base/sentence.ts";
import { MANIFEST_FILE } from "../manifest/read.ts";
import { readRepositoryFile } from "../manifest/repository-file.ts";
import { fleetOf, type Fleet, type NamedReport } from "../report/fleet/fleet.ts";
import { parseReport } from "../report/json.ts";
import { MIB } from "../base/bytes.ts";

/** Reports of a fleet are of about that size all together. */
const KIND = {
  ...MANIFEST_FILE,
  what: say`the report`,
  outside: say`copy the report below the folder that the command runs in`,
  example: "report.json",
  most: 100 * MIB,
  tooLarge: (file: string) => userError(say`the report ${file} is larger than any report`),
};

/** Reads reports that earlier runs wrote, and makes one of them. @throws UserError */
export async function mergedReports(paths: readonly string[], root: string): Promise<Fleet> {
  const reports: NamedReport[] = [];
  for (const path of paths) {
    const { file, bytes } = await readRepositoryFile(path, root, KIND);
    if (reports.some((one) => one.file === file))
      throw userError(say`the report ${file} is named twice`, { help: "name each report once" });
    const text = utf8Text(bytes);
    if (text === undefined) throw userError(say`${raw(KIND.what)} ${file} is not UTF-8 text`);
    reports.push({ file, report: parseReport(text, file) });
  }
  return fleetOf(reports);
}
