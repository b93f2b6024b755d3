/** What a person looks like, for the portrait. */
export interface Look {
  skin: Skin;
  hair: HairStyle;
  hairColour: HairColour;
  top: TopStyle;
  /** Colour of the clothes, "#rrggbb". */
  colour: string;
  /** Colour behind the person, "#rrggbb". */
  behind: string;
  extras?: readonly Extra[];
}

export const SKINS = {
  porcelain: "#fbe0cf",
  fair: "#f5cfb2",
  warm: "#eec09a",
  olive: "#dfab7e",
  tan: "#cb9160",
  brown: "#a86f45",
  deep: "#835133",
  ebony: "#5f3a28",
} as const;

export const HAIR_COLOURS = {
  black: "#241f26",
  darkbrown: "#3d2a22",
  brown: "#65432d",
  auburn: "#8d4526",
  ginger: "#c5682f",
  blond: "#dcb163",
  ash: "#b59b76",
  grey: "#8e8f96",
  silver: "#c9ccd2",
  white: "#eceae6",
  teal: "#2f7f86",
} as const;

export type Skin = keyof typeof SKINS;
export type HairColour = keyof typeof HAIR_COLOURS;

export type HairStyle =
  | "short"
  | "side"
  | "quiff"
  | "buzz"
  | "bald"
  | "receding"
  | "curls"
  | "afro"
  | "bob"
  | "fringe"
  | "long"
  | "wavy"
  | "bun"
  | "ponytail"
  | "pixie"
  | "braids"
  | "coils"
  | "hijab"
  | "turban";

export type TopStyle = "crew" | "shirt" | "vneck" | "hoodie" | "blazer" | "turtleneck" | "overall";

export type Extra = "glasses" | "round-glasses" | "beard" | "stubble" | "moustache" | "goatee" | "earrings" | "freckles" | "lines" | "grin";
