/** Texts of the pages of records. */
export const recordMessages = {
  record: "Record",
  loading: "Loading the record",
  openInOrg: "Open in Salesforce",
  noPosts: "Nobody has written about this record yet.",
  hiddenTitle: "This record cannot be shown",
  hiddenText: "It does not exist, or you may not see it. Ask its owner or your administrator for access.",
};
