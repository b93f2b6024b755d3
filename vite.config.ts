import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import packageJson from "./package.json" with { type: "json" };

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The policy for hosts that cannot send headers. Headers can be narrowed to one org and say who may frame the app,
 * which a meta element cannot (docs/deploying.md).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "img-src 'self' data: blob: https: http://127.0.0.1:* http://localhost:*",
  "media-src 'self' blob: https:",
  "connect-src 'self' https://*.salesforce.com https://*.force.com https://*.site.com http://127.0.0.1:* http://localhost:*",
  "base-uri 'self'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY }, injectTo: "head-prepend" },
    ],
  };
}

/** Preloads the app next to main.tsx, which requests the first page of the feed while the app is still loading. */
function preloadApp(): Plugin {
  return {
    name: "preload-app",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle, path }) {
        if (!path.endsWith("index.html") || !bundle) return [];
        const app = Object.values(bundle).find((chunk) => chunk.type === "chunk" && chunk.moduleIds.includes(at("./src/app/app.tsx")));
        if (app?.type !== "chunk") throw new Error("The build has no chunk of src/app/app.tsx.");
        const href = `./${app.fileName}`;
        return [{ tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href }, injectTo: "head" }];
      },
    },
  };
}

/**
 * Lets the bundler drop the router's own links and forms, which bring in its whole data mode: 3.4 KiB. It cannot tell
 * that creating a component and setting its display name has no side effects (src/ui/link.tsx is used instead).
 */
function leanRouter(): Plugin {
  return {
    name: "lean-router",
    apply: "build",
    transform: {
      filter: { id: /react-router/ },
      handler: (code) => ({
        code: code
          .replaceAll(/^\w+\.displayName = "[^"]*";$/gm, "")
          .replaceAll(/^(var \w+ = )(React\w*\.forwardRef\()/gm, "$1/* @__PURE__ */ $2"),
        map: null,
      }),
    },
  };
}

/** An icon as lucide draws it, without what nobody here asks of it: themes, names in classes, strokes of fixed width: 0.9 KiB. */
const LEAN_ICON = `
import { createElement } from "react";
export default ({ node }) => ({ size = 24, strokeWidth = 2, ...props }) =>
  createElement(
    "svg",
    {
      "aria-hidden": props["aria-label"] ? undefined : true,
      width: size,
      height: size,
      viewBox: "0 0 24 24",
      fill: "none",
      stroke: "currentColor",
      strokeWidth,
      strokeLinecap: "round",
      strokeLinejoin: "round",
      ...props,
    },
    ...node.map(([tag, attributes]) => createElement(tag, attributes)),
  );
`;

/** Draws icons with {@link LEAN_ICON}, which needs of each its lines alone: names, sizes and keys are 0.5 KiB of the first load. */
function leanIcons(): Plugin {
  return {
    name: "lean-icons",
    apply: "build",
    transform: {
      filter: { id: /lucide-react\/.*\/(createLucideIcon|icons\/[\w-]+)\.m?js$/ },
      handler: (code, id) => ({
        code: id.includes("createLucideIcon")
          ? LEAN_ICON
          : code
              .replaceAll(/, key: "\w+"/g, "")
              .replaceAll(/^ {2}(name: "[\w-]+"|size: \d+),$/gm, "")
              .replace(/,\n {2}aliases: \[[^\]]*\]/, ""),
        map: null,
      }),
    },
  };
}

/** The chunks that the first load begins with, or that scripts look for. */
const NAMED = new Set(["app", "core", "rolldown-runtime"]);

/**
 * Names the chunks of a language: "texts-de" has the German texts of the first view, "texts-de-late" all others. What
 * pages share has no more than its hash: the first load has the name of every chunk that may follow, and there are a
 * hundred of them.
 */
function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  const [, locale, part] = /\/messages\/([\w-]+)\/(language|late)\.ts$/.exec(facadeModuleId ?? "") ?? [];
  if (locale) return `assets/texts-${locale}${part === "late" ? "-late" : ""}.[hash].js`;
  return facadeModuleId || NAMED.has(name) ? "assets/[name]-[hash:7].js" : "assets/[hash:7].js";
}

/** Whether a chunk is one of those that every page has from the start. @param file such as "assets/app-DgaR9Qz.js" */
function isOfFirstLoad(file: string): boolean {
  return /(^|\/)(app|core|rolldown-runtime)-/.test(file);
}

export default defineConfig({
  base: "./",
  plugins: [leanRouter(), leanIcons(), react(), tailwindcss(), contentSecurityPolicy(), preloadApp()],
  resolve: {
    alias: [
      { find: "~", replacement: at("./src") },
      // The package's exports point every bundler to its development build.
      { find: /^react-router$/, replacement: at("./node_modules/react-router/dist/production/index.mjs") },
    ],
  },
  define: { "import.meta.env.APP_VERSION": JSON.stringify(packageJson.version) },
  build: {
    modulePreload: {
      polyfill: false,
      // What the first view loads later, when nobody waits for it, finds by itself what it imports: the list of it would
      // be 1.5 KiB of the first load. Of the rest, every page has the two named ones from the start.
      resolveDependencies(file, names, { hostId, hostType }) {
        if (hostType === "html") return names;
        if (isOfFirstLoad(hostId) && !/\/place-routes-/.test(file)) return [];
        return names.filter((name) => !isOfFirstLoad(name));
      },
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ["./index.html", "./auth/callback.html", "./auth/popup.html", "./auth/relay.html"].map(at),
      // Reading a property has no side effects, such as React's in the `extends` of an unused class.
      treeshake: { propertyReadSideEffects: false },
      output: {
        chunkFileNames: chunkName,
        // The first view is two chunks: requests to the org, and rendering. A group includes everything that its
        // modules import, higher priorities first. Entries stay out of groups, because every importer of the group
        // would run them.
        codeSplitting: {
          groups: [
            {
              name: "core",
              test: /src\/(session\/(config|session|connect-session|needs-popup)|first-requests|lib\/(plural|messages\/(language|messages|by-name))|ui\/(theme|new-version))\.ts$/,
              priority: 2,
            },
            { name: "app", test: /src\/app\/app\.tsx$/, priority: 1 },
            // What posts and comments share: as separate chunks, their names alone would add to the first load.
            {
              name: "editor",
              test: /src\/(editor\/(limits|message-limits|not-kept|message-draft|use-draft|message-input)|lib\/composing)\.tsx?$/,
              priority: 0,
            },
            // Icons that several late chunks share: each would be a chunk of its own.
            { name: "icons", test: /lucide-react\/dist\/esm\/icons\//, minShareCount: 2, priority: 0 },
            // Small modules of the data layer that late chunks share: the first load has the name of each chunk that may
            // follow. Not those that the pages in auth/ use, too: they would load the app.
            { name: "shared", test: /src\/data\//, minShareCount: 2, maxModuleSize: 2_000, priority: 0 },
            // The text facades: many small modules that most chunks share.
            { name: "areas", test: /src\/lib\/messages\/(?!pseudo|languages|match-|over-|new-)[^/]+\.ts$/, priority: 0 },
          ],
        },
      },
    },
  },
});
