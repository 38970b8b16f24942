import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Destination } from "../../src/observe/channels/probe/network.ts";

const NSD = "/usr/sbin/nsd";

/** Whether the authoritative server of NLnet Labs is on this machine (Debian's package `nsd`). */
export const hasNsd = existsSync(NSD);

export interface RunningNsd {
  readonly at: Destination;
  close(): Promise<void>;
}

/** Serves one zone on loopback. @param zone the text of the zone file */
export async function openNsd(name: string, zone: string): Promise<RunningNsd> {
  // A port that is free over UDP may be taken over TCP, or by the time that nsd binds it.
  for (let tries = 0; tries < 5; tries += 1) {
    const server = await tryNsd(name, zone);
    if (server !== undefined) return server;
  }
  throw new Error("nsd did not start");
}

async function tryNsd(name: string, zone: string): Promise<RunningNsd | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "nsd-"));
  const port = await freePort();
  writeFileSync(join(folder, "zone"), zone);
  const lines = [
    "server:",
    `  ip-address: 127.0.0.1`,
    `  port: ${String(port)}`,
    `  username: ""`,
    `  chroot: ""`,
    `  zonesdir: "${folder}"`,
    `  pidfile: "${join(folder, "pid")}"`,
    `  xfrdfile: "${join(folder, "xfrd")}"`,
    `  zonelistfile: "${join(folder, "zones")}"`,
    "  server-count: 1",
    "remote-control:",
    "  control-enable: no",
    "zone:",
    `  name: ${name}`,
    "  zonefile: zone",
  ];
  writeFileSync(join(folder, "nsd.conf"), `${lines.join("\n")}\n`);
  const child = spawn(NSD, ["-d", "-c", join(folder, "nsd.conf")], { stdio: "ignore" });
  // It answers within some hundred milliseconds; a test that comes sooner asks again.
  await sleep(500);
  if (child.exitCode !== null) return undefined;
  return {
    at: { address: "127.0.0.1", port },
    close: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const socket = createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  return port;
}
