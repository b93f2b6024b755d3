/** Opens a BroadcastChannel to the app's other windows, or returns null if the browser refuses. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
