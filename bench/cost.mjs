/** Loaded into a measured process: writes what it has cost to the file that the environment names. */
import { writeFileSync } from "node:fs";

process.on("exit", (code) => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_COST,
    JSON.stringify({ code, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }),
  );
});
