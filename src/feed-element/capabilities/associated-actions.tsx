import { SquareArrowOutUpRight } from "lucide-react";
import { useState } from "react";
import type { PlatformAction, PlatformActionGroup } from "~/connect/contract/capabilities.ts";
import { useStore } from "~/data/use-store.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { useOrgOrigin } from "~/entities/written-place.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { ConfirmDialog } from "~/ui/confirm-dialog.tsx";
import { ExternalLink } from "~/ui/external-link.tsx";
import { noteOpened, runAction } from "../run-action.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { useIsInset } from "./inset.tsx";

/**
 * What an integration lets people do with a post. Action links run here: they call a program, or open a page. Actions of
 * other types belong to the org's own pages, and lead there.
 */
export const associatedActionsView = capabilityView(
  "associatedActions",
  ({ platformActionGroups }) => objectsOf(platformActionGroups).some((group) => actionsOf(group).length > 0),
  ActionGroups,
);

function ActionGroups({ capability, element }: CapabilityProps<"associatedActions">) {
  const groups = objectsOf(capability.platformActionGroups).filter((group) => actionsOf(group).length > 0);
  const inOrder = groups.toSorted((one, other) => Number(one.category === "Overflow") - Number(other.category === "Overflow"));
  return inOrder.map((group, index) => (
    <ul key={index} aria-label={capabilityMessages.actions} className="flex flex-wrap gap-2">
      {actionsOf(group).map((action, place) => (
        <li key={asText(action.id) || place} className="flex flex-wrap items-center gap-x-2">
          <Action action={action} elementId={asText(element.id)} />
        </li>
      ))}
    </ul>
  ));
}

function actionsOf({ platformActions }: PlatformActionGroup): PlatformAction[] {
  return objectsOf(platformActions).filter(({ label }) => asPlainLine(label) !== "");
}

function Action({ action, elementId }: { action: PlatformAction; elementId: string }) {
  const origin = useOrgOrigin();
  const isInset = useIsInset();
  const { actionStatus } = capabilityMessages;
  const status = asText(action.status);
  const isLink = (action.type ?? "ActionLink") === "ActionLink";
  const isCall = action.subtype === "Api" || action.subtype === "ApiAsync";
  const page = isLink && !isCall ? pageOf(action, origin) : null;
  const isRunHere = isLink && isCall && asText(action.id) !== "" && !isInset;
  return (
    <>
      {isRunHere && <Call action={action} elementId={elementId} />}
      {page && <Page action={action} elementId={elementId} href={page} />}
      {!isRunHere && !page && <Elsewhere action={action} href={`${origin}/${elementId}`} />}
      <span role="status" className="text-sm text-muted empty:hidden" dir="auto">
        {Object.hasOwn(actionStatus, status) && [actionStatus[status], executorOf(action)].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}

/** An action that Salesforce runs. One that was run stays, so that its end is read where it was pressed. */
function Call({ action, elementId }: { action: PlatformAction; elementId: string }) {
  const store = useStore();
  const isNew = (action.status ?? "NewStatus") === "NewStatus";
  const { ask, question } = useQuestion(action, () => runAction(store, elementId, action));
  return (
    <>
      <Button aria-disabled={!isNew} className="aria-disabled:opacity-50" onClick={() => isNew && ask()}>
        <bdi>{asPlainLine(action.label)}</bdi>
      </Button>
      {question}
    </>
  );
}

/** An action that opens a page or a download. */
function Page({ action, elementId, href }: { action: PlatformAction; elementId: string; href: string }) {
  const store = useStore();
  const { ask, question } = useQuestion(action, () => {
    window.open(href, "_blank", "noopener,noreferrer");
    noteOpened(store, elementId, action);
  });
  return (
    <>
      <ExternalLink
        href={href}
        isUntrusted
        className={buttonClass()}
        onClick={(event) => {
          if (asPlainLine(action.confirmationMessage) === "") return noteOpened(store, elementId, action);
          event.preventDefault();
          ask();
        }}
      >
        <bdi>{asPlainLine(action.label)}</bdi>
        <SquareArrowOutUpRight aria-hidden size={14} className="mirrored" />
      </ExternalLink>
      {question}
    </>
  );
}

/** An action that cannot be run here: the post in the org is where it can be pressed. */
function Elsewhere({ action, href }: { action: PlatformAction; href: string }) {
  return (
    <ExternalLink href={href} className={buttonClass()} data-tip={capabilityMessages.actInOrg}>
      <bdi>{asPlainLine(action.label)}</bdi>
      <SquareArrowOutUpRight aria-hidden size={14} className="mirrored" />
    </ExternalLink>
  );
}

/** Asks what the action wants to be asked before it does it, if anything. */
function useQuestion(action: PlatformAction, onConfirm: () => void) {
  const [isOpen, setIsOpen] = useState(false);
  const text = asPlainLine(action.confirmationMessage);
  const label = asPlainLine(action.label);
  return {
    ask: () => (text === "" ? onConfirm() : setIsOpen(true)),
    question: isOpen && (
      <ConfirmDialog
        title={label}
        text={text}
        refuse={capabilityMessages.cancel}
        confirm={label}
        onConfirm={() => {
          setIsOpen(false);
          onConfirm();
        }}
        onClose={() => setIsOpen(false)}
      />
    ),
  };
}

function executorOf({ executingUser }: PlatformAction): string {
  const user = asObject(executingUser);
  return user ? personName(user) : "";
}

/** The page that an action opens: on the web, or one of the org's own that leads on. */
function pageOf({ actionUrl }: PlatformAction, origin: string): string | null {
  const href = safeHref(asText(actionUrl), origin);
  return href && (href.startsWith("https:") || href.startsWith(`${origin}/`)) ? href : null;
}
