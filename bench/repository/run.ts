/** One process that searches one checkout: prints what it found, its time and its peak memory as JSON. */
import { performance } from "node:perf_hooks";
import { filesKeyOf } from "../../src/facts/key.ts";
import { Repository } from "../../src/observe/channels/repository/repository.ts";
import { NAMES } from "./files.ts";

const [root = ""] = process.argv.slice(2);
const texts = [
  ...NAMES.map((text) => ({ text, as: "word" }) as const),
  { text: "westeurope", as: "region" } as const,
  { text: "weu", as: "word" } as const,
];
const start = performance.now();
const fact = await new Repository(root).search(filesKeyOf(["**"], { without: [], texts }));
if (!fact.known) throw new Error(fact.detail);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    read: fact.value.read,
    unread: fact.value.unread.length,
    places: fact.value.found.reduce((sum, { count }) => sum + count, 0),
    milliseconds: performance.now() - start,
    cpu: (userCPUTime + systemCPUTime) / 1000,
    peak: maxRSS / 1024,
  }),
);
