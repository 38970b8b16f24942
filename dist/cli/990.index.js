export const id = 990;
export const ids = [990];
export const modules = {
 990:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   requireCapture: () => ( requireCapture),
   requireEvidence: () => ( requireEvidence)
 });
 var part$0 = __webpack_require__(9489);
 var part$1 = __webpack_require__(9247);
 var part$2 = __webpack_require__(2957);
 var part$13 = __webpack_require__(489);
 var part$3 = __webpack_require__(7350);
 var part$4 = __webpack_require__(3523);
 var part$5 = __webpack_require__(3103);
 var part$6 = __webpack_require__(8795);
 var part$7 = __webpack_require__(83);
 var part$11 = __webpack_require__(3076);
 var part$12 = __webpack_require__(8582);
 var part$8 = __webpack_require__(8439);
 var part$14 = __webpack_require__(3655);
 var part$10 = __webpack_require__(7404);
 var part$9 = __webpack_require__(7341);
var TOLERANCE_MS = 60 * 6e4;
var HELP = "capture it again with `relocation capture`";
function requireCapture(snapshot, { file, cloud, clock }) {
  if (snapshot.cloud !== cloud) {
    throw (0,part$8.IF)(`the snapshot ${file} was captured in ${snapshot.cloud}`, {
      expected: `a snapshot of ${cloud}, the cloud of the manifest`,
      help: HELP
    });
  }
  if (snapshot.observedAt > clock + TOLERANCE_MS) {
    throw (0,part$8.IF)(`the snapshot ${file} was observed at ${(0,part$10.Ly)(snapshot.observedAt)}`, {
      expected: `a moment that has come: this machine has ${(0,part$10.Ly)(clock)}`,
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
    throw (0,part$8.IF)(`the snapshot ${file} was captured of the subscription ${(0,part$11.vd)(other)}`, {
      expected: `facts of ${(0,part$11.vd)(target)}, the target of the manifest`,
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
  const ids = part$0.X0.flatMap((kind) => [...table[kind].keys()].flatMap((key) => (0,part$12.p7)(key.split("|")[0] ?? "") ?? []));
  return new Set(ids);
}
function contradictionOf(name, facts) {
  const kind = (0,part$0.I)(name);
  for (const [text, fact] of facts) {
    const key = kind.key.read(text);
    const value = (0,part$13.Pm)(fact);
    if (key === void 0 || value === void 0)
      continue;
    const wrong = kind.contradiction?.(key, value);
    if (wrong !== void 0)
      return wrong;
  }
  return void 0;
}
function contradicted(file, kind, { asked, told }) {
  return (0,part$8.IF)(`${file} says of ${(0,part$14.aM)((0,part$11.vd)(told))} under the key of ${(0,part$14.aM)((0,part$11.vd)(asked))}, in ${kind}`, {
    expected: "a value that is about what its key names",
    help: HELP
  });
}
 })
};
