/** Texts for an address that leads nowhere. */
export const notFoundMessages = {
  title: "There is nothing here",
  text: "The address may be mistyped, or what stood here has moved.",
  toNews: "Go to your news",
};
