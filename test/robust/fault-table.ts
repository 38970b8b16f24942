import type { FaultAnswer } from "../servers/arm-faults.ts";
import type { Fault } from "../servers/arm.ts";
import type { VaultFault } from "../servers/vault.ts";
import type { WireFault } from "../servers/wire-faults.ts";

const LATER = "Fri, 31 Dec 2100 23:59:59 GMT";

/** What goes wrong on any wire. Those that hang cost the whole time of the run. */
export const WIRE: readonly (readonly [string, WireFault, number?])[] = [
  ["is reset at once", { fault: "reset", at: 0 }],
  ["is reset within the body", { fault: "reset", at: 40 }],
  ["is empty", { fault: "empty" }],
  ["is half a document", { fault: "half" }],
  ["is packed and cut", { fault: "packed", how: "cut" }],
  ["is packed and empty", { fault: "packed", how: "empty" }],
  ["is packed and damaged", { fault: "packed", how: "damaged" }],
  ["is a bomb", { fault: "bomb", mebibytes: 60 }],
  ["is redirected", { fault: "redirect", to: "http://127.0.0.1:9/elsewhere" }],
  ["is a conflict", { fault: "status", status: 409 }],
  ["is a 401", { fault: "status", status: 401 }],
  ["is a 403", { fault: "status", status: 403 }],
  ["is a 404", { fault: "status", status: 404 }],
  ["is a 500", { fault: "status", status: 500 }],
  ["is a 503 that asks to wait a second", { fault: "status", status: 503, headers: { "retry-after": "1" } }],
  ["is a 429 for an hour", { fault: "status", status: 429, headers: { "retry-after": "3600" } }],
  [
    "is a 429 until a date that has been",
    { fault: "status", status: 429, headers: { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" } },
  ],
  ["is a 429 until a date to come", { fault: "status", status: 429, headers: { "retry-after": LATER } }],
  ["is a 429 for less than no time", { fault: "status", status: 429, headers: { "retry-after": "-1" } }],
  ["is a 429 for a second and a half", { fault: "status", status: 429, headers: { "retry-after": "1.5" } }],
  [
    "is a 429 for a hundred milliseconds",
    { fault: "status", status: 429, headers: { "retry-after-ms": "100", "x-ms-retry-after-ms": "100" } },
  ],
  ["is a 429 that asks for nonsense", { fault: "status", status: 429, headers: { "retry-after": "soon" } }],
  ["is a 429 without a time", { fault: "status", status: 429 }],
  ["hangs", { fault: "hang" }, 6],
];

export const ARM: readonly (readonly [string, FaultAnswer & Pick<Fault, "after" | "times">, number?])[] = [
  ["has its connection dropped", { fault: "cut" }],
  ["is dropped once", { fault: "cut", times: 1 }],
  ["is refused in the middle of the run", { fault: "expired" }],
  ["is refused once", { fault: "expired", times: 1 }],
  ["is throttled for a second", { fault: "throttled", retryAfter: "1", times: 1 }],
  ["is slow", { fault: "slow", ms: 1500 }],
  ["is a list of another type", { fault: "wrong-shape", body: { value: "nothing" } }],
  ["is null", { fault: "wrong-shape", body: null }],
  ["has items of another type", { fault: "wrong-shape", body: { value: [null, 7, "x"] } }],
  ["leads to another host", { fault: "foreign-next-link" }],
  ["leads back to itself", { fault: "next-link-loop" }],
  ["has 50,000 items", { fault: "many", count: 50_000 }],
];

/** What a vault itself refuses or answers besides. */
export const VAULT: readonly (readonly [string, VaultFault, number?])[] = [
  ...(["firewall", "private", "roles", "policy", "unauthorized", "cut"] as const).map(
    (fault) => [`refuse by ${fault}`, { fault }] as const,
  ),
  ["answer null", { fault: "answer", body: null }],
  ["answer a list of another type", { fault: "answer", body: { value: [null, 7, "x"] } }],
  ["lead to another host", { fault: "next-link", to: "https://elsewhere.example/secrets?api-version=7.4" }],
];
