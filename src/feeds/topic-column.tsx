import type { Topic } from "~/connect/contract/topics.ts";
import { besideMessages as texts } from "~/lib/messages/beside.ts";
import { topicMessages } from "~/lib/messages/topics.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { asCount, asText } from "~/lib/readers.ts";
import { Beside, BesidePart } from "~/ui/beside.tsx";

/** Beside a topic's posts: its picture, what it is about and how many talk about it. No call: the page has it. */
export function TopicColumn({ topic }: { topic: Topic }) {
  const description = asText(topic.description).trim();
  const people = asCount(topic.talkingAbout);
  const picture = pictureUrl(topic.images?.featuredImageUrl ?? topic.images?.coverImageUrl);
  if (description === "" && people === 0 && !picture) return null;
  return (
    <Beside>
      <BesidePart title={texts.aboutTopic}>
        {picture && <img src={picture} alt="" className="mt-1 mb-2 aspect-video w-full rounded-lg bg-hover object-cover" />}
        {description && (
          <p className="px-2 whitespace-pre-line wrap-anywhere" dir="auto">
            {description}
          </p>
        )}
        {people > 0 && <p className="px-2 pt-1 text-sm text-muted">{topicMessages.talkingAbout(people)}</p>}
      </BesidePart>
    </Beside>
  );
}
