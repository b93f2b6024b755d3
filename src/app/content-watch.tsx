import { useEffect } from "react";
import { useStore } from "~/data/use-store.tsx";
import { contentShows, firstContent } from "~/ui/first-content.ts";

/** Beside a page's content: reports that it shows, once the page's code is there and nothing is being read any more. */
export function ContentWatch() {
  const { client } = useStore();
  useEffect(() => {
    const look = () => client.isFetching() > 0 || contentShows();
    const end = client.getQueryCache().subscribe(look);
    void firstContent.then(end);
    look();
    return end;
  }, [client]);
  return null;
}
