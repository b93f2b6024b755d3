import { useState } from "react";
import { classNames } from "~/ui/class-names.ts";

/** A picture of a topic; nothing where there is none, or it cannot be loaded: whether it needs a session is not documented. */
export function TopicPicture({ url, className }: { url: string | null | undefined; className: string }) {
  const [failed, setFailed] = useState<string | null>(null);
  if (!url || failed === url) return null;
  return <img src={url} alt="" className={classNames("bg-hover object-cover", className)} onError={() => setFailed(url)} />;
}
