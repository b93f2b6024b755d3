/** Where the languages of the app are spoken most: their ways of writing dates and numbers can be chosen. ISO 3166 codes. */
export const REGIONS: readonly string[] =
  "AE AR AT AU BE BR CA CH CL CO DE EG ES FR GB HK IE IL IN IT JO JP KW LB LI LU MA MX NL NZ PE PL PT QA SA SE SG US ZA".split(" ");
