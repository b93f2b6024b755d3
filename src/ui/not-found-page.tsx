import { Compass } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";
import { buttonClass } from "./button.tsx";
import { Link } from "./link.tsx";
import { Notice } from "./notice.tsx";
import { PageHeading } from "./page-heading.tsx";

/** For an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageHeading isHidden>{messages.app.notFoundTitle}</PageHeading>
      <Notice
        icon={Compass}
        title={messages.app.notFoundTitle}
        action={
          <Link to="/" className={buttonClass("primary")}>
            {messages.app.toNews}
          </Link>
        }
      >
        {messages.app.notFoundText}
      </Notice>
    </>
  );
}
