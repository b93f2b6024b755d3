/** Whether a file is a picture that can stand in a text, by its name. */
export function isPicture(name: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|bmp)$/i.test(name);
}
