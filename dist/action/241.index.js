export const id = 241;
export const ids = [241];
export const modules = {
 241:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   requireCapture: () => ( requireCapture),
   requireEvidence: () => ( requireEvidence)
 });
 var part$0 = __webpack_require__(4464);
 var part$1 = __webpack_require__(3184);
 var part$2 = __webpack_require__(2370);
 var part$3 = __webpack_require__(7122);
 var part$8 = __webpack_require__(8217);
 var part$9 = __webpack_require__(6315);
 var part$4 = __webpack_require__(9149);
 var part$7 = __webpack_require__(7662);
 var part$5 = __webpack_require__(1141);
 var part$10 = __webpack_require__(2265);
 var part$6 = __webpack_require__(4951);
var TOLERANCE_MS = 60 * 6e4;
var HELP = "capture it again with `relocation capture`";
function requireCapture(snapshot, { file, cloud, clock }) {
  if (snapshot.cloud !== cloud) {
    throw (0,part$4.IF)(`the snapshot ${file} was captured in ${snapshot.cloud}`, {
      expected: `a snapshot of ${cloud}, the cloud of the manifest`,
      help: HELP
    });
  }
  if (snapshot.observedAt > clock + TOLERANCE_MS) {
    throw (0,part$4.IF)(`the snapshot ${file} was observed at ${(0,part$7.Ly)(snapshot.observedAt)}`, {
      expected: `a moment that has come: this machine has ${(0,part$7.Ly)(clock)}`,
      help: HELP
    });
  }
}
function requireEvidence(snapshot, evidence) {
  requireCapture(snapshot, evidence);
  const { file, target } = evidence;
  const subscriptions = subscriptionsOf(snapshot.table);
  if (subscriptions.size > 0 && !subscriptions.has(target)) {
    const [other = ""] = subscriptions;
    throw (0,part$4.IF)(`the snapshot ${file} was captured of the subscription ${(0,part$8.vd)(other)}`, {
      expected: `facts of ${(0,part$8.vd)(target)}, the target of the manifest`,
      help: HELP
    });
  }
  for (const kind of part$0.X0) {
    const wrong = contradictionOf(kind, snapshot.table[kind]);
    if (wrong !== void 0)
      throw contradicted(file, kind, wrong);
  }
}
function subscriptionsOf(table) {
  const ids = part$0.X0.flatMap((kind) => [...table[kind].keys()].flatMap((key) => (0,part$8.p7)(key.split("|")[0] ?? "") ?? []));
  return new Set(ids);
}
function contradictionOf(name, facts) {
  const kind = (0,part$0.I)(name);
  for (const [text, fact] of facts) {
    const key = kind.key.read(text);
    const value = (0,part$9.Pm)(fact);
    if (key === void 0 || value === void 0)
      continue;
    const wrong = kind.contradiction?.(key, value);
    if (wrong !== void 0)
      return wrong;
  }
  return void 0;
}
function contradicted(file, kind, { asked, told }) {
  return (0,part$4.IF)(`${file} says of ${(0,part$10.aM)((0,part$8.vd)(told))} under the key of ${(0,part$10.aM)((0,part$8.vd)(asked))}, in ${kind}`, {
    expected: "a value that is about what its key names",
    help: HELP
  });
}
 })
};
