import { useConfig } from "~/session/session-context.tsx";
import { classNames } from "~/ui/class-names.ts";

/**
 * The logo from config.json, or a speech bubble in the accent colour. Decorative: the app's name is always next to it.
 */
export function BrandMark({ className }: { className?: string }) {
  const { branding } = useConfig();
  if (branding.logoUrl) return <img src={branding.logoUrl} alt="" className={classNames("object-contain", className)} />;
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path className="fill-on-accent" d="M9 9h14a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3h-7l-5 4.5V21H9a3 3 0 0 1-3-3v-6a3 3 0 0 1 3-3Z" />
      <path d="M11 13.5h10M11 16.75h6.5" className="stroke-accent" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
