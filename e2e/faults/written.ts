import type { PostNumber } from "./sequence.ts";

/** Where something is written: to the followers, above the news, or below one of the two posts. */
export type Place = "news" | PostNumber;

/** Something that was typed. No two are alike. */
export interface Written {
  words: string;
  place: Place;
  /** begun: in a field. sent: somebody pressed the button, so the org has to have it once. deleted: after that, and not undone. */
  state: "begun" | "sent" | "deleted";
}

/** All that was typed in a sequence. */
export class Texts {
  readonly all: Written[] = [];
  /** Sets the texts of this sequence apart from all others that the org has. */
  readonly mark: string;
  #count = 0;

  constructor(mark: string) {
    this.mark = mark;
  }

  /** Words for a place that nobody has written before. */
  next(place: Place): string {
    this.#count += 1;
    return `${place === "news" ? "Post" : "Comment"} ${this.mark}n${this.#count}.`;
  }

  add(words: string, place: Place, state: Written["state"]): Written {
    const written = { words, place, state };
    this.all.push(written);
    return written;
  }

  find(words: string): Written | undefined {
    return this.all.find((written) => written.words === words);
  }

  of(place: Place, state: Written["state"]): Written[] {
    return this.all.filter((written) => written.place === place && written.state === state);
  }
}
