/** All pages of the record but the app itself: loaded once a build, since each loading costs as much as a hundred pages. */
import { type AboutIngredients, aboutPage } from './about.tsx';
import { eventCard, siteCard } from './entry/card.ts';
import { eventPage } from './entry/eventPage.tsx';
import { feedOf } from './entry/feed.ts';
import { mergedPage, tombstonePage } from './entry/gonePage.tsx';
import { actorPage, eventsPage, indexPage, SITE_CARD, topicPage } from './entry/listPage.tsx';
import { notFoundPage } from './entry/notFoundPage.tsx';
import { oembedOf } from './entry/oembed.ts';
import { appPath, EVENTS, eventPath, indexPath, listPath, ROOT } from './entry/parts.tsx';
import { appThing } from './entry/schemaOrg.ts';
import { robotsOf, sitemapOf } from './entry/sitemap.ts';
import { type EntryIngredients, entrySubjectOf } from './entry/subject.ts';
import { FEED, type Outward } from './outward.ts';

/** A file of the site: its path from the root, and its text. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
}

/** What the pages come to. */
export interface RecordPages {
  readonly files: readonly PageFile[];
  /** Cards still to be drawn: the path of each picture, and the picture as SVG. */
  readonly cards: readonly PageFile[];
  /** What the app's own page tells outsiders. */
  readonly app: Outward;
}

/** The pages of a record. */
export function recordPages(
  ingredients: EntryIngredients & Pick<AboutIngredients, 'release' | 'last'>,
): RecordPages {
  const { release, last, ...rest } = ingredients;
  const subject = entrySubjectOf(rest);
  const { record, words, say, files, tombstones, eventsOf, site, stylesheet, fonts } = subject;
  const { title, description } = record.dataset;
  const index = (path: string, text: string): PageFile => ({ path: `${path}index.html`, text });
  const actorFiles = new Map(files.actors.map((file) => [file.id, file]));
  const isHere = (id: string) => record.indexOf.event.get(id) !== undefined;
  return {
    files: [
      index('about/', aboutPage({ files, release, last, stylesheet, fonts, site })),
      index(EVENTS, eventsPage(subject)),
      index(indexPath('topic'), indexPage(subject, 'topic')),
      index(indexPath('actor'), indexPage(subject, 'actor')),
      ...record.events.flatMap((event) => {
        const page = eventPath(event.id);
        const query = appPath('event', event.id);
        return [
          index(page, eventPage(subject, event)),
          {
            path: `${page}oembed.json`,
            text: oembedOf(subject, {
              title: event.title,
              page,
              card: `${page}card.png`,
              query,
              root: ROOT,
              event,
            }),
          },
        ];
      }),
      ...record.topics
        .filter(({ id }) => eventsOf.topic.has(id))
        .map((topic) => index(listPath('topic', topic.id), topicPage(subject, topic))),
      ...record.actors
        .filter(({ id }) => eventsOf.actor.has(id))
        .map((actor) =>
          index(listPath('actor', actor.id), actorPage(subject, actor, actorFiles.get(actor.id))),
        ),
      ...(['actor', 'topic'] as const).flatMap((what) =>
        Object.entries(record.merged[`${what}s`]).map(([id, to]) =>
          index(listPath(what, id), mergedPage(subject, what, to)),
        ),
      ),
      ...tombstones
        .filter(({ what, id }) => what === 'event' && !isHere(id))
        .map((tombstone) => index(eventPath(tombstone.id), tombstonePage(subject, tombstone))),
      { path: '404.html', text: notFoundPage(subject) },
      {
        path: 'oembed.json',
        text: oembedOf(subject, { title, page: '', card: SITE_CARD, query: '', root: './' }),
      },
      { path: FEED, text: feedOf(subject) },
      { path: 'sitemap.xml', text: sitemapOf(subject) },
      { path: 'robots.txt', text: robotsOf(subject) },
    ],
    cards: [
      { path: SITE_CARD, text: siteCard(subject) },
      ...record.events.map((event) => ({
        path: `${eventPath(event.id)}card.png`,
        text: eventCard(subject, event),
      })),
    ],
    app: {
      path: '',
      kind: 'website',
      title: `${title} · ${words.say('app.name')}`,
      description,
      siteName: words.say('app.name'),
      feedName: say('feed.title', { title }),
      card: { path: SITE_CARD, alt: say('card.site', { title }) },
      oembed: 'oembed.json',
      data: appThing(subject, release, last),
    },
  };
}
