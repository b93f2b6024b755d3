import { AnnouncementInputSchema } from "../../src/connect/contract/announcements.ts";
import { BatchInputSchema, FeedElementBatchInputSchema } from "../../src/connect/contract/batch-inputs.ts";
import { ChatterStreamInputSchema } from "../../src/connect/contract/feeds.ts";
import * as groups from "../../src/connect/contract/groups.ts";
import * as inputs from "../../src/connect/contract/inputs.ts";
import { FollowingInputSchema, UserInputSchema } from "../../src/connect/contract/people.ts";
import { TopicInputSchema } from "../../src/connect/contract/topics.ts";
import type { BodyShape } from "./answers.ts";

/** Request bodies, found in folders called `requests`. */
export const REQUESTS: readonly BodyShape[] = [
  { label: "CommentInput", schema: inputs.CommentInputSchema, name: /comment/ },
  { label: "FeedElementInput", schema: inputs.FeedElementInputSchema, name: /^post_/ },
  { label: "AnnouncementInput", schema: AnnouncementInputSchema },
  { label: "BatchInput", schema: BatchInputSchema },
  { label: "BookmarksCapabilityInput", schema: inputs.BookmarksCapabilityInputSchema },
  { label: "ChatterGroupInput", schema: groups.ChatterGroupInputSchema },
  { label: "ChatterLikesCapabilityInput", schema: inputs.ChatterLikesCapabilityInputSchema },
  { label: "ChatterStreamInput", schema: ChatterStreamInputSchema },
  { label: "CloseCapabilityInput", schema: inputs.CloseCapabilityInputSchema },
  { label: "FeedElementBatchInput", schema: FeedElementBatchInputSchema },
  { label: "FollowingInput", schema: FollowingInputSchema },
  { label: "GroupMemberInput", schema: groups.GroupMemberInputSchema },
  { label: "GroupMembershipRequestUpdate", schema: groups.GroupMembershipRequestUpdateSchema },
  { label: "MuteCapabilityInput", schema: inputs.MuteCapabilityInputSchema },
  { label: "PinCapabilityInput", schema: inputs.PinCapabilityInputSchema },
  { label: "PollVoteInput", schema: inputs.PollVoteInputSchema },
  { label: "QuestionAndAnswersCapabilityInput", schema: inputs.QuestionAndAnswersCapabilityInputSchema },
  { label: "ReadByCapabilityInput", schema: inputs.ReadByCapabilityInputSchema },
  { label: "StatusCapabilityInput", schema: inputs.StatusCapabilityInputSchema },
  { label: "TopicInput", schema: TopicInputSchema },
  { label: "UpDownVoteCapabilityInput", schema: inputs.UpDownVoteCapabilityInputSchema },
  { label: "UserInput", schema: UserInputSchema },
  { label: "VerifiedCapabilityInput", schema: inputs.VerifiedCapabilityInputSchema },
];
