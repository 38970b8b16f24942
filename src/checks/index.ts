import type { Check } from "./check.ts";
import { bud01 } from "./budget/BUD-01.ts";
import { bud02 } from "./budget/BUD-02.ts";
import { bud03 } from "./budget/BUD-03.ts";
import { mth01 } from "./method/MTH-01.ts";
import { pol01 } from "./policy/POL-01.ts";
import { pol02 } from "./policy/POL-02.ts";
import { pol03 } from "./policy/POL-03.ts";
import { pol05 } from "./policy/POL-05.ts";
import { pol06 } from "./policy/POL-06.ts";
import { pol08 } from "./policy/POL-08.ts";
import { pol12 } from "./policy/POL-12.ts";
import { quo01 } from "./quota/QUO-01.ts";
import { quo02 } from "./quota/QUO-02.ts";
import { rbac01 } from "./rbac/RBAC-01.ts";
import { rbac03 } from "./rbac/RBAC-03.ts";
import { reg01 } from "./region/REG-01.ts";
import { reg02 } from "./region/REG-02.ts";
import { reg03 } from "./region/REG-03.ts";
import { reg04 } from "./region/REG-04.ts";
import { sub01 } from "./subscription/SUB-01.ts";
import { sub02 } from "./subscription/SUB-02.ts";
import { sub03 } from "./subscription/SUB-03.ts";
import { wav01 } from "./wave/WAV-01.ts";
import { wav06 } from "./wave/WAV-06.ts";

/** Every check, in the order of the areas. A check that is not here does not run. */
export const CHECKS: readonly Check[] = [
  sub01,
  sub02,
  sub03,
  pol01,
  pol02,
  pol03,
  pol05,
  pol06,
  pol08,
  pol12,
  rbac01,
  rbac03,
  bud01,
  bud02,
  bud03,
  reg01,
  reg02,
  reg03,
  reg04,
  quo01,
  quo02,
  mth01,
  wav01,
  wav06,
];
