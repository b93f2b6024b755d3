import { Mail, MailOpen, Paperclip, Send } from "lucide-react";
import type { ReactNode } from "react";
import type { EmailAddress, EmailMessageCapability } from "~/connect/contract/attachment-capabilities.ts";
import { EntityLink } from "~/entities/entity-link.tsx";
import { entityPlace } from "~/entities/entity-place.ts";
import { lookup } from "~/lib/lookup.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asCount, asObject, asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { ofPost } from "../label.ts";
import { FoldedText } from "../message/folded-text.tsx";
import { MessageNodes } from "../message/message-text.tsx";
import type { SegmentNode } from "../message/segment-node.ts";
import { segmentTree } from "../message/segment-tree.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { CARD, CardRow } from "./card-row.tsx";
import { htmlNodes } from "./html-nodes.ts";

const ICONS = lookup<typeof Mail>({ Inbound: MailOpen, Outbound: Send });

/** An e-mail about a case: its way, its subject, who wrote to whom, its words, its files. */
export const emailMessageView = capabilityView(
  "emailMessage",
  (email) =>
    [email.subject, email.textBody].some((text) => asText(text).trim() !== "") ||
    asObject(email.fromAddress) !== null ||
    wordsOf(email).nodes.length > 0,
  Email,
);

function Email({ capability: email, element }: CapabilityProps<"emailMessage">) {
  const texts = capabilityMessages.email;
  const direction = asText(email.direction);
  const Icon = ICONS[direction] ?? Mail;
  const { nodes, isCut } = wordsOf(email);
  const subject = asPlainLine(email.subject);
  return (
    <div className="rounded-lg border border-line px-3 py-2.5">
      <p className="flex items-center gap-1.5 text-sm text-muted">
        <Icon aria-hidden size={16} className="shrink-0" />
        {direction === "Inbound" ? texts.received : direction === "Outbound" ? texts.sent : texts.name}
      </p>
      {subject !== "" && (
        <p className="mt-0.5 font-semibold" dir="auto">
          {subject}
        </p>
      )}
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-sm">
        <Addresses label={texts.from} addresses={[email.fromAddress]} />
        <Addresses label={texts.to} addresses={email.toAddresses} />
        <Addresses label={texts.cc} addresses={email.ccAddresses} />
        <Addresses label={texts.bcc} addresses={email.bccAddresses} />
      </dl>
      {nodes.length > 0 && (
        <div className="mt-2 [&_p+p]:mt-1">
          <FoldedText id={`${element.id ?? ""}/email`} named={ofPost(element)}>
            <MessageNodes nodes={nodes} />
          </FoldedText>
        </div>
      )}
      {isCut && <p className="mt-1 text-sm text-muted">{texts.isCut}</p>}
      <EmailFiles email={email} />
    </div>
  );
}

/** HTML where the org says so, or where it does not say and the body begins as a page does; all else is text as it is. */
function wordsOf(email: EmailMessageCapability): { nodes: SegmentNode[]; isCut: boolean } {
  const message = typeof email.body === "object" ? asObject(email.body) : null;
  const segments = segmentTree(message?.messageSegments);
  if (segments.length > 0) return { nodes: segments, isCut: false };
  const words = asText(message ? message.text : email.body);
  const isHtml = email.isRichText ?? message?.isRichText ?? /^\s*<(!doctype|html|head|body|div|p|table|meta)\b/i.test(words);
  // Up to version 35.0 the plain text stood beside.
  if (words !== "" && isHtml) return htmlNodes(words);
  const text = (words || asText(email.textBody)).trim();
  return { nodes: text === "" ? [] : [{ kind: "text", text }], isCut: false };
}

function Addresses({ label, addresses }: { label: string; addresses: readonly (EmailAddress | null | undefined)[] | null | undefined }) {
  const known = objectsOf(addresses).filter(({ displayName, emailAddress }) => asPlainLine(displayName) + asPlainLine(emailAddress) !== "");
  if (known.length === 0) return null;
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="flex min-w-0 flex-wrap gap-x-3">
        {known.map((address, index) => (
          <Address key={index} address={address} />
        ))}
      </dd>
    </>
  );
}

function Address({ address: { displayName, emailAddress, relatedRecord } }: { address: EmailAddress }): ReactNode {
  const mail = asPlainLine(emailAddress);
  const name = asPlainLine(displayName) || mail;
  return (
    <span className="min-w-0">
      <bdi>
        <EntityLink id={asObject(relatedRecord)?.id} className="hover:underline">
          {name}
        </EntityLink>
      </bdi>
      {mail !== "" && mail !== name && <bdi className="text-muted"> {mail}</bdi>}
    </span>
  );
}

/** The files of the e-mail, and how many more there are than the org names. */
function EmailFiles({ email: { attachments, totalAttachments } }: { email: EmailMessageCapability }) {
  const texts = capabilityMessages.email;
  const files = objectsOf(attachments).filter(({ fileName }) => asPlainLine(fileName) !== "");
  const more = asCount(totalAttachments) - files.length;
  return (
    <>
      {files.length > 0 && (
        <ul aria-label={texts.files} className={`mt-2 ${CARD}`}>
          {files.map(({ fileName, contentType, attachment }, index) => (
            <li key={index}>
              <CardRow
                icon={<Paperclip aria-hidden size={18} strokeWidth={1.75} />}
                title={asPlainLine(fileName)}
                place={entityPlace(asObject(attachment)?.id)}
              >
                <span className="block truncate text-sm text-muted">{asPlainLine(contentType)}</span>
              </CardRow>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="mt-1 text-sm text-muted">{texts.moreFiles(more)}</p>}
    </>
  );
}
