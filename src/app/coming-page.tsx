import { Sprout } from "lucide-react";
import { messages } from "~/lib/messages/messages.ts";
import { buttonClass } from "~/ui/button.tsx";
import { Link } from "~/ui/link.tsx";
import { Notice } from "~/ui/notice.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";

/** A place that is planned and not there yet: it says what will come, and where to go instead. */
export function ComingPage({ title, text }: { title: string; text: string }) {
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <Notice
        icon={Sprout}
        title={messages.app.comingTitle}
        action={
          <Link to="/" className={buttonClass()}>
            {messages.app.toNews}
          </Link>
        }
      >
        {text}
      </Notice>
    </>
  );
}
