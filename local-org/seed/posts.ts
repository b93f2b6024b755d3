import { createFeedElement } from "../store/feed-elements.ts";
import { shareFile } from "../store/file-shares.ts";
import { PREFIX } from "../store/ids.ts";
import { setLike } from "../store/likes.ts";
import { setMark, setReadMark } from "../store/marks.ts";
import { pollChoices, votePoll } from "../store/polls.ts";
import type { StoredCapabilities } from "../store/segments.ts";
import { run } from "../store/statements.ts";
import { audienceOf, castVotes } from "./audience.ts";
import { seedComments } from "./comments.ts";
import type { PostContent } from "./content/shapes.ts";
import type { Job } from "./jobs.ts";
import { parseMarkup } from "./markup.ts";
import { Topics } from "./topics.ts";
import { splitKeys, type World } from "./world.ts";

const MINUTE = 60_000;
const CLIENT_URL = "https://larkwheel.example/apps";

/** The posts as jobs. A post that another one shares is written before it, whatever their times. */
export function postJobs(world: World, posts: readonly PostContent[]): Job[] {
  const topics = new Topics(world);
  const byKey = new Map(posts.flatMap((post) => (post.key ? [[post.key, post] as const] : [])));
  const written = new Set<PostContent>();
  const write = (post: PostContent): void => {
    if (written.has(post)) return;
    written.add(post);
    const shared = post.shares && byKey.get(post.shares);
    if (shared) write(shared);
    seedPost(world, topics, post);
  };
  return posts.map((post) => ({ at: timeOf(world, post), write: () => write(post) }));
}

function timeOf({ clock, utcOffsets }: World, post: PostContent): number {
  return clock.at(post.at, utcOffsets.get(post.by));
}

function seedPost(world: World, topics: Topics, post: PostContent): void {
  const { db, names } = world;
  const actorId = names.id(post.by);
  const parentId = names.id(post.in ?? post.by);
  const createdAt = timeOf(world, post);
  const isOnRecord = ![PREFIX.user, PREFIX.group].some((prefix) => parentId.startsWith(prefix));
  const segments = post.text === undefined ? null : parseMarkup(post.text, names);
  const capabilities = capabilitiesOf(world, post);
  const id = createFeedElement(db, {
    type: post.type,
    feedElementType: post.element,
    actorId,
    parentId,
    segments,
    capabilities,
    topicIds: topics.idsFor(post.topics ?? [], segments, createdAt),
    pollChoices: post.poll?.choices,
    visibility: post.visibility ?? (isOnRecord && !post.type ? "InternalUsers" : "AllUsers"),
    client: post.client === undefined ? undefined : { name: post.client, url: CLIENT_URL },
    originalElementId: capabilities.feedEntityShare,
    status: post.status,
    createdAt,
  });
  if (post.key) names.add(post.key, id, post.key);
  const fileIds = capabilities.files ?? [];
  if (!capabilities.directMessage) for (const fileId of fileIds) shareFile(db, fileId, parentId, createdAt);
  seedPollVotes(world, id, post);
  seedLikes(world, id, parentId, post, createdAt);
  seedMarks(world, id, parentId, post, createdAt);
  const best = seedComments(world, { elementId: id, parentId, createdAt, comments: post.comments ?? [] });
  if (best) run(db, "UPDATE feed_element SET best_answer_id = ?, best_answer_by = ? WHERE id = ?", best, actorId, id);
  if (post.isClosed) run(db, "UPDATE feed_element SET is_closed = 1 WHERE id = ?", id);
  if (post.isEdited) {
    const sql = "UPDATE feed_element SET revision = 2, edited_at = ?1, edited_by = ?2, modified_at = MAX(modified_at, ?1) WHERE id = ?3";
    run(db, sql, Math.min(createdAt + 12 * MINUTE, world.clock.now), actorId, id);
  }
}

function capabilitiesOf({ names }: World, post: PostContent): StoredCapabilities {
  const { link, enhancedLink, directMessage, recommends } = post;
  return {
    ...(post.files ? { files: names.ids(post.files) } : {}),
    ...(link ? { link: { url: link[0], urlName: link[1] } } : {}),
    ...(enhancedLink
      ? {
          enhancedLink: {
            title: enhancedLink.title,
            description: enhancedLink.description,
            linkUrl: enhancedLink.linkUrl,
            ...(enhancedLink.record ? { linkRecordId: names.id(enhancedLink.record) } : {}),
          },
        }
      : {}),
    ...(post.question === undefined ? {} : { questionAndAnswers: { questionTitle: post.question } }),
    ...(post.shares ? { feedEntityShare: names.id(post.shares) } : {}),
    ...(post.origin ? { origin: { recordId: names.id(post.origin) } } : {}),
    ...(directMessage
      ? { directMessage: { subject: directMessage.subject, members: names.ids(`${post.by} ${directMessage.members}`) } }
      : {}),
    ...(recommends ? { recommendations: recommends.map(([action, text, key]) => ({ action, text, entityId: names.id(key) })) } : {}),
    ...post.capabilities,
  };
}

function seedPollVotes({ db, names }: World, elementId: string, { by, poll }: PostContent): void {
  if (!poll) return;
  const choices = pollChoices(db, [elementId], names.id(by)).get(elementId) ?? [];
  poll.votes.forEach((voters, index) => {
    const choice = choices[index];
    if (choice) for (const voter of names.ids(voters)) votePoll(db, elementId, voter, choice.id);
  });
}

function seedLikes(world: World, itemId: string, parentId: string, { by, likes = 0, votes }: PostContent, createdAt: number): void {
  const { db, names, clock, random } = world;
  const authorId = names.id(by);
  const audience = audienceOf(world, parentId).filter((id) => id !== authorId);
  const people = typeof likes === "string" ? names.ids(likes) : random.some(audience, likes);
  for (const userId of people) {
    const at = Math.min(createdAt + random.between(1, 600) * MINUTE, clock.now - MINUTE / 2);
    setLike(db, { itemId, userId, liked: true, at });
  }
  if (votes) castVotes(world, itemId, audience, votes);
}

function seedMarks({ db, names, clock }: World, elementId: string, parentId: string, post: PostContent, createdAt: number): void {
  const at = Math.min(createdAt + 30 * MINUTE, clock.now);
  for (const userId of names.ids(post.bookmarked)) setMark(db, "bookmark", { userId, elementId, isSet: true, at });
  for (const userId of names.ids(post.muted)) setMark(db, "mute", { userId, elementId, isSet: true, at });
  splitKeys(post.readBy).forEach((key, index) => setReadMark(db, elementId, names.id(key), Math.min(at + index * MINUTE, clock.now)));
  if (post.pinned) run(db, "INSERT INTO pinned_element (entity_id, element_id, pinned_at) VALUES (?, ?, ?)", parentId, elementId, at);
}
