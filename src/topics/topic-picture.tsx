import { classNames } from "~/ui/class-names.ts";
import { useLoadable } from "~/ui/use-loadable.ts";

/** A picture of a topic; nothing where there is none, or it cannot be loaded: whether it needs a session is not documented. */
export function TopicPicture({ url, className }: { url: string | null | undefined; className: string }) {
  const [source, onError] = useLoadable(url);
  if (!source) return null;
  return <img src={source} alt="" className={classNames("bg-hover object-cover", className)} onError={onError} />;
}
