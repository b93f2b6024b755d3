import { FREQUENCIES, groupSettingsPath, setGroupEmail } from "~/connect/email-settings.ts";
import type { GroupChatterSettings } from "~/connect/contract/groups.ts";
import { useStore } from "~/data/use-store.tsx";
import { EmailFrequency } from "~/entities/group/email-frequency.tsx";
import { notificationMessages } from "~/lib/messages/notifications.ts";

/** How often the group writes to the person, who is a member. */
export function GroupEmail({ groupId }: { groupId: string }) {
  const { connection } = useStore();
  return (
    <EmailFrequency
      name={groupId}
      label={notificationMessages.settings.emailGroup}
      choices={["UseDefault", ...FREQUENCIES]}
      read={async (signal) => (await connection.get<GroupChatterSettings>(groupSettingsPath(groupId), signal)).emailFrequency}
      save={(value) => setGroupEmail(connection, groupId, value)}
    />
  );
}
