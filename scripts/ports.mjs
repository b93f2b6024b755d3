import { connect, createServer } from "node:net";
import { PlainError } from "./plain-error.mjs";

/**
 * Checks both loopback addresses: a program listening on one of them would still receive our requests.
 *
 * @param {number} port
 * @param {string} option the option that chooses another port
 * @throws {PlainError} if something listens there
 */
export async function ensurePortIsFree(port, option) {
  const answers = await Promise.all(["127.0.0.1", "::1"].map((host) => somethingListens(port, host)));
  if (answers.includes(true)) {
    throw new PlainError(`Port ${port} is in use by another program. Stop that one, or choose another port with ${option} ${port + 10}.`);
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function somethingListens(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/**
 * A port that is currently free.
 *
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
