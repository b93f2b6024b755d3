import type { ReactNode } from "react";

/** Part of a drawing in the accent colour. */
const ACCENT = "stroke-accent-text";

/** The bubble of the product's own icon, behind every drawing. */
const BUBBLE = "M34 5h54a16 16 0 0 1 16 16v30a16 16 0 0 1-16 16H54L42 77V67h-8a16 16 0 0 1-16-16V21A16 16 0 0 1 34 5Z";

/** Each on 120 by 80: lines in the colour of the text, paper in the colour of the page, and one thing in the accent. */
const DRAWINGS = {
  posts: (
    <>
      <rect x="42" y="14" width="48" height="32" rx="5" />
      <rect x="30" y="24" width="52" height="38" rx="5" />
      <circle cx="41" cy="35" r="4.5" className={ACCENT} />
      <path d="M51 33h20M51 38h12" className={ACCENT} />
      <path d="M38 47h36M38 54h24" />
    </>
  ),
  end: (
    <>
      <circle cx="60" cy="38" r="22" />
      <path d="m50 39 7 7 14-15" className={ACCENT} />
      <path d="M93 14v8M89 18h8M26 52v6M23 55h6" />
    </>
  ),
  begin: (
    <>
      <circle cx="57" cy="35" r="19" />
      <path d="m71 49 14 14" strokeWidth="4" />
      <path d="M46 35a11 11 0 0 1 11-11M90 24v8M86 28h8" className={ACCENT} />
    </>
  ),
  search: (
    <>
      <rect x="32" y="16" width="44" height="44" rx="5" />
      <path d="M40 26h20M40 34h10M40 42h8M40 50h12" />
      <circle cx="70" cy="42" r="14" className={ACCENT} />
      <path d="m80 52 11 11" className={ACCENT} />
      <path d="m66 38 8 8M74 38l-8 8" />
    </>
  ),
  people: (
    <>
      <circle cx="76" cy="31" r="8" />
      <path d="M60 60v-3a15 15 0 0 1 30 0v3Z" />
      <circle cx="50" cy="27" r="10" className={ACCENT} />
      <path d="M32 60v-2a18 18 0 0 1 36 0v2Z" />
    </>
  ),
  groups: (
    <>
      <circle cx="38" cy="33" r="7" />
      <path d="M26 58v-3a12 12 0 0 1 24 0v3Z" />
      <circle cx="82" cy="33" r="7" />
      <path d="M70 58v-3a12 12 0 0 1 24 0v3Z" />
      <circle cx="60" cy="25" r="9" className={ACCENT} />
      <path d="M44 62v-6a16 16 0 0 1 32 0v6Z" />
    </>
  ),
  files: (
    <>
      <path d="M30 56V22a4 4 0 0 1 4-4h15l6 7h27a4 4 0 0 1 4 4v27Z" />
      <path d="M46 15h18l8 8v26H46Z" />
      <path d="M64 15v8h8Z" />
      <path d="M52 31h14" className={ACCENT} />
      <path d="M26 38h66a3 3 0 0 1 3 3.500l-4 18a4 4 0 0 1-4 3H33a4 4 0 0 1-4-3l-5-18a3 3 0 0 1 2-3.500Z" />
    </>
  ),
  preview: (
    <>
      <path d="M40 12h28l14 14v32a4 4 0 0 1-4 4H40a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4Z" />
      <path d="M68 12v14h14Z" />
      <path d="M53 35a6.5 6.5 0 1 1 9.5 6c-2.5 1.2-3.5 2.5-3.5 5M59 53v.01" className={ACCENT} />
    </>
  ),
  messages: (
    <>
      <path d="M50 14h34a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6h-2v8l-9-8H50a6 6 0 0 1-6-6V20a6 6 0 0 1 6-6Z" />
      <path d="M34 30h34a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6H47l-9 8v-8h-4a6 6 0 0 1-6-6V36a6 6 0 0 1 6-6Z" />
      <path d="M41 43v.01M51 43v.01M61 43v.01" strokeWidth="4" className={ACCENT} />
    </>
  ),
  notifications: (
    <>
      <path d="M53 57a7 7 0 0 0 14 0Z" />
      <path d="M40 55c4-4 5-9 5-18a15 15 0 0 1 30 0c0 9 1 14 5 18a1 1 0 0 1-1 2H41a1 1 0 0 1-1-2Z" />
      <path d="M60 22v-6" />
      <path d="M82 25h8l-8 10h8M93 12h5l-5 6h5" className={ACCENT} />
    </>
  ),
  topics: (
    <>
      <path d="M47 16h37a5 5 0 0 1 5 5v36a5 5 0 0 1-5 5H47a5 5 0 0 1-3.7-1.700L27 42.500a5 5 0 0 1 0-7L43.3 17.700A5 5 0 0 1 47 16Z" />
      <circle cx="41" cy="39" r="3.5" />
      <path d="m65 28-3 22M76 28l-3 22M57 35h23M55.5 43h23" className={ACCENT} />
    </>
  ),
  sent: (
    <>
      <path d="M90 15 34 35l22 9 9 20Z" />
      <path d="M90 15 56 44" />
      <path d="M46 54l-9 8M36 50l-7 6M54 62l-5 5" className={ACCENT} />
    </>
  ),
  error: (
    <>
      <rect x="30" y="14" width="60" height="46" rx="5" />
      <path d="M30 25h60M37 19.500v.01M43 19.500v.01" />
      <path d="M60 32v12M60 51v.01" strokeWidth="3" className={ACCENT} />
    </>
  ),
  offline: (
    <>
      <path d="M44 56a12 12 0 0 1-1.5-23.900A17 17 0 0 1 75 28.5 13.8 13.8 0 0 1 77 56Z" />
      <path d="m36 64 46-50" strokeWidth="8" className="stroke-accent-soft forced-colors:stroke-[Canvas]" />
      <path d="m36 64 46-50" className={ACCENT} />
    </>
  ),
  closed: (
    <>
      <path d="M48 34v-8a12 12 0 0 1 24 0v8" fill="none" />
      <rect x="38" y="34" width="44" height="28" rx="6" />
      <path d="M60 45v6" strokeWidth="3" className={ACCENT} />
    </>
  ),
  lost: (
    <>
      <path d="M60 12v54M50 66h20" />
      <path d="M42 17h34l7 6.5-7 6.500H42Z" className={ACCENT} />
      <path d="M78 36H46l-7 6.5 7 6.500h32Z" />
    </>
  ),
  waiting: (
    <>
      <path d="M46 16v7c0 7 9 10 11 15-2 5-11 8-11 15v7h28v-7c0-7-9-10-11-15 2-5 11-8 11-15v-7Z" />
      <path d="M42 16h36M42 60h36" />
      <path d="M53 56c1-4 5-6 7-7 2 1 6 3 7 7ZM60 38v5" className={ACCENT} />
    </>
  ),
} satisfies Record<string, ReactNode>;

/** What is drawn for an error that has no drawing of its name, by the `kind` of a ConnectError. */
const FOR_KINDS = { forbidden: "closed", disabled: "closed", "not-found": "lost", invalid: "lost" } as const;

/** The name of a drawing. */
export type DrawingName = keyof typeof DRAWINGS;

/** A drawing that fills its place. @param name that of a drawing, or the kind of an error; of any other error, nothing else is known */
export function Drawn({ name = "error" }: { name?: string }) {
  const kinds: Record<string, DrawingName> = FOR_KINDS;
  const drawings: Record<string, ReactNode> = DRAWINGS;
  return (
    <svg
      aria-hidden
      viewBox="0 0 120 80"
      className="size-full fill-surface text-muted forced-colors:fill-[Canvas] forced-colors:text-[CanvasText]"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={BUBBLE} stroke="none" className="fill-accent-soft forced-colors:hidden rtl:origin-center rtl:-scale-x-100" />
      {drawings[kinds[name] ?? name] ?? DRAWINGS.error}
    </svg>
  );
}
