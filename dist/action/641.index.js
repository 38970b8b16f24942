const id = 641;
const ids = [641];
const modules = {
  /***/
  5183: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
        }
        __setModuleDefault(result, mod);
        return result;
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.req = exports.json = exports.toBuffer = void 0;
      const http = __importStar(__webpack_require__(8611));
      const https = __importStar(__webpack_require__(5692));
      async function toBuffer(stream) {
        let length = 0;
        const chunks = [];
        for await (const chunk of stream) {
          length += chunk.length;
          chunks.push(chunk);
        }
        return Buffer.concat(chunks, length);
      }
      exports.toBuffer = toBuffer;
      async function json(stream) {
        const buf = await toBuffer(stream);
        const str = buf.toString("utf8");
        try {
          return JSON.parse(str);
        } catch (_err) {
          const err = _err;
          err.message += ` (input: ${str})`;
          throw err;
        }
      }
      exports.json = json;
      function req(url, opts = {}) {
        const href = typeof url === "string" ? url : url.href;
        const req2 = (href.startsWith("https:") ? https : http).request(url, opts);
        const promise = new Promise((resolve, reject) => {
          req2.once("response", resolve).once("error", reject).end();
        });
        req2.then = promise.then.bind(promise);
        return req2;
      }
      exports.req = req;
    })
  ),
  /***/
  8894: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
        }
        __setModuleDefault(result, mod);
        return result;
      };
      var __exportStar = this && this.__exportStar || function(m, exports2) {
        for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.Agent = void 0;
      const net = __importStar(__webpack_require__(9278));
      const http = __importStar(__webpack_require__(8611));
      const https_1 = __webpack_require__(5692);
      __exportStar(__webpack_require__(5183), exports);
      const INTERNAL = /* @__PURE__ */ Symbol("AgentBaseInternalState");
      class Agent extends http.Agent {
        constructor(opts) {
          super(opts);
          this[INTERNAL] = {};
        }
        /**
         * Determine whether this is an `http` or `https` request.
         */
        isSecureEndpoint(options) {
          if (options) {
            if (typeof options.secureEndpoint === "boolean") {
              return options.secureEndpoint;
            }
            if (typeof options.protocol === "string") {
              return options.protocol === "https:";
            }
          }
          const { stack } = new Error();
          if (typeof stack !== "string")
            return false;
          return stack.split("\n").some((l) => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
        }
        // In order to support async signatures in `connect()` and Node's native
        // connection pooling in `http.Agent`, the array of sockets for each origin
        // has to be updated synchronously. This is so the length of the array is
        // accurate when `addRequest()` is next called. We achieve this by creating a
        // fake socket and adding it to `sockets[origin]` and incrementing
        // `totalSocketCount`.
        incrementSockets(name) {
          if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
            return null;
          }
          if (!this.sockets[name]) {
            this.sockets[name] = [];
          }
          const fakeSocket = new net.Socket({ writable: false });
          this.sockets[name].push(fakeSocket);
          this.totalSocketCount++;
          return fakeSocket;
        }
        decrementSockets(name, socket) {
          if (!this.sockets[name] || socket === null) {
            return;
          }
          const sockets = this.sockets[name];
          const index = sockets.indexOf(socket);
          if (index !== -1) {
            sockets.splice(index, 1);
            this.totalSocketCount--;
            if (sockets.length === 0) {
              delete this.sockets[name];
            }
          }
        }
        // In order to properly update the socket pool, we need to call `getName()` on
        // the core `https.Agent` if it is a secureEndpoint.
        getName(options) {
          const secureEndpoint = this.isSecureEndpoint(options);
          if (secureEndpoint) {
            return https_1.Agent.prototype.getName.call(this, options);
          }
          return super.getName(options);
        }
        createSocket(req, options, cb) {
          const connectOpts = {
            ...options,
            secureEndpoint: this.isSecureEndpoint(options)
          };
          const name = this.getName(connectOpts);
          const fakeSocket = this.incrementSockets(name);
          Promise.resolve().then(() => this.connect(req, connectOpts)).then((socket) => {
            this.decrementSockets(name, fakeSocket);
            if (socket instanceof http.Agent) {
              try {
                return socket.addRequest(req, connectOpts);
              } catch (err) {
                return cb(err);
              }
            }
            this[INTERNAL].currentSocket = socket;
            super.createSocket(req, options, cb);
          }, (err) => {
            this.decrementSockets(name, fakeSocket);
            cb(err);
          });
        }
        createConnection() {
          const socket = this[INTERNAL].currentSocket;
          this[INTERNAL].currentSocket = void 0;
          if (!socket) {
            throw new Error("No socket was returned in the `connect()` function");
          }
          return socket;
        }
        get defaultPort() {
          return this[INTERNAL].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
        }
        set defaultPort(v) {
          if (this[INTERNAL]) {
            this[INTERNAL].defaultPort = v;
          }
        }
        get protocol() {
          return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
        }
        set protocol(v) {
          if (this[INTERNAL]) {
            this[INTERNAL].protocol = v;
          }
        }
      }
      exports.Agent = Agent;
    })
  ),
  /***/
  6110: (
    /***/
    ((module, exports, __webpack_require__) => {
      exports.formatArgs = formatArgs;
      exports.save = save;
      exports.load = load;
      exports.useColors = useColors;
      exports.storage = localstorage();
      exports.destroy = /* @__PURE__ */ (() => {
        let warned = false;
        return () => {
          if (!warned) {
            warned = true;
            console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
          }
        };
      })();
      exports.colors = [
        "#0000CC",
        "#0000FF",
        "#0033CC",
        "#0033FF",
        "#0066CC",
        "#0066FF",
        "#0099CC",
        "#0099FF",
        "#00CC00",
        "#00CC33",
        "#00CC66",
        "#00CC99",
        "#00CCCC",
        "#00CCFF",
        "#3300CC",
        "#3300FF",
        "#3333CC",
        "#3333FF",
        "#3366CC",
        "#3366FF",
        "#3399CC",
        "#3399FF",
        "#33CC00",
        "#33CC33",
        "#33CC66",
        "#33CC99",
        "#33CCCC",
        "#33CCFF",
        "#6600CC",
        "#6600FF",
        "#6633CC",
        "#6633FF",
        "#66CC00",
        "#66CC33",
        "#9900CC",
        "#9900FF",
        "#9933CC",
        "#9933FF",
        "#99CC00",
        "#99CC33",
        "#CC0000",
        "#CC0033",
        "#CC0066",
        "#CC0099",
        "#CC00CC",
        "#CC00FF",
        "#CC3300",
        "#CC3333",
        "#CC3366",
        "#CC3399",
        "#CC33CC",
        "#CC33FF",
        "#CC6600",
        "#CC6633",
        "#CC9900",
        "#CC9933",
        "#CCCC00",
        "#CCCC33",
        "#FF0000",
        "#FF0033",
        "#FF0066",
        "#FF0099",
        "#FF00CC",
        "#FF00FF",
        "#FF3300",
        "#FF3333",
        "#FF3366",
        "#FF3399",
        "#FF33CC",
        "#FF33FF",
        "#FF6600",
        "#FF6633",
        "#FF9900",
        "#FF9933",
        "#FFCC00",
        "#FFCC33"
      ];
      function useColors() {
        if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) {
          return true;
        }
        if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
          return false;
        }
        let m;
        return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || // Is firebug? http://stackoverflow.com/a/398120/376773
        typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || // Is firefox >= v31?
        // https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
        typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || // Double check webkit in userAgent just in case we are in a worker
        typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
      }
      function formatArgs(args) {
        args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
        if (!this.useColors) {
          return;
        }
        const c = "color: " + this.color;
        args.splice(1, 0, c, "color: inherit");
        let index = 0;
        let lastC = 0;
        args[0].replace(/%[a-zA-Z%]/g, (match) => {
          if (match === "%%") {
            return;
          }
          index++;
          if (match === "%c") {
            lastC = index;
          }
        });
        args.splice(lastC, 0, c);
      }
      exports.log = console.debug || console.log || (() => {
      });
      function save(namespaces) {
        try {
          if (namespaces) {
            exports.storage.setItem("debug", namespaces);
          } else {
            exports.storage.removeItem("debug");
          }
        } catch (error) {
        }
      }
      function load() {
        let r;
        try {
          r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
        } catch (error) {
        }
        if (!r && typeof process !== "undefined" && "env" in process) {
          r = process.env.DEBUG;
        }
        return r;
      }
      function localstorage() {
        try {
          return localStorage;
        } catch (error) {
        }
      }
      module.exports = __webpack_require__(897)(exports);
      const { formatters } = module.exports;
      formatters.j = function(v) {
        try {
          return JSON.stringify(v);
        } catch (error) {
          return "[UnexpectedJSONParseError]: " + error.message;
        }
      };
    })
  ),
  /***/
  897: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      function setup(env) {
        createDebug.debug = createDebug;
        createDebug.default = createDebug;
        createDebug.coerce = coerce;
        createDebug.disable = disable;
        createDebug.enable = enable;
        createDebug.enabled = enabled;
        createDebug.humanize = __webpack_require__(744);
        createDebug.destroy = destroy;
        Object.keys(env).forEach((key) => {
          createDebug[key] = env[key];
        });
        createDebug.names = [];
        createDebug.skips = [];
        createDebug.formatters = {};
        function selectColor(namespace) {
          let hash = 0;
          for (let i = 0; i < namespace.length; i++) {
            hash = (hash << 5) - hash + namespace.charCodeAt(i);
            hash |= 0;
          }
          return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
        }
        createDebug.selectColor = selectColor;
        function createDebug(namespace) {
          let prevTime;
          let enableOverride = null;
          let namespacesCache;
          let enabledCache;
          function debug(...args) {
            if (!debug.enabled) {
              return;
            }
            const self = debug;
            const curr = Number(/* @__PURE__ */ new Date());
            const ms = curr - (prevTime || curr);
            self.diff = ms;
            self.prev = prevTime;
            self.curr = curr;
            prevTime = curr;
            args[0] = createDebug.coerce(args[0]);
            if (typeof args[0] !== "string") {
              args.unshift("%O");
            }
            let index = 0;
            args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
              if (match === "%%") {
                return "%";
              }
              index++;
              const formatter = createDebug.formatters[format];
              if (typeof formatter === "function") {
                const val = args[index];
                match = formatter.call(self, val);
                args.splice(index, 1);
                index--;
              }
              return match;
            });
            createDebug.formatArgs.call(self, args);
            const logFn = self.log || createDebug.log;
            logFn.apply(self, args);
          }
          debug.namespace = namespace;
          debug.useColors = createDebug.useColors();
          debug.color = createDebug.selectColor(namespace);
          debug.extend = extend;
          debug.destroy = createDebug.destroy;
          Object.defineProperty(debug, "enabled", {
            enumerable: true,
            configurable: false,
            get: () => {
              if (enableOverride !== null) {
                return enableOverride;
              }
              if (namespacesCache !== createDebug.namespaces) {
                namespacesCache = createDebug.namespaces;
                enabledCache = createDebug.enabled(namespace);
              }
              return enabledCache;
            },
            set: (v) => {
              enableOverride = v;
            }
          });
          if (typeof createDebug.init === "function") {
            createDebug.init(debug);
          }
          return debug;
        }
        function extend(namespace, delimiter) {
          const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
          newDebug.log = this.log;
          return newDebug;
        }
        function enable(namespaces) {
          createDebug.save(namespaces);
          createDebug.namespaces = namespaces;
          createDebug.names = [];
          createDebug.skips = [];
          const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
          for (const ns of split) {
            if (ns[0] === "-") {
              createDebug.skips.push(ns.slice(1));
            } else {
              createDebug.names.push(ns);
            }
          }
        }
        function matchesTemplate(search, template) {
          let searchIndex = 0;
          let templateIndex = 0;
          let starIndex = -1;
          let matchIndex = 0;
          while (searchIndex < search.length) {
            if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
              if (template[templateIndex] === "*") {
                starIndex = templateIndex;
                matchIndex = searchIndex;
                templateIndex++;
              } else {
                searchIndex++;
                templateIndex++;
              }
            } else if (starIndex !== -1) {
              templateIndex = starIndex + 1;
              matchIndex++;
              searchIndex = matchIndex;
            } else {
              return false;
            }
          }
          while (templateIndex < template.length && template[templateIndex] === "*") {
            templateIndex++;
          }
          return templateIndex === template.length;
        }
        function disable() {
          const namespaces = [
            ...createDebug.names,
            ...createDebug.skips.map((namespace) => "-" + namespace)
          ].join(",");
          createDebug.enable("");
          return namespaces;
        }
        function enabled(name) {
          for (const skip of createDebug.skips) {
            if (matchesTemplate(name, skip)) {
              return false;
            }
          }
          for (const ns of createDebug.names) {
            if (matchesTemplate(name, ns)) {
              return true;
            }
          }
          return false;
        }
        function coerce(val) {
          if (val instanceof Error) {
            return val.stack || val.message;
          }
          return val;
        }
        function destroy() {
          console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
        }
        createDebug.enable(createDebug.load());
        return createDebug;
      }
      module.exports = setup;
    })
  ),
  /***/
  2830: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) {
        module.exports = __webpack_require__(6110);
      } else {
        module.exports = __webpack_require__(5108);
      }
    })
  ),
  /***/
  5108: (
    /***/
    ((module, exports, __webpack_require__) => {
      const tty = __webpack_require__(2018);
      const util = __webpack_require__(9023);
      exports.init = init;
      exports.log = log;
      exports.formatArgs = formatArgs;
      exports.save = save;
      exports.load = load;
      exports.useColors = useColors;
      exports.destroy = util.deprecate(
        () => {
        },
        "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."
      );
      exports.colors = [6, 2, 3, 4, 5, 1];
      try {
        const supportsColor = __webpack_require__(1450);
        if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) {
          exports.colors = [
            20,
            21,
            26,
            27,
            32,
            33,
            38,
            39,
            40,
            41,
            42,
            43,
            44,
            45,
            56,
            57,
            62,
            63,
            68,
            69,
            74,
            75,
            76,
            77,
            78,
            79,
            80,
            81,
            92,
            93,
            98,
            99,
            112,
            113,
            128,
            129,
            134,
            135,
            148,
            149,
            160,
            161,
            162,
            163,
            164,
            165,
            166,
            167,
            168,
            169,
            170,
            171,
            172,
            173,
            178,
            179,
            184,
            185,
            196,
            197,
            198,
            199,
            200,
            201,
            202,
            203,
            204,
            205,
            206,
            207,
            208,
            209,
            214,
            215,
            220,
            221
          ];
        }
      } catch (error) {
      }
      exports.inspectOpts = Object.keys(process.env).filter((key) => {
        return /^debug_/i.test(key);
      }).reduce((obj, key) => {
        const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
          return k.toUpperCase();
        });
        let val = process.env[key];
        if (/^(yes|on|true|enabled)$/i.test(val)) {
          val = true;
        } else if (/^(no|off|false|disabled)$/i.test(val)) {
          val = false;
        } else if (val === "null") {
          val = null;
        } else {
          val = Number(val);
        }
        obj[prop] = val;
        return obj;
      }, {});
      function useColors() {
        return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
      }
      function formatArgs(args) {
        const { namespace: name, useColors: useColors2 } = this;
        if (useColors2) {
          const c = this.color;
          const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
          const prefix = `  ${colorCode};1m${name} \x1B[0m`;
          args[0] = prefix + args[0].split("\n").join("\n" + prefix);
          args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
        } else {
          args[0] = getDate() + name + " " + args[0];
        }
      }
      function getDate() {
        if (exports.inspectOpts.hideDate) {
          return "";
        }
        return (/* @__PURE__ */ new Date()).toISOString() + " ";
      }
      function log(...args) {
        return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
      }
      function save(namespaces) {
        if (namespaces) {
          process.env.DEBUG = namespaces;
        } else {
          delete process.env.DEBUG;
        }
      }
      function load() {
        return process.env.DEBUG;
      }
      function init(debug) {
        debug.inspectOpts = {};
        const keys = Object.keys(exports.inspectOpts);
        for (let i = 0; i < keys.length; i++) {
          debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
        }
      }
      module.exports = __webpack_require__(897)(exports);
      const { formatters } = module.exports;
      formatters.o = function(v) {
        this.inspectOpts.colors = this.useColors;
        return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
      };
      formatters.O = function(v) {
        this.inspectOpts.colors = this.useColors;
        return util.inspect(v, this.inspectOpts);
      };
    })
  ),
  /***/
  3813: (
    /***/
    ((module) => {
      module.exports = (flag, argv = process.argv) => {
        const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
        const position = argv.indexOf(prefix + flag);
        const terminatorPosition = argv.indexOf("--");
        return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
      };
    })
  ),
  /***/
  1970: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
        }
        __setModuleDefault(result, mod);
        return result;
      };
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.HttpProxyAgent = void 0;
      const net = __importStar(__webpack_require__(9278));
      const tls = __importStar(__webpack_require__(4756));
      const debug_1 = __importDefault(__webpack_require__(2830));
      const events_1 = __webpack_require__(4434);
      const agent_base_1 = __webpack_require__(8894);
      const url_1 = __webpack_require__(7016);
      const debug = (0, debug_1.default)("http-proxy-agent");
      class HttpProxyAgent extends agent_base_1.Agent {
        constructor(proxy, opts) {
          super(opts);
          this.proxy = typeof proxy === "string" ? new url_1.URL(proxy) : proxy;
          this.proxyHeaders = opts?.headers ?? {};
          debug("Creating new HttpProxyAgent instance: %o", this.proxy.href);
          const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
          const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
          this.connectOpts = {
            ...opts ? omit(opts, "headers") : null,
            host,
            port
          };
        }
        addRequest(req, opts) {
          req._header = null;
          this.setRequestProps(req, opts);
          super.addRequest(req, opts);
        }
        setRequestProps(req, opts) {
          const { proxy } = this;
          const protocol = opts.secureEndpoint ? "https:" : "http:";
          const hostname = req.getHeader("host") || "localhost";
          const base = `${protocol}//${hostname}`;
          const url = new url_1.URL(req.path, base);
          if (opts.port !== 80) {
            url.port = String(opts.port);
          }
          req.path = String(url);
          const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
          if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
          }
          if (!headers["Proxy-Connection"]) {
            headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
          }
          for (const name of Object.keys(headers)) {
            const value = headers[name];
            if (value) {
              req.setHeader(name, value);
            }
          }
        }
        async connect(req, opts) {
          req._header = null;
          if (!req.path.includes("://")) {
            this.setRequestProps(req, opts);
          }
          let first;
          let endOfHeaders;
          debug("Regenerating stored HTTP header string for request");
          req._implicitHeader();
          if (req.outputData && req.outputData.length > 0) {
            debug("Patching connection write() output buffer with updated header");
            first = req.outputData[0].data;
            endOfHeaders = first.indexOf("\r\n\r\n") + 4;
            req.outputData[0].data = req._header + first.substring(endOfHeaders);
            debug("Output buffer: %o", req.outputData[0].data);
          }
          let socket;
          if (this.proxy.protocol === "https:") {
            debug("Creating `tls.Socket`: %o", this.connectOpts);
            socket = tls.connect(this.connectOpts);
          } else {
            debug("Creating `net.Socket`: %o", this.connectOpts);
            socket = net.connect(this.connectOpts);
          }
          await (0, events_1.once)(socket, "connect");
          return socket;
        }
      }
      HttpProxyAgent.protocols = ["http", "https"];
      exports.HttpProxyAgent = HttpProxyAgent;
      function omit(obj, ...keys) {
        const ret = {};
        let key;
        for (key in obj) {
          if (!keys.includes(key)) {
            ret[key] = obj[key];
          }
        }
        return ret;
      }
    })
  ),
  /***/
  3669: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
        }
        __setModuleDefault(result, mod);
        return result;
      };
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.HttpsProxyAgent = void 0;
      const net = __importStar(__webpack_require__(9278));
      const tls = __importStar(__webpack_require__(4756));
      const assert_1 = __importDefault(__webpack_require__(2613));
      const debug_1 = __importDefault(__webpack_require__(2830));
      const agent_base_1 = __webpack_require__(8894);
      const url_1 = __webpack_require__(7016);
      const parse_proxy_response_1 = __webpack_require__(7943);
      const debug = (0, debug_1.default)("https-proxy-agent");
      const setServernameFromNonIpHost = (options) => {
        if (options.servername === void 0 && options.host && !net.isIP(options.host)) {
          return {
            ...options,
            servername: options.host
          };
        }
        return options;
      };
      class HttpsProxyAgent extends agent_base_1.Agent {
        constructor(proxy, opts) {
          super(opts);
          this.options = { path: void 0 };
          this.proxy = typeof proxy === "string" ? new url_1.URL(proxy) : proxy;
          this.proxyHeaders = opts?.headers ?? {};
          debug("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
          const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
          const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
          this.connectOpts = {
            // Attempt to negotiate http/1.1 for proxy servers that support http/2
            ALPNProtocols: ["http/1.1"],
            ...opts ? omit(opts, "headers") : null,
            host,
            port
          };
        }
        /**
         * Called when the node-core HTTP client library is creating a
         * new HTTP request.
         */
        async connect(req, opts) {
          const { proxy } = this;
          if (!opts.host) {
            throw new TypeError('No "host" provided');
          }
          let socket;
          if (proxy.protocol === "https:") {
            debug("Creating `tls.Socket`: %o", this.connectOpts);
            socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
          } else {
            debug("Creating `net.Socket`: %o", this.connectOpts);
            socket = net.connect(this.connectOpts);
          }
          const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
          const host = net.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
          let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r
`;
          if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
          }
          headers.Host = `${host}:${opts.port}`;
          if (!headers["Proxy-Connection"]) {
            headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
          }
          for (const name of Object.keys(headers)) {
            payload += `${name}: ${headers[name]}\r
`;
          }
          const proxyResponsePromise = (0, parse_proxy_response_1.parseProxyResponse)(socket);
          socket.write(`${payload}\r
`);
          const { connect, buffered } = await proxyResponsePromise;
          req.emit("proxyConnect", connect);
          this.emit("proxyConnect", connect, req);
          if (connect.statusCode === 200) {
            req.once("socket", resume);
            if (opts.secureEndpoint) {
              debug("Upgrading socket connection to TLS");
              return tls.connect({
                ...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
                socket
              });
            }
            return socket;
          }
          socket.destroy();
          const fakeSocket = new net.Socket({ writable: false });
          fakeSocket.readable = true;
          req.once("socket", (s) => {
            debug("Replaying proxy buffer for failed request");
            (0, assert_1.default)(s.listenerCount("data") > 0);
            s.push(buffered);
            s.push(null);
          });
          return fakeSocket;
        }
      }
      HttpsProxyAgent.protocols = ["http", "https"];
      exports.HttpsProxyAgent = HttpsProxyAgent;
      function resume(socket) {
        socket.resume();
      }
      function omit(obj, ...keys) {
        const ret = {};
        let key;
        for (key in obj) {
          if (!keys.includes(key)) {
            ret[key] = obj[key];
          }
        }
        return ret;
      }
    })
  ),
  /***/
  7943: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.parseProxyResponse = void 0;
      const debug_1 = __importDefault(__webpack_require__(2830));
      const debug = (0, debug_1.default)("https-proxy-agent:parse-proxy-response");
      function parseProxyResponse(socket) {
        return new Promise((resolve, reject) => {
          let buffersLength = 0;
          const buffers = [];
          function read() {
            const b = socket.read();
            if (b)
              ondata(b);
            else
              socket.once("readable", read);
          }
          function cleanup() {
            socket.removeListener("end", onend);
            socket.removeListener("error", onerror);
            socket.removeListener("readable", read);
          }
          function onend() {
            cleanup();
            debug("onend");
            reject(new Error("Proxy connection ended before receiving CONNECT response"));
          }
          function onerror(err) {
            cleanup();
            debug("onerror %o", err);
            reject(err);
          }
          function ondata(b) {
            buffers.push(b);
            buffersLength += b.length;
            const buffered = Buffer.concat(buffers, buffersLength);
            const endOfHeaders = buffered.indexOf("\r\n\r\n");
            if (endOfHeaders === -1) {
              debug("have not received end of HTTP headers yet...");
              read();
              return;
            }
            const headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
            const firstLine = headerParts.shift();
            if (!firstLine) {
              socket.destroy();
              return reject(new Error("No header received from proxy CONNECT response"));
            }
            const firstLineParts = firstLine.split(" ");
            const statusCode = +firstLineParts[1];
            const statusText = firstLineParts.slice(2).join(" ");
            const headers = {};
            for (const header of headerParts) {
              if (!header)
                continue;
              const firstColon = header.indexOf(":");
              if (firstColon === -1) {
                socket.destroy();
                return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
              }
              const key = header.slice(0, firstColon).toLowerCase();
              const value = header.slice(firstColon + 1).trimStart();
              const current = headers[key];
              if (typeof current === "string") {
                headers[key] = [current, value];
              } else if (Array.isArray(current)) {
                current.push(value);
              } else {
                headers[key] = value;
              }
            }
            debug("got proxy server response: %o %o", firstLine, headers);
            cleanup();
            resolve({
              connect: {
                statusCode,
                statusText,
                headers
              },
              buffered
            });
          }
          socket.on("error", onerror);
          socket.on("end", onend);
          read();
        });
      }
      exports.parseProxyResponse = parseProxyResponse;
    })
  ),
  /***/
  744: (
    /***/
    ((module) => {
      var s = 1e3;
      var m = s * 60;
      var h = m * 60;
      var d = h * 24;
      var w = d * 7;
      var y = d * 365.25;
      module.exports = function(val, options) {
        options = options || {};
        var type = typeof val;
        if (type === "string" && val.length > 0) {
          return parse(val);
        } else if (type === "number" && isFinite(val)) {
          return options.long ? fmtLong(val) : fmtShort(val);
        }
        throw new Error(
          "val is not a non-empty string or a valid number. val=" + JSON.stringify(val)
        );
      };
      function parse(str) {
        str = String(str);
        if (str.length > 100) {
          return;
        }
        var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
          str
        );
        if (!match) {
          return;
        }
        var n = parseFloat(match[1]);
        var type = (match[2] || "ms").toLowerCase();
        switch (type) {
          case "years":
          case "year":
          case "yrs":
          case "yr":
          case "y":
            return n * y;
          case "weeks":
          case "week":
          case "w":
            return n * w;
          case "days":
          case "day":
          case "d":
            return n * d;
          case "hours":
          case "hour":
          case "hrs":
          case "hr":
          case "h":
            return n * h;
          case "minutes":
          case "minute":
          case "mins":
          case "min":
          case "m":
            return n * m;
          case "seconds":
          case "second":
          case "secs":
          case "sec":
          case "s":
            return n * s;
          case "milliseconds":
          case "millisecond":
          case "msecs":
          case "msec":
          case "ms":
            return n;
          default:
            return void 0;
        }
      }
      function fmtShort(ms) {
        var msAbs = Math.abs(ms);
        if (msAbs >= d) {
          return Math.round(ms / d) + "d";
        }
        if (msAbs >= h) {
          return Math.round(ms / h) + "h";
        }
        if (msAbs >= m) {
          return Math.round(ms / m) + "m";
        }
        if (msAbs >= s) {
          return Math.round(ms / s) + "s";
        }
        return ms + "ms";
      }
      function fmtLong(ms) {
        var msAbs = Math.abs(ms);
        if (msAbs >= d) {
          return plural(ms, msAbs, d, "day");
        }
        if (msAbs >= h) {
          return plural(ms, msAbs, h, "hour");
        }
        if (msAbs >= m) {
          return plural(ms, msAbs, m, "minute");
        }
        if (msAbs >= s) {
          return plural(ms, msAbs, s, "second");
        }
        return ms + " ms";
      }
      function plural(ms, msAbs, n, name) {
        var isPlural = msAbs >= n * 1.5;
        return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
      }
    })
  ),
  /***/
  1450: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const os = __webpack_require__(857);
      const tty = __webpack_require__(2018);
      const hasFlag = __webpack_require__(3813);
      const { env } = process;
      let forceColor;
      if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) {
        forceColor = 0;
      } else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
        forceColor = 1;
      }
      if ("FORCE_COLOR" in env) {
        if (env.FORCE_COLOR === "true") {
          forceColor = 1;
        } else if (env.FORCE_COLOR === "false") {
          forceColor = 0;
        } else {
          forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
        }
      }
      function translateLevel(level) {
        if (level === 0) {
          return false;
        }
        return {
          level,
          hasBasic: true,
          has256: level >= 2,
          has16m: level >= 3
        };
      }
      function supportsColor(haveStream, streamIsTTY) {
        if (forceColor === 0) {
          return 0;
        }
        if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
          return 3;
        }
        if (hasFlag("color=256")) {
          return 2;
        }
        if (haveStream && !streamIsTTY && forceColor === void 0) {
          return 0;
        }
        const min = forceColor || 0;
        if (env.TERM === "dumb") {
          return min;
        }
        if (process.platform === "win32") {
          const osRelease = os.release().split(".");
          if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
            return Number(osRelease[2]) >= 14931 ? 3 : 2;
          }
          return 1;
        }
        if ("CI" in env) {
          if (["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI", "GITHUB_ACTIONS", "BUILDKITE"].some((sign) => sign in env) || env.CI_NAME === "codeship") {
            return 1;
          }
          return min;
        }
        if ("TEAMCITY_VERSION" in env) {
          return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
        }
        if (env.COLORTERM === "truecolor") {
          return 3;
        }
        if ("TERM_PROGRAM" in env) {
          const version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
          switch (env.TERM_PROGRAM) {
            case "iTerm.app":
              return version >= 3 ? 3 : 2;
            case "Apple_Terminal":
              return 2;
          }
        }
        if (/-256(color)?$/i.test(env.TERM)) {
          return 2;
        }
        if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
          return 1;
        }
        if ("COLORTERM" in env) {
          return 1;
        }
        return min;
      }
      function getSupportLevel(stream) {
        const level = supportsColor(stream, stream && stream.isTTY);
        return translateLevel(level);
      }
      module.exports = {
        supportsColor: getSupportLevel,
        stdout: translateLevel(supportsColor(true, tty.isatty(1))),
        stderr: translateLevel(supportsColor(true, tty.isatty(2)))
      };
    })
  ),
  /***/
  8914: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = { value: true };
      exports.w = void 0;
      exports.w = {
        instrumenterImplementation: void 0
      };
    })
  ),
  /***/
  8641: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        pj: () => (
          /* reexport */
          RestError
        ),
        N$: () => (
          /* reexport */
          bearerTokenAuthenticationPolicy
        ),
        uQ: () => (
          /* reexport */
          bearerTokenAuthenticationPolicyName
        ),
        fl: () => (
          /* reexport */
          createDefaultHttpClient
        ),
        O8: () => (
          /* reexport */
          createEmptyPipeline
        ),
        Nc: () => (
          /* reexport */
          createHttpHeaders
        ),
        Fp: () => (
          /* reexport */
          createPipelineFromOptions
        ),
        G6: () => (
          /* reexport */
          createPipelineRequest
        ),
        rQ: () => (
          /* reexport */
          decompressResponsePolicy_decompressResponsePolicy
        ),
        Ll: () => (
          /* reexport */
          proxyPolicy_proxyPolicy
        )
      });
      var esm = __webpack_require__(5752);
      ;
      function createEmptyPipeline() {
        return (0, esm.O8)();
      }
      var dist_esm = __webpack_require__(7567);
      ;
      const log_logger = (0, dist_esm.KV)("core-rest-pipeline");
      var agentPolicy = __webpack_require__(7739);
      var decompressResponsePolicy = __webpack_require__(4592);
      var defaultRetryPolicy = __webpack_require__(7005);
      var retryStrategies_exponentialRetryStrategy = __webpack_require__(3945);
      var policies_retryPolicy = __webpack_require__(9004);
      ;
      const exponentialRetryPolicyName = "exponentialRetryPolicy";
      function exponentialRetryPolicy(options = {}) {
        return retryPolicy([
          exponentialRetryStrategy({
            ...options,
            ignoreSystemErrors: true
          })
        ], {
          maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
        });
      }
      ;
      const systemErrorRetryPolicyName = "systemErrorRetryPolicy";
      function systemErrorRetryPolicy(options = {}) {
        return {
          name: systemErrorRetryPolicyName,
          sendRequest: retryPolicy([
            exponentialRetryStrategy({
              ...options,
              ignoreHttpStatusCodes: true
            })
          ], {
            maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
          }).sendRequest
        };
      }
      var retryStrategies_throttlingRetryStrategy = __webpack_require__(5039);
      ;
      const throttlingRetryPolicyName = "throttlingRetryPolicy";
      function throttlingRetryPolicy(options = {}) {
        return {
          name: throttlingRetryPolicyName,
          sendRequest: retryPolicy([throttlingRetryStrategy()], {
            maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
          }).sendRequest
        };
      }
      var formDataPolicy = __webpack_require__(8977);
      var logPolicy = __webpack_require__(8676);
      var multipartPolicy = __webpack_require__(5895);
      var proxyPolicy = __webpack_require__(7794);
      var redirectPolicy = __webpack_require__(8804);
      var tlsPolicy = __webpack_require__(1559);
      var userAgentPolicy = __webpack_require__(1425);
      ;
      ;
      const logPolicyName = (
        /* unused pure expression or super */
        null
      );
      function logPolicy_logPolicy(options = {}) {
        return (0, logPolicy.r)({
          logger: log_logger.info,
          ...options
        });
      }
      ;
      const redirectPolicyName = (
        /* unused pure expression or super */
        null
      );
      function redirectPolicy_redirectPolicy(options = {}) {
        return (0, redirectPolicy.x)(options);
      }
      var external_node_os_ = __webpack_require__(8161);
      var external_node_process_ = __webpack_require__(1708);
      ;
      function getHeaderName() {
        return "User-Agent";
      }
      async function setPlatformSpecificData(map) {
        if (external_node_process_ && external_node_process_.versions) {
          const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
          if (external_node_process_.versions.bun) {
            map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`);
          } else if (external_node_process_.versions.deno) {
            map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`);
          } else if (external_node_process_.versions.node) {
            map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
          }
        }
      }
      ;
      const SDK_VERSION = "1.25.0";
      const constants_DEFAULT_RETRY_POLICY_COUNT = 3;
      ;
      function getUserAgentString(telemetryInfo) {
        const parts = [];
        for (const [key, value] of telemetryInfo) {
          const token = value ? `${key}/${value}` : key;
          parts.push(token);
        }
        return parts.join(" ");
      }
      function getUserAgentHeaderName() {
        return getHeaderName();
      }
      async function getUserAgentValue(prefix) {
        const runtimeInfo = /* @__PURE__ */ new Map();
        runtimeInfo.set("core-rest-pipeline", SDK_VERSION);
        await setPlatformSpecificData(runtimeInfo);
        const defaultAgent = getUserAgentString(runtimeInfo);
        const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
        return userAgentValue;
      }
      ;
      const UserAgentHeaderName = getUserAgentHeaderName();
      const userAgentPolicyName = "userAgentPolicy";
      function userAgentPolicy_userAgentPolicy(options = {}) {
        const userAgentValue = getUserAgentValue(options.userAgentPrefix);
        return {
          name: userAgentPolicyName,
          async sendRequest(request, next) {
            if (!request.headers.has(UserAgentHeaderName)) {
              request.headers.set(UserAgentHeaderName, await userAgentValue);
            }
            return next(request);
          }
        };
      }
      ;
      function createFile(content, name, options = {}) {
        return createRawFile(content, name, options);
      }
      ;
      function isNodeReadableStream(x) {
        return typeof x === "object" && x !== null && "pipe" in x && typeof x.pipe === "function";
      }
      const unimplementedMethods = {
        arrayBuffer: () => {
          throw new Error("Not implemented");
        },
        bytes: () => {
          throw new Error("Not implemented");
        },
        slice: () => {
          throw new Error("Not implemented");
        },
        text: () => {
          throw new Error("Not implemented");
        }
      };
      const rawContent = /* @__PURE__ */ Symbol("rawContent");
      function hasRawContent(x) {
        return typeof x[rawContent] === "function";
      }
      function getRawContent(blob) {
        if (hasRawContent(blob)) {
          return blob[rawContent]();
        } else {
          return blob;
        }
      }
      function file_createRawFile(content, name, options = {}) {
        return {
          ...unimplementedMethods,
          type: options.type ?? "",
          lastModified: options.lastModified ?? (/* @__PURE__ */ new Date()).getTime(),
          webkitRelativePath: options.webkitRelativePath ?? "",
          size: content.byteLength,
          name,
          arrayBuffer: async () => toArrayBuffer(content).buffer,
          stream: () => new Blob([toArrayBuffer(content)]).stream(),
          [rawContent]: () => content
        };
      }
      function createFileFromStream(stream, name, options = {}) {
        return {
          ...unimplementedMethods,
          type: options.type ?? "",
          lastModified: options.lastModified ?? (/* @__PURE__ */ new Date()).getTime(),
          webkitRelativePath: options.webkitRelativePath ?? "",
          size: options.size ?? -1,
          name,
          stream: () => {
            const s = stream();
            if (isNodeReadableStream(s)) {
              throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.");
            }
            return s;
          },
          [rawContent]: stream
        };
      }
      function hasArrayBuffer(source) {
        return "resize" in source.buffer;
      }
      function toArrayBuffer(source) {
        if (hasArrayBuffer(source)) {
          if (source.byteOffset !== 0 || source.byteLength !== source.buffer.byteLength) {
            return new Uint8Array(source);
          }
          return source;
        }
        return source.map((x) => x);
      }
      ;
      const multipartPolicyName = multipartPolicy.u;
      function multipartPolicy_multipartPolicy() {
        const tspPolicy = (0, multipartPolicy.J)();
        return {
          name: multipartPolicyName,
          sendRequest: async (request, next) => {
            if (request.multipartBody) {
              for (const part of request.multipartBody.parts) {
                if (hasRawContent(part.body)) {
                  part.body = getRawContent(part.body);
                }
              }
            }
            return tspPolicy.sendRequest(request, next);
          }
        };
      }
      ;
      const decompressResponsePolicyName = (
        /* unused pure expression or super */
        null
      );
      function decompressResponsePolicy_decompressResponsePolicy() {
        return (0, decompressResponsePolicy.r)();
      }
      ;
      const defaultRetryPolicyName = (
        /* unused pure expression or super */
        null
      );
      function defaultRetryPolicy_defaultRetryPolicy(options = {}) {
        return (0, defaultRetryPolicy.u)(options);
      }
      ;
      const formDataPolicyName = (
        /* unused pure expression or super */
        null
      );
      function formDataPolicy_formDataPolicy() {
        return (0, formDataPolicy.j)();
      }
      var core_util_dist_esm = __webpack_require__(9112);
      ;
      const proxyPolicyName = (
        /* unused pure expression or super */
        null
      );
      function getDefaultProxySettings(proxyUrl) {
        return tspGetDefaultProxySettings(proxyUrl);
      }
      function proxyPolicy_proxyPolicy(proxySettings, options) {
        return (0, proxyPolicy.Ll)(proxySettings, options);
      }
      ;
      const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
      function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
        return {
          name: setClientRequestIdPolicyName,
          async sendRequest(request, next) {
            if (!request.headers.has(requestIdHeaderName)) {
              request.headers.set(requestIdHeaderName, request.requestId);
            }
            return next(request);
          }
        };
      }
      ;
      const agentPolicyName = (
        /* unused pure expression or super */
        null
      );
      function agentPolicy_agentPolicy(agent) {
        return (0, agentPolicy.e)(agent);
      }
      ;
      const tlsPolicyName = (
        /* unused pure expression or super */
        null
      );
      function tlsPolicy_tlsPolicy(tlsSettings) {
        return (0, tlsPolicy.i)(tlsSettings);
      }
      ;
      const knownContextKeys = {
        span: /* @__PURE__ */ Symbol.for("@azure/core-tracing span"),
        namespace: /* @__PURE__ */ Symbol.for("@azure/core-tracing namespace")
      };
      function createTracingContext(options = {}) {
        let context = new TracingContextImpl(options.parentContext);
        if (options.span) {
          context = context.setValue(knownContextKeys.span, options.span);
        }
        if (options.namespace) {
          context = context.setValue(knownContextKeys.namespace, options.namespace);
        }
        return context;
      }
      class TracingContextImpl {
        _contextMap;
        constructor(initialContext) {
          this._contextMap = initialContext instanceof TracingContextImpl ? new Map(initialContext._contextMap) : /* @__PURE__ */ new Map();
        }
        setValue(key, value) {
          const newContext = new TracingContextImpl(this);
          newContext._contextMap.set(key, value);
          return newContext;
        }
        getValue(key) {
          return this._contextMap.get(key);
        }
        deleteValue(key) {
          const newContext = new TracingContextImpl(this);
          newContext._contextMap.delete(key);
          return newContext;
        }
      }
      var commonjs_state = __webpack_require__(8914);
      ;
      const state_state = commonjs_state.w;
      ;
      function createDefaultTracingSpan() {
        return {
          end: () => {
          },
          isRecording: () => false,
          recordException: () => {
          },
          setAttribute: () => {
          },
          setStatus: () => {
          },
          addEvent: () => {
          }
        };
      }
      function createDefaultInstrumenter() {
        return {
          createRequestHeaders: () => {
            return {};
          },
          parseTraceparentHeader: () => {
            return void 0;
          },
          startSpan: (_name, spanOptions) => {
            return {
              span: createDefaultTracingSpan(),
              tracingContext: createTracingContext({ parentContext: spanOptions.tracingContext })
            };
          },
          withContext(_context, callback, ...callbackArgs) {
            return callback(...callbackArgs);
          }
        };
      }
      function useInstrumenter(instrumenter) {
        state.instrumenterImplementation = instrumenter;
      }
      function getInstrumenter() {
        if (!state_state.instrumenterImplementation) {
          state_state.instrumenterImplementation = createDefaultInstrumenter();
        }
        return state_state.instrumenterImplementation;
      }
      ;
      function createTracingClient(options) {
        const { namespace, packageName, packageVersion } = options;
        function startSpan(name, operationOptions, spanOptions) {
          const startSpanResult = getInstrumenter().startSpan(name, {
            ...spanOptions,
            packageName,
            packageVersion,
            tracingContext: operationOptions?.tracingOptions?.tracingContext
          });
          let tracingContext = startSpanResult.tracingContext;
          const span = startSpanResult.span;
          if (!tracingContext.getValue(knownContextKeys.namespace)) {
            tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
          }
          span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
          const updatedOptions = Object.assign({}, operationOptions, {
            tracingOptions: { ...operationOptions?.tracingOptions, tracingContext }
          });
          return {
            span,
            updatedOptions
          };
        }
        async function withSpan(name, operationOptions, callback, spanOptions) {
          const { span, updatedOptions } = startSpan(name, operationOptions, spanOptions);
          try {
            const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => Promise.resolve(callback(updatedOptions, span)));
            span.setStatus({ status: "success" });
            return result;
          } catch (err) {
            span.setStatus({ status: "error", error: err });
            throw err;
          } finally {
            span.end();
          }
        }
        function withContext(context, callback, ...callbackArgs) {
          return getInstrumenter().withContext(context, callback, ...callbackArgs);
        }
        function parseTraceparentHeader(traceparentHeader) {
          return getInstrumenter().parseTraceparentHeader(traceparentHeader);
        }
        function createRequestHeaders(tracingContext) {
          return getInstrumenter().createRequestHeaders(tracingContext);
        }
        return {
          startSpan,
          withSpan,
          withContext,
          parseTraceparentHeader,
          createRequestHeaders
        };
      }
      ;
      ;
      const RestError = esm.pj;
      function isRestError(e) {
        return (0, esm.T0)(e);
      }
      var internal = __webpack_require__(1834);
      ;
      const tracingPolicyName = "tracingPolicy";
      function tracingPolicy(options = {}) {
        const userAgentPromise = getUserAgentValue(options.userAgentPrefix);
        const sanitizer = new internal.If({
          additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
        });
        const tracingClient = tryCreateTracingClient();
        return {
          name: tracingPolicyName,
          async sendRequest(request, next) {
            if (!tracingClient) {
              return next(request);
            }
            const userAgent = await userAgentPromise;
            const spanAttributes = {
              "http.url": sanitizer.sanitizeUrl(request.url),
              "http.method": request.method,
              "http.user_agent": userAgent,
              requestId: request.requestId
            };
            if (userAgent) {
              spanAttributes["http.user_agent"] = userAgent;
            }
            const { span, tracingContext } = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
            if (!span || !tracingContext) {
              return next(request);
            }
            try {
              const response = await tracingClient.withContext(tracingContext, next, request);
              tryProcessResponse(span, response);
              return response;
            } catch (err) {
              tryProcessError(span, err);
              throw err;
            }
          }
        };
      }
      function tryCreateTracingClient() {
        try {
          return createTracingClient({
            namespace: "",
            packageName: "@azure/core-rest-pipeline",
            packageVersion: SDK_VERSION
          });
        } catch (e) {
          log_logger.warning(`Error when creating the TracingClient: ${(0, core_util_dist_esm.u1)(e)}`);
          return void 0;
        }
      }
      function tryCreateSpan(tracingClient, request, spanAttributes) {
        try {
          const { span, updatedOptions } = tracingClient.startSpan(`HTTP ${request.method}`, { tracingOptions: request.tracingOptions }, {
            spanKind: "client",
            spanAttributes
          });
          if (!span.isRecording()) {
            span.end();
            return void 0;
          }
          const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
          for (const [key, value] of Object.entries(headers)) {
            request.headers.set(key, value);
          }
          return { span, tracingContext: updatedOptions.tracingOptions.tracingContext };
        } catch (e) {
          log_logger.warning(`Skipping creating a tracing span due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
          return void 0;
        }
      }
      function tryProcessError(span, error) {
        try {
          span.setStatus({
            status: "error",
            error: (0, core_util_dist_esm.bJ)(error) ? error : void 0
          });
          if (isRestError(error) && error.statusCode) {
            span.setAttribute("http.status_code", error.statusCode);
          }
          span.end();
        } catch (e) {
          log_logger.warning(`Skipping tracing span processing due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
        }
      }
      function tryProcessResponse(span, response) {
        try {
          span.setAttribute("http.status_code", response.status);
          const serviceRequestId = response.headers.get("x-ms-request-id");
          if (serviceRequestId) {
            span.setAttribute("serviceRequestId", serviceRequestId);
          }
          if (response.status >= 400) {
            span.setStatus({
              status: "error"
            });
          }
          span.end();
        } catch (e) {
          log_logger.warning(`Skipping tracing span processing due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
        }
      }
      ;
      function wrapAbortSignalLike(abortSignalLike) {
        if (abortSignalLike instanceof AbortSignal) {
          return { abortSignal: abortSignalLike };
        }
        if (abortSignalLike.aborted) {
          return {
            abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0)
          };
        }
        const controller = new AbortController();
        let needsCleanup = true;
        function cleanup() {
          if (needsCleanup) {
            abortSignalLike.removeEventListener("abort", listener);
            needsCleanup = false;
          }
        }
        function listener() {
          controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0);
          cleanup();
        }
        abortSignalLike.addEventListener("abort", listener);
        return { abortSignal: controller.signal, cleanup };
      }
      ;
      const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
      function wrapAbortSignalLikePolicy() {
        return {
          name: wrapAbortSignalLikePolicyName,
          sendRequest: async (request, next) => {
            if (!request.abortSignal) {
              return next(request);
            }
            const { abortSignal, cleanup } = wrapAbortSignalLike(request.abortSignal);
            request.abortSignal = abortSignal;
            try {
              return await next(request);
            } finally {
              cleanup?.();
            }
          }
        };
      }
      ;
      function createPipelineFromOptions(options) {
        const pipeline = createEmptyPipeline();
        if (core_util_dist_esm.qx) {
          if (options.agent) {
            pipeline.addPolicy(agentPolicy_agentPolicy(options.agent));
          }
          if (options.tlsOptions) {
            pipeline.addPolicy(tlsPolicy_tlsPolicy(options.tlsOptions));
          }
          pipeline.addPolicy(proxyPolicy_proxyPolicy(options.proxyOptions));
          pipeline.addPolicy(decompressResponsePolicy_decompressResponsePolicy());
        }
        pipeline.addPolicy(wrapAbortSignalLikePolicy());
        pipeline.addPolicy(formDataPolicy_formDataPolicy(), { beforePolicies: [multipartPolicyName] });
        pipeline.addPolicy(userAgentPolicy_userAgentPolicy(options.userAgentOptions));
        pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
        pipeline.addPolicy(multipartPolicy_multipartPolicy(), { afterPhase: "Deserialize" });
        pipeline.addPolicy(defaultRetryPolicy_defaultRetryPolicy(options.retryOptions), { phase: "Retry" });
        pipeline.addPolicy(tracingPolicy({ ...options.userAgentOptions, ...options.loggingOptions }), {
          afterPhase: "Retry"
        });
        if (core_util_dist_esm.qx) {
          pipeline.addPolicy(redirectPolicy_redirectPolicy(options.redirectOptions), { afterPhase: "Retry" });
        }
        pipeline.addPolicy(logPolicy_logPolicy(options.loggingOptions), { afterPhase: "Sign" });
        return pipeline;
      }
      ;
      function createDefaultHttpClient() {
        const client = (0, esm.fl)();
        return {
          async sendRequest(request) {
            const { abortSignal, cleanup } = request.abortSignal ? wrapAbortSignalLike(request.abortSignal) : {};
            try {
              request.abortSignal = abortSignal;
              return await client.sendRequest(request);
            } finally {
              cleanup?.();
            }
          }
        };
      }
      ;
      function createHttpHeaders(rawHeaders) {
        return (0, esm.Nc)(rawHeaders);
      }
      ;
      function createPipelineRequest(options) {
        return (0, esm.G6)(options);
      }
      ;
      const exponentialRetryPolicy_exponentialRetryPolicyName = (
        /* unused pure expression or super */
        null
      );
      function exponentialRetryPolicy_exponentialRetryPolicy(options = {}) {
        return tspExponentialRetryPolicy(options);
      }
      ;
      const systemErrorRetryPolicy_systemErrorRetryPolicyName = (
        /* unused pure expression or super */
        null
      );
      function systemErrorRetryPolicy_systemErrorRetryPolicy(options = {}) {
        return tspSystemErrorRetryPolicy(options);
      }
      ;
      const throttlingRetryPolicy_throttlingRetryPolicyName = (
        /* unused pure expression or super */
        null
      );
      function throttlingRetryPolicy_throttlingRetryPolicy(options = {}) {
        return tspThrottlingRetryPolicy(options);
      }
      ;
      const retryPolicyLogger = (0, dist_esm.KV)("core-rest-pipeline retryPolicy");
      function retryPolicy_retryPolicy(strategies, options = { maxRetries: DEFAULT_RETRY_POLICY_COUNT }) {
        return tspRetryPolicy(strategies, {
          logger: retryPolicyLogger,
          ...options
        });
      }
      ;
      const DEFAULT_CYCLER_OPTIONS = {
        forcedRefreshWindowInMs: 1e3,
        // Force waiting for a refresh 1s before the token expires
        retryIntervalInMs: 3e3,
        // Allow refresh attempts every 3s
        refreshWindowInMs: 1e3 * 60 * 2
        // Start refreshing 2m before expiry
      };
      async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
        async function tryGetAccessToken() {
          if (Date.now() < refreshTimeout) {
            try {
              return await getAccessToken();
            } catch {
              return null;
            }
          } else {
            const finalToken = await getAccessToken();
            if (finalToken === null) {
              throw new Error("Failed to refresh access token.");
            }
            return finalToken;
          }
        }
        let token = await tryGetAccessToken();
        while (token === null) {
          await (0, core_util_dist_esm.cb)(retryIntervalInMs);
          token = await tryGetAccessToken();
        }
        return token;
      }
      function tokenCycler_createTokenCycler(credential, tokenCyclerOptions) {
        let refreshWorker = null;
        let token = null;
        let tenantId;
        const options = {
          ...DEFAULT_CYCLER_OPTIONS,
          ...tokenCyclerOptions
        };
        const cycler = {
          /**
           * Produces true if a refresh job is currently in progress.
           */
          get isRefreshing() {
            return refreshWorker !== null;
          },
          /**
           * Produces true if the cycler SHOULD refresh (we are within the refresh
           * window and not already refreshing)
           */
          get shouldRefresh() {
            if (token === null) {
              return true;
            }
            if (cycler.isRefreshing) {
              return false;
            }
            if (token.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) {
              return true;
            }
            return token.expiresOnTimestamp - options.refreshWindowInMs < Date.now();
          },
          /**
           * Produces true if the cycler MUST refresh (null or nearly-expired
           * token).
           */
          get mustRefresh() {
            return token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
          }
        };
        function refresh(scopes, getTokenOptions) {
          if (!cycler.isRefreshing) {
            const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
            refreshWorker = beginRefresh(
              tryGetAccessToken,
              options.retryIntervalInMs,
              // If we don't have a token, then we should timeout immediately
              token?.expiresOnTimestamp ?? Date.now()
            ).then((_token) => {
              refreshWorker = null;
              token = _token;
              tenantId = getTokenOptions.tenantId;
              return token;
            }).catch((reason) => {
              refreshWorker = null;
              token = null;
              tenantId = void 0;
              throw reason;
            });
          }
          return refreshWorker;
        }
        return async (scopes, tokenOptions) => {
          const hasClaimChallenge = Boolean(tokenOptions.claims);
          const tenantIdChanged = tenantId !== tokenOptions.tenantId;
          if (hasClaimChallenge) {
            token = null;
          }
          const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
          if (mustRefresh) {
            return refresh(scopes, tokenOptions);
          }
          if (cycler.shouldRefresh) {
            refresh(scopes, tokenOptions);
          }
          return token;
        };
      }
      ;
      const bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
      async function trySendRequest(request, next) {
        try {
          return [await next(request), void 0];
        } catch (e) {
          if (isRestError(e) && e.response) {
            return [e.response, e];
          } else {
            throw e;
          }
        }
      }
      async function defaultAuthorizeRequest(options) {
        const { scopes, getAccessToken, request } = options;
        const getTokenOptions = {
          abortSignal: request.abortSignal,
          tracingOptions: request.tracingOptions,
          enableCae: true
        };
        const accessToken = await getAccessToken(scopes, getTokenOptions);
        if (accessToken) {
          options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
        }
      }
      function isChallengeResponse(response) {
        return response.status === 401 && response.headers.has("WWW-Authenticate");
      }
      async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
        const { scopes } = onChallengeOptions;
        const accessToken = await onChallengeOptions.getAccessToken(scopes, {
          enableCae: true,
          claims: caeClaims
        });
        if (!accessToken) {
          return false;
        }
        onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
        return true;
      }
      function bearerTokenAuthenticationPolicy(options) {
        const { credential, scopes, challengeCallbacks } = options;
        const logger = options.logger || log_logger;
        const callbacks = {
          authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
          authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
        };
        const getAccessToken = credential ? tokenCycler_createTokenCycler(
          credential
          /* , options */
        ) : () => Promise.resolve(null);
        return {
          name: bearerTokenAuthenticationPolicyName,
          /**
           * If there's no challenge parameter:
           * - It will try to retrieve the token using the cache, or the credential's getToken.
           * - Then it will try the next policy with or without the retrieved token.
           *
           * It uses the challenge parameters to:
           * - Skip a first attempt to get the token from the credential if there's no cached token,
           *   since it expects the token to be retrievable only after the challenge.
           * - Prepare the outgoing request if the `prepareRequest` method has been provided.
           * - Send an initial request to receive the challenge if it fails.
           * - Process a challenge if the response contains it.
           * - Retrieve a token with the challenge information, then re-send the request.
           */
          async sendRequest(request, next) {
            if (!request.url.toLowerCase().startsWith("https://")) {
              throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
            }
            await callbacks.authorizeRequest({
              scopes: Array.isArray(scopes) ? scopes : [scopes],
              request,
              getAccessToken,
              logger
            });
            let response;
            let error;
            let shouldSendRequest;
            [response, error] = await trySendRequest(request, next);
            if (isChallengeResponse(response)) {
              let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
              if (claims) {
                let parsedClaim;
                try {
                  parsedClaim = atob(claims);
                } catch (e) {
                  logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
                  return response;
                }
                shouldSendRequest = await authorizeRequestOnCaeChallenge({
                  scopes: Array.isArray(scopes) ? scopes : [scopes],
                  response,
                  request,
                  getAccessToken,
                  logger
                }, parsedClaim);
                if (shouldSendRequest) {
                  [response, error] = await trySendRequest(request, next);
                }
              } else if (callbacks.authorizeRequestOnChallenge) {
                shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
                  scopes: Array.isArray(scopes) ? scopes : [scopes],
                  request,
                  response,
                  getAccessToken,
                  logger
                });
                if (shouldSendRequest) {
                  [response, error] = await trySendRequest(request, next);
                }
                if (isChallengeResponse(response)) {
                  claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate") ?? "");
                  if (claims) {
                    let parsedClaim;
                    try {
                      parsedClaim = atob(claims);
                    } catch (e) {
                      logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
                      return response;
                    }
                    shouldSendRequest = await authorizeRequestOnCaeChallenge({
                      scopes: Array.isArray(scopes) ? scopes : [scopes],
                      response,
                      request,
                      getAccessToken,
                      logger
                    }, parsedClaim);
                    if (shouldSendRequest) {
                      [response, error] = await trySendRequest(request, next);
                    }
                  }
                }
              }
            }
            if (error) {
              throw error;
            } else {
              return response;
            }
          }
        };
      }
      function parseChallenges(challenges) {
        const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
        const paramRegex = /(\w+)="([^"]*)"/g;
        const parsedChallenges = [];
        let match;
        while ((match = challengeRegex.exec(challenges)) !== null) {
          const scheme = match[1];
          const paramsString = match[2];
          const params = {};
          let paramMatch;
          while ((paramMatch = paramRegex.exec(paramsString)) !== null) {
            params[paramMatch[1]] = paramMatch[2];
          }
          parsedChallenges.push({ scheme, params });
        }
        return parsedChallenges;
      }
      function getCaeChallengeClaims(challenges) {
        if (!challenges) {
          return;
        }
        const parsedChallenges = parseChallenges(challenges);
        return parsedChallenges.find((x) => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
      }
      ;
      const auxiliaryAuthenticationHeaderPolicyName = "auxiliaryAuthenticationHeaderPolicy";
      const AUTHORIZATION_AUXILIARY_HEADER = "x-ms-authorization-auxiliary";
      async function sendAuthorizeRequest(options) {
        const { scopes, getAccessToken, request } = options;
        const getTokenOptions = {
          abortSignal: request.abortSignal,
          tracingOptions: request.tracingOptions
        };
        return (await getAccessToken(scopes, getTokenOptions))?.token ?? "";
      }
      function auxiliaryAuthenticationHeaderPolicy(options) {
        const { credentials, scopes } = options;
        const logger = options.logger || coreLogger;
        const tokenCyclerMap = /* @__PURE__ */ new WeakMap();
        return {
          name: auxiliaryAuthenticationHeaderPolicyName,
          async sendRequest(request, next) {
            if (!request.url.toLowerCase().startsWith("https://")) {
              throw new Error("Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.");
            }
            if (!credentials || credentials.length === 0) {
              logger.info(`${auxiliaryAuthenticationHeaderPolicyName} header will not be set due to empty credentials.`);
              return next(request);
            }
            const tokenPromises = [];
            for (const credential of credentials) {
              let getAccessToken = tokenCyclerMap.get(credential);
              if (!getAccessToken) {
                getAccessToken = createTokenCycler(credential);
                tokenCyclerMap.set(credential, getAccessToken);
              }
              tokenPromises.push(sendAuthorizeRequest({
                scopes: Array.isArray(scopes) ? scopes : [scopes],
                request,
                getAccessToken,
                logger
              }));
            }
            const auxiliaryTokens = (await Promise.all(tokenPromises)).filter((token) => Boolean(token));
            if (auxiliaryTokens.length === 0) {
              logger.warning(`None of the auxiliary tokens are valid. ${AUTHORIZATION_AUXILIARY_HEADER} header will not be set.`);
              return next(request);
            }
            request.headers.set(AUTHORIZATION_AUXILIARY_HEADER, auxiliaryTokens.map((token) => `Bearer ${token}`).join(", "));
            return next(request);
          }
        };
      }
      ;
    })
  ),
  /***/
  9112: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        cb: () => (
          /* reexport */
          delay
        ),
        u1: () => (
          /* reexport */
          getErrorMessage
        ),
        bJ: () => (
          /* binding */
          isError
        ),
        qx: () => (
          /* binding */
          isNodeLike
        ),
        TA: () => (
          /* reexport */
          isObjectWithProperties
        ),
        Al: () => (
          /* binding */
          stringToUint8Array
        ),
        SW: () => (
          /* binding */
          uint8ArrayToString
        )
      });
      var internal = __webpack_require__(1834);
      ;
      class AbortError extends Error {
        constructor(message) {
          super(message);
          this.name = "AbortError";
        }
      }
      ;
      ;
      function createAbortablePromise(buildPromise, options) {
        const { cleanupBeforeAbort, abortSignal, abortErrorMsg } = options ?? {};
        return new Promise((resolve, reject) => {
          function rejectOnAbort() {
            reject(new AbortError(abortErrorMsg ?? "The operation was aborted."));
          }
          function removeListeners() {
            abortSignal?.removeEventListener("abort", onAbort);
          }
          function onAbort() {
            cleanupBeforeAbort?.();
            removeListeners();
            rejectOnAbort();
          }
          if (abortSignal?.aborted) {
            return rejectOnAbort();
          }
          try {
            buildPromise((x) => {
              removeListeners();
              resolve(x);
            }, (x) => {
              removeListeners();
              reject(x);
            });
          } catch (err) {
            reject(err);
          }
          abortSignal?.addEventListener("abort", onAbort);
        });
      }
      ;
      const StandardAbortMessage = "The delay was aborted.";
      function delay(timeInMs, options) {
        let token;
        const { abortSignal, abortErrorMsg } = options ?? {};
        return createAbortablePromise((resolve) => {
          token = setTimeout(resolve, timeInMs);
        }, {
          cleanupBeforeAbort: () => clearTimeout(token),
          abortSignal,
          abortErrorMsg: abortErrorMsg ?? StandardAbortMessage
        });
      }
      function calculateRetryDelay(retryAttempt, config) {
        const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
        const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
        const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
        return { retryAfterInMs };
      }
      ;
      function getErrorMessage(e) {
        if ((0, internal.bJ)(e)) {
          return e.message;
        } else {
          let stringified;
          try {
            if (typeof e === "object" && e) {
              stringified = JSON.stringify(e);
            } else {
              stringified = String(e);
            }
          } catch (err) {
            stringified = "[unable to stringify input]";
          }
          return `Unknown error ${stringified}`;
        }
      }
      ;
      function isDefined(thing) {
        return typeof thing !== "undefined" && thing !== null;
      }
      function isObjectWithProperties(thing, properties) {
        if (!isDefined(thing) || typeof thing !== "object") {
          return false;
        }
        for (const property of properties) {
          if (!objectHasProperty(thing, property)) {
            return false;
          }
        }
        return true;
      }
      function objectHasProperty(thing, property) {
        return isDefined(thing) && typeof thing === "object" && property in thing;
      }
      ;
      function esm_calculateRetryDelay(retryAttempt, config) {
        return tspRuntime.calculateRetryDelay(retryAttempt, config);
      }
      function computeSha256Hash(content, encoding) {
        return tspRuntime.computeSha256Hash(content, encoding);
      }
      function computeSha256Hmac(key, stringToSign, encoding) {
        return tspRuntime.computeSha256Hmac(key, stringToSign, encoding);
      }
      function esm_getRandomIntegerInclusive(min, max) {
        return tspRuntime.getRandomIntegerInclusive(min, max);
      }
      function isError(e) {
        return internal.bJ(e);
      }
      function isObject(input) {
        return tspRuntime.isObject(input);
      }
      function randomUUID() {
        return tspRuntime.randomUUID();
      }
      const isBrowser = internal.Bd;
      const isBun = internal.Qg;
      const isDeno = internal.N6;
      const isNode = internal.qx;
      const isNodeLike = internal.qx;
      const isNodeRuntime = internal.tX;
      const isReactNative = internal.lV;
      const isWebWorker = internal.p7;
      function uint8ArrayToString(bytes, format) {
        return internal.SW(bytes, format);
      }
      function stringToUint8Array(value, format) {
        return internal.Al(value, format);
      }
    })
  ),
  /***/
  7567: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        KV: () => (
          /* binding */
          createClientLogger
        )
      });
      var logger = __webpack_require__(3482);
      ;
      ;
      const context = (0, logger.MX)({
        logLevelEnvVarName: "AZURE_LOG_LEVEL",
        namespace: "azure"
      });
      const AzureLogger = context.logger;
      function setLogLevel(level) {
        context.setLogLevel(level);
      }
      function getLogLevel() {
        return context.getLogLevel();
      }
      function createClientLogger(namespace) {
        return context.createClientLogger(namespace);
      }
    })
  ),
  /***/
  5151: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          AbortError
        )
        /* harmony export */
      });
      class AbortError extends Error {
        constructor(message) {
          super(message);
          this.name = "AbortError";
        }
      }
    })
  ),
  /***/
  4084: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          SDK_VERSION
        ),
        /* harmony export */
        o: () => (
          /* binding */
          DEFAULT_RETRY_POLICY_COUNT2
        )
        /* harmony export */
      });
      const SDK_VERSION = "0.3.6";
      const DEFAULT_RETRY_POLICY_COUNT2 = 3;
    })
  ),
  /***/
  7970: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Az: () => (
          /* binding */
          getEnvironmentVariable
        ),
        /* harmony export */
        Bd: () => (
          /* binding */
          isBrowser
        ),
        /* harmony export */
        N6: () => (
          /* binding */
          isDeno
        ),
        /* harmony export */
        Qg: () => (
          /* binding */
          isBun
        ),
        /* harmony export */
        lV: () => (
          /* binding */
          isReactNative
        ),
        /* harmony export */
        p7: () => (
          /* binding */
          isWebWorker
        ),
        /* harmony export */
        qx: () => (
          /* binding */
          isNodeLike
        ),
        /* harmony export */
        tX: () => (
          /* binding */
          isNodeRuntime
        ),
        /* harmony export */
        y5: () => (
          /* binding */
          emitNodeWarning
        )
        /* harmony export */
      });
      var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
      function getEnvironmentVariable(name) {
        return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name];
      }
      function emitNodeWarning(warning) {
        node_process__WEBPACK_IMPORTED_MODULE_0__.emitWarning(warning);
      }
      const isBrowser = false;
      const isWebWorker = false;
      const isDeno = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length > 0;
      const isBun = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length > 0;
      const isNodeLike = true;
      const isNodeRuntime = !isBun && !isDeno;
      const isReactNative = false;
    })
  ),
  /***/
  8443: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          createHttpHeaders
        )
        /* harmony export */
      });
      function normalizeName(name) {
        return name.toLowerCase();
      }
      function normalizeValue(value) {
        return String(value).trim().replace(/[\r\n]/g, "");
      }
      function* headerIterator(map) {
        for (const entry of map.values()) {
          yield [entry.name, entry.value];
        }
      }
      class HttpHeadersImpl {
        _headersMap;
        constructor(rawHeaders) {
          this._headersMap = /* @__PURE__ */ new Map();
          if (rawHeaders) {
            for (const headerName of Object.keys(rawHeaders)) {
              this.set(headerName, rawHeaders[headerName]);
            }
          }
        }
        /**
         * Set a header in this collection with the provided name and value. The name is
         * case-insensitive.
         * @param name - The name of the header to set. This value is case-insensitive.
         * @param value - The value of the header to set.
         */
        set(name, value) {
          this._headersMap.set(normalizeName(name), { name, value: normalizeValue(value) });
        }
        /**
         * Get the header value for the provided header name, or undefined if no header exists in this
         * collection with the provided name.
         * @param name - The name of the header. This value is case-insensitive.
         */
        get(name) {
          return this._headersMap.get(normalizeName(name))?.value;
        }
        /**
         * Get whether or not this header collection contains a header entry for the provided header name.
         * @param name - The name of the header to set. This value is case-insensitive.
         */
        has(name) {
          return this._headersMap.has(normalizeName(name));
        }
        /**
         * Remove the header with the provided headerName.
         * @param name - The name of the header to remove.
         */
        delete(name) {
          this._headersMap.delete(normalizeName(name));
        }
        /**
         * Get the JSON object representation of this HTTP header collection.
         */
        toJSON(options = {}) {
          const result = {};
          if (options.preserveCase) {
            for (const entry of this._headersMap.values()) {
              result[entry.name] = entry.value;
            }
          } else {
            for (const [normalizedName, entry] of this._headersMap) {
              result[normalizedName] = entry.value;
            }
          }
          return result;
        }
        /**
         * Get the string representation of this HTTP header collection.
         */
        toString() {
          return JSON.stringify(this.toJSON({ preserveCase: true }));
        }
        /**
         * Iterate over tuples of header [name, value] pairs.
         */
        [Symbol.iterator]() {
          return headerIterator(this._headersMap);
        }
      }
      function createHttpHeaders(rawHeaders) {
        return new HttpHeadersImpl(rawHeaders);
      }
    })
  ),
  /***/
  5752: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        pj: () => (
          /* reexport */
          restError.p
        ),
        fl: () => (
          /* reexport */
          createDefaultHttpClient
        ),
        O8: () => (
          /* reexport */
          createEmptyPipeline
        ),
        Nc: () => (
          /* reexport */
          httpHeaders.N
        ),
        G6: () => (
          /* reexport */
          createPipelineRequest
        ),
        t$: () => (
          /* reexport */
          createRestError
        ),
        KU: () => (
          /* reexport */
          getClient
        ),
        T0: () => (
          /* reexport */
          restError.T
        ),
        Iq: () => (
          /* reexport */
          operationOptionsToRequestParameters
        )
      });
      var AbortError = __webpack_require__(5151);
      var logger = __webpack_require__(3482);
      var httpHeaders = __webpack_require__(8443);
      var uuidUtils = __webpack_require__(5410);
      ;
      class PipelineRequestImpl {
        url;
        method;
        headers;
        timeout;
        withCredentials;
        body;
        multipartBody;
        formData;
        streamResponseStatusCodes;
        enableBrowserStreams;
        proxySettings;
        disableKeepAlive;
        abortSignal;
        requestId;
        allowInsecureConnection;
        onUploadProgress;
        onDownloadProgress;
        requestOverrides;
        authSchemes;
        constructor(options) {
          this.url = options.url;
          this.body = options.body;
          this.headers = options.headers ?? (0, httpHeaders.N)();
          this.method = options.method ?? "GET";
          this.timeout = options.timeout ?? 0;
          this.multipartBody = options.multipartBody;
          this.formData = options.formData;
          this.disableKeepAlive = options.disableKeepAlive ?? false;
          this.proxySettings = options.proxySettings;
          this.streamResponseStatusCodes = options.streamResponseStatusCodes;
          this.withCredentials = options.withCredentials ?? false;
          this.abortSignal = options.abortSignal;
          this.onUploadProgress = options.onUploadProgress;
          this.onDownloadProgress = options.onDownloadProgress;
          this.requestId = options.requestId || (0, uuidUtils.N)();
          this.allowInsecureConnection = options.allowInsecureConnection ?? false;
          this.enableBrowserStreams = options.enableBrowserStreams ?? false;
          this.requestOverrides = options.requestOverrides;
          this.authSchemes = options.authSchemes;
        }
      }
      function createPipelineRequest(options) {
        return new PipelineRequestImpl(options);
      }
      ;
      const ValidPhaseNames = /* @__PURE__ */ new Set(["Deserialize", "Serialize", "Retry", "Sign"]);
      class HttpPipeline {
        _policies = [];
        _orderedPolicies;
        constructor(policies) {
          this._policies = policies?.slice(0) ?? [];
          this._orderedPolicies = void 0;
        }
        addPolicy(policy, options = {}) {
          if (options.phase && options.afterPhase) {
            throw new Error("Policies inside a phase cannot specify afterPhase.");
          }
          if (options.phase && !ValidPhaseNames.has(options.phase)) {
            throw new Error(`Invalid phase name: ${options.phase}`);
          }
          if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) {
            throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
          }
          this._policies.push({
            policy,
            options
          });
          this._orderedPolicies = void 0;
        }
        removePolicy(options) {
          const removedPolicies = [];
          this._policies = this._policies.filter((policyDescriptor) => {
            if (options.name && policyDescriptor.policy.name === options.name || options.phase && policyDescriptor.options.phase === options.phase) {
              removedPolicies.push(policyDescriptor.policy);
              return false;
            } else {
              return true;
            }
          });
          this._orderedPolicies = void 0;
          return removedPolicies;
        }
        sendRequest(httpClient, request) {
          const policies = this.getOrderedPolicies();
          const pipeline = policies.reduceRight((next, policy) => {
            return (req) => {
              return policy.sendRequest(req, next);
            };
          }, (req) => httpClient.sendRequest(req));
          return pipeline(request);
        }
        getOrderedPolicies() {
          if (!this._orderedPolicies) {
            this._orderedPolicies = this.orderPolicies();
          }
          return this._orderedPolicies;
        }
        clone() {
          return new HttpPipeline(this._policies);
        }
        static create() {
          return new HttpPipeline();
        }
        orderPolicies() {
          const result = [];
          const policyMap = /* @__PURE__ */ new Map();
          function createPhase(name) {
            return {
              name,
              policies: /* @__PURE__ */ new Set(),
              hasRun: false,
              hasAfterPolicies: false
            };
          }
          const serializePhase = createPhase("Serialize");
          const noPhase = createPhase("None");
          const deserializePhase = createPhase("Deserialize");
          const retryPhase = createPhase("Retry");
          const signPhase = createPhase("Sign");
          const orderedPhases = [serializePhase, noPhase, deserializePhase, retryPhase, signPhase];
          function getPhase(phase) {
            if (phase === "Retry") {
              return retryPhase;
            } else if (phase === "Serialize") {
              return serializePhase;
            } else if (phase === "Deserialize") {
              return deserializePhase;
            } else if (phase === "Sign") {
              return signPhase;
            } else {
              return noPhase;
            }
          }
          for (const descriptor of this._policies) {
            const policy = descriptor.policy;
            const options = descriptor.options;
            const policyName = policy.name;
            if (policyMap.has(policyName)) {
              throw new Error("Duplicate policy names not allowed in pipeline");
            }
            const node = {
              policy,
              dependsOn: /* @__PURE__ */ new Set(),
              dependants: /* @__PURE__ */ new Set()
            };
            if (options.afterPhase) {
              node.afterPhase = getPhase(options.afterPhase);
              node.afterPhase.hasAfterPolicies = true;
            }
            policyMap.set(policyName, node);
            const phase = getPhase(options.phase);
            phase.policies.add(node);
          }
          for (const descriptor of this._policies) {
            const { policy, options } = descriptor;
            const policyName = policy.name;
            const node = policyMap.get(policyName);
            if (!node) {
              throw new Error(`Missing node for policy ${policyName}`);
            }
            if (options.afterPolicies) {
              for (const afterPolicyName of options.afterPolicies) {
                const afterNode = policyMap.get(afterPolicyName);
                if (afterNode) {
                  node.dependsOn.add(afterNode);
                  afterNode.dependants.add(node);
                }
              }
            }
            if (options.beforePolicies) {
              for (const beforePolicyName of options.beforePolicies) {
                const beforeNode = policyMap.get(beforePolicyName);
                if (beforeNode) {
                  beforeNode.dependsOn.add(node);
                  node.dependants.add(beforeNode);
                }
              }
            }
          }
          function walkPhase(phase) {
            phase.hasRun = true;
            for (const node of phase.policies) {
              if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) {
                continue;
              }
              if (node.dependsOn.size === 0) {
                result.push(node.policy);
                for (const dependant of node.dependants) {
                  dependant.dependsOn.delete(node);
                }
                policyMap.delete(node.policy.name);
                phase.policies.delete(node);
              }
            }
          }
          function walkPhases() {
            for (const phase of orderedPhases) {
              walkPhase(phase);
              if (phase.policies.size > 0 && phase !== noPhase) {
                if (!noPhase.hasRun) {
                  walkPhase(noPhase);
                }
                return;
              }
              if (phase.hasAfterPolicies) {
                walkPhase(noPhase);
              }
            }
          }
          let iteration = 0;
          while (policyMap.size > 0) {
            iteration++;
            const initialResultLength = result.length;
            walkPhases();
            if (result.length <= initialResultLength && iteration > 1) {
              throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
            }
          }
          return result;
        }
      }
      function createEmptyPipeline() {
        return HttpPipeline.create();
      }
      var restError = __webpack_require__(5571);
      var external_node_http_ = __webpack_require__(7067);
      var external_node_https_ = __webpack_require__(4708);
      var external_node_zlib_ = __webpack_require__(8522);
      var external_node_stream_ = __webpack_require__(7075);
      var log = __webpack_require__(7507);
      var util_sanitizer = __webpack_require__(4326);
      ;
      const DEFAULT_TLS_SETTINGS = {};
      function isReadableStream(body) {
        return body && typeof body.pipe === "function";
      }
      function isStreamComplete(stream) {
        if (stream.readable === false) {
          return Promise.resolve();
        }
        return new Promise((resolve) => {
          const handler = () => {
            resolve();
            stream.removeListener("close", handler);
            stream.removeListener("end", handler);
            stream.removeListener("error", handler);
          };
          stream.on("close", handler);
          stream.on("end", handler);
          stream.on("error", handler);
        });
      }
      function isArrayBuffer(body) {
        return body && typeof body.byteLength === "number";
      }
      class ReportTransform extends external_node_stream_.Transform {
        loadedBytes = 0;
        progressCallback;
        // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
        _transform(chunk, _encoding, callback) {
          this.push(chunk);
          this.loadedBytes += chunk.length;
          try {
            this.progressCallback({ loadedBytes: this.loadedBytes });
            callback();
          } catch (e) {
            callback(e);
          }
        }
        constructor(progressCallback) {
          super();
          this.progressCallback = progressCallback;
        }
      }
      class NodeHttpClient {
        cachedHttpAgent;
        cachedHttpsAgents = /* @__PURE__ */ new WeakMap();
        /**
         * Makes a request over an underlying transport layer and returns the response.
         * @param request - The request to be made.
         */
        async sendRequest(request) {
          const abortController = new AbortController();
          let abortListener;
          if (request.abortSignal) {
            if (request.abortSignal.aborted) {
              throw new AbortError.l("The operation was aborted. Request has already been canceled.");
            }
            abortListener = (event) => {
              if (event.type === "abort") {
                abortController.abort();
              }
            };
            request.abortSignal.addEventListener("abort", abortListener);
          }
          let timeoutId;
          if (request.timeout > 0) {
            timeoutId = setTimeout(() => {
              const sanitizer = new util_sanitizer.I();
              log.v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
              abortController.abort();
            }, request.timeout);
          }
          const acceptEncoding = request.headers.get("Accept-Encoding");
          const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
          let body = typeof request.body === "function" ? request.body() : request.body;
          if (body && !request.headers.has("Content-Length")) {
            const bodyLength = getBodyLength(body);
            if (bodyLength !== null) {
              request.headers.set("Content-Length", bodyLength);
            }
          }
          let responseStream;
          try {
            if (body && request.onUploadProgress) {
              const onUploadProgress = request.onUploadProgress;
              const uploadReportStream = new ReportTransform(onUploadProgress);
              uploadReportStream.on("error", (e) => {
                log.v.error("Error in upload progress", e);
              });
              if (isReadableStream(body)) {
                body.pipe(uploadReportStream);
              } else {
                uploadReportStream.end(body);
              }
              body = uploadReportStream;
            }
            const res = await this.makeRequest(request, abortController, body);
            if (timeoutId !== void 0) {
              clearTimeout(timeoutId);
            }
            const headers = getResponseHeaders(res);
            const status = res.statusCode ?? 0;
            const response = {
              status,
              headers,
              request
            };
            if (request.method === "HEAD") {
              res.resume();
              return response;
            }
            responseStream = shouldDecompress ? getDecodedResponseStream(res, headers) : res;
            const onDownloadProgress = request.onDownloadProgress;
            if (onDownloadProgress) {
              const downloadReportStream = new ReportTransform(onDownloadProgress);
              downloadReportStream.on("error", (e) => {
                log.v.error("Error in download progress", e);
              });
              responseStream.pipe(downloadReportStream);
              responseStream = downloadReportStream;
            }
            if (
              // Value of POSITIVE_INFINITY in streamResponseStatusCodes is considered as any status code
              request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || request.streamResponseStatusCodes?.has(response.status)
            ) {
              response.readableStreamBody = responseStream;
            } else {
              response.bodyAsText = await streamToText(responseStream);
            }
            return response;
          } finally {
            if (request.abortSignal && abortListener) {
              let uploadStreamDone = Promise.resolve();
              if (isReadableStream(body)) {
                uploadStreamDone = isStreamComplete(body);
              }
              let downloadStreamDone = Promise.resolve();
              if (isReadableStream(responseStream)) {
                downloadStreamDone = isStreamComplete(responseStream);
              }
              Promise.all([uploadStreamDone, downloadStreamDone]).then(() => {
                if (abortListener) {
                  request.abortSignal?.removeEventListener("abort", abortListener);
                }
              }).catch((e) => {
                log.v.warning("Error when cleaning up abortListener on httpRequest", e);
              });
            }
          }
        }
        makeRequest(request, abortController, body) {
          const url = new URL(request.url);
          const isInsecure = url.protocol !== "https:";
          if (isInsecure && !request.allowInsecureConnection) {
            throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
          }
          const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure);
          const options = {
            agent,
            hostname: url.hostname,
            path: `${url.pathname}${url.search}`,
            port: url.port,
            method: request.method,
            headers: request.headers.toJSON({ preserveCase: true }),
            ...request.requestOverrides
          };
          return new Promise((resolve, reject) => {
            const req = isInsecure ? external_node_http_.request(options, resolve) : external_node_https_.request(options, resolve);
            req.once("error", (err) => {
              reject(new restError.p(err.message, { code: err.code ?? restError.p.REQUEST_SEND_ERROR, request }));
            });
            abortController.signal.addEventListener("abort", () => {
              const abortError = new AbortError.l("The operation was aborted. Rejecting from abort signal callback while making request.");
              req.destroy(abortError);
              reject(abortError);
            });
            if (body && isReadableStream(body)) {
              body.pipe(req);
            } else if (body) {
              if (typeof body === "string" || Buffer.isBuffer(body)) {
                req.end(body);
              } else if (isArrayBuffer(body)) {
                req.end(ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body));
              } else {
                log.v.error("Unrecognized body type", body);
                reject(new restError.p("Unrecognized body type"));
              }
            } else {
              req.end();
            }
          });
        }
        getOrCreateAgent(request, isInsecure) {
          const disableKeepAlive = request.disableKeepAlive;
          if (isInsecure) {
            if (disableKeepAlive) {
              return external_node_http_.globalAgent;
            }
            if (!this.cachedHttpAgent) {
              this.cachedHttpAgent = new external_node_http_.Agent({ keepAlive: true });
            }
            return this.cachedHttpAgent;
          } else {
            if (disableKeepAlive && !request.tlsSettings) {
              return external_node_https_.globalAgent;
            }
            const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
            let agent = this.cachedHttpsAgents.get(tlsSettings);
            if (agent && agent.options.keepAlive === !disableKeepAlive) {
              return agent;
            }
            log.v.info("No cached TLS Agent exist, creating a new Agent");
            agent = new external_node_https_.Agent({
              // keepAlive is true if disableKeepAlive is false.
              keepAlive: !disableKeepAlive,
              // Since we are spreading, if no tslSettings were provided, nothing is added to the agent options.
              ...tlsSettings
            });
            this.cachedHttpsAgents.set(tlsSettings, agent);
            return agent;
          }
        }
      }
      function getResponseHeaders(res) {
        const headers = (0, httpHeaders.N)();
        for (const header of Object.keys(res.headers)) {
          const value = res.headers[header];
          if (Array.isArray(value)) {
            if (value.length > 0) {
              headers.set(header, value[0]);
            }
          } else if (value) {
            headers.set(header, value);
          }
        }
        return headers;
      }
      function getDecodedResponseStream(stream, headers) {
        const contentEncoding = headers.get("Content-Encoding");
        if (contentEncoding === "gzip") {
          const unzip = external_node_zlib_.createGunzip();
          stream.pipe(unzip);
          return unzip;
        } else if (contentEncoding === "deflate") {
          const inflate = external_node_zlib_.createInflate();
          stream.pipe(inflate);
          return inflate;
        }
        return stream;
      }
      function streamToText(stream) {
        return new Promise((resolve, reject) => {
          const buffer = [];
          stream.on("data", (chunk) => {
            if (Buffer.isBuffer(chunk)) {
              buffer.push(chunk);
            } else {
              buffer.push(Buffer.from(chunk));
            }
          });
          stream.on("end", () => {
            resolve(Buffer.concat(buffer).toString("utf8"));
          });
          stream.on("error", (e) => {
            if (e && e?.name === "AbortError") {
              reject(e);
            } else {
              reject(new restError.p(`Error reading response as text: ${e.message}`, {
                code: restError.p.PARSE_ERROR
              }));
            }
          });
        });
      }
      function getBodyLength(body) {
        if (!body) {
          return 0;
        } else if (Buffer.isBuffer(body)) {
          return body.length;
        } else if (isReadableStream(body)) {
          return null;
        } else if (isArrayBuffer(body)) {
          return body.byteLength;
        } else if (typeof body === "string") {
          return Buffer.from(body).length;
        } else {
          return null;
        }
      }
      function createNodeHttpClient() {
        return new NodeHttpClient();
      }
      ;
      function createDefaultHttpClient() {
        return createNodeHttpClient();
      }
      var logPolicy = __webpack_require__(8676);
      var userAgentPolicy = __webpack_require__(1425);
      var defaultRetryPolicy = __webpack_require__(7005);
      var formDataPolicy = __webpack_require__(8977);
      var agentPolicy = __webpack_require__(7739);
      var tlsPolicy = __webpack_require__(1559);
      var proxyPolicy = __webpack_require__(7794);
      var decompressResponsePolicy = __webpack_require__(4592);
      var redirectPolicy = __webpack_require__(8804);
      ;
      function addPlatformPolicies(pipeline, options) {
        if (options.agent) {
          pipeline.addPolicy((0, agentPolicy.e)(options.agent));
        }
        if (options.tlsOptions) {
          pipeline.addPolicy((0, tlsPolicy.i)(options.tlsOptions));
        }
        pipeline.addPolicy((0, proxyPolicy.Ll)(options.proxyOptions));
        pipeline.addPolicy((0, decompressResponsePolicy.r)());
        pipeline.addPolicy((0, redirectPolicy.x)(options.redirectOptions), { afterPhase: "Retry" });
      }
      var multipartPolicy = __webpack_require__(5895);
      ;
      function createPipelineFromOptions(options) {
        const pipeline = createEmptyPipeline();
        addPlatformPolicies(pipeline, options);
        pipeline.addPolicy((0, formDataPolicy.j)(), { beforePolicies: [multipartPolicy.u] });
        pipeline.addPolicy((0, userAgentPolicy.z)(options.userAgentOptions));
        pipeline.addPolicy((0, multipartPolicy.J)(), { afterPhase: "Deserialize" });
        pipeline.addPolicy((0, defaultRetryPolicy.u)(options.retryOptions), { phase: "Retry" });
        pipeline.addPolicy((0, logPolicy.r)(options.loggingOptions), { afterPhase: "Sign" });
        return pipeline;
      }
      ;
      const apiVersionPolicyName = "ApiVersionPolicy";
      function apiVersionPolicy(options) {
        return {
          name: apiVersionPolicyName,
          sendRequest: (req, next) => {
            const url = new URL(req.url);
            if (!url.searchParams.get("api-version") && options.apiVersion) {
              req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
            }
            return next(req);
          }
        };
      }
      ;
      function isOAuth2TokenCredential(credential) {
        return "getOAuth2Token" in credential;
      }
      function isBearerTokenCredential(credential) {
        return "getBearerToken" in credential;
      }
      function isBasicCredential(credential) {
        return "username" in credential && "password" in credential;
      }
      function isApiKeyCredential(credential) {
        return "key" in credential;
      }
      var env = __webpack_require__(7970);
      ;
      let insecureConnectionWarningEmmitted = false;
      function allowInsecureConnection(request, options) {
        if (options.allowInsecureConnection && request.allowInsecureConnection) {
          const url = new URL(request.url);
          if (url.hostname === "localhost" || url.hostname === "127.0.0.1") {
            return true;
          }
        }
        return false;
      }
      function emitInsecureConnectionWarning() {
        const warning = "Sending token over insecure transport. Assume any token issued is compromised.";
        log.v.warning(warning);
        if (!insecureConnectionWarningEmmitted) {
          insecureConnectionWarningEmmitted = true;
          (0, env.y5)(warning);
        }
      }
      function ensureSecureConnection(request, options) {
        if (!request.url.toLowerCase().startsWith("https://")) {
          if (allowInsecureConnection(request, options)) {
            emitInsecureConnectionWarning();
          } else {
            throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
          }
        }
      }
      ;
      const apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
      function apiKeyAuthenticationPolicy(options) {
        return {
          name: apiKeyAuthenticationPolicyName,
          async sendRequest(request, next) {
            ensureSecureConnection(request, options);
            const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "apiKey");
            if (!scheme) {
              return next(request);
            }
            if (scheme.apiKeyLocation !== "header") {
              throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
            }
            request.headers.set(scheme.name, options.credential.key);
            return next(request);
          }
        };
      }
      var bytesEncoding = __webpack_require__(3816);
      ;
      const basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
      function basicAuthenticationPolicy(options) {
        return {
          name: basicAuthenticationPolicyName,
          async sendRequest(request, next) {
            ensureSecureConnection(request, options);
            const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "basic");
            if (!scheme) {
              return next(request);
            }
            const { username, password } = options.credential;
            const headerValue = (0, bytesEncoding.S)((0, bytesEncoding.A)(`${username}:${password}`, "utf-8"), "base64");
            request.headers.set("Authorization", `Basic ${headerValue}`);
            return next(request);
          }
        };
      }
      ;
      const bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
      function bearerAuthenticationPolicy(options) {
        return {
          name: bearerAuthenticationPolicyName,
          async sendRequest(request, next) {
            ensureSecureConnection(request, options);
            const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "bearer");
            if (!scheme) {
              return next(request);
            }
            const token = await options.credential.getBearerToken({
              abortSignal: request.abortSignal
            });
            request.headers.set("Authorization", `Bearer ${token}`);
            return next(request);
          }
        };
      }
      ;
      const oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
      function oauth2AuthenticationPolicy(options) {
        return {
          name: oauth2AuthenticationPolicyName,
          async sendRequest(request, next) {
            ensureSecureConnection(request, options);
            const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "oauth2");
            if (!scheme) {
              return next(request);
            }
            const token = await options.credential.getOAuth2Token(scheme.flows, {
              abortSignal: request.abortSignal
            });
            request.headers.set("Authorization", `Bearer ${token}`);
            return next(request);
          }
        };
      }
      ;
      let cachedHttpClient;
      function createDefaultPipeline(options = {}) {
        const pipeline = createPipelineFromOptions(options);
        pipeline.addPolicy(apiVersionPolicy(options));
        const { credential, authSchemes, allowInsecureConnection: allowInsecureConnection2 } = options;
        if (credential) {
          if (isApiKeyCredential(credential)) {
            pipeline.addPolicy(apiKeyAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
          } else if (isBasicCredential(credential)) {
            pipeline.addPolicy(basicAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
          } else if (isBearerTokenCredential(credential)) {
            pipeline.addPolicy(bearerAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
          } else if (isOAuth2TokenCredential(credential)) {
            pipeline.addPolicy(oauth2AuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
          }
        }
        return pipeline;
      }
      function getCachedDefaultHttpsClient() {
        if (!cachedHttpClient) {
          cachedHttpClient = createDefaultHttpClient();
        }
        return cachedHttpClient;
      }
      var typeGuards = __webpack_require__(1717);
      ;
      function getHeaderValue(descriptor, headerName) {
        if (descriptor.headers) {
          const actualHeaderName = Object.keys(descriptor.headers).find((x) => x.toLowerCase() === headerName.toLowerCase());
          if (actualHeaderName) {
            return descriptor.headers[actualHeaderName];
          }
        }
        return void 0;
      }
      function getPartContentType(descriptor) {
        const contentTypeHeader = getHeaderValue(descriptor, "content-type");
        if (contentTypeHeader) {
          return contentTypeHeader;
        }
        if (descriptor.contentType === null) {
          return void 0;
        }
        if (descriptor.contentType) {
          return descriptor.contentType;
        }
        const { body } = descriptor;
        if (body === null || body === void 0) {
          return void 0;
        }
        if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
          return "text/plain; charset=UTF-8";
        }
        if (body instanceof Blob) {
          return body.type || "application/octet-stream";
        }
        if ((0, typeGuards.CY)(body)) {
          return "application/octet-stream";
        }
        return "application/json";
      }
      function escapeDispositionField(value) {
        return JSON.stringify(value);
      }
      function getContentDisposition(descriptor) {
        const contentDispositionHeader = getHeaderValue(descriptor, "content-disposition");
        if (contentDispositionHeader) {
          return contentDispositionHeader;
        }
        if (descriptor.dispositionType === void 0 && descriptor.name === void 0 && descriptor.filename === void 0) {
          return void 0;
        }
        const dispositionType = descriptor.dispositionType ?? "form-data";
        let disposition = dispositionType;
        if (descriptor.name) {
          disposition += `; name=${escapeDispositionField(descriptor.name)}`;
        }
        let filename = void 0;
        if (descriptor.filename) {
          filename = descriptor.filename;
        } else if (typeof File !== "undefined" && descriptor.body instanceof File) {
          const filenameFromFile = descriptor.body.name;
          if (filenameFromFile !== "") {
            filename = filenameFromFile;
          }
        }
        if (filename) {
          disposition += `; filename=${escapeDispositionField(filename)}`;
        }
        return disposition;
      }
      function normalizeBody(body, contentType) {
        if (body === void 0) {
          return new Uint8Array([]);
        }
        if ((0, typeGuards.CY)(body)) {
          return body;
        }
        if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
          return (0, bytesEncoding.A)(String(body), "utf-8");
        }
        if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) {
          return (0, bytesEncoding.A)(JSON.stringify(body), "utf-8");
        }
        throw new restError.p(`Unsupported body/content-type combination: ${body}, ${contentType}`);
      }
      function buildBodyPart(descriptor) {
        const contentType = getPartContentType(descriptor);
        const contentDisposition = getContentDisposition(descriptor);
        const headers = (0, httpHeaders.N)(descriptor.headers ?? {});
        if (contentType) {
          headers.set("content-type", contentType);
        }
        if (contentDisposition) {
          headers.set("content-disposition", contentDisposition);
        }
        const body = normalizeBody(descriptor.body, contentType);
        return {
          headers,
          body
        };
      }
      function buildMultipartBody(parts) {
        return { parts: parts.map(buildBodyPart) };
      }
      ;
      async function sendRequest(method, url, pipeline, options = {}, customHttpClient) {
        const httpClient = customHttpClient ?? getCachedDefaultHttpsClient();
        const request = buildPipelineRequest(method, url, options);
        try {
          const response = await pipeline.sendRequest(httpClient, request);
          const headers = response.headers.toJSON();
          const stream = response.readableStreamBody ?? response.browserStreamBody;
          const parsedBody = options.responseAsStream || stream !== void 0 ? void 0 : getResponseBody(response);
          const body = stream ?? parsedBody;
          if (options?.onResponse) {
            options.onResponse({ ...response, request, rawHeaders: headers, parsedBody });
          }
          return {
            request,
            headers,
            status: `${response.status}`,
            body
          };
        } catch (e) {
          if ((0, restError.T)(e) && e.response && options.onResponse) {
            const { response } = e;
            const rawHeaders = response.headers.toJSON();
            options?.onResponse({ ...response, request, rawHeaders }, e);
          }
          throw e;
        }
      }
      function getRequestContentType(options = {}) {
        if (options.contentType) {
          return options.contentType;
        }
        const headerContentType = options.headers?.["content-type"];
        if (typeof headerContentType === "string") {
          return headerContentType;
        }
        return getContentType(options.body);
      }
      function getContentType(body) {
        if (body === void 0) {
          return void 0;
        }
        if (ArrayBuffer.isView(body)) {
          return "application/octet-stream";
        }
        if ((0, typeGuards.qf)(body) && body.type) {
          return body.type;
        }
        if (typeof body === "string") {
          try {
            JSON.parse(body);
            return "application/json";
          } catch (error) {
            return void 0;
          }
        }
        return "application/json";
      }
      function buildPipelineRequest(method, url, options = {}) {
        const requestContentType = getRequestContentType(options);
        const { body, multipartBody } = getRequestBody(options.body, requestContentType);
        const headers = (0, httpHeaders.N)({
          ...options.headers ? options.headers : {},
          accept: options.accept ?? options.headers?.accept ?? "application/json",
          ...requestContentType && {
            "content-type": requestContentType
          }
        });
        const { allowInsecureConnection: allowInsecureConnection2, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest } = options;
        const request = createPipelineRequest({
          url,
          method,
          body,
          multipartBody,
          headers,
          allowInsecureConnection: allowInsecureConnection2,
          abortSignal,
          onUploadProgress,
          onDownloadProgress,
          timeout,
          enableBrowserStreams: true,
          streamResponseStatusCodes: responseAsStream ? /* @__PURE__ */ new Set([Number.POSITIVE_INFINITY]) : void 0
        });
        Object.assign(request, rest);
        return request;
      }
      function getRequestBody(body, contentType = "") {
        if (body === void 0) {
          return { body: void 0 };
        }
        if (typeof FormData !== "undefined" && body instanceof FormData) {
          return { body };
        }
        if ((0, typeGuards.qf)(body)) {
          return { body };
        }
        if ((0, typeGuards.H1)(body)) {
          return { body };
        }
        if (typeof body === "function") {
          return { body };
        }
        if (ArrayBuffer.isView(body)) {
          return {
            body: body instanceof Uint8Array ? body : JSON.stringify(body)
          };
        }
        const firstType = contentType.split(";")[0];
        switch (firstType) {
          case "application/json":
            return { body: JSON.stringify(body) };
          case "multipart/form-data":
            if (Array.isArray(body)) {
              return { multipartBody: buildMultipartBody(body) };
            }
            return { body: JSON.stringify(body) };
          case "text/plain":
            return { body: String(body) };
          default:
            if (typeof body === "string") {
              return { body };
            }
            return { body: JSON.stringify(body) };
        }
      }
      function getResponseBody(response) {
        const contentType = response.headers.get("content-type") ?? "";
        const firstType = contentType.split(";")[0];
        const bodyToParse = response.bodyAsText ?? "";
        if (firstType === "text/plain") {
          return String(bodyToParse);
        }
        try {
          return bodyToParse ? JSON.parse(bodyToParse) : void 0;
        } catch (error) {
          if (firstType === "application/json") {
            throw createParseError(response, error);
          }
          return String(bodyToParse);
        }
      }
      function createParseError(response, err) {
        const msg = `Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`;
        const errCode = err.code ?? restError.p.PARSE_ERROR;
        return new restError.p(msg, {
          code: errCode,
          statusCode: response.status,
          request: response.request,
          response
        });
      }
      ;
      function isQueryParameterWithOptions(x) {
        if (typeof x !== "object" || x === null || !Object.hasOwn(x, "value")) {
          return false;
        }
        const value = x.value;
        return typeof value?.toString === "function";
      }
      function buildRequestUrl(endpoint, routePath, pathParameters, options = {}) {
        if (routePath.startsWith("https://") || routePath.startsWith("http://")) {
          return routePath;
        }
        endpoint = buildBaseUrl(endpoint, options);
        const updatedRoutePath = buildRoutePath(routePath, pathParameters, options);
        const requestUrl = appendQueryParams(appendPath(endpoint, updatedRoutePath), options);
        const url = new URL(requestUrl);
        return url.toString();
      }
      function appendPath(endpoint, pathToAppend) {
        const endpointSearchStart = endpoint.indexOf("?");
        const pathSearchStart = pathToAppend.indexOf("?");
        const endpointParts = endpointSearchStart !== -1 ? [endpoint.substring(0, endpointSearchStart), endpoint.substring(endpointSearchStart + 1)] : [endpoint, ""];
        const pathParts = pathSearchStart !== -1 ? [pathToAppend.substring(0, pathSearchStart), pathToAppend.substring(pathSearchStart + 1)] : [pathToAppend, ""];
        const combinedSearch = [endpointParts[1], pathParts[1].replaceAll("?", "&")].filter(Boolean).join("&");
        const baseEndpoint = endpointParts[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/, "$1/");
        const basePathToAppend = pathParts[0];
        let combinedUrl = baseEndpoint;
        if (!baseEndpoint.endsWith("/") && !basePathToAppend.startsWith("/") && basePathToAppend !== "") {
          combinedUrl += `/${basePathToAppend}`;
        } else if (baseEndpoint.endsWith("/") && basePathToAppend.startsWith("/")) {
          combinedUrl += basePathToAppend.substring(1);
        } else {
          combinedUrl += basePathToAppend;
        }
        if (combinedSearch) {
          combinedUrl += `?${combinedSearch}`;
        }
        return combinedUrl;
      }
      function getQueryParamValue(key, allowReserved, style, param) {
        let separator;
        if (style === "pipeDelimited") {
          separator = "|";
        } else if (style === "spaceDelimited") {
          separator = "%20";
        } else {
          separator = ",";
        }
        let paramValues;
        if (Array.isArray(param)) {
          paramValues = param;
        } else if (typeof param === "object" && param.toString === Object.prototype.toString) {
          paramValues = Object.entries(param).flat();
        } else {
          paramValues = [param];
        }
        const value = paramValues.map((p) => {
          if (p === null || p === void 0) {
            return "";
          }
          if (!p.toString || typeof p.toString !== "function") {
            throw new Error(`Query parameters must be able to be represented as string, ${key} can't`);
          }
          const rawValue = p.toISOString !== void 0 ? p.toISOString() : p.toString();
          return allowReserved ? rawValue : encodeURIComponent(rawValue);
        }).join(separator);
        return `${allowReserved ? key : encodeURIComponent(key)}=${value}`;
      }
      function simpleParseQueryParams(queryString) {
        const result = /* @__PURE__ */ new Map();
        if (!queryString || queryString[0] !== "?") {
          return result;
        }
        queryString = queryString.slice(1);
        const pairs = queryString.split("&");
        for (const pair of pairs) {
          const eqIndex = pair.indexOf("=");
          const name = eqIndex === -1 ? pair : pair.substring(0, eqIndex);
          const value = eqIndex === -1 ? "" : pair.substring(eqIndex + 1);
          const existingValue = result.get(name);
          if (existingValue !== void 0) {
            if (Array.isArray(existingValue)) {
              existingValue.push(value);
            } else {
              result.set(name, [existingValue, value]);
            }
          } else {
            result.set(name, value);
          }
        }
        return result;
      }
      function appendQueryParams(url, options = {}) {
        if (!options.queryParameters) {
          return url;
        }
        const parsedUrl = new URL(url);
        const queryParams = options.queryParameters;
        const existingParams = simpleParseQueryParams(parsedUrl.search);
        const newParamStrings = [];
        for (const key of Object.keys(queryParams)) {
          const param = queryParams[key];
          if (param === void 0 || param === null) {
            continue;
          }
          const hasMetadata = isQueryParameterWithOptions(param);
          const rawValue = hasMetadata ? param.value : param;
          const explode = hasMetadata ? param.explode ?? false : false;
          const style = hasMetadata && param.style ? param.style : "form";
          if (explode) {
            if (Array.isArray(rawValue)) {
              for (const item of rawValue) {
                newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, item));
              }
            } else if (rawValue !== null && typeof rawValue === "object") {
              for (const [actualKey, value] of Object.entries(rawValue)) {
                newParamStrings.push(getQueryParamValue(actualKey, options.skipUrlEncoding ?? false, style, value));
              }
            } else {
              throw new Error("explode can only be set to true for objects and arrays");
            }
          } else {
            newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, rawValue));
          }
        }
        for (const paramString of newParamStrings) {
          const eqIndex = paramString.indexOf("=");
          const name = paramString.substring(0, eqIndex);
          const value = paramString.substring(eqIndex + 1);
          const existingValue = existingParams.get(name);
          if (existingValue !== void 0) {
            if (Array.isArray(existingValue)) {
              if (!existingValue.includes(value)) {
                existingValue.push(value);
              }
            } else if (existingValue !== value) {
              existingParams.set(name, [existingValue, value]);
            }
          } else {
            existingParams.set(name, value);
          }
        }
        const searchPieces = [];
        for (const [name, value] of existingParams) {
          if (Array.isArray(value)) {
            for (const subValue of value) {
              searchPieces.push(`${name}=${subValue}`);
            }
          } else {
            searchPieces.push(`${name}=${value}`);
          }
        }
        parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
        return parsedUrl.toString();
      }
      function buildBaseUrl(endpoint, options) {
        if (!options.pathParameters) {
          return endpoint;
        }
        const pathParams = options.pathParameters;
        for (const [key, param] of Object.entries(pathParams)) {
          if (param === void 0 || param === null) {
            throw new Error(`Path parameters ${key} must not be undefined or null`);
          }
          if (!param.toString || typeof param.toString !== "function") {
            throw new Error(`Path parameters must be able to be represented as string, ${key} can't`);
          }
          let value = param.toISOString !== void 0 ? param.toISOString() : String(param);
          if (!options.skipUrlEncoding) {
            value = encodeURIComponent(param);
          }
          endpoint = replaceAll(endpoint, `{${key}}`, value) ?? "";
        }
        return endpoint;
      }
      function buildRoutePath(routePath, pathParameters, options = {}) {
        for (const pathParam of pathParameters) {
          const allowReserved = typeof pathParam === "object" && (pathParam.allowReserved ?? false);
          let value = typeof pathParam === "object" ? pathParam.value : pathParam;
          if (!options.skipUrlEncoding && !allowReserved) {
            value = encodeURIComponent(value);
          }
          routePath = routePath.replace(/\{[\w-]+\}/, String(value));
        }
        return routePath;
      }
      function replaceAll(value, searchValue, replaceValue) {
        return !value || !searchValue ? value : value.split(searchValue).join(replaceValue || "");
      }
      ;
      function getClient(endpoint, clientOptions = {}) {
        const pipeline = clientOptions.pipeline ?? createDefaultPipeline(clientOptions);
        if (clientOptions.additionalPolicies?.length) {
          for (const { policy, position } of clientOptions.additionalPolicies) {
            const afterPhase = position === "perRetry" ? "Sign" : void 0;
            pipeline.addPolicy(policy, {
              afterPhase
            });
          }
        }
        const { allowInsecureConnection: allowInsecureConnection2, httpClient } = clientOptions;
        const endpointUrl = clientOptions.endpoint ?? endpoint;
        const client = (path, ...args) => {
          const getUrl = (requestOptions) => buildRequestUrl(endpointUrl, path, args, { allowInsecureConnection: allowInsecureConnection2, ...requestOptions });
          return {
            get: (requestOptions = {}) => {
              return buildOperation("GET", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            post: (requestOptions = {}) => {
              return buildOperation("POST", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            put: (requestOptions = {}) => {
              return buildOperation("PUT", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            patch: (requestOptions = {}) => {
              return buildOperation("PATCH", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            delete: (requestOptions = {}) => {
              return buildOperation("DELETE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            head: (requestOptions = {}) => {
              return buildOperation("HEAD", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            options: (requestOptions = {}) => {
              return buildOperation("OPTIONS", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            trace: (requestOptions = {}) => {
              return buildOperation("TRACE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            }
          };
        };
        return {
          path: client,
          pathUnchecked: client,
          pipeline
        };
      }
      function buildOperation(method, url, pipeline, options, allowInsecureConnection2, httpClient) {
        allowInsecureConnection2 = options.allowInsecureConnection ?? allowInsecureConnection2;
        return {
          then: function(onFulfilled, onrejected) {
            return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection: allowInsecureConnection2 }, httpClient).then(onFulfilled, onrejected);
          },
          async asBrowserStream() {
            if (env.qx) {
              throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
            } else {
              return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection: allowInsecureConnection2, responseAsStream: true }, httpClient);
            }
          },
          async asNodeStream() {
            if (env.qx) {
              return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection: allowInsecureConnection2, responseAsStream: true }, httpClient);
            } else {
              throw new Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.");
            }
          }
        };
      }
      ;
      function operationOptionsToRequestParameters(options) {
        return {
          allowInsecureConnection: options.requestOptions?.allowInsecureConnection,
          timeout: options.requestOptions?.timeout,
          skipUrlEncoding: options.requestOptions?.skipUrlEncoding,
          abortSignal: options.abortSignal,
          onUploadProgress: options.requestOptions?.onUploadProgress,
          onDownloadProgress: options.requestOptions?.onDownloadProgress,
          headers: { ...options.requestOptions?.headers },
          onResponse: options.onResponse
        };
      }
      ;
      function createRestError(messageOrResponse, response) {
        const resp = typeof messageOrResponse === "string" ? response : messageOrResponse;
        const internalError = resp.body?.error ?? resp.body;
        const message = typeof messageOrResponse === "string" ? messageOrResponse : internalError?.message ?? `Unexpected status code: ${resp.status}`;
        return new restError.p(message, {
          statusCode: statusCodeToNumber(resp.status),
          code: internalError?.code,
          request: resp.request,
          response: toPipelineResponse(resp)
        });
      }
      function toPipelineResponse(errorResponse) {
        return {
          headers: (0, httpHeaders.N)(errorResponse.headers),
          request: errorResponse.request,
          status: statusCodeToNumber(errorResponse.status) ?? -1,
          ...typeof errorResponse.body === "string" ? { bodyAsText: errorResponse.body } : {}
        };
      }
      function statusCodeToNumber(statusCode) {
        const status = Number.parseInt(statusCode);
        return Number.isNaN(status) ? void 0 : status;
      }
      ;
    })
  ),
  /***/
  7507: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          logger
        )
        /* harmony export */
      });
      var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3482);
      const logger = (0, _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__.KV)("ts-http-runtime");
    })
  ),
  /***/
  3482: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        KV: () => (
          /* binding */
          createClientLogger
        ),
        MX: () => (
          /* binding */
          createLoggerContext
        )
      });
      var external_node_os_ = __webpack_require__(8161);
      var external_node_util_ = __webpack_require__(7975);
      var external_node_process_ = __webpack_require__(1708);
      ;
      function log(message, ...args) {
        external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
      }
      var env = __webpack_require__(7970);
      ;
      const debugEnvVariable = (0, env.Az)("DEBUG");
      let enabledString;
      let enabledNamespaces = [];
      let skippedNamespaces = [];
      const debuggers = [];
      if (debugEnvVariable) {
        enable(debugEnvVariable);
      }
      const debugObj = Object.assign((namespace) => {
        return createDebugger(namespace);
      }, {
        enable,
        enabled,
        disable,
        log
      });
      function enable(namespaces) {
        enabledString = namespaces;
        enabledNamespaces = [];
        skippedNamespaces = [];
        const namespaceList = namespaces.split(",").map((ns) => ns.trim());
        for (const ns of namespaceList) {
          if (ns.startsWith("-")) {
            skippedNamespaces.push(ns.substring(1));
          } else {
            enabledNamespaces.push(ns);
          }
        }
        for (const instance of debuggers) {
          instance.enabled = enabled(instance.namespace);
        }
      }
      function enabled(namespace) {
        if (namespace.endsWith("*")) {
          return true;
        }
        for (const skipped of skippedNamespaces) {
          if (namespaceMatches(namespace, skipped)) {
            return false;
          }
        }
        for (const enabledNamespace of enabledNamespaces) {
          if (namespaceMatches(namespace, enabledNamespace)) {
            return true;
          }
        }
        return false;
      }
      function namespaceMatches(namespace, patternToMatch) {
        if (patternToMatch.indexOf("*") === -1) {
          return namespace === patternToMatch;
        }
        let pattern = patternToMatch;
        if (patternToMatch.indexOf("**") !== -1) {
          const patternParts = [];
          let lastCharacter = "";
          for (const character of patternToMatch) {
            if (character === "*" && lastCharacter === "*") {
              continue;
            } else {
              lastCharacter = character;
              patternParts.push(character);
            }
          }
          pattern = patternParts.join("");
        }
        let namespaceIndex = 0;
        let patternIndex = 0;
        const patternLength = pattern.length;
        const namespaceLength = namespace.length;
        let lastWildcard = -1;
        let lastWildcardNamespace = -1;
        while (namespaceIndex < namespaceLength && patternIndex < patternLength) {
          if (pattern[patternIndex] === "*") {
            lastWildcard = patternIndex;
            patternIndex++;
            if (patternIndex === patternLength) {
              return true;
            }
            while (namespace[namespaceIndex] !== pattern[patternIndex]) {
              namespaceIndex++;
              if (namespaceIndex === namespaceLength) {
                return false;
              }
            }
            lastWildcardNamespace = namespaceIndex;
            namespaceIndex++;
            patternIndex++;
            continue;
          } else if (pattern[patternIndex] === namespace[namespaceIndex]) {
            patternIndex++;
            namespaceIndex++;
          } else if (lastWildcard >= 0) {
            patternIndex = lastWildcard + 1;
            namespaceIndex = lastWildcardNamespace + 1;
            if (namespaceIndex === namespaceLength) {
              return false;
            }
            while (namespace[namespaceIndex] !== pattern[patternIndex]) {
              namespaceIndex++;
              if (namespaceIndex === namespaceLength) {
                return false;
              }
            }
            lastWildcardNamespace = namespaceIndex;
            namespaceIndex++;
            patternIndex++;
            continue;
          } else {
            return false;
          }
        }
        const namespaceDone = namespaceIndex === namespace.length;
        const patternDone = patternIndex === pattern.length;
        const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
        return namespaceDone && (patternDone || trailingWildCard);
      }
      function disable() {
        const result = enabledString || "";
        enable("");
        return result;
      }
      function createDebugger(namespace) {
        const newDebugger = Object.assign(debug2, {
          enabled: enabled(namespace),
          destroy,
          log: debugObj.log,
          namespace,
          extend
        });
        function debug2(...args) {
          if (!newDebugger.enabled) {
            return;
          }
          if (args.length > 0) {
            args[0] = `${namespace} ${args[0]}`;
          }
          newDebugger.log(...args);
        }
        debuggers.push(newDebugger);
        return newDebugger;
      }
      function destroy() {
        const index = debuggers.indexOf(this);
        if (index >= 0) {
          debuggers.splice(index, 1);
          return true;
        }
        return false;
      }
      function extend(namespace) {
        const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
        newDebugger.log = this.log;
        return newDebugger;
      }
      const debug = debugObj;
      ;
      const TYPESPEC_RUNTIME_LOG_LEVELS = ["verbose", "info", "warning", "error"];
      const levelMap = {
        verbose: 400,
        info: 300,
        warning: 200,
        error: 100
      };
      function patchLogMethod(parent, child) {
        child.log = (...args) => {
          parent.log(...args);
        };
      }
      function isTypeSpecRuntimeLogLevel(level) {
        return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
      }
      function createLoggerContext(options) {
        const registeredLoggers = /* @__PURE__ */ new Set();
        const logLevelFromEnv = (0, env.Az)(options.logLevelEnvVarName);
        let logLevel;
        const clientLogger = debug(options.namespace);
        clientLogger.log = (...args) => {
          debug.log(...args);
        };
        function contextSetLogLevel(level) {
          if (level && !isTypeSpecRuntimeLogLevel(level)) {
            throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
          }
          logLevel = level;
          const enabledNamespaces2 = [];
          for (const logger of registeredLoggers) {
            if (shouldEnable(logger)) {
              enabledNamespaces2.push(logger.namespace);
            }
          }
          debug.enable(enabledNamespaces2.join(","));
        }
        if (logLevelFromEnv) {
          if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) {
            contextSetLogLevel(logLevelFromEnv);
          } else {
            console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
          }
        }
        function shouldEnable(logger) {
          return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
        }
        function createLogger(parent, level) {
          const logger = Object.assign(parent.extend(level), {
            level
          });
          patchLogMethod(parent, logger);
          if (shouldEnable(logger)) {
            const enabledNamespaces2 = debug.disable();
            debug.enable(enabledNamespaces2 + "," + logger.namespace);
          }
          registeredLoggers.add(logger);
          return logger;
        }
        function contextGetLogLevel() {
          return logLevel;
        }
        function contextCreateClientLogger(namespace) {
          const clientRootLogger = clientLogger.extend(namespace);
          patchLogMethod(clientLogger, clientRootLogger);
          return {
            error: createLogger(clientRootLogger, "error"),
            warning: createLogger(clientRootLogger, "warning"),
            info: createLogger(clientRootLogger, "info"),
            verbose: createLogger(clientRootLogger, "verbose")
          };
        }
        return {
          setLogLevel: contextSetLogLevel,
          getLogLevel: contextGetLogLevel,
          createClientLogger: contextCreateClientLogger,
          logger: clientLogger
        };
      }
      const context = createLoggerContext({
        logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
        namespace: "typeSpecRuntime"
      });
      const TypeSpecRuntimeLogger = context.logger;
      function setLogLevel(logLevel) {
        context.setLogLevel(logLevel);
      }
      function getLogLevel() {
        return context.getLogLevel();
      }
      function createClientLogger(namespace) {
        return context.createClientLogger(namespace);
      }
    })
  ),
  /***/
  7739: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          agentPolicy
        )
        /* harmony export */
      });
      const agentPolicyName = "agentPolicy";
      function agentPolicy(agent) {
        return {
          name: agentPolicyName,
          sendRequest: async (req, next) => {
            if (!req.agent) {
              req.agent = agent;
            }
            return next(req);
          }
        };
      }
    })
  ),
  /***/
  4592: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          decompressResponsePolicy
        )
        /* harmony export */
      });
      const decompressResponsePolicyName = "decompressResponsePolicy";
      function decompressResponsePolicy() {
        return {
          name: decompressResponsePolicyName,
          async sendRequest(request, next) {
            if (request.method !== "HEAD") {
              request.headers.set("Accept-Encoding", "gzip,deflate");
            }
            return next(request);
          }
        };
      }
    })
  ),
  /***/
  7005: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          defaultRetryPolicy
        )
        /* harmony export */
      });
      var _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
      var _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5039);
      var _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9004);
      var _constants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4084);
      const defaultRetryPolicyName = "defaultRetryPolicy";
      function defaultRetryPolicy(options = {}) {
        return {
          name: defaultRetryPolicyName,
          sendRequest: (0, _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__.J)([(0, _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__.P)(), (0, _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__.xB)(options)], {
            maxRetries: options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_3__.o
          }).sendRequest
        };
      }
    })
  ),
  /***/
  8977: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        j: () => (
          /* binding */
          formDataPolicy
        )
      });
      var bytesEncoding = __webpack_require__(3816);
      ;
      function convertBodyToFormDataMap(body) {
        if (typeof FormData !== "undefined" && body instanceof FormData) {
          const formDataMap = {};
          for (const [key, value] of body.entries()) {
            const existing = formDataMap[key];
            if (Array.isArray(existing)) {
              existing.push(value);
            } else {
              formDataMap[key] = existing !== void 0 ? [existing, value] : [value];
            }
          }
          return formDataMap;
        }
        return void 0;
      }
      var httpHeaders = __webpack_require__(8443);
      ;
      const formDataPolicyName = "formDataPolicy";
      function formDataPolicy() {
        return {
          name: formDataPolicyName,
          async sendRequest(request, next) {
            const converted = convertBodyToFormDataMap(request.body);
            if (converted) {
              request.formData = converted;
              request.body = void 0;
            }
            if (request.formData) {
              const contentType = request.headers.get("Content-Type");
              if (contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1) {
                request.body = wwwFormUrlEncode(request.formData);
              } else {
                await prepareFormData(request.formData, request);
              }
              request.formData = void 0;
            }
            return next(request);
          }
        };
      }
      function wwwFormUrlEncode(formData) {
        const urlSearchParams = new URLSearchParams();
        for (const [key, value] of Object.entries(formData)) {
          if (Array.isArray(value)) {
            for (const subValue of value) {
              urlSearchParams.append(key, subValue.toString());
            }
          } else {
            urlSearchParams.append(key, value.toString());
          }
        }
        return urlSearchParams.toString();
      }
      async function prepareFormData(formData, request) {
        const contentType = request.headers.get("Content-Type");
        if (contentType && !contentType.startsWith("multipart/form-data")) {
          return;
        }
        request.headers.set("Content-Type", contentType ?? "multipart/form-data");
        const parts = [];
        for (const [fieldName, values] of Object.entries(formData)) {
          for (const value of Array.isArray(values) ? values : [values]) {
            if (typeof value === "string") {
              parts.push({
                headers: (0, httpHeaders.N)({
                  "Content-Disposition": `form-data; name="${fieldName}"`
                }),
                body: (0, bytesEncoding.A)(value, "utf-8")
              });
            } else if (value === void 0 || value === null || typeof value !== "object") {
              throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
            } else {
              const fileName = value.name || "blob";
              const headers = (0, httpHeaders.N)();
              headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
              headers.set("Content-Type", value.type || "application/octet-stream");
              parts.push({
                headers,
                body: value
              });
            }
          }
        }
        request.multipartBody = { parts };
      }
    })
  ),
  /***/
  8676: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          logPolicy
        )
        /* harmony export */
      });
      var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7507);
      var _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4326);
      const logPolicyName = "logPolicy";
      function logPolicy(options = {}) {
        const logger = options.logger ?? _log_js__WEBPACK_IMPORTED_MODULE_0__.v.info;
        const sanitizer = new _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.I({
          additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
          additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
        });
        return {
          name: logPolicyName,
          async sendRequest(request, next) {
            if (!logger.enabled) {
              return next(request);
            }
            logger(`Request: ${sanitizer.sanitize(request)}`);
            const response = await next(request);
            logger(`Response status code: ${response.status}`);
            logger(`Headers: ${sanitizer.sanitize(response.headers)}`);
            return response;
          }
        };
      }
    })
  ),
  /***/
  5895: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        J: () => (
          /* binding */
          multipartPolicy
        ),
        u: () => (
          /* binding */
          multipartPolicyName
        )
      });
      var bytesEncoding = __webpack_require__(3816);
      var typeGuards = __webpack_require__(1717);
      var uuidUtils = __webpack_require__(5410);
      var external_stream_ = __webpack_require__(2203);
      ;
      async function* streamAsyncIterator() {
        const reader = this.getReader();
        try {
          while (true) {
            const { done, value } = await reader.read();
            if (done) {
              return;
            }
            yield value;
          }
        } finally {
          reader.releaseLock();
        }
      }
      function makeAsyncIterable(webStream) {
        if (!webStream[Symbol.asyncIterator]) {
          webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
        }
        if (!webStream.values) {
          webStream.values = streamAsyncIterator.bind(webStream);
        }
      }
      function ensureNodeStream(stream) {
        if (stream instanceof ReadableStream) {
          makeAsyncIterable(stream);
          return external_stream_.Readable.fromWeb(stream);
        } else {
          return stream;
        }
      }
      function toStream(source) {
        if (source instanceof Uint8Array) {
          return external_stream_.Readable.from(Buffer.from(source));
        } else if ((0, typeGuards.qf)(source)) {
          return ensureNodeStream(source.stream());
        } else {
          return ensureNodeStream(source);
        }
      }
      async function concat(sources) {
        return function() {
          const streams = sources.map((x) => typeof x === "function" ? x() : x).map(toStream);
          return external_stream_.Readable.from((async function* () {
            for (const stream of streams) {
              for await (const chunk of stream) {
                yield chunk;
              }
            }
          })());
        };
      }
      ;
      function generateBoundary() {
        return `----AzSDKFormBoundary${(0, uuidUtils.N)()}`;
      }
      function encodeHeaders(headers) {
        let result = "";
        for (const [key, value] of headers) {
          result += `${key}: ${value}\r
`;
        }
        return result;
      }
      function getLength(source) {
        if (source instanceof Uint8Array) {
          return source.byteLength;
        } else if ((0, typeGuards.qf)(source)) {
          return source.size === -1 ? void 0 : source.size;
        } else {
          return void 0;
        }
      }
      function getTotalLength(sources) {
        let total = 0;
        for (const source of sources) {
          const partLength = getLength(source);
          if (partLength === void 0) {
            return void 0;
          } else {
            total += partLength;
          }
        }
        return total;
      }
      async function buildRequestBody(request, parts, boundary) {
        const sources = [
          (0, bytesEncoding.A)(`--${boundary}`, "utf-8"),
          ...parts.flatMap((part) => [
            (0, bytesEncoding.A)("\r\n", "utf-8"),
            (0, bytesEncoding.A)(encodeHeaders(part.headers), "utf-8"),
            (0, bytesEncoding.A)("\r\n", "utf-8"),
            part.body,
            (0, bytesEncoding.A)(`\r
--${boundary}`, "utf-8")
          ]),
          (0, bytesEncoding.A)("--\r\n\r\n", "utf-8")
        ];
        const contentLength = getTotalLength(sources);
        if (contentLength) {
          request.headers.set("Content-Length", contentLength);
        }
        request.body = await concat(sources);
      }
      const multipartPolicyName = "multipartPolicy";
      const maxBoundaryLength = 70;
      const validBoundaryCharacters = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
      function assertValidBoundary(boundary) {
        if (boundary.length > maxBoundaryLength) {
          throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
        }
        if (Array.from(boundary).some((x) => !validBoundaryCharacters.has(x))) {
          throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
        }
      }
      function multipartPolicy() {
        return {
          name: multipartPolicyName,
          async sendRequest(request, next) {
            if (!request.multipartBody) {
              return next(request);
            }
            if (request.body) {
              throw new Error("multipartBody and regular body cannot be set at the same time");
            }
            let boundary = request.multipartBody.boundary;
            const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
            const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
            if (!parsedHeader) {
              throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
            }
            const [, contentType, parsedBoundary] = parsedHeader;
            if (parsedBoundary && boundary && parsedBoundary !== boundary) {
              throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
            }
            boundary ??= parsedBoundary;
            if (boundary) {
              assertValidBoundary(boundary);
            } else {
              boundary = generateBoundary();
            }
            request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
            await buildRequestBody(request, request.multipartBody.parts, boundary);
            request.multipartBody = void 0;
            return next(request);
          }
        };
      }
    })
  ),
  /***/
  7794: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ll: () => (
          /* binding */
          proxyPolicy
        )
        /* harmony export */
      });
      var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
      var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1970);
      var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7507);
      const HTTPS_PROXY = "HTTPS_PROXY";
      const HTTP_PROXY = "HTTP_PROXY";
      const ALL_PROXY = "ALL_PROXY";
      const NO_PROXY = "NO_PROXY";
      const proxyPolicyName = "proxyPolicy";
      const globalNoProxyList = [];
      let noProxyListLoaded = false;
      const globalBypassedMap = /* @__PURE__ */ new Map();
      function getEnvironmentValue(name) {
        if (process.env[name]) {
          return process.env[name];
        } else if (process.env[name.toLowerCase()]) {
          return process.env[name.toLowerCase()];
        }
        return void 0;
      }
      function loadEnvironmentProxyValue() {
        if (!process) {
          return void 0;
        }
        const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
        const allProxy = getEnvironmentValue(ALL_PROXY);
        const httpProxy = getEnvironmentValue(HTTP_PROXY);
        return httpsProxy || allProxy || httpProxy;
      }
      function isBypassed(uri, noProxyList, bypassedMap) {
        if (noProxyList.length === 0) {
          return false;
        }
        const host = new URL(uri).hostname;
        if (bypassedMap?.has(host)) {
          return bypassedMap.get(host);
        }
        let isBypassedFlag = false;
        for (const pattern of noProxyList) {
          if (pattern[0] === ".") {
            if (host.endsWith(pattern)) {
              isBypassedFlag = true;
            } else {
              if (host.length === pattern.length - 1 && host === pattern.slice(1)) {
                isBypassedFlag = true;
              }
            }
          } else {
            if (host === pattern) {
              isBypassedFlag = true;
            }
          }
        }
        bypassedMap?.set(host, isBypassedFlag);
        return isBypassedFlag;
      }
      function loadNoProxy() {
        const noProxy = getEnvironmentValue(NO_PROXY);
        noProxyListLoaded = true;
        if (noProxy) {
          return noProxy.split(",").map((item) => item.trim()).filter((item) => item.length);
        }
        return [];
      }
      function getDefaultProxySettings(proxyUrl) {
        if (!proxyUrl) {
          proxyUrl = loadEnvironmentProxyValue();
          if (!proxyUrl) {
            return void 0;
          }
        }
        const parsedUrl = new URL(proxyUrl);
        const schema = parsedUrl.protocol ? parsedUrl.protocol + "//" : "";
        return {
          host: schema + parsedUrl.hostname,
          port: Number.parseInt(parsedUrl.port || "80"),
          username: parsedUrl.username,
          password: parsedUrl.password
        };
      }
      function getDefaultProxySettingsInternal() {
        const envProxy = loadEnvironmentProxyValue();
        return envProxy ? new URL(envProxy) : void 0;
      }
      function getUrlFromProxySettings(settings) {
        let parsedProxyUrl;
        try {
          parsedProxyUrl = new URL(settings.host);
        } catch {
          throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
        }
        parsedProxyUrl.port = String(settings.port);
        if (settings.username) {
          parsedProxyUrl.username = settings.username;
        }
        if (settings.password) {
          parsedProxyUrl.password = settings.password;
        }
        return parsedProxyUrl;
      }
      function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
        if (request.agent) {
          return;
        }
        const url = new URL(request.url);
        const isInsecure = url.protocol !== "https:";
        if (request.tlsSettings) {
          _log_js__WEBPACK_IMPORTED_MODULE_2__.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
        }
        if (isInsecure) {
          if (!cachedAgents.httpProxyAgent) {
            cachedAgents.httpProxyAgent = new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpProxyAgent(proxyUrl);
          }
          request.agent = cachedAgents.httpProxyAgent;
        } else {
          if (!cachedAgents.httpsProxyAgent) {
            cachedAgents.httpsProxyAgent = new https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__.HttpsProxyAgent(proxyUrl);
          }
          request.agent = cachedAgents.httpsProxyAgent;
        }
      }
      function proxyPolicy(proxySettings, options) {
        if (!noProxyListLoaded) {
          globalNoProxyList.push(...loadNoProxy());
        }
        const defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
        const cachedAgents = {};
        return {
          name: proxyPolicyName,
          async sendRequest(request, next) {
            if (!request.proxySettings && defaultProxy && !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap)) {
              setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
            } else if (request.proxySettings) {
              setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
            }
            return next(request);
          }
        };
      }
    })
  ),
  /***/
  8804: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          redirectPolicy
        )
        /* harmony export */
      });
      var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7507);
      const redirectPolicyName = "redirectPolicy";
      const allowedRedirect = ["GET", "HEAD"];
      function redirectPolicy(options = {}) {
        const { maxRetries = 20, allowCrossOriginRedirects = false } = options;
        return {
          name: redirectPolicyName,
          async sendRequest(request, next) {
            const response = await next(request);
            return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
          }
        };
      }
      async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
        const { request, status, headers } = response;
        const locationHeader = headers.get("location");
        if (locationHeader && (status === 300 || status === 301 && allowedRedirect.includes(request.method) || status === 302 && allowedRedirect.includes(request.method) || status === 303 && request.method === "POST" || status === 307) && currentRetries < maxRetries) {
          const url = new URL(locationHeader, request.url);
          if (!allowCrossOriginRedirects) {
            const originalUrl = new URL(request.url);
            if (url.origin !== originalUrl.origin) {
              _log_js__WEBPACK_IMPORTED_MODULE_0__.v.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
              return response;
            }
          }
          request.url = url.toString();
          if (status === 303) {
            request.method = "GET";
            request.headers.delete("Content-Length");
            delete request.body;
          }
          request.headers.delete("Authorization");
          const res = await next(request);
          return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
        }
        return response;
      }
    })
  ),
  /***/
  9004: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          retryPolicy2
        )
        /* harmony export */
      });
      var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
      var _restError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5571);
      var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5151);
      var _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3482);
      var _constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
      const retryPolicyLogger = (0, _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__.KV)("ts-http-runtime retryPolicy");
      const retryPolicyName = "retryPolicy";
      function retryPolicy2(strategies, options = { maxRetries: _constants_js__WEBPACK_IMPORTED_MODULE_4__.o }) {
        const logger = options.logger || retryPolicyLogger;
        return {
          name: retryPolicyName,
          async sendRequest(request, next) {
            let response;
            let responseError;
            let retryCount = -1;
            retryRequest: while (true) {
              retryCount += 1;
              response = void 0;
              responseError = void 0;
              try {
                logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
                response = await next(request);
                logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
              } catch (e) {
                logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
                if (!(0, _restError_js__WEBPACK_IMPORTED_MODULE_1__.T)(e)) {
                  throw e;
                }
                responseError = e;
                response = e.response;
              }
              if (request.abortSignal?.aborted) {
                logger.error(`Retry ${retryCount}: Request aborted.`);
                const abortError = new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__.l();
                throw abortError;
              }
              if (retryCount >= (options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_4__.o)) {
                logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
                if (responseError) {
                  throw responseError;
                } else if (response) {
                  return response;
                } else {
                  throw new Error("Maximum retries reached with no response or error to throw");
                }
              }
              logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
              strategiesLoop: for (const strategy of strategies) {
                const strategyLogger = strategy.logger || logger;
                strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
                const modifiers = strategy.retry({
                  retryCount,
                  response,
                  responseError
                });
                if (modifiers.skipStrategy) {
                  strategyLogger.info(`Retry ${retryCount}: Skipped.`);
                  continue strategiesLoop;
                }
                const { errorToThrow, retryAfterInMs, redirectTo } = modifiers;
                if (errorToThrow) {
                  strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
                  throw errorToThrow;
                }
                if (retryAfterInMs || retryAfterInMs === 0) {
                  strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
                  await (0, _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.c)(retryAfterInMs, void 0, { abortSignal: request.abortSignal });
                  continue retryRequest;
                }
                if (redirectTo) {
                  strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
                  request.url = redirectTo;
                  continue retryRequest;
                }
              }
              if (responseError) {
                logger.info(`None of the retry strategies could work with the received error. Throwing it.`);
                throw responseError;
              }
              if (response) {
                logger.info(`None of the retry strategies could work with the received response. Returning it.`);
                return response;
              }
            }
          }
        };
      }
    })
  ),
  /***/
  1559: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          tlsPolicy
        )
        /* harmony export */
      });
      const tlsPolicyName = "tlsPolicy";
      function tlsPolicy(tlsSettings) {
        return {
          name: tlsPolicyName,
          sendRequest: async (req, next) => {
            if (!req.tlsSettings) {
              req.tlsSettings = tlsSettings;
            }
            return next(req);
          }
        };
      }
    })
  ),
  /***/
  1425: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        z: () => (
          /* binding */
          userAgentPolicy
        )
      });
      var external_node_os_ = __webpack_require__(8161);
      var external_node_process_ = __webpack_require__(1708);
      ;
      function getHeaderName() {
        return "User-Agent";
      }
      async function setPlatformSpecificData(map) {
        if (external_node_process_ && external_node_process_.versions) {
          const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
          if (external_node_process_.versions.bun) {
            map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`);
          } else if (external_node_process_.versions.deno) {
            map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`);
          } else if (external_node_process_.versions.node) {
            map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
          }
        }
      }
      var constants = __webpack_require__(4084);
      ;
      function getUserAgentString(telemetryInfo) {
        const parts = [];
        for (const [key, value] of telemetryInfo) {
          const token = value ? `${key}/${value}` : key;
          parts.push(token);
        }
        return parts.join(" ");
      }
      function getUserAgentHeaderName() {
        return getHeaderName();
      }
      async function getUserAgentValue(prefix) {
        const runtimeInfo = /* @__PURE__ */ new Map();
        runtimeInfo.set("ts-http-runtime", constants.M);
        await setPlatformSpecificData(runtimeInfo);
        const defaultAgent = getUserAgentString(runtimeInfo);
        const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
        return userAgentValue;
      }
      ;
      const UserAgentHeaderName = getUserAgentHeaderName();
      const userAgentPolicyName = "userAgentPolicy";
      function userAgentPolicy(options = {}) {
        const userAgentValue = getUserAgentValue(options.userAgentPrefix);
        return {
          name: userAgentPolicyName,
          async sendRequest(request, next) {
            if (!request.headers.has(UserAgentHeaderName)) {
              request.headers.set(UserAgentHeaderName, await userAgentValue);
            }
            return next(request);
          }
        };
      }
    })
  ),
  /***/
  5571: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p: () => (
          /* binding */
          RestError
        ),
        T: () => (
          /* binding */
          isRestError
        )
      });
      var error = __webpack_require__(4820);
      var external_node_util_ = __webpack_require__(7975);
      ;
      const custom = external_node_util_.inspect.custom;
      var sanitizer = __webpack_require__(4326);
      ;
      const errorSanitizer = new sanitizer.I();
      class RestError extends Error {
        /**
         * Something went wrong when making the request.
         * This means the actual request failed for some reason,
         * such as a DNS issue or the connection being lost.
         */
        static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
        /**
         * This means that parsing the response from the server failed.
         * It may have been malformed.
         */
        static PARSE_ERROR = "PARSE_ERROR";
        /**
         * The code of the error itself (use statics on RestError if possible.)
         */
        code;
        /**
         * The HTTP status code of the request (if applicable.)
         */
        statusCode;
        /**
         * The request that was made.
         * This property is non-enumerable.
         */
        request;
        /**
         * The response received (if any.)
         * This property is non-enumerable.
         */
        response;
        /**
         * Bonus property set by the throw site.
         */
        details;
        constructor(message, options = {}) {
          super(message);
          this.name = "RestError";
          this.code = options.code;
          this.statusCode = options.statusCode;
          Object.defineProperty(this, "request", { value: options.request, enumerable: false });
          Object.defineProperty(this, "response", { value: options.response, enumerable: false });
          const agent = this.request?.agent ? {
            maxFreeSockets: this.request.agent.maxFreeSockets,
            maxSockets: this.request.agent.maxSockets
          } : void 0;
          Object.defineProperty(this, custom, {
            value: () => {
              return `RestError: ${this.message} 
 ${errorSanitizer.sanitize({
                ...this,
                request: { ...this.request, agent },
                response: this.response
              })}`;
            },
            enumerable: false
          });
          Object.setPrototypeOf(this, RestError.prototype);
        }
      }
      function isRestError(e) {
        if (e instanceof RestError) {
          return true;
        }
        return (0, error.b)(e) && e.name === "RestError";
      }
    })
  ),
  /***/
  3945: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        xB: () => (
          /* binding */
          exponentialRetryStrategy2
        )
      });
      ;
      function getRandomIntegerInclusive2(min, max) {
        min = Math.ceil(min);
        max = Math.floor(max);
        const offset = Math.floor(Math.random() * (max - min + 1));
        return offset + min;
      }
      ;
      function calculateRetryDelay(retryAttempt, config) {
        const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
        const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
        const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive2(0, clampedDelay / 2);
        return { retryAfterInMs };
      }
      var throttlingRetryStrategy2 = __webpack_require__(5039);
      ;
      const DEFAULT_CLIENT_RETRY_INTERVAL = 1e3;
      const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 1e3 * 64;
      function exponentialRetryStrategy2(options = {}) {
        const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
        const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
        return {
          name: "exponentialRetryStrategy",
          retry({ retryCount, response, responseError }) {
            const matchedSystemError = isSystemError(responseError);
            const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
            const isExponential = isExponentialRetryResponse(response);
            const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
            const unknownResponse = response && ((0, throttlingRetryStrategy2.$)(response) || !isExponential);
            if (unknownResponse || ignoreExponentialResponse || ignoreSystemErrors) {
              return { skipStrategy: true };
            }
            if (responseError && !matchedSystemError && !isExponential) {
              return { errorToThrow: responseError };
            }
            return calculateRetryDelay(retryCount, {
              retryDelayInMs: retryInterval,
              maxRetryDelayInMs: maxRetryInterval
            });
          }
        };
      }
      function isExponentialRetryResponse(response) {
        return Boolean(response && response.status !== void 0 && (response.status >= 500 || response.status === 408) && response.status !== 501 && response.status !== 505);
      }
      function isSystemError(err) {
        if (!err) {
          return false;
        }
        return err.code === "ETIMEDOUT" || err.code === "ESOCKETTIMEDOUT" || err.code === "ECONNREFUSED" || err.code === "ECONNRESET" || err.code === "ENOENT" || err.code === "ENOTFOUND";
      }
    })
  ),
  /***/
  5039: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          isThrottlingRetryResponse
        ),
        /* harmony export */
        P: () => (
          /* binding */
          throttlingRetryStrategy2
        )
        /* harmony export */
      });
      var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
      const RetryAfterHeader = "Retry-After";
      const AllRetryAfterHeaders = ["retry-after-ms", "x-ms-retry-after-ms", RetryAfterHeader];
      function getRetryAfterInMs(response) {
        if (!(response && [429, 503].includes(response.status)))
          return void 0;
        try {
          for (const header of AllRetryAfterHeaders) {
            const retryAfterValue = (0, _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.H)(response, header);
            if (retryAfterValue === 0 || retryAfterValue) {
              const multiplyingFactor = header === RetryAfterHeader ? 1e3 : 1;
              return retryAfterValue * multiplyingFactor;
            }
          }
          const retryAfterHeader = response.headers.get(RetryAfterHeader);
          if (!retryAfterHeader)
            return;
          const date = Date.parse(retryAfterHeader);
          const diff = date - Date.now();
          return Number.isFinite(diff) ? Math.max(0, diff) : void 0;
        } catch {
          return void 0;
        }
      }
      function isThrottlingRetryResponse(response) {
        return Number.isFinite(getRetryAfterInMs(response));
      }
      function throttlingRetryStrategy2() {
        return {
          name: "throttlingRetryStrategy",
          retry({ response }) {
            const retryAfterInMs = getRetryAfterInMs(response);
            if (!Number.isFinite(retryAfterInMs)) {
              return { skipStrategy: true };
            }
            return {
              retryAfterInMs
            };
          }
        };
      }
    })
  ),
  /***/
  3816: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          stringToUint8Array
        ),
        /* harmony export */
        S: () => (
          /* binding */
          uint8ArrayToString
        )
        /* harmony export */
      });
      function uint8ArrayToString(bytes, format) {
        return Buffer.from(bytes).toString(format);
      }
      function stringToUint8Array(value, format) {
        return Buffer.from(value, format);
      }
    })
  ),
  /***/
  4820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          isError
        )
        /* harmony export */
      });
      var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
      function isError(e) {
        if ((0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(e)) {
          const hasName = typeof e.name === "string";
          const hasMessage = typeof e.message === "string";
          return hasName && hasMessage;
        }
        return false;
      }
    })
  ),
  /***/
  5607: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          parseHeaderValueAsNumber
        ),
        /* harmony export */
        c: () => (
          /* binding */
          delay
        )
        /* harmony export */
      });
      var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5151);
      const StandardAbortMessage = "The operation was aborted.";
      function delay(delayInMs, value, options) {
        return new Promise((resolve, reject) => {
          let timer = void 0;
          let onAborted = void 0;
          const rejectOnAbort = () => {
            return reject(new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__.l(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage));
          };
          const removeListeners = () => {
            if (options?.abortSignal && onAborted) {
              options.abortSignal.removeEventListener("abort", onAborted);
            }
          };
          onAborted = () => {
            if (timer) {
              clearTimeout(timer);
            }
            removeListeners();
            return rejectOnAbort();
          };
          if (options?.abortSignal && options.abortSignal.aborted) {
            return rejectOnAbort();
          }
          timer = setTimeout(() => {
            removeListeners();
            resolve(value);
          }, delayInMs);
          if (options?.abortSignal) {
            options.abortSignal.addEventListener("abort", onAborted);
          }
        });
      }
      function parseHeaderValueAsNumber(response, headerName) {
        const value = response.headers.get(headerName);
        if (!value)
          return;
        const valueAsNum = Number(value);
        if (Number.isNaN(valueAsNum))
          return;
        return valueAsNum;
      }
    })
  ),
  /***/
  1834: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        If: () => (
          /* reexport */
          sanitizer.I
        ),
        Bd: () => (
          /* reexport */
          env.Bd
        ),
        Qg: () => (
          /* reexport */
          env.Qg
        ),
        N6: () => (
          /* reexport */
          env.N6
        ),
        bJ: () => (
          /* reexport */
          error.b
        ),
        qx: () => (
          /* reexport */
          env.qx
        ),
        tX: () => (
          /* reexport */
          env.tX
        ),
        lV: () => (
          /* reexport */
          env.lV
        ),
        p7: () => (
          /* reexport */
          env.p7
        ),
        Al: () => (
          /* reexport */
          bytesEncoding.A
        ),
        SW: () => (
          /* reexport */
          bytesEncoding.S
        )
      });
      var error = __webpack_require__(4820);
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      async function computeSha256Hmac(key, stringToSign, encoding) {
        const decodedKey = Buffer.from(key, "base64");
        return createHmac("sha256", decodedKey).update(stringToSign).digest(encoding);
      }
      async function computeSha256Hash(content, encoding) {
        return createHash("sha256").update(content).digest(encoding);
      }
      var env = __webpack_require__(7970);
      var bytesEncoding = __webpack_require__(3816);
      var sanitizer = __webpack_require__(4326);
      ;
    })
  ),
  /***/
  8011: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          isObject
        )
        /* harmony export */
      });
      function isObject(input) {
        return typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
      }
    })
  ),
  /***/
  4326: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          Sanitizer
        )
        /* harmony export */
      });
      var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
      const RedactedString = "REDACTED";
      const defaultAllowedHeaderNames = [
        "x-ms-client-request-id",
        "x-ms-return-client-request-id",
        "x-ms-useragent",
        "x-ms-correlation-request-id",
        "x-ms-request-id",
        "client-request-id",
        "ms-cv",
        "return-client-request-id",
        "traceparent",
        "Access-Control-Allow-Credentials",
        "Access-Control-Allow-Headers",
        "Access-Control-Allow-Methods",
        "Access-Control-Allow-Origin",
        "Access-Control-Expose-Headers",
        "Access-Control-Max-Age",
        "Access-Control-Request-Headers",
        "Access-Control-Request-Method",
        "Origin",
        "Accept",
        "Accept-Encoding",
        "Cache-Control",
        "Connection",
        "Content-Length",
        "Content-Type",
        "Date",
        "ETag",
        "Expires",
        "If-Match",
        "If-Modified-Since",
        "If-None-Match",
        "If-Unmodified-Since",
        "Last-Modified",
        "Pragma",
        "Request-Id",
        "Retry-After",
        "Server",
        "Transfer-Encoding",
        "User-Agent",
        "WWW-Authenticate"
      ];
      const defaultAllowedQueryParameters = ["api-version"];
      class Sanitizer {
        allowedHeaderNames;
        allowedQueryParameters;
        constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [] } = {}) {
          allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
          allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
          this.allowedHeaderNames = new Set(allowedHeaderNames.map((n) => n.toLowerCase()));
          this.allowedQueryParameters = new Set(allowedQueryParameters.map((p) => p.toLowerCase()));
        }
        /**
         * Sanitizes an object for logging.
         * @param obj - The object to sanitize
         * @returns - The sanitized object as a string
         */
        sanitize(obj) {
          const seen = /* @__PURE__ */ new Set();
          return JSON.stringify(obj, (key, value) => {
            if (value instanceof Error) {
              return {
                ...value,
                name: value.name,
                message: value.message
              };
            }
            if (key === "headers" && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
              return this.sanitizeHeaders(value);
            } else if (key === "url" && typeof value === "string") {
              return this.sanitizeUrl(value);
            } else if (key === "query" && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
              return this.sanitizeQuery(value);
            } else if (key === "body") {
              return void 0;
            } else if (key === "response") {
              return void 0;
            } else if (key === "operationSpec") {
              return void 0;
            } else if (Array.isArray(value) || (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
              if (seen.has(value)) {
                return "[Circular]";
              }
              seen.add(value);
            }
            return value;
          }, 2);
        }
        /**
         * Sanitizes a URL for logging.
         * @param value - The URL to sanitize
         * @returns - The sanitized URL as a string
         */
        sanitizeUrl(value) {
          if (typeof value !== "string" || value === null || value === "") {
            return value;
          }
          const url = new URL(value);
          if (!url.search) {
            return value;
          }
          for (const [key] of url.searchParams) {
            if (!this.allowedQueryParameters.has(key.toLowerCase())) {
              url.searchParams.set(key, RedactedString);
            }
          }
          return url.toString();
        }
        sanitizeHeaders(obj) {
          const sanitized = {};
          for (const key of Object.keys(obj)) {
            if (this.allowedHeaderNames.has(key.toLowerCase())) {
              sanitized[key] = obj[key];
            } else {
              sanitized[key] = RedactedString;
            }
          }
          return sanitized;
        }
        sanitizeQuery(value) {
          if (typeof value !== "object" || value === null) {
            return value;
          }
          const sanitized = {};
          for (const k of Object.keys(value)) {
            if (this.allowedQueryParameters.has(k.toLowerCase())) {
              sanitized[k] = value[k];
            } else {
              sanitized[k] = RedactedString;
            }
          }
          return sanitized;
        }
      }
    })
  ),
  /***/
  1717: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        CY: () => (
          /* binding */
          isBinaryBody
        ),
        qf: () => (
          /* binding */
          isBlob
        ),
        H1: () => (
          /* binding */
          isReadableStream
        )
      });
      var external_stream_ = __webpack_require__(2203);
      ;
      function isNodeReadableStream(x) {
        return x instanceof external_stream_.Readable;
      }
      function isWebReadableStream(x) {
        return x instanceof ReadableStream;
      }
      ;
      function isBinaryBody(body) {
        return body !== void 0 && (body instanceof Uint8Array || isReadableStream(body) || typeof body === "function" || body instanceof Blob);
      }
      function isReadableStream(x) {
        return isNodeReadableStream(x) || isWebReadableStream(x);
      }
      function isBlob(x) {
        return x instanceof Blob;
      }
    })
  ),
  /***/
  5410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          randomUUID
        )
        /* harmony export */
      });
      function randomUUID() {
        return crypto.randomUUID();
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
