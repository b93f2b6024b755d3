import { FREQUENCIES, MY_SETTINGS_PATH, setDefaultGroupEmail } from "~/connect/email-settings.ts";
import type { UserChatterSettings } from "~/connect/contract/people.ts";
import { useStore } from "~/data/use-store.tsx";
import { EmailFrequency } from "~/entities/group/email-frequency.tsx";
import { notificationMessages } from "~/lib/messages/notifications.ts";

/** How often groups write e-mail that the person joins from now on. The org keeps it. */
export function EmailSection() {
  const { connection } = useStore();
  const texts = notificationMessages.settings;
  return (
    <fieldset className="py-5">
      <legend className="float-start w-full font-semibold">{texts.email}</legend>
      <p className="clear-both pt-1 pb-3 text-muted">{texts.emailDefault}</p>
      <EmailFrequency
        name="default"
        label={texts.email}
        choices={FREQUENCIES}
        read={async (signal) => (await connection.get<UserChatterSettings>(MY_SETTINGS_PATH, signal)).defaultGroupEmailFrequency}
        save={(value) => setDefaultGroupEmail(connection, value)}
      />
    </fieldset>
  );
}
