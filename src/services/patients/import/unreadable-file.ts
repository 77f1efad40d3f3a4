/** A file of which nothing can be read at all, as opposed to rows that are refused one by one. */

/** `message` is written for those who sent the file: what is wrong with it, and what to do. */
export class UnreadableFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableFile';
  }
}
