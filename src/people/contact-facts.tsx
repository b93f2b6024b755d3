import type { ReactNode } from "react";
import type { UserDetail } from "~/connect/contract/people.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { Fact } from "./fact-list.tsx";

/** How to reach a person, for a {@link FactList}: those of e-mail, telephones and address that the org tells. */
export function contactFacts(person: UserDetail): ReactNode[] {
  const { about } = peopleMessages;
  const facts: [label: string, value: ReactNode][] = [
    [about.email, linkTo("mailto:", person.email)],
    ...objectsOf(person.phoneNumbers).map((phone): [string, ReactNode] => [
      phoneLabel(asPlainLine(phone.label) || asPlainLine(phone.phoneType)),
      linkTo("tel:", phone.phoneNumber),
    ]),
    [about.address, asText(person.address?.formattedAddress).trim()],
  ];
  return facts.flatMap(([label, value], index) =>
    value === ""
      ? []
      : [
          <Fact key={index} label={label}>
            {value}
          </Fact>,
        ],
  );
}

function linkTo(scheme: "mailto:" | "tel:", written: unknown): ReactNode {
  const text = asPlainLine(written);
  // Strip spaces and brackets from phone numbers; encode email addresses, which may contain characters that would end
  // the address.
  const target = scheme === "tel:" ? text.replace(/[^\d+*#,;]/g, "") : encodeURIComponent(text).replaceAll("%40", "@");
  const href = target === "" ? null : safeHref(scheme + target);
  if (text === "" || !href) return text;
  return (
    <a href={href} className="inline-block py-1 text-accent-text hover:underline" dir="ltr">
      {text}
    </a>
  );
}

function phoneLabel(label: string): string {
  const { about } = peopleMessages;
  return about.phones[label] ?? (label || about.phone);
}
