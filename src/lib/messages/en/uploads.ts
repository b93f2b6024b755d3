import { formatBytes, plural } from "../../plural.ts";

/** Texts of uploading files. */
export const uploadMessages = {
  list: "Uploads",
  choose: "Upload files",
  dropHere: "Drop files here to upload them",
  newVersion: "Upload a new version",
  versionDone: (name: string) => `“${name}” is the new version.`,
  progress: (name: string) => `Uploading ${name}`,
  waiting: "Waiting",
  sending: (sent: number, size: number) => `${formatBytes(sent)} of ${formatBytes(size)}`,
  finishing: "Finishing",
  done: "Uploaded",
  cancelled: "Cancelled",
  cancel: (name: string) => `Cancel the upload of ${name}`,
  retry: (name: string) => `Upload ${name} again`,
  place: (name: string) => `Put ${name} into the text`,
  remove: (name: string) => `Remove ${name} from the list`,
  announceDone: (name: string) => `${name} is uploaded.`,
  announceFailed: (name: string, reason: string) => `${name} was not uploaded. ${reason}`,
  announceCancelled: (name: string) => `The upload of ${name} is cancelled.`,
  announceSending: (count: number) => plural(count, { one: "Uploading # file.", other: "Uploading # files." }),
  tooLarge: (limit: number) => `It is larger than ${formatBytes(limit)}, the most that Salesforce takes.`,
  empty: "There is nothing in it.",
  program: "It is a program. Programs are not uploaded, because they run on the computer of whoever opens them.",
  nowhere: "Nothing here takes files, so nothing was uploaded. Add them to a post, or on the page of your files.",
  folder: "Folders cannot be uploaded. Drop the files that are in them.",
};
