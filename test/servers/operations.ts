// Generated from the files of the folder by `npm run generate`; add a file there and run it, do not edit this one.
import { locks } from "./operations/locks.ts";

/** Operations of the fake Azure Resource Manager that have a file of their own. */
export const OPERATIONS = {
  locks,
};
