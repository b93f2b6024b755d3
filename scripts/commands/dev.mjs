import { openOrg, readAppOptions } from "../app-options.mjs";
import { ensurePackages } from "../ensure-packages.mjs";
import { greeting } from "../greeting.mjs";
import { root } from "../paths.mjs";
import { ensurePortIsFree } from "../ports.mjs";
import { runUntilStopped } from "../run-until-stopped.mjs";

/**
 * `npm run dev`: like `npm start`, with hot reload.
 *
 * @param {string[]} args
 */
export async function main(args) {
  const options = readAppOptions(args);
  await ensurePortIsFree(options.port, "--port");
  await ensurePackages();
  const { createServer } = await import("vite");

  const origin = `http://localhost:${options.port}`;
  const { config, localOrg } = await openOrg(options, origin);
  const server = await createServer({
    root,
    server: { port: options.port, strictPort: true, host: "localhost" },
    plugins: [serveConfig(config)],
  });
  await server.listen();
  console.log(greeting(`${origin}/`, options, localOrg));
  await runUntilStopped(() => Promise.all([server.close(), localOrg?.stop()]), localOrg);
}

/**
 * Serves config.json for this org instead of the one in public/.
 *
 * @param {object} config
 * @returns {import("vite").Plugin}
 */
function serveConfig(config) {
  return {
    name: "config-of-the-org",
    configureServer(server) {
      server.middlewares.use("/config.json", (_request, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(config));
      });
    },
  };
}
