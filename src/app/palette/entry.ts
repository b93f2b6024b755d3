import type { LucideIcon } from "lucide-react";

/** One line of the palette. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** What it is, such as somebody's title. */
  detail?: string;
  icon?: LucideIcon;
  /** A person or group, drawn with its photo. */
  photo?: { url: string | null; shape: "person" | "group" };
  /** The keys that do the same. */
  keys?: string;
  /** Runs when the palette has closed and focus is back. */
  run: () => void;
}

/** Lines under one heading. */
export interface PaletteSection {
  name: string;
  items: readonly PaletteEntry[];
}
