export const id = 2517;
export const ids = [2517];
export const modules = {
 2517:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   askServer: () => ( askServer)
 });
 var part$0 = __webpack_require__(811);
 var part$6 = __webpack_require__(5879);
 var part$1 = __webpack_require__(7341);
 var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
 var node_dgram__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1314);
 var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7030);
 var _node_modules_dns_packet_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4894);
var RCODES = ["NOERROR", "OTHER", "SERVFAIL", "NXDOMAIN", "OTHER", "REFUSED"];
var MOST_RECORDS = 200;
async function askServer(question, to, signal) {
  const over = await overUdp(question, to, signal);
  return over.packet.flag_tc ? overTcp(question, to, signal) : over;
}
function packetOf({ name, type, recursive }) {
  const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomInt)(65536);
  const flags = recursive ? _node_modules_dns_packet_index_js__WEBPACK_IMPORTED_MODULE_5__.RECURSION_DESIRED : 0;
  return { id, bytes: (0,_node_modules_dns_packet_index_js__WEBPACK_IMPORTED_MODULE_5__.encode)({ type: "query", id, flags, questions: [{ name, type, class: "IN" }] }) };
}
function answerIn(bytes, id, { name, type }) {
  if (bytes.length < 12 || bytes.readUInt16BE(0) !== id)
    return void 0;
  let packet;
  try {
    packet = (0,_node_modules_dns_packet_index_js__WEBPACK_IMPORTED_MODULE_5__.decode)(bytes);
  } catch {
    throw new part$0.B("malformed", (0,part$6.cv)`the answer is not a DNS message`);
  }
  const [asked] = packet.questions ?? [];
  if (!packet.flag_qr || asked === void 0)
    return void 0;
  if (asked.type !== type || asked.name.toLowerCase() !== name.toLowerCase())
    return void 0;
  if ((packet.answers?.length ?? 0) > MOST_RECORDS)
    throw new part$0.B("malformed", (0,part$6.cv)`the answer has more than ${MOST_RECORDS} records`);
  return { packet, rcode: RCODES[bytes.readUInt16BE(2) & 15] ?? "OTHER" };
}
function overUdp(question, to, signal) {
  const { id, bytes } = packetOf(question);
  const socket = (0,node_dgram__WEBPACK_IMPORTED_MODULE_3__.createSocket)((0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(to.address) === 6 ? "udp6" : "udp4");
  return new Promise((resolve, reject) => {
    const fail = () => {
      reject(new part$0.B("service-error", (0,part$6.cv)`the name server could not be reached`));
    };
    signal.addEventListener("abort", fail, { once: true });
    socket.on("error", fail);
    socket.on("message", (message) => {
      try {
        const answer = answerIn(message, id, question);
        if (answer !== void 0)
          resolve(answer);
      } catch (error) {
        reject(error instanceof Error ? error : new Error("not a DNS message"));
      }
    });
    socket.once("connect", () => {
      socket.send(bytes);
    });
    socket.connect(to.port, to.address);
  }).finally(() => {
    closeQuietly(socket);
  });
}
function closeQuietly(socket) {
  socket.removeAllListeners();
  socket.on("error", () => void 0);
  socket.close();
}
function overTcp(question, to, signal) {
  const { id, bytes } = packetOf(question);
  const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_4__.connect)({ host: to.address, port: to.port, signal });
  return new Promise((resolve, reject) => {
    const fail = () => {
      reject(new part$0.B("service-error", (0,part$6.cv)`the name server ended the connection without an answer`));
    };
    let held = Buffer.alloc(0);
    socket.on("error", fail);
    socket.on("close", fail);
    socket.on("connect", () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      socket.write(Buffer.concat([length, bytes]));
    });
    socket.on("data", (chunk) => {
      held = Buffer.concat([held, chunk]).subarray(0, 65537);
      if (held.length < 2 || held.length < held.readUInt16BE(0) + 2)
        return;
      try {
        const answer = answerIn(held.subarray(2, held.readUInt16BE(0) + 2), id, question);
        if (answer !== void 0)
          resolve(answer);
        else
          reject(new part$0.B("malformed", (0,part$6.cv)`the answer is to another question`));
      } catch (error) {
        reject(error instanceof Error ? error : new Error("not a DNS message"));
      }
    });
  }).finally(() => {
    socket.destroy();
  });
}
 })
};
