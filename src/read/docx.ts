import type { Article } from './article.ts';
import { namesIn } from './byline.ts';
import { dayOf } from './day.ts';
import { InputError, reasonOf } from './error.ts';
import { blocksOfHtml } from './html/blocks.ts';
import { tokenize } from './html/tokens.ts';
import { type About, asArticle, type Means, sha256 } from './text.ts';
import { unzip } from './zip.ts';

/** How much larger than a text the XML around it may be. */
const MARKUP = 3;
/** Elements within elements; Word's own documents have some thirty. */
const DEEPEST = 200;

/**
 * A Word document as an article: tracked changes as if accepted, comments, headers and footers left out. Title and author
 * are those of its properties, where the text has no title; the day it was last saved stands for that of publication
 * only where none is given.
 *
 * @throws InputError `broken`, `encrypted`, `unsupported` (no Word document), `too-large` (also when unpacked)
 */
export async function readDocx(bytes: Buffer, about: About, { limit }: Means): Promise<Article> {
  const where = about.path ?? about.id;
  if (isOldOffice(bytes))
    throw new InputError(
      'unsupported',
      `${where}: an old Word document, or one with a password; save it as .docx without one`,
    );
  const parts = await unzip(bytes, isPart, limit * MARKUP, where);
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name)))
    throw new InputError('unsupported', `${where}: an archive, but no Word document; unpack it, or save it as .docx`);
  for (const [name, part] of parts) checkXml(part.toString(), `${where}, ${name}`);
  const { text, blocks } = blocksOfHtml(await toHtml(parts, where));
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const { title = '', creator = '', modified = '' } = propertiesOf(parts.get('docProps/core.xml')?.toString() ?? '');
  const byline = namesIn(creator).filter(isPerson);
  const known = headline ? text.slice(headline.start, headline.end) : title.trim();
  const published = about.published ?? dayOf(modified);
  return asArticle(text, {
    ...about,
    format: 'docx',
    sha256: sha256(bytes),
    ...(known !== '' && { title: known }),
    ...(byline.length > 0 && { byline }),
    ...(published !== undefined && { published }),
    blocks,
    warnings: [],
  });
}

const isOldOffice = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.of(0xd0, 0xcf, 0x11, 0xe0));

/** What is needed for the text; pictures and fonts are not even unpacked. */
const isPart = (name: string): boolean =>
  /\.(?:xml|rels)$/.test(name) && !/^(?:customXml|word\/(?:theme|glossary|charts|diagrams|embeddings))\//.test(name);

/** Entities and depth are what XML can be made to explode with. Word writes neither. */
function checkXml(xml: string, where: string): void {
  let depth = 0;
  const refuse = (what: string): never => {
    throw new InputError('broken', `${where}: ${what}, which Word does not write; open it in Word and save it again`);
  };
  tokenize(
    xml,
    {
      open: () => ++depth > DEEPEST && refuse(`elements more than ${DEEPEST} deep`),
      close: () => depth--,
      text: () => {},
      declaration: () => refuse('a declaration of entities'),
    },
    { xml: true },
  );
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='Block Text'] => blockquote:fresh > p:fresh",
  'comment-reference => !',
];

async function toHtml(parts: ReadonlyMap<string, Buffer>, where: string): Promise<string> {
  const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')]);
  // Packed anew without compression: nothing is left that could grow.
  const plain = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: plain },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new InputError('broken', `${where}: a broken Word document (${reasonOf(error)}); save it again`, {
      cause: error,
    });
  }
}

type Property = 'title' | 'creator' | 'modified';

/** What docProps/core.xml says. */
function propertiesOf(xml: string): { readonly [Name in Property]?: string } {
  const found: { [Name in Property]?: string } = {};
  let inside: string | undefined;
  tokenize(
    xml,
    {
      open(name) {
        inside = name.replace(/^.*:/, '');
      },
      close() {
        inside = undefined;
      },
      text(text) {
        const name = inside;
        if (name === 'title' || name === 'creator' || name === 'modified') found[name] = (found[name] ?? '') + text;
      },
    },
    { xml: true },
  );
  return found;
}

/** Ana Ruiz, but not “aruiz”, “User” or “Microsoft Office User”. */
const isPerson = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(name) && !/\b(?:Microsoft|Office|User|Word|Admin)\b/i.test(name);
