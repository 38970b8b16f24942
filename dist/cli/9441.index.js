export const id = 9441;
export const ids = [9441];
export const modules = {
 9441:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   readBicepEntry: () => ( readBicepEntry)
 });
 var part$0 = __webpack_require__(8756);
 var part$1 = __webpack_require__(9485);
 var part$2 = __webpack_require__(2033);
 var part$3 = __webpack_require__(6220);
 var part$4 = __webpack_require__(3806);
 var part$5 = __webpack_require__(9214);
 var part$6 = __webpack_require__(6846);
 var part$7 = __webpack_require__(6379);
 var part$8 = __webpack_require__(9330);
 var part$9 = __webpack_require__(8439);
 var part$10 = __webpack_require__(3913);
 var part$12 = __webpack_require__(5879);
 var part$11 = __webpack_require__(7341);
function builtText(answer, file, place) {
  switch (answer.kind) {
    case "built":
      return answer.stdout;
    case "missing":
      throw refusal((0,part$12.cv)`building ${file} needs Bicep, which is not on this machine`, place, (0,part$12.cv)`install it with ${"az bicep install"}, or build the file before the run with ${"bicep build"} and name the JSON under ${"armTemplate"}`);
    case "timed-out":
      throw refusal((0,part$12.cv)`Bicep did not build ${file} within ${answer.seconds} s`, place, BUILD_BEFORE);
    case "too-large":
      throw refusal((0,part$12.cv)`what Bicep makes of ${file} is too large`, place, BUILD_BEFORE);
    case "failed":
      throw refusal((0,part$12.cv)`Bicep refuses ${file}: ${firstError(answer.stderr)}`, place, /restore|BCP19[0-2]|BCP062/i.test(answer.stderr) ? (0,part$12.cv)`modules of a registry are not fetched here: run ${"bicep restore"} before, or build the file before` : (0,part$12.cv)`${"bicep build"} shows all errors`);
  }
}
var BUILD_BEFORE = (0,part$12.cv)`build it before the run and name the JSON under ${"armTemplate"}`;
function refusal(message, place, help) {
  return new part$9.LN([{ message, place, help }]);
}
function firstError(stderr) {
  const lines = stderr.split(/\r?\n/).filter((line2) => line2.trim() !== "");
  const line = lines.find((one) => /\berror\b/i.test(one)) ?? lines[0] ?? "it gave no reason";
  return (0,part$12.aM)(line.replace(/^(?:ERROR: )?.*[/\\](?=[^/\\]*\(\d+,\d+\))/, ""), 200);
}
function builtParameters(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  const template = textOf(value, "templateJson");
  const parameters = textOf(value, "parametersJson");
  return template === void 0 || parameters === void 0 ? void 0 : { template, parameters };
}
function textOf(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
    return void 0;
  const found = Object.getOwnPropertyDescriptor(value, key)?.value;
  return typeof found === "string" ? found : void 0;
}
function lineOf(bicep, type) {
  const wanted = `'${type.toLowerCase()}@`;
  const lines = bicep.split("\n").flatMap((line, index) => {
    return /^\s*resource\s/.test(line) && line.toLowerCase().includes(wanted) ? [index + 1] : [];
  });
  return lines.length === 1 ? lines[0] : void 0;
}
async function readBicepEntry(entry, reading) {
  if (/\.json$/i.test(entry.file))
    return (0,part$0.$p)(entry, reading);
  const { files, at } = reading;
  (0,part$1.$C)(entry.file, at("file"));
  const source = await files.text(entry.file, at("file"));
  const { parameters: path } = entry;
  if (path !== void 0 && /\.bicepparam$/i.test(path)) {
    const own = await files.text(path, at("parameters"));
    const built = builtParameters(await build(own, at("parameters"), reading));
    if (built === void 0) {
      throw new part$9.LN([
        {
          message: (0,part$12.cv)`what Bicep makes of ${own.file} is not a template with its parameters`,
          place: at("parameters"),
          help: (0,part$12.cv)`bring Bicep up to date, or build the file before the run`
        }
      ]);
    }
    return inSource((0,part$0.sz)(entry, (0,part$2.Vh)(source.file, built.template, reading.values), (0,part$2.Vh)(own.file, built.parameters, reading.values), reading), source);
  }
  const template = (0,part$2.Vh)(source.file, await build(source, at("file"), reading), reading.values);
  return inSource((0,part$0.sz)(entry, template, await (0,part$0.Zu)(path, reading), reading), source);
}
async function build({ file, real }, place, { readers }) {
  const text = builtText(await readers.buildBicep?.(real) ?? { kind: "missing" }, file, place);
  readers.noted?.(`${file} (built)`, text);
  return text;
}
function inSource({ described = [], gaps = [], problems, ...rest }, { text, file }) {
  const lines = new Map();
  const move = (place, type) => {
    if (type !== void 0 && !lines.has(type))
      lines.set(type, lineOf(text, type));
    const line = type === void 0 ? void 0 : lines.get(type);
    return { ...place, line: line ?? 1, column: 1 };
  };
  return {
    described: described.map((one) => ({ ...one, origin: move(one.origin, one.type) })),
    gaps: gaps.map((gap) => gap.place.file === file ? { ...gap, place: move(gap.place) } : gap),
    ...problems === void 0 ? {} : { problems: problems.map(moved) },
    ...rest
  };
  function moved({ place, ...problem }) {
    return place === void 0 ? problem : { ...problem, place: place.file === file ? move(place) : place };
  }
}
 })
};
