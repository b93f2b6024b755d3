import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import type { OrgContext } from "../context.ts";
import { rememberConsent } from "./consents.ts";
import { identityUrl, userIdOf } from "./identity.ts";
import { readForm, sendPage } from "./messages.ts";
import { consentPage } from "./pages/consent-page.ts";
import { renderErrorPage } from "./pages/error-page.ts";
import { loginPage } from "./pages/login-page.ts";
import { PATHS } from "./paths.ts";
import { checkPassword, peopleToChoose, personById } from "./people.ts";
import { contextOf } from "./site-sign-in.ts";

/** How many people are offered: of the company a few, of a site also those who are in no other place. */
const PEOPLE_TO_CHOOSE = { company: 6, site: 10 };

type Interaction = InstanceType<Provider["Interaction"]>;

/** Answers the login and consent pages of authorization requests that wait for a person. */
export async function answerSignIn(context: OrgContext, provider: Provider, req: IncomingMessage, res: ServerResponse): Promise<void> {
  let interaction: Interaction;
  try {
    interaction = await provider.interactionDetails(req, res);
  } catch {
    sendPage(res, 400, renderErrorPage(context.orgName, "invalid_request", "the login page has expired"));
    return;
  }
  const form = req.method === "POST" ? await readForm(req) : null;
  const consenting = req.url?.startsWith(`${PATHS.consent}/`) ?? false;
  if (consenting) await answerConsent(context, provider, interaction, form, req, res);
  else await answerLogin(context, provider, interaction, form, req, res);
}

async function answerLogin(
  context: OrgContext,
  provider: Provider,
  interaction: Interaction,
  form: URLSearchParams | null,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const typed = form?.get("username") ?? "";
  const chosen = form?.get("user");
  const { db, orgName } = contextOf(context, interaction.params["site"]);
  const userId = chosen ? personById(db, chosen)?.id : form && checkPassword(db, typed, form.get("password") ?? "");
  if (!userId) {
    const options = {
      orgName,
      people: db === context.db ? peopleToChoose(db, PEOPLE_TO_CHOOSE.company) : peopleToChoose(db, PEOPLE_TO_CHOOSE.site, true),
      username: form ? typed : stringParam(interaction, "login_hint"),
      failed: form !== null,
      popup: isPopup(interaction),
    };
    sendPage(res, 200, loginPage(options));
    return;
  }
  const accountId = identityUrl(context, userId);
  await leaveOtherSession(provider, interaction, accountId);
  await provider.interactionFinished(req, res, { login: { accountId }, select_account: {} });
}

async function answerConsent(
  context: OrgContext,
  provider: Provider,
  interaction: Interaction,
  form: URLSearchParams | null,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const accountId = interaction.session?.accountId ?? "";
  const clientId = stringParam(interaction, "client_id");
  const scope = stringParam(interaction, "scope");
  const { db, orgName } = contextOf(context, interaction.params["site"]);
  const person = personById(db, userIdOf(accountId));
  const decision = form?.get("decision");

  if (decision === "deny" || !person) {
    const denial = { error: "access_denied", error_description: "end-user denied authorization" };
    await provider.interactionFinished(req, res, denial, { mergeWithLastSubmission: false });
  } else if (decision === "allow") {
    const grant = new provider.Grant({ accountId, clientId });
    grant.addOIDCScope(scope);
    const grantId = await grant.save();
    rememberConsent(context, accountId, clientId, scope);
    await provider.interactionFinished(req, res, { consent: { grantId } });
  } else {
    const client = await provider.Client.find(clientId);
    const appName = client?.clientName ?? clientId;
    const scopes = scope.split(" ");
    sendPage(res, 200, consentPage({ orgName, appName, person, scopes, popup: isPopup(interaction) }));
  }
}

/**
 * Ends the session of somebody else in this browser before another person logs in. The library would do so by
 * logging that person out of every app, which ends tokens too.
 */
async function leaveOtherSession(provider: Provider, interaction: Interaction, accountId: string): Promise<void> {
  if (!interaction.session?.uid || interaction.session.accountId === accountId) return;
  const session = await provider.Session.findByUid(interaction.session.uid);
  await session?.destroy();
  interaction.session = undefined;
  await interaction.persist();
}

function isPopup(interaction: Interaction): boolean {
  return interaction.params["display"] === "popup";
}

function stringParam(interaction: Interaction, name: string): string {
  const value = interaction.params[name];
  return typeof value === "string" ? value : "";
}
