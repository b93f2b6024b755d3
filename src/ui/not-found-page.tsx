import { notFoundMessages } from "~/lib/messages/not-found.ts";
import { buttonClass } from "./button.tsx";
import { Link } from "./link.tsx";
import { Notice } from "./notice.tsx";
import { PageHeading } from "./page-heading.tsx";

/** Shown for an unknown route. */
export function NotFoundPage() {
  return (
    <>
      <PageHeading isHidden>{notFoundMessages.title}</PageHeading>
      <Notice
        drawing="lost"
        title={notFoundMessages.title}
        action={
          <Link to="/" className={buttonClass("primary")}>
            {notFoundMessages.toNews}
          </Link>
        }
      >
        {notFoundMessages.text}
      </Notice>
    </>
  );
}
