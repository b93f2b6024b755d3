import { Globe } from "lucide-react";
import { EntityLink } from "~/entities/entity-link.tsx";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asPlainLine, asText } from "~/lib/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { ExternalLink } from "~/ui/external-link.tsx";
import { ofPost } from "../label.ts";
import { FoldedText } from "../message/folded-text.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/** A post of a social network: where, who, what, and a way to it. */
export const socialPostView = capabilityView(
  "socialPost",
  ({ name, content, author }) => asPlainLine(name) + asText(content) !== "" || asObject(author) !== null,
  SocialPost,
);

function SocialPost({ capability: post, element }: CapabilityProps<"socialPost">) {
  const { names, openRecord, openPost } = capabilityMessages;
  const author = asObject(post.author);
  const name = asPlainLine(author?.name);
  const handle = asPlainLine(author?.handle);
  const profile = safeHref(asText(author?.profileUrl));
  const page = safeHref(asText(post.postUrl));
  const who = name || handle;
  const title = asPlainLine(post.name);
  return (
    <div className="rounded-lg border border-line px-3 py-2.5">
      <p className="flex items-center gap-1.5 text-sm text-muted">
        <Globe aria-hidden size={16} className="shrink-0" />
        {[asPlainLine(post.provider) || names.socialPost, title].filter((text) => text !== "").join(" · ")}
      </p>
      {who !== "" && (
        <p className="mt-0.5 flex flex-wrap gap-x-2">
          <bdi className="font-semibold">
            {profile ? (
              <ExternalLink href={profile} isUntrusted className="hover:underline">
                {who}
              </ExternalLink>
            ) : (
              who
            )}
          </bdi>
          {handle !== "" && handle !== who && <bdi className="text-muted">{handle}</bdi>}
        </p>
      )}
      {asText(post.content) !== "" && (
        <FoldedText id={`${element.id ?? ""}/social`} named={ofPost(element)}>
          <p className="mt-0.5 whitespace-pre-wrap" dir="auto">
            {asText(post.content)}
          </p>
        </FoldedText>
      )}
      <p className="mt-1 text-sm text-accent-text">
        {page ? (
          <ExternalLink href={page} isUntrusted className="inline-flex min-h-6 items-center hover:underline">
            {openPost}
          </ExternalLink>
        ) : (
          <EntityLink id={post.id} className="inline-flex min-h-6 items-center hover:underline">
            {asText(post.id) === "" ? null : openRecord}
          </EntityLink>
        )}
      </p>
    </div>
  );
}
