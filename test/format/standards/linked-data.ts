import jsonld from 'jsonld';

/** What JSON-LD makes of a document, with this context in the place of the one that it names; nothing is fetched. */
export async function expanded(document: object, context: object): Promise<unknown> {
  return jsonld.expand(
    { ...document, '@context': context } as jsonld.JsonLdDocument,
    {
      documentLoader: (url) => Promise.reject(new Error(`not to be fetched: ${url}`)),
      // Else a term that the context lacks is dropped without a word.
      safe: true,
    } as jsonld.Options.Expand,
  );
}
