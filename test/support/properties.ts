import fc from "fast-check";

/**
 * Properties are tried on the same inputs at every run, so that a change is judged by itself and not by chance; the nightly
 * workflow sets `FC_SEED` and tries others.
 */
const seed = Number(process.env["FC_SEED"] ?? "20260824");
if (!Number.isInteger(seed)) throw new Error("FC_SEED is a whole number");
fc.configureGlobal({ seed });
