// Generated from the names of the files beside it by `npm run generate`; do not edit.
import type { Check } from "./check.ts";
import { sub01 } from "./subscription/SUB-01.ts";
import { sub02 } from "./subscription/SUB-02.ts";
import { sub03 } from "./subscription/SUB-03.ts";
import { sub04 } from "./subscription/SUB-04.ts";
import { sub05 } from "./subscription/SUB-05.ts";
import { sub06 } from "./subscription/SUB-06.ts";
import { sub07 } from "./subscription/SUB-07.ts";
import { sub08 } from "./subscription/SUB-08.ts";
import { sub09 } from "./subscription/SUB-09.ts";
import { pol01 } from "./policy/POL-01.ts";
import { pol02 } from "./policy/POL-02.ts";
import { pol03 } from "./policy/POL-03.ts";
import { pol04 } from "./policy/POL-04.ts";
import { pol05 } from "./policy/POL-05.ts";
import { pol06 } from "./policy/POL-06.ts";
import { pol07 } from "./policy/POL-07.ts";
import { pol08 } from "./policy/POL-08.ts";
import { pol09 } from "./policy/POL-09.ts";
import { pol10 } from "./policy/POL-10.ts";
import { pol11 } from "./policy/POL-11.ts";
import { pol12 } from "./policy/POL-12.ts";
import { rbac01 } from "./rbac/RBAC-01.ts";
import { rbac02 } from "./rbac/RBAC-02.ts";
import { rbac03 } from "./rbac/RBAC-03.ts";
import { rbac04 } from "./rbac/RBAC-04.ts";
import { rbac05 } from "./rbac/RBAC-05.ts";
import { rbac06 } from "./rbac/RBAC-06.ts";
import { rbac07 } from "./rbac/RBAC-07.ts";
import { rbac08 } from "./rbac/RBAC-08.ts";
import { rbac09 } from "./rbac/RBAC-09.ts";
import { rbac10 } from "./rbac/RBAC-10.ts";
import { rbac11 } from "./rbac/RBAC-11.ts";
import { idn01 } from "./identity/IDN-01.ts";
import { idn02 } from "./identity/IDN-02.ts";
import { idn03 } from "./identity/IDN-03.ts";
import { idn04 } from "./identity/IDN-04.ts";
import { idn05 } from "./identity/IDN-05.ts";
import { idn06 } from "./identity/IDN-06.ts";
import { bud01 } from "./budget/BUD-01.ts";
import { bud02 } from "./budget/BUD-02.ts";
import { bud03 } from "./budget/BUD-03.ts";
import { bud04 } from "./budget/BUD-04.ts";
import { bud05 } from "./budget/BUD-05.ts";
import { cst01 } from "./budget/CST-01.ts";
import { cst02 } from "./budget/CST-02.ts";
import { cst03 } from "./budget/CST-03.ts";
import { cst04 } from "./budget/CST-04.ts";
import { cst05 } from "./budget/CST-05.ts";
import { reg01 } from "./region/REG-01.ts";
import { reg02 } from "./region/REG-02.ts";
import { reg03 } from "./region/REG-03.ts";
import { reg04 } from "./region/REG-04.ts";
import { reg05 } from "./region/REG-05.ts";
import { reg06 } from "./region/REG-06.ts";
import { reg07 } from "./region/REG-07.ts";
import { reg08 } from "./region/REG-08.ts";
import { reg09 } from "./region/REG-09.ts";
import { reg10 } from "./region/REG-10.ts";
import { reg11 } from "./region/REG-11.ts";
import { reg12 } from "./region/REG-12.ts";
import { reg13 } from "./region/REG-13.ts";
import { reg14 } from "./region/REG-14.ts";
import { quo01 } from "./quota/QUO-01.ts";
import { quo02 } from "./quota/QUO-02.ts";
import { quo03 } from "./quota/QUO-03.ts";
import { quo04 } from "./quota/QUO-04.ts";
import { quo05 } from "./quota/QUO-05.ts";
import { quo06 } from "./quota/QUO-06.ts";
import { net01 } from "./network/NET-01.ts";
import { net02 } from "./network/NET-02.ts";
import { net03 } from "./network/NET-03.ts";
import { net04 } from "./network/NET-04.ts";
import { net05 } from "./network/NET-05.ts";
import { net06 } from "./network/NET-06.ts";
import { net07 } from "./network/NET-07.ts";
import { net08 } from "./network/NET-08.ts";
import { net09 } from "./network/NET-09.ts";
import { net10 } from "./network/NET-10.ts";
import { net11 } from "./network/NET-11.ts";
import { net12 } from "./network/NET-12.ts";
import { net13 } from "./network/NET-13.ts";
import { net14 } from "./network/NET-14.ts";
import { kv01 } from "./vault/KV-01.ts";
import { kv02 } from "./vault/KV-02.ts";
import { kv03 } from "./vault/KV-03.ts";
import { kv04 } from "./vault/KV-04.ts";
import { kv05 } from "./vault/KV-05.ts";
import { kv06 } from "./vault/KV-06.ts";
import { kv07 } from "./vault/KV-07.ts";
import { kv08 } from "./vault/KV-08.ts";
import { kv09 } from "./vault/KV-09.ts";
import { kv10 } from "./vault/KV-10.ts";
import { crt01 } from "./certificate/CRT-01.ts";
import { crt02 } from "./certificate/CRT-02.ts";
import { crt03 } from "./certificate/CRT-03.ts";
import { crt04 } from "./certificate/CRT-04.ts";
import { dom01 } from "./domain/DOM-01.ts";
import { dom02 } from "./domain/DOM-02.ts";
import { dom03 } from "./domain/DOM-03.ts";
import { dom04 } from "./domain/DOM-04.ts";
import { dom05 } from "./domain/DOM-05.ts";
import { dom06 } from "./domain/DOM-06.ts";
import { dom07 } from "./domain/DOM-07.ts";
import { dom08 } from "./domain/DOM-08.ts";
import { dat01 } from "./data/DAT-01.ts";
import { dat02 } from "./data/DAT-02.ts";
import { dat03 } from "./data/DAT-03.ts";
import { dat04 } from "./data/DAT-04.ts";
import { dat05 } from "./data/DAT-05.ts";
import { dat06 } from "./data/DAT-06.ts";
import { dat07 } from "./data/DAT-07.ts";
import { dat08 } from "./data/DAT-08.ts";
import { dat09 } from "./data/DAT-09.ts";
import { dat10 } from "./data/DAT-10.ts";
import { dat11 } from "./data/DAT-11.ts";
import { con01 } from "./connection/CON-01.ts";
import { con02 } from "./connection/CON-02.ts";
import { con03 } from "./connection/CON-03.ts";
import { con04 } from "./connection/CON-04.ts";
import { cfg01 } from "./operations/CFG-01.ts";
import { cfg02 } from "./operations/CFG-02.ts";
import { ops01 } from "./operations/OPS-01.ts";
import { ops02 } from "./operations/OPS-02.ts";
import { ops03 } from "./operations/OPS-03.ts";
import { ops04 } from "./operations/OPS-04.ts";
import { mth01 } from "./method/MTH-01.ts";
import { mth02 } from "./method/MTH-02.ts";
import { mth03 } from "./method/MTH-03.ts";
import { wav01 } from "./wave/WAV-01.ts";
import { wav02 } from "./wave/WAV-02.ts";
import { wav03 } from "./wave/WAV-03.ts";
import { wav04 } from "./wave/WAV-04.ts";
import { wav05 } from "./wave/WAV-05.ts";
import { wav06 } from "./wave/WAV-06.ts";
import { wav07 } from "./wave/WAV-07.ts";
import { wav08 } from "./wave/WAV-08.ts";
import { wav09 } from "./wave/WAV-09.ts";
import { wav10 } from "./wave/WAV-10.ts";
import { cut01 } from "./cutover/CUT-01.ts";
import { cut02 } from "./cutover/CUT-02.ts";
import { cut03 } from "./cutover/CUT-03.ts";
import { cut04 } from "./cutover/CUT-04.ts";
import { cut05 } from "./cutover/CUT-05.ts";
import { cut06 } from "./cutover/CUT-06.ts";

/** Every check, in the order of the areas, then of the ids. */
export const CHECKS: readonly Check[] = [
  sub01,
  sub02,
  sub03,
  sub04,
  sub05,
  sub06,
  sub07,
  sub08,
  sub09,
  pol01,
  pol02,
  pol03,
  pol04,
  pol05,
  pol06,
  pol07,
  pol08,
  pol09,
  pol10,
  pol11,
  pol12,
  rbac01,
  rbac02,
  rbac03,
  rbac04,
  rbac05,
  rbac06,
  rbac07,
  rbac08,
  rbac09,
  rbac10,
  rbac11,
  idn01,
  idn02,
  idn03,
  idn04,
  idn05,
  idn06,
  bud01,
  bud02,
  bud03,
  bud04,
  bud05,
  cst01,
  cst02,
  cst03,
  cst04,
  cst05,
  reg01,
  reg02,
  reg03,
  reg04,
  reg05,
  reg06,
  reg07,
  reg08,
  reg09,
  reg10,
  reg11,
  reg12,
  reg13,
  reg14,
  quo01,
  quo02,
  quo03,
  quo04,
  quo05,
  quo06,
  net01,
  net02,
  net03,
  net04,
  net05,
  net06,
  net07,
  net08,
  net09,
  net10,
  net11,
  net12,
  net13,
  net14,
  kv01,
  kv02,
  kv03,
  kv04,
  kv05,
  kv06,
  kv07,
  kv08,
  kv09,
  kv10,
  crt01,
  crt02,
  crt03,
  crt04,
  dom01,
  dom02,
  dom03,
  dom04,
  dom05,
  dom06,
  dom07,
  dom08,
  dat01,
  dat02,
  dat03,
  dat04,
  dat05,
  dat06,
  dat07,
  dat08,
  dat09,
  dat10,
  dat11,
  con01,
  con02,
  con03,
  con04,
  cfg01,
  cfg02,
  ops01,
  ops02,
  ops03,
  ops04,
  mth01,
  mth02,
  mth03,
  wav01,
  wav02,
  wav03,
  wav04,
  wav05,
  wav06,
  wav07,
  wav08,
  wav09,
  wav10,
  cut01,
  cut02,
  cut03,
  cut04,
  cut05,
  cut06,
];
