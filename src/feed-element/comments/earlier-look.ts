/** The look of the way to comments that are not shown. */
export const EARLIER = "min-h-9 text-sm font-medium text-accent-text hover:underline";
