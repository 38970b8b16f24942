import { userError } from "../base/errors.ts";
import { say } from "../base/sentence.ts";
import { readRepositoryFile } from "../manifest/repository-file.ts";
import { listOf, pricesOfText } from "../observe/channels/prices/file.ts";
import type { PriceList } from "../observe/channels/prices/list.ts";
import { MIB } from "../base/bytes.ts";

const MOST_BYTES = 64 * MIB;

/**
 * Reads a price file of the repository.
 * @throws UserError where it is none
 */
export async function priceFile(path: string, root: string): Promise<PriceList> {
  const { file, bytes } = await readRepositoryFile(path, root, {
    what: say`the price file`,
    outside: say`give a path inside the repository`,
    example: "prices.json",
    most: MOST_BYTES,
    tooLarge: (name) => userError(`${name} is larger than ${String(MOST_BYTES / MIB)} MiB`),
  });
  return listOf(pricesOfText(Buffer.from(bytes).toString("utf8"), file));
}
