import { Hono } from "hono";
import type { OrgContext } from "../context.ts";
import { identityUrl } from "../oauth/identity.ts";
import { splitSite } from "../sites.ts";
import { endDeletions } from "../store/topic-changes.ts";
import { actionLinks } from "./action-links.ts";
import { announcements } from "./announcements.ts";
import { listVersions } from "./api-versions.ts";
import { createBatchRoutes } from "./batch.ts";
import { capabilityChanges } from "./capability-changes.ts";
import { commenting } from "./commenting.ts";
import { comments } from "./comments.ts";
import { createCommunityRoutes } from "./communities.ts";
import { conversations } from "./conversations.ts";
import { directMessages } from "./direct-messages.ts";
import { elementTopics } from "./element-topics.ts";
import { emailSettings } from "./email-settings.ts";
import { ApiError, methodNotAllowed, notFound } from "./errors.ts";
import { feedElements } from "./feed-elements.ts";
import { favorites } from "./favorites.ts";
import { feeds } from "./feeds.ts";
import { fileChanges } from "./file-changes.ts";
import { fileLinks } from "./file-links.ts";
import { fileLists } from "./file-lists.ts";
import { fileUploads } from "./file-uploads.ts";
import { files } from "./files.ts";
import { fileShareRoutes } from "./file-shares.ts";
import { groupMemberships } from "./group-members.ts";
import { groupMembershipRequests } from "./group-requests.ts";
import { groups } from "./groups.ts";
import { createIconApp } from "./icons.ts";
import { chooseLanguage } from "./languages.ts";
import { likes } from "./likes.ts";
import { mentions } from "./mentions.ts";
import { moderation } from "./moderation.ts";
import { createOrganizationRoutes } from "./organization.ts";
import { findPlace, languageOf } from "./place.ts";
import { createPhotoApp, userPhotos } from "./photos.ts";
import { notifications } from "./notifications.ts";
import { posting } from "./posting.ts";
import { recordTopics } from "./record-topics.ts";
import { recordUi } from "./record-ui.ts";
import { records } from "./records.ts";
import { plainRequest } from "./request-forms.ts";
import { answerParts, partsOf } from "./response-size.ts";
import { answer, type ApiEnv, createRoutes } from "./route.ts";
import { Scope } from "./scope.ts";
import { streams } from "./streams.ts";
import { subscriptions } from "./subscriptions.ts";
import { topicChanges } from "./topic-changes.ts";
import { topicPeople } from "./topic-people.ts";
import { topics } from "./topics.ts";
import { users } from "./users.ts";

/** Whose resources there are. */
const METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"];

interface Env {
  Variables: {
    userId: string;
    /** The whole path as it was asked for, where the path of a site was taken off it. */
    asked?: string;
  };
}

/**
 * The Connect REST API with the bytes that its URLs lead to. Whatever stands in front has found out who asks and
 * sets `userId`; `GET /services/data` alone needs nobody.
 */
export function createConnectApp(context: OrgContext): Hono<Env> {
  const app = new Hono<Env>();
  const asUser = (userId: string, asked?: string): Hono<Env> => {
    const front = new Hono<Env>();
    front.use((c, next) => (c.set("userId", userId), c.set("asked", asked), next()));
    return front.route("/", app);
  };
  const routes = createAllRoutes((userId, path, init) => Promise.resolve(asUser(userId).request(path, init)));

  app.use("*", async (c, next) => {
    const request = plainRequest(c.req.raw);
    if (request) return asUser(c.get("userId"), c.get("asked")).fetch(request, c.env);
    const url = new URL(c.req.url);
    const { site, rest } = splitSite(context, url.pathname);
    if (!site) return next();
    const asked = url.pathname;
    url.pathname = rest;
    return asUser(c.get("userId"), asked).fetch(new Request(url, c.req.raw), c.env);
  });

  app.get("/services/data", (c) => answer(c, listVersions()));
  app.get("/services/data/", (c) => answer(c, listVersions()));
  app.route("/services/data/:version/connect/communities/:community", createApi(context, routes.map(belowSite)));
  app.route(
    "/services/data/:version",
    createApi(context, [...routes, notifications, recordUi, createOrganizationRoutes(context), createCommunityRoutes(context)]),
  );
  app.route("/", createPhotoApp(context));
  app.route("/", createIconApp());
  app.all("*", (c) => {
    // Nothing is made for TRACE: what stands at this path for another method is one handler more.
    const handlers = (method: string) => app.router.match(method, c.req.path)[0].length;
    if (METHODS.some((method) => handlers(method) > handlers("TRACE"))) throw methodNotAllowed(c.req.method);
    throw notFound();
  });
  app.onError((error, c) => {
    if (error instanceof ApiError) return answer(c, [{ errorCode: error.errorCode, message: error.message }], error.status);
    console.error(error);
    return answer(c, [{ errorCode: "UNKNOWN_EXCEPTION", message: "An unexpected error occurred." }], 500);
  });
  return app;
}

/** The resources as a site has them: what is below `/connect` elsewhere stands at once below the site's prefix. */
function belowSite(routes: Hono<ApiEnv>): Hono<ApiEnv> {
  const own = createRoutes();
  for (const { method, path, handler } of routes.routes) own.on(method, path.replace(/^\/connect(?=\/)/, ""), handler);
  return own;
}

function createApi(context: OrgContext, resources: readonly Hono<ApiEnv>[]): Hono<ApiEnv> {
  const api = createRoutes();

  // A path through a community matches twice: with the community in front, and as part of the path.
  api.use("*", async (c, next) => {
    if (c.get("scope")) return next();
    const userId = c.get("userId");
    const { path } = c.req;
    c.set(
      "scope",
      new Scope(findPlace(context, { path, asked: c.get("asked") ?? path, userId }), {
        userId,
        language: chooseLanguage(c.req.header("Accept-Language"), languageOf(context, userId)),
        bearerUrls: c.req.header("X-Connect-Bearer-Urls")?.toLowerCase() === "true",
      }),
    );
    endDeletions(c.get("scope").db, c.get("scope").now);
    const parts = answerParts(c);
    await next();
    if (parts && c.res.ok && c.res.headers.get("Content-Type")?.includes("json")) {
      c.res = new Response(JSON.stringify(partsOf(await c.res.json(), parts)), c.res);
    }
  });

  api.get("/", (c, next) => {
    const scope = c.get("scope");
    // Below `/connect/communities` it is the site itself (communities.ts).
    if (c.req.param("community")) return next();
    return answer(c, {
      chatter: scope.url("/chatter"),
      connect: scope.url("/connect"),
      identity: identityUrl(context, scope.userId),
    });
  });
  api.get("/chatter", (c) => {
    const scope = c.get("scope");
    const names = ["extensions", "feeds", "groups", "streams", "users"];
    return answer(c, Object.fromEntries(names.map((name) => [name, scope.url(`/chatter/${name}`)])));
  });
  for (const routes of resources) api.route("/", routes);
  return api;
}

/** What the org and each of its sites have. */
function createAllRoutes(dispatch: Parameters<typeof createBatchRoutes>[0]): Hono<ApiEnv>[] {
  return [
    favorites,
    feeds,
    streams,
    likes,
    comments,
    capabilityChanges,
    directMessages,
    posting,
    commenting,
    moderation,
    actionLinks,
    elementTopics,
    feedElements,
    mentions,
    conversations,
    emailSettings,
    users,
    subscriptions,
    groups,
    announcements,
    fileLists,
    groupMemberships,
    groupMembershipRequests,
    files,
    fileUploads,
    fileShareRoutes,
    fileLinks,
    fileChanges,
    userPhotos,
    topics,
    topicChanges,
    topicPeople,
    records,
    recordTopics,
    createBatchRoutes(dispatch),
  ];
}
