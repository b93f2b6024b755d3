/** A picture of the documentation: its file's name, and of what view it is, in which way. */
export interface DocsPicture {
  file: string;
  view: string;
  way: string;
}

/** Where they are, below the repository. */
export const DOCS_FOLDER = "docs/pictures";

export const DOCS_PICTURES: readonly DocsPicture[] = [
  { file: "news", view: "news", way: "light-1440" },
  { file: "pictures-dark", view: "gallery", way: "dark-1440" },
  { file: "group", view: "group", way: "light-1440" },
  { file: "palette", view: "palette-found", way: "light-1440" },
  { file: "news-on-a-phone", view: "news", way: "dark-390" },
  { file: "composer-on-a-phone", view: "composer", way: "light-390" },
];
