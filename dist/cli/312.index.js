export const id = 312;
export const ids = [312];
export const modules = {
 312:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   initRequest: () => ( initRequest)
 });
 var part$2 = __webpack_require__(3076);
 var part$0 = __webpack_require__(8439);
 var part$1 = __webpack_require__(7341);
var SOURCES = ["terraform-plan", "template", "export", "group", "query"];
var SEE = { help: "see `relocation init --help`" };
function initRequest(given, path) {
  const text = (name) => {
    const value = given.get(name);
    return typeof value === "string" ? value : void 0;
  };
  const [ofSource, fromRegion, toRegion] = needed(text);
  const from = subscription("source-subscription", ofSource);
  const other = text("target-subscription");
  const renames = given.get("rename");
  return {
    source: sourceOf(text, path),
    from: { subscription: from, region: regionOf("source-region", fromRegion) },
    to: {
      subscription: other === void 0 ? from : subscription("target-subscription", other),
      region: regionOf("target-region", toRegion)
    },
    renames: typeof renames === "object" ? renames.map(renameOf) : []
  };
}
function sourceOf(text, path) {
  const named = SOURCES.filter((name) => text(name) !== void 0);
  const [kind, second] = named;
  if (kind === void 0 || second !== void 0) {
    const what = kind === void 0 ? "init needs a source" : `init takes one source, and ${named.join(", ")} are given`;
    throw (0,part$0.IF)(what, { expected: `one of ${SOURCES.map((name) => `--${name}`).join(", ")}`, ...SEE });
  }
  const value = text(kind) ?? "";
  const [parameters, group] = [text("parameters"), text("resource-group")];
  switch (kind) {
    case "terraform-plan":
      return { kind: "terraformPlan", file: path(value) };
    case "template":
      return {
        kind: "armTemplate",
        file: path(value),
        ...parameters === void 0 ? {} : { parameters: path(parameters) },
        ...group === void 0 ? {} : { resourceGroup: group }
      };
    case "export":
      return { kind: "export", file: path(value) };
    case "query":
      return { kind: "query", condition: value };
    case "group":
      if (!/^[\w.()-]{1,90}$/.test(value))
        throw wrong("group", value, "the name of a resource group");
      return { kind: "query", condition: `where resourceGroup =~ '${value}'` };
  }
}
function needed(text) {
  const [subscription2, from, to] = [
    text("source-subscription"),
    text("source-region"),
    text("target-region")
  ];
  if (subscription2 !== void 0 && from !== void 0 && to !== void 0)
    return [subscription2, from, to];
  const missing = [
    ...SOURCES.some((name) => text(name) !== void 0) ? [] : ["a source"],
    ...["source-subscription", "source-region", "target-region"].filter((name) => text(name) === void 0).map((name) => `--${name}`)
  ];
  const [last = "", ...before] = missing.toReversed();
  const all = before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
  throw (0,part$0.IF)(`init needs ${all}`, SEE);
}
function wrong(name, value, expected) {
  return (0,part$0.IF)(`--${name} cannot be ${JSON.stringify(value)}`, { expected });
}
function subscription(name, value) {
  const id = (0,part$2.pk)(value);
  if (id === void 0)
    throw wrong(name, value, "the id of a subscription, a GUID");
  return id;
}
function regionOf(name, value) {
  const found = (0,part$2.Ny)(value);
  if (found === void 0)
    throw wrong(name, value, "a region such as swedencentral");
  return found;
}
function renameOf(text) {
  const [old = "", next = "", more] = text.split("=");
  if (old === "" || next === "" || more !== void 0)
    throw wrong("rename", text, "OLD=NEW");
  return [old, next];
}
 })
};
