/** What vite.config.ts defines besides Vite's own. */
interface ImportMetaEnv {
  /** The version in package.json. */
  readonly APP_VERSION: string;
}
