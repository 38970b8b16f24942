export const id = 7247;
export const ids = [7247];
export const modules = {
 9214:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   G: () => ( openThroughout)
 });
 var part$0 = __webpack_require__(9303);
var NOWHERE = new Set();
function openThroughout(object, waits, whole = NOWHERE) {
  return opened(object, waits, whole, "");
}
function opened(object, waits, whole, at) {
  const inside = (value, path) => (0,part$0.cy)(value) ? value.map((item) => inside(item, path)) : (0,part$0.Gv)(value) ? opened(value, waits, whole, `${path}.`) : value;
  const members = Object.entries(object).map(([key, value]) => [
    key,
    whole.has(at + key) ? value : inside(value, at + key)
  ]);
  return (0,part$0.MA)(Object.fromEntries(members), waits);
}
 }),
 8278:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Nv: () => ( refusalWith),
   WI: () => ( readManifest),
   m3: () => ( readPlan)
 });
 var part$0 = __webpack_require__(9842);
 var part$1 = __webpack_require__(5007);
 var part$2 = __webpack_require__(8439);
 var part$3 = __webpack_require__(3913);
 var part$5 = __webpack_require__(5879);
 var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
var SECONDS = 60;
var MOST_BYTES = 64 * part$3.D6;
var PASSED = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "SystemRoot",
  "TEMP",
  "TMP",
  "TMPDIR",
  "LANG",
  "AZURE_CONFIG_DIR",
  "DOTNET_ROOT",
  "DOTNET_BUNDLE_EXTRACT_BASE_DIR",
  "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"
];
function bicepBuilder(env, limits = { seconds: SECONDS, bytes: MOST_BYTES }) {
  const own = Object.fromEntries(PASSED.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
  const run = async (program, args, cwd) => {
    const { execFile } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return new Promise((resolve) => {
      const options = {
        cwd,
        env: own,
        timeout: limits.seconds * 1e3,
        killSignal: "SIGKILL",
        maxBuffer: limits.bytes,
        windowsHide: true,
        encoding: "utf8"
      };
      const child = execFile(program, [...args], options, (error, stdout, stderr) => {
        if (error === null)
          resolve({ kind: "built", stdout });
        else if (error.code === "ENOENT" || error.code === "EACCES")
          resolve({ kind: "missing" });
        else if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
          resolve({ kind: "too-large" });
        else if (error.killed === true)
          resolve({ kind: "timed-out", seconds: limits.seconds });
        else
          resolve({ kind: "failed", stderr });
      });
      child.stdin?.end();
    });
  };
  return async (file) => {
    const word = /\.bicepparam$/i.test(file) ? "build-params" : "build";
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file);
    const direct = await run("bicep", [word, file, "--stdout", "--no-restore"], cwd);
    if (direct.kind !== "missing")
      return direct;
    const args = ["bicep", word, "--file", file, "--stdout", "--no-restore"];
    const through = process.platform === "win32" ? /^[A-Za-z0-9:/\\._-]+$/.test(file) ? await run("cmd.exe", ["/d", "/s", "/c", "az", ...args], cwd) : direct : await run("az", args, cwd);
    return through.kind === "failed" && NOT_INSTALLED.test(through.stderr) ? { kind: "missing" } : through;
  };
}
var NOT_INSTALLED = /bicep CLI not found|not recognized|is misspelled or not recognized|az bicep install/i;
async function readManifest(options) {
  const allowed = options.allowedSubscriptions ?? [];
  const manifest = await (0,part$1.oe)(options.manifest, options.root, options.noted).catch(async (error) => {
    if (!(error instanceof part$1.M6))
      throw error;
    const { everyFault } = await __webpack_require__.e( 9950).then(__webpack_require__.bind(__webpack_require__, 9950));
    throw await everyFault(error, readersOf(options), (readable) => foreign(readable, allowed).length === 0);
  });
  const problems = foreign(manifest, allowed);
  if (problems.length > 0)
    throw new part$2.yo(problems);
  return manifest;
}
function readPlan(manifest, options) {
  return (0,part$0.s)(manifest, readersOf(options)).catch(async (error) => {
    if (!(error instanceof part$2.yo))
      throw error;
    throw await withOthers(error.problems, manifest);
  });
}
async function refusalWith(problems, manifest, options) {
  const others = await (0,part$0.l)(manifest, readersOf(options), { inside: true });
  return withOthers([...problems, ...others], manifest);
}
async function withOthers(problems, manifest) {
  const [{ withNames }, { ownPackProblems }] = await Promise.all([
    __webpack_require__.e( 9950).then(__webpack_require__.bind(__webpack_require__, 9950)),
    Promise.all( [__webpack_require__.e(6220), __webpack_require__.e(355), __webpack_require__.e(3714), __webpack_require__.e(88), __webpack_require__.e(8262)]).then(__webpack_require__.bind(__webpack_require__, 8262))
  ]);
  return withNames([...problems, ...ownPackProblems(manifest)], manifest.declared, manifest);
}
function readersOf({ root, now, env, noted }) {
  return { root, now, buildBicep: bicepBuilder(env), ...noted === void 0 ? {} : { noted } };
}
function foreign(manifest, allowed) {
  return ["source", "target"].flatMap((side) => {
    const { id } = manifest[side].subscription;
    if (allowed.length === 0 || allowed.includes(id))
      return [];
    return [
      {
        message: `the ${side} subscription is not one that this workflow allows`,
        place: manifest.locate([side, "subscription", "id"]),
        expected: (0,part$5.cv)`a subscription of the input ${"subscriptions"}`,
        help: (0,part$5.cv)`correct the manifest, or have the owner of the workflow add the subscription to that input`
      }
    ];
  });
}
 }),
 7247:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   resources: () => ( resources)
 });
 var part$0 = __webpack_require__(8278);
 var part$1 = __webpack_require__(9842);
 var part$2 = __webpack_require__(6645);
 var part$3 = __webpack_require__(9485);
 var part$4 = __webpack_require__(2033);
 var part$5 = __webpack_require__(7681);
 var part$34 = __webpack_require__(6398);
 var part$6 = __webpack_require__(4273);
 var part$7 = __webpack_require__(4182);
 var part$29 = __webpack_require__(1800);
 var part$8 = __webpack_require__(3806);
 var part$9 = __webpack_require__(9214);
 var part$30 = __webpack_require__(9303);
 var part$10 = __webpack_require__(6846);
 var part$11 = __webpack_require__(7130);
 var part$12 = __webpack_require__(5007);
 var part$13 = __webpack_require__(9827);
 var part$14 = __webpack_require__(1780);
 var part$15 = __webpack_require__(474);
 var part$16 = __webpack_require__(1467);
 var part$17 = __webpack_require__(6379);
 var part$18 = __webpack_require__(690);
 var part$19 = __webpack_require__(4916);
 var part$20 = __webpack_require__(2593);
 var part$21 = __webpack_require__(4442);
 var part$22 = __webpack_require__(970);
 var part$23 = __webpack_require__(83);
 var part$24 = __webpack_require__(9330);
 var part$31 = __webpack_require__(6394);
 var part$25 = __webpack_require__(8439);
 var part$26 = __webpack_require__(3913);
 var part$32 = __webpack_require__(1685);
 var part$27 = __webpack_require__(6430);
 var part$33 = __webpack_require__(4277);
 var part$28 = __webpack_require__(7341);
var MOST = 1e3;
function unknownsOf({ body, location, sku, zones, tags }) {
  const found = [];
  const head = (path, waitsFor) => {
    if (waitsFor.length > 0)
      found.push({ path, waitsFor });
  };
  const name = (0,part$29.Zq)(sku);
  head("location", location?.known === false ? [location.expression] : []);
  head("sku", name?.known === false ? [name.expression] : []);
  head("zones", (0,part$29.Y6)(zones));
  head("tags", tags?.known === false ? [tags.expression] : []);
  const told = new Set(["location", "zones", ...found.map(({ path }) => path)]);
  const walk = (value, at2) => {
    if (found.length >= MOST)
      return;
    if ((0,part$30.t8)(value))
      found.push({ path: (0,part$31.L)(at2), waitsFor: (0,part$30.yI)(value) });
    else if ((0,part$30.cy)(value))
      for (const [index, item] of value.entries())
        walk(item, [...at2, index]);
    else if ((0,part$30.Gv)(value))
      for (const [key, item] of Object.entries(value))
        walk(item, [...at2, key]);
  };
  for (const [key, value] of Object.entries(body ?? {})) {
    if (!told.has(key) || key === "sku" && (0,part$30.Gv)(value))
      walk(value, [key]);
  }
  return found;
}
function resourcesJson(manifest, plan, hide) {
  const text = (value, indent) => (0,part$32.K)(JSON.stringify(hidden(value, hide), void 0, 2)).replaceAll("\n", `
${indent}`);
  const list = (items, shape) => items.length === 0 ? "[]" : `[
    ${items.map((item) => text(shape(item), "    ")).join(",\n    ")}
  ]`;
  const removals = plan.terraform.flatMap((one) => one.plan.removals);
  const members = {
    version: "1",
    manifest: text({ file: manifest.file, name: manifest.name }, "  "),
    target: text({ region: manifest.target.region }, "  "),
    resources: list(plan.resources, resourceOf),
    removed: list(removals, removalOf),
    contradictions: list(plan.contradictions, contradictionOf),
    notRead: list(plan.gaps.filter(({ odd }) => odd !== true), gapOf),
    notices: list(plan.gaps.filter(({ odd }) => odd === true), gapOf)
  };
  const lines = Object.entries(members).map(([key, value]) => `  ${JSON.stringify(key)}: ${value}`);
  return `{
${lines.join(",\n")}
}
`;
}
function resourceOf(resource) {
  const { key, type, name, resourceGroup, id, apiVersion, location, sku, count, zones, tags } = resource;
  return {
    key,
    type,
    name,
    resourceGroup,
    id,
    apiVersion,
    location: plannedOf(location),
    sku: plannedOf((0,part$29.Zq)(sku)),
    count: plannedOf(count.now),
    range: rangeOf(count),
    zones: zonesOf(zones),
    tags: tagsOf(tags),
    workload: resource.workload,
    waves: resource.waves,
    method: resource.method,
    dependsOn: resource.dependsOn,
    condition: resource.condition,
    write: plannedOf(resource.write),
    imported: resource.imported,
    movedFrom: resource.movedFrom,
    drifted: resource.drifted,
    origin: placeOf(resource.origin),
    declared: resource.declared && placeOf(resource.declared),
    alsoIn: resource.alsoIn?.map(placeOf),
    described: resource.body === void 0 ? "by name" : resource.partial === true ? "in part" : "in full",
    unknown: unknownsOf(resource)
  };
}
function plannedOf(value) {
  if (value === void 0)
    return void 0;
  return value.known ? value.value : { unknown: value.expression };
}
function rangeOf({ now, minimum, maximum, surge }) {
  const plain = [minimum, maximum].every((end) => JSON.stringify(end) === JSON.stringify(now));
  if (plain && surge.known && surge.value === 0)
    return void 0;
  return { minimum: plannedOf(minimum), maximum: plannedOf(maximum), surge: plannedOf(surge) };
}
function zonesOf(zones) {
  const waits = (0,part$29.Y6)(zones);
  return waits.length === 0 ? (0,part$29.RH)(zones) : { unknown: waits.join("; ") };
}
function tagsOf(tags) {
  return tags?.known === false ? { unknown: tags.expression } : (0,part$29.$F)(tags);
}
function contradictionOf({ resource, property, says }) {
  return {
    resource: resource.key,
    property,
    says: says.map(({ text, place: place2 }) => ({ value: text, place: placeOf(place2) }))
  };
}
function gapOf({ subject, why, elsewhere, place: place2 }) {
  return { subject, why: why.replaceAll("`", ""), outsideTarget: elsewhere, place: placeOf(place2) };
}
function removalOf({ address, terraformType, type, name, action, place: place2 }) {
  return { address, type: type ?? terraformType, name, action, place: placeOf(place2) };
}
function placeOf({ file, line, column, path }) {
  return { file, line, column, path };
}
function hidden(value, hide) {
  if (typeof value === "string")
    return hide(value);
  if (Array.isArray(value))
    return value.map((item) => hidden(item, hide));
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hidden(item, hide)]));
}
var MOST_UNKNOWN = 5;
var LONGEST = 160;
var LONGEST_WHY = 500;
var STAND_ABOVE = new Set(["location", "sku", "zones"]);
function resourcesText(manifest, plan, hide) {
  const show = (text) => (0,part$33.$)((0,part$27.uH)(hide(text)), LONGEST);
  const whole = (text) => (0,part$33.$)((0,part$27.uH)(hide(text)), LONGEST_WHY);
  const lines = [headOf(manifest, plan, show)];
  const names = [...manifest.workloads.map(({ name }) => name), part$6.IU];
  for (const name of names) {
    const own = plan.resources.filter(({ workload }) => workload === name);
    if (own.length === 0)
      continue;
    lines.push("", titleOf(name, own, show));
    for (const resource of own)
      for (const line of resourceLines(resource, manifest, show))
        lines.push(line);
  }
  if (plan.contradictions.length > 0)
    lines.push("", "Sources that contradict each other");
  for (const { resource, property, says } of plan.contradictions) {
    const [a, b] = says;
    lines.push(`  ${show(resource.key)}  ${show(property)}`);
    for (const one of [a, b].map(({ text, place: place2 }) => `    ${show(text)}  (${at(place2, show)})`))
      lines.push(one);
  }
  const removed = plan.terraform.flatMap(({ plan: { removals } }) => removals);
  if (removed.length > 0)
    lines.push("", "Deleted, or forgotten and left in Azure");
  for (const { address, action, place: place2 } of removed)
    lines.push(`  ${show(address)}  ${action}  (${at(place2, show)})`);
  const kinds = [
    ["Not in the list", plan.gaps.filter(({ odd, part }) => odd !== true && part !== true)],
    ["Wrong in what is listed", plan.gaps.filter(({ part }) => part === true)],
    ["Odd in what was read", plan.gaps.filter(({ odd }) => odd === true)]
  ];
  for (const [title, gaps] of kinds) {
    if (gaps.length > 0)
      lines.push("", title);
    for (const { subject, why, place: place2 } of gaps)
      lines.push(`  ${show(subject)}  (${at(place2, show)})`, `    ${whole(why.replaceAll("`", ""))}`);
  }
  return `${lines.join("\n")}
`;
}
function headOf({ file, target }, { resources: resources2 }, show) {
  const maybe = resources2.filter(({ condition }) => condition !== void 0).length;
  const open = resources2.filter((resource) => unknownsOf(resource).length > 0).length;
  const total = resources2.length === 1 ? "1 resource" : `${String(resources2.length)} resources`;
  return `${show(file)}: ${total} planned for ${target.region}` + (maybe === 0 ? "" : `, ${String(maybe)} of them only on a condition`) + (open === 0 ? "" : `, ${String(open)} with values that are not known`);
}
function titleOf(name, [first], show) {
  if (name === part$6.IU)
    return "Of no workload, and so in no wave";
  const waves = first?.waves ?? [];
  return waves.length === 0 ? `${name} (in no wave)` : `${name} (wave ${waves.map(show).join(", ")})`;
}
function resourceLines(resource, { target }, show) {
  const { key, type, name, resourceGroup, location, condition, origin, declared } = resource;
  const [sku, zones] = [(0,part$29.Zq)(resource.sku), (0,part$29.RH)(resource.zones)];
  const { now } = resource.count;
  const rows = [
    ["name", resourceGroup === void 0 ? name : `${name} in ${resourceGroup}`],
    ["location", location === void 0 ? `${target.region} (not stated)` : textOf(location)]
  ];
  const isMany = now.known && now.value !== 1;
  if (sku !== void 0)
    rows.push(["sku", isMany ? `${textOf(sku)} \xD7 ${String(now.value)}` : textOf(sku)]);
  if (!now.known)
    rows.push(["count", textOf(now)]);
  else if (sku === void 0 && isMany)
    rows.push(["count", String(now.value)]);
  const waits = (0,part$29.Y6)(resource.zones);
  if (waits.length > 0)
    rows.push(["zones", textOf({ known: false, expression: waits.join("; ") })]);
  else if (zones.length > 0)
    rows.push(["zones", zones.join(", ")]);
  rows.push(["from", place(origin)]);
  if (declared !== void 0)
    rows.push(["declared", place(declared)]);
  for (const other of resource.alsoIn ?? [])
    rows.push(["also in", place(other)]);
  if (condition !== void 0)
    rows.push(["condition", condition]);
  for (const one of writeRows(resource))
    rows.push(one);
  const unknown = unknownsOf(resource).filter(({ path }) => !STAND_ABOVE.has(path));
  for (const { path, waitsFor } of unknown.slice(0, MOST_UNKNOWN))
    rows.push(["unknown", `${path}: ${waitsFor.join("; ")}`]);
  if (unknown.length > MOST_UNKNOWN)
    rows.push(["unknown", `${String(unknown.length - MOST_UNKNOWN)} more values`]);
  return [
    `  ${show(key)}  ${show(type)}`,
    ...rows.map(([label, text]) => `    ${label.padEnd(9)} ${show(text)}`)
  ];
}
var WRITES = {
  create: "is made",
  update: "is changed in place",
  replace: "is created again",
  none: "nothing"
};
function writeRows({ write, imported, movedFrom, drifted }) {
  const rows = [];
  if (write !== void 0 && !(write.known && write.value === "create"))
    rows.push(["write", write.known ? WRITES[write.value] : textOf(write)]);
  if (imported === true)
    rows.push(["imported", "it exists and is taken under management"]);
  if (movedFrom !== void 0)
    rows.push(["moved", `from ${movedFrom}`]);
  if (drifted === true)
    rows.push(["drifted", "it was changed outside of its source"]);
  return rows;
}
function textOf(value) {
  return value.known ? String(value.value) : `not known: ${value.expression}`;
}
function at(found, show) {
  return show(place(found));
}
function place({ file, line, path }) {
  return `${file}:${String(line)} ${path}`;
}
async function resources(options, format) {
  (0,part$11.p8)();
  const dated = { ...options, now: (0,part$34.H)(options) };
  const manifest = await (0,part$0.WI)(dated);
  const plan = await (0,part$0.m3)(manifest, dated);
  if (plan.refused !== void 0)
    throw new part$25.yo(plan.refused);
  const hide = (0,part$5.nk)([manifest.source, manifest.target].flatMap(({ subscription, tenantId }) => [
    subscription.id,
    ...tenantId === void 0 ? [] : [tenantId]
  ]));
  return format === "json" ? resourcesJson(manifest, plan, hide) : resourcesText(manifest, plan, hide);
}
 }),
 1685:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   K: () => ( escapedJson)
 });
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|(?<=\udb40)[\udc00-\udfff]/g;
function escapedJson(text) {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
 }),
 9303:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AU: () => ( not),
   C5: () => ( memberOf),
   Fh: () => ( isJson),
   Gv: () => ( isObject),
   KV: () => ( groundsOf),
   L5: () => ( unknown),
   MA: () => ( openObject),
   Ms: () => ( entryOf),
   Rd: () => ( GAP),
   XB: () => ( anyUnknown),
   Y6: () => ( restOf),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
   dx: () => ( grounded),
   gn: () => ( withMembers),
   go: () => ( typeName),
   qE: () => ( isKnown),
   t8: () => ( isUnknown),
   yI: () => ( waitsOf)
 });
function isContainer(value) {
  return typeof value === "object" && value !== null;
}
function isJson(value, limits = { depth: 128, nodes: 2e6 }) {
  const { depth, nodes } = limits;
  return nodes >= 1 && (isContainer(value) ? within(value, depth, nodes - 1) >= 0 : isScalar(value));
}
function within(container, depth, nodes) {
  let left = nodes;
  if (Array.isArray(container)) {
    const items = container;
    left -= items.length;
    if (left < 0 || depth <= 0 && items.length > 0)
      return -1;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (isContainer(item)) {
        left = within(item, depth - 1, left);
        if (left < 0)
          return -1;
      } else if (!isScalar(item))
        return -1;
    }
    return left;
  }
  const prototype = Object.getPrototypeOf(container);
  if (prototype !== Object.prototype && prototype !== null)
    return -1;
  for (const key in container) {
    left -= 1;
    if (left < 0 || depth <= 0)
      return -1;
    const inner = container[key];
    if (isContainer(inner)) {
      left = within(inner, depth - 1, left);
      if (left < 0)
        return -1;
    } else if (!isScalar(inner))
      return -1;
  }
  return left;
}
function isScalar(value) {
  if (typeof value === "string" || value === null || typeof value === "boolean")
    return true;
  return typeof value === "number" && Number.isFinite(value);
}
function entryOf(object, key) {
  if (Object.hasOwn(object, key))
    return object[key];
  const wanted = key.toLowerCase();
  for (const name of Object.keys(object))
    if (name.length === key.length && name.toLowerCase() === wanted)
      return object[name];
  return void 0;
}
var GAP = "\uFFFD";
var MOST = 50;
function grounded(all) {
  const every2 = new Set(all.flatMap((one) => one?.texts ?? []));
  const texts = [...every2].slice(0, MOST);
  const origins = new Set(all.map((one) => (every2.size > MOST ? void 0 : one?.from) ?? "anything"));
  const from = ["anything", "resource", "secret"].find((one) => origins.has(one)) ?? "anything";
  return from === "anything" && texts.length === 0 ? void 0 : { texts, from };
}
var GROUNDS = Symbol("what is known of it all the same");
var WAITS = Symbol("known only after deployment");
var REST = Symbol("members that are not known");
function unknown(waits, grounds) {
  const each = waits.length < 2 ? waits : [...new Set(waits)];
  return grounds === void 0 ? { [WAITS]: each } : { [WAITS]: each, [GROUNDS]: grounds };
}
function groundsOf(value) {
  return value[GROUNDS];
}
function isUnknown(value) {
  return typeof value === "object" && value !== null && WAITS in value;
}
function openObject(members, waits) {
  return { ...members, [REST]: waits };
}
function restOf(object) {
  const waits = object[REST];
  return waits === void 0 ? void 0 : unknown(waits);
}
function withMembers(object, members) {
  const waits = object[REST];
  return waits === void 0 ? members : openObject(members, waits);
}
function memberOf(object, key) {
  const known = entryOf(object, key);
  return known === void 0 ? restOf(object) : known;
}
function isArray(value) {
  return Array.isArray(value);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !isArray(value) && !isUnknown(value);
}
function waitsOf(value) {
  if (isUnknown(value))
    return value[WAITS];
  if (isArray(value))
    return value.flatMap(waitsOf);
  if (isObject(value))
    return [...Object.values(value).flatMap(waitsOf), ...value[REST] ?? []];
  return [];
}
function anyUnknown(values) {
  if (values.every(isKnown))
    return void 0;
  const waits = values.flatMap(waitsOf);
  return waits.length === 0 ? void 0 : unknown(waits, grounded(values.flatMap(allGrounds)));
}
function allGrounds(value) {
  if (isUnknown(value))
    return [value[GROUNDS]];
  if (isArray(value))
    return value.flatMap(allGrounds);
  if (!isObject(value))
    return [];
  return [...Object.values(value).flatMap(allGrounds), ...value[REST] === void 0 ? [] : [void 0]];
}
function isKnown(value) {
  if (typeof value !== "object" || value === null)
    return true;
  if (isUnknown(value))
    return value[WAITS].length === 0;
  if (isArray(value))
    return value.every(isKnown);
  return Object.values(value).every(isKnown) && (value[REST] ?? []).length === 0;
}
function typeName(value) {
  if (value === null)
    return "Null";
  if (isUnknown(value))
    return "Unknown";
  if (isArray(value))
    return "Array";
  if (typeof value === "object")
    return "Object";
  if (typeof value === "number")
    return Number.isInteger(value) ? "Integer" : "Float";
  return typeof value === "string" ? "String" : "Boolean";
}
function not(truth) {
  return isUnknown(truth) ? truth : !truth;
}
function deepEquals(a, b) {
  if (isUnknown(a) || isUnknown(b))
    return anyUnknown([a, b]) ?? false;
  if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length)
      return false;
    return every(a.map((item, index) => [item, b[index] ?? null]));
  }
  if (isObject(a) || isObject(b)) {
    if (!isObject(a) || !isObject(b))
      return false;
    const rest = restOf(a) ?? restOf(b);
    if (rest !== void 0)
      return openEquals(a, b, rest);
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key)))
      return false;
    return every(keys.map((key) => [a[key] ?? null, b[key] ?? null]));
  }
  return a === b;
}
function openEquals(a, b, rest) {
  const keys = [... new Set([...Object.keys(a), ...Object.keys(b)])];
  const differ = keys.some((key) => {
    const [own, other] = [memberOf(a, key), memberOf(b, key)];
    return own === void 0 || other === void 0 || deepEquals(own, other) === false;
  });
  return differ ? false : rest;
}
function every(pairs) {
  let waits;
  for (const [a, b] of pairs) {
    const same = deepEquals(a, b);
    if (same === false)
      return false;
    if (isUnknown(same))
      waits ??= same;
  }
  return waits ?? true;
}
 }),
 6846:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   GP: () => ( writtenTail),
   IU: () => ( buildResourceId),
   N9: () => ( managementGroupScope),
   OT: () => ( idTail),
   PF: () => ( resourceIdOf),
   PK: () => ( isKeyWithin),
   QR: () => ( tailText),
   RQ: () => ( parseResourceId),
   RU: () => ( rebase),
   Sd: () => ( idsIn),
   T4: () => ( idKey),
   To: () => ( pairedName),
   UO: () => ( isWithin),
   a: () => ( resourceId),
   gh: () => ( isOfType),
   gx: () => ( subscriptionScope),
   j9: () => ( extendedBy),
   kJ: () => ( extendedResource),
   ld: () => ( resourceIdIn),
   mp: () => ( lastSegment),
   pd: () => ( levelsOf),
   s: () => ( sameId),
   ut: () => ( splitResourceId),
   wX: () => ( namesIn),
   wZ: () => ( resourceGroupScope),
   xq: () => ( PROVIDERS)
 });
 var part$0 = __webpack_require__(9330);
function isResourceId(text) {
  return text === "/" || /^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/..");
}
function resourceId(text) {
  if (text === "")
    return void 0;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isResourceId(slashed) ? slashed : void 0;
}
var SHORTEST = 60;
var WITHIN_TEXT = /\/subscriptions\/[0-9a-f-]{36}(?:\/[^/"'\s,;()[\]]{1,260}){2,24}/gi;
function idsIn(text) {
  if (text.length < SHORTEST || !text.toLowerCase().includes(part$0.xe))
    return [];
  return [...text.matchAll(WITHIN_TEXT)].flatMap(([one]) => resourceId(one) ?? []);
}
function resourceIdOf(...segments) {
  const id = resourceId(segments.join("/"));
  if (id === void 0)
    throw new Error("not an Azure resource id");
  return id;
}
function subscriptionScope(id) {
  return resourceIdOf(part$0.xe + id);
}
function resourceGroupScope(subscription, name) {
  return isName(name) ? resourceId(part$0.xe + subscription + part$0._f + name) : void 0;
}
function managementGroupScope(name) {
  return isName(name) ? resourceId(part$0.nA + name) : void 0;
}
function isName(text) {
  return text !== "" && !text.includes("/");
}
function idKey(id) {
  const lower = id.trim().toLowerCase();
  const tidy = lower.startsWith("/") && !lower.endsWith("/") && !lower.includes("//");
  return tidy ? lower : `/${lower.split("/").filter((part) => part !== "").join("/")}`;
}
function sameId(a, b) {
  return a === b || idKey(a) === idKey(b);
}
var SLASH = 47;
function isKeyWithin(id, scope) {
  const { length } = scope;
  if (id.length < length || id.length > length && id.charCodeAt(length) !== SLASH)
    return false;
  return id.startsWith(scope);
}
function isWithin(id, scope) {
  const outer = scope.toLowerCase().replace(/\/+$/, "");
  return isKeyWithin(id.toLowerCase(), outer);
}
function lastSegment(id) {
  return id.slice(id.lastIndexOf("/") + 1);
}
var PROVIDERS = "/providers/";
function parseResourceId(id) {
  return isResourceId(id) || (0,part$0.Sk)(id)?.kind === "resourceGroup" ? splitResourceId(id) : void 0;
}
function splitResourceId(id) {
  const scope = (0,part$0.Sk)(id);
  if (scope?.kind === "resourceGroup") {
    return {
      scope: part$0.xe + scope.subscription,
      type: part$0.Ei,
      name: scope.resourceGroup
    };
  }
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  if (at === -1)
    return void 0;
  const [namespace = "", ...rest] = id.slice(at + PROVIDERS.length).split("/");
  if (rest.length < 2 || rest.length % 2 === 1 || rest.includes(""))
    return void 0;
  const types = rest.filter((_, index) => index % 2 === 0);
  return {
    scope: at === 0 ? "/" : id.slice(0, at),
    type: [namespace, ...types].join("/"),
    name: rest.filter((_, index) => index % 2 === 1).join("/")
  };
}
function namesIn(id) {
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  const pairs = at === -1 ? id.split("/").slice(1) : id.slice(at + PROVIDERS.length).split("/").slice(1);
  return pairs.filter((_, index) => index % 2 === 1);
}
function extendedResource(id) {
  const scope = splitResourceId(id)?.scope;
  return scope === void 0 || (0,part$0.Sk)(scope) !== void 0 ? void 0 : scope;
}
function extendedBy(id) {
  return parseResourceId(id)?.scope ?? "/";
}
function typedName(type, name) {
  const names = name.split("/");
  return (0,part$0.Mb)(type) === void 0 || names.includes("") ? void 0 : pairedName(type, names);
}
function pairedName(type, names) {
  const [namespace = "", ...segments] = type.split("/");
  if (segments.length === 0 || segments.length !== names.length)
    return void 0;
  return [namespace, ...segments.flatMap((segment, index) => [segment, names[index] ?? ""])].join("/");
}
function writtenTail(type, names) {
  if (type.toLowerCase() === part$0.Ei.toLowerCase())
    return part$0._f + names.join("/");
  const path = pairedName(type, names);
  return path === void 0 ? void 0 : PROVIDERS + path;
}
function idTail(type, name) {
  if ((0,part$0.Ke)(type))
    return isName(name) ? part$0._f + name : void 0;
  const path = typedName(type, name);
  return path === void 0 ? void 0 : PROVIDERS + path;
}
function buildResourceId(scope, type, name) {
  const tail = idTail(type, name);
  return tail === void 0 ? void 0 : resourceId((scope === "/" ? "" : scope) + tail);
}
function resourceIdIn(scope, type, name) {
  const id = buildResourceId(scope, type, name);
  if (id === void 0)
    throw new Error("not the parts of an Azure resource id");
  return id;
}
function levelsOf(id) {
  const parts = id.split("/").filter((part) => part !== "");
  const levels = [];
  for (let at = 0; at < parts.length; ) {
    at += parts[at]?.toLowerCase() === "providers" ? 4 : 2;
    levels.push(`/${parts.slice(0, at).join("/")}`);
  }
  return levels;
}
function rebase(id, from, to) {
  return isWithin(id, from) ? resourceId(to + id.slice(from.replace(/\/+$/, "").length)) : void 0;
}
function isOfType(id, type) {
  const parts = parseResourceId(id);
  return parts !== void 0 && (0,part$0.n6)(parts.type, type);
}
function tailText(tail) {
  return tail.toLowerCase().startsWith(PROVIDERS) ? tail.slice(PROVIDERS.length) : tail;
}
 }),
 7681:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   f4: () => ( maskReport),
   nk: () => ( maskerOf),
   ri: () => ( withoutCredentials)
 });
var SHAPES = [
  [
    /(sig|client_secret|client_assertion|access_token|refresh_token|AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)(=|%3d)(?!\u2039)[^\s&;,"'`]+/gi,
    "$1$2\u2039removed\u203A"
  ],
  [/eyJ[\w-]{8,2048}\.[\w-]{8,}(?:\.[\w-]*)*/g, "\u2039token\u203A"],
  [/(?<![a-z0-9])(bearer|basic)\s+[\w.~+/=-]{16,}/gi, "$1 \u2039token\u203A"],
  [/(?<![a-z0-9])(?:gh[opsur]_\w{16,}|github_pat_\w{16,})/gi, "\u2039token\u203A"]
];
function withoutCredentials(text) {
  return SHAPES.reduce((shown, [shape, instead]) => shown.replace(shape, instead), text);
}
var GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ID_BY_PLACE = new RegExp(`((?:subscriptions?|managementGroups|tenants?|tenant_?id|subscription_?id|login\\.microsoftonline\\.(?:com|us)|login\\.(?:partner\\.microsoftonline|chinacloudapi)\\.cn|sts\\.windows\\.net)(?:/|%2f|["']?\\s*[:=]\\s*["']?|\\s+["'\`]?))(${GUID})`, "gi");
var ADDRESS = new RegExp("[\\p{L}\\p{N}._%+'!#$*^{|}~-]{0,127}[\\p{L}\\p{N}_%+!#$*^{|}~-](?:@|%40)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}", "giu");
function maskReport(report, secrets) {
  const own = [report.source.subscription, report.target.subscription].flatMap((text) => text.match(new RegExp(GUID, "gi")) ?? []);
  return mapped(report, hiderOf([...secrets, ...own]));
}
function maskerOf(secrets) {
  return hiderOf(secrets);
}
var SUSPECT = /[0-9a-f]{8}-|=|%3d|eyJ|bearer|basic|gh[opsur]_|github_pat_|@|%40/i;
var MOST_SEEN = 2e4;
function hiderOf(secrets) {
  const known = secretPattern(secrets);
  const seen = new Map();
  const once = (text) => {
    let hidden = known === void 0 ? text : text.replace(known, short);
    if (!SUSPECT.test(hidden))
      return hidden;
    hidden = hidden.replace(ID_BY_PLACE, (_, before, id) => before + short(id));
    hidden = withoutCredentials(hidden);
    return /@|%40/.test(hidden) ? hidden.replace(ADDRESS, "\u2039address\u203A") : hidden;
  };
  const hide = (text) => {
    const hidden = once(text);
    if (!text.includes("`"))
      return hidden;
    const bare = text.replaceAll("`", "");
    return hidden.replaceAll("`", "") === once(bare) ? hidden : once(bare);
  };
  return (text) => {
    const masked = seen.get(text) ?? hide(text);
    if (text.length < 500 && seen.size < MOST_SEEN)
      seen.set(text, masked);
    return masked;
  };
}
function secretPattern(secrets) {
  const forms = secrets.map((secret) => secret.trim()).filter((secret) => secret !== "").flatMap((secret) => new RegExp(`^${GUID}$`, "i").test(secret) ? [secret, secret.replaceAll("-", "")] : [secret]).sort((a, b) => b.length - a.length).map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return forms.length === 0 ? void 0 : new RegExp(forms.join("|"), "gi");
}
function short(id) {
  return /^[0-9a-f]{8}-?[0-9a-f]{4}/i.test(id) ? `${id.slice(0, 8)}-\u2026` : "\u2039hidden\u203A";
}
function mapped(value, hide) {
  if (typeof value === "string")
    return hide(value);
  if (Array.isArray(value))
    return value.map((item) => mapped(item, hide));
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), mapped(item, hide)]));
}
 })
};
