export const id = 317;
export const ids = [317];
export const modules = {
 317:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   merged: () => ( merged)
 });
 var part$0 = __webpack_require__(1710);
 var part$1 = __webpack_require__(4464);
 var part$2 = __webpack_require__(3184);
 var part$3 = __webpack_require__(2370);
 var part$4 = __webpack_require__(7122);
 var part$11 = __webpack_require__(8217);
 var part$5 = __webpack_require__(9149);
 var part$9 = __webpack_require__(3267);
 var part$8 = __webpack_require__(7662);
 var part$6 = __webpack_require__(1141);
 var part$10 = __webpack_require__(2265);
 var part$7 = __webpack_require__(4951);
function merged(first, more) {
  if (more.length === 0)
    return first.snapshot;
  const table = (0,part$0._d)();
  const from = new Map();
  for (const { file, snapshot } of [first, ...more])
    for (const kind of part$1.X0)
      put(table, kind, snapshot.table[kind], file, from);
  const moments = [first, ...more].map(({ snapshot }) => snapshot.observedAt);
  return {
    cloud: first.snapshot.cloud,
    observedAt: (0,part$8.uR)((0,part$9.o)(moments)),
    newestAt: (0,part$8.uR)((0,part$9.n)(moments)),
    table
  };
}
function put(table, kind, facts, file, from) {
  const map = table[kind];
  for (const [key, fact] of facts) {
    const before = map.get(key);
    if (before?.known === true && fact.known) {
      const other = differenceOf(before.value, fact.value);
      if (other !== void 0)
        throw (0,part$5.IF)(`${from.get(before) ?? file} and ${file} say different things of ${kind} under the key ${shown(key)}: ${other}`, {
          expected: "snapshots that agree on what both know",
          help: "capture both again, one after the other"
        });
    }
    if (before !== void 0 && knowledge(before) >= knowledge(fact))
      continue;
    map.set(key, fact);
    from.set(fact, file);
  }
}
function knowledge(fact) {
  if (fact.known)
    return 2;
  return "unread" in fact ? 1 : 0;
}
function differenceOf(one, other, path = []) {
  if (isHolder(one) && isHolder(other) && Array.isArray(one) === Array.isArray(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    for (const key of keys) {
      const found = differenceOf(Reflect.get(one, key), Reflect.get(other, key), [...path, key]);
      if (found !== void 0)
        return found;
    }
    return void 0;
  }
  if (one === other)
    return void 0;
  const at = path.length === 0 ? "" : ` at ${shown((0,part$3.rq)(path))}`;
  return `${valueText(one)} and ${valueText(other)}${at}`;
}
function isHolder(value) {
  return typeof value === "object" && value !== null;
}
function valueText(value) {
  return value === void 0 ? "nothing" : shown(JSON.stringify(value));
}
function shown(text) {
  return (0,part$10.aM)((0,part$11.vd)(text), 200);
}
 })
};
