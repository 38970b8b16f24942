import { say, type Sentence } from "../../base/sentence.ts";
import type { Diagnosis } from "./model.ts";

/** The oldest Node that this tool runs on. */
const OLDEST_NODE = 20;
/** Microsoft Entra takes tokens from clocks that are no further apart. */
const MOST_SKEW_MS = 300_000;

export function nodeDiagnosis(version: string): Diagnosis {
  const major = Number(version.split(".")[0]);
  const right = major >= OLDEST_NODE;
  return {
    part: "machine",
    about: say`Node.js`,
    answer: right ? "yes" : "no",
    detail: say`version ${version}`,
    ...(right ? {} : { fix: say`install Node.js ${OLDEST_NODE} or later` }),
  };
}

/** @param version what `az version` tells; undefined where there is no Azure CLI, or it does not answer. */
export function azDiagnosis(version: string | undefined, why: Sentence, needed: boolean): Diagnosis {
  const base = { part: "machine", about: say`the Azure CLI` } as const;
  if (version !== undefined) return { ...base, answer: "yes", detail: say`version ${version}` };
  return {
    ...base,
    answer: needed ? "no" : "note",
    detail: why,
    fix: say`install the Azure CLI, or give the Action ${"client-id"} and ${"tenant-id"}, which need none`,
  };
}

const PROXY_NAMES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

/** A user name or a password in the address is never shown. */
export function proxyDiagnosis(env: Readonly<Record<string, string | undefined>>): Diagnosis {
  const base = { part: "machine", about: say`the proxy` } as const;
  const name = PROXY_NAMES.find((one) => (env[one] ?? "") !== "");
  const address = name === undefined ? undefined : env[name];
  if (name === undefined || address === undefined)
    return { ...base, answer: "note", detail: say`the environment names none` };
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return {
      ...base,
      answer: "no",
      detail: say`${name} is not the address of an HTTP proxy`,
      fix: say`write it as ${"http://HOST:PORT"}`,
    };
  }
  const without = env["NO_PROXY"] ?? env["no_proxy"] ?? "";
  return {
    ...base,
    answer: "note",
    detail:
      without === ""
        ? say`${url.host}, by ${name}`
        : say`${url.host}, by ${name}. Not for ${without.split(",").map((host) => host.trim())}`,
  };
}

/** @param server what Azure's clock had when its answer left; undefined where no answer came */
export function clockDiagnosis(
  host: string,
  server: number | undefined,
  clock: number,
): readonly Diagnosis[] {
  const reached: Diagnosis = {
    part: "machine",
    about: say`${host}`,
    answer: server === undefined ? "unknown" : "yes",
    detail: server === undefined ? say`no answer came` : say`answers`,
    ...(server === undefined
      ? { fix: say`check name resolution, the firewall and the proxy of this machine` }
      : {}),
  };
  if (server === undefined) return [reached];
  const seconds = Math.round((clock - server) / 1000);
  const right = Math.abs(clock - server) <= MOST_SKEW_MS;
  return [
    reached,
    {
      part: "machine",
      about: say`the clock`,
      answer: right ? "yes" : "no",
      detail:
        Math.abs(seconds) < 5
          ? say`runs with Azure's`
          : seconds > 0
            ? say`is ${seconds} s ahead of Azure's`
            : say`is ${-seconds} s behind Azure's`,
      ...(right ? {} : { fix: say`set it: tokens are refused beyond ${MOST_SKEW_MS / 1000} s` }),
    },
  ];
}
