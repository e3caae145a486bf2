// Captions and photo credits.
import type { LineRule } from './line-rule.ts';

/** Who photographs are credited to. */
const CREDIT =
  '(?:REUTERS|Reuters|AP|AFP|EPA|EFE|UPI|PA|ANSA|dpa|Getty Images|Getty|Shutterstock|iStock|Alamy|Unsplash|Flickr|Wikimedia Commons|Bloomberg|Xinhua|Anadolu|Sipa|Zuma|TASS|NurPhoto|The Canadian Press)';

export const CAPTIONS: readonly LineRule[] = [
  {
    name: 'credit line',
    kind: 'caption',
    where: 'any',
    longest: 120,
    opens:
      'afp alamy anadolu ansa ap bloomberg dpa efe epa flickr getty istock nurphoto pa reuters shutterstock sipa tass the unsplash upi wikimedia xinhua zuma',
    pattern: new RegExp(String.raw`^[([]?${CREDIT}(?: ?[/|] ?[^/]{2,60}){1,3}[)\]]?\.?$`, 'u'),
    example: 'REUTERS/Idrees Ali',
    counterExample: 'AP reporters in Lagos saw the trucks leave.',
  },
  {
    name: 'name and agency in brackets',
    kind: 'caption',
    where: 'any',
    longest: 100,
    holds: /^[([].*\//,
    pattern: /^[([]\p{Lu}[\p{L} .'’-]{2,40} ?\/ ?[\p{Lu}][\p{L} .'’&-]{1,50}[)\]]\.?$/u,
    example: '(Ana Ruiz/The Harbour Gazette)',
    counterExample: '(He did not say who/what had sunk it.)',
  },
  {
    name: 'rights to a picture',
    kind: 'caption',
    where: 'any',
    longest: 80,
    holds: /^©/,
    pattern: /^© ?\p{Lu}[^.!?]{1,50}\/ ?[^.!?/]{2,40}$/u,
    example: '© Ana Ruiz/Harbour News',
    counterExample: '© 2023 Harbour News. All rights reserved.',
  },
  {
    name: 'agency alone as credit',
    kind: 'caption',
    where: 'any',
    longest: 60,
    opens: 'afp alamy getty istock istockphoto shutterstock unsplash wikimedia',
    pattern:
      /^[([]?(?:Getty Images|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|Unsplash|Wikimedia Commons|AFP via Getty Images)[)\]]?\.?$/,
    example: 'Getty Images',
    counterExample: 'Getty Images sued the company in May.',
  },
  {
    name: 'photo credit',
    kind: 'caption',
    where: 'any',
    longest: 300,
    opens:
      'afp ap courtesy credit epa file graphic graphics handout illustration illustrations image images photo photograph photographs photography photos picture pictures reuters staff stock video',
    pattern:
      /^[([]?(?:(?:File|Stock|Courtesy|AP|AFP|Reuters|EPA|Handout|Staff) )?(?:Photos?|Photographs?|Photography|Pictures?|Images?|Illustrations?|Graphics?|Video|Credit|Photo credit|Image credit)(?:(?: (?:by|credit|source|courtesy(?: of)?|via|from))?\s?[:|/]| (?:source|credit|copyright),) ?\S/i,
    example: 'Photo: Ana Ruiz / Harbour Gazette',
    counterExample: 'Photos of the bridge were shared widely.',
  },
  {
    name: 'photo by',
    kind: 'caption',
    where: 'any',
    longest: 120,
    opens:
      'ap courtesy file graphic graphics illustration illustrations image images photo photograph photographs photos picture pictures staff',
    pattern:
      /^[([]?(?:File |Staff |AP |Courtesy )?(?:Photo|Photos|Photograph|Photographs|Picture|Image|Illustration|Graphic)s? (?:by|courtesy(?: of)?|via) [\p{Lu}@][^.!?]{1,90}[)\]]?\.?$/u,
    example: 'Photo by Ana Ruiz/Getty Images',
    counterExample: 'Photos by satellite showed the dam. Water rose for days.',
  },
  {
    name: 'file photo',
    kind: 'caption',
    where: 'any',
    longest: 40,
    opens: 'file handout illustrative representational representative stock',
    pattern:
      /^[([]?(?:File|Stock|Handout|Representational|Representative|Illustrative) (?:photo|picture|image|photograph)s?[)\]]?\.?$/i,
    example: 'File photo',
    counterExample: 'A file photo shows the minister in Lagos.',
  },
  {
    name: 'file picture with a text',
    kind: 'caption',
    where: 'any',
    longest: 700,
    pattern: /^(?:FILE PHOTO|FILE PICTURE|FILE IMAGE|FILE)\s?(?:[:–—-]|--) ?\S/,
    example: 'FILE - Mayor Ana Ruiz speaks in Port Ellis on March 3, 2021.',
    counterExample: 'FILES seized in the raid were sent to Lagos.',
  },
  {
    name: 'caption by its label',
    kind: 'caption',
    where: 'any',
    longest: 500,
    opens: 'caption image media photo picture',
    pattern: /^(?:(?:Image|Photo|Media|Picture) )?caption(?:,|:) ?\S/i,
    example: 'Image caption, The harbour was closed for a day',
    counterExample: 'Captions were added to the film.',
  },
  {
    name: 'ends with a credit in brackets',
    kind: 'caption',
    where: 'any',
    longest: 400,
    holds: /\s[([][\s\S]*[)\]]\.?$/,
    pattern:
      /\s[([](?:(?:File |AP |Courtesy )?(?:Photo|Photograph|Picture|Image|Credit)s?(?: by| credit| courtesy(?: of)?)?:? ?[:/]? ?\p{Lu}[^()[\]]{1,60}|[\p{L}. ]{2,30} (?:file|handout|courtesy) (?:photo|picture|image))[)\]]\.?$/u,
    example: 'A ferry crosses the bay on Monday. (Gazette file photo)',
    counterExample: 'She took the picture (a photo of her son) home.',
  },
  {
    name: 'ends with a credit',
    kind: 'caption',
    where: 'any',
    longest: 600,
    holds: /Photo|Picture|Image|Credit|\/| via /,
    pattern: new RegExp(
      String.raw`[.!?”"’'] ?[([]?(?:(?:File )?(?:Photo|Photograph|Picture|Image|Credit)(?:(?: by| courtesy of| credit)?:? |: ?)[\p{Lu}][^.!?]{1,70}|AP (?:Photo|Images?)\s?/ ?[^.!?]{2,60}|${CREDIT} ?/ ?[^.!?]{2,60}|[\p{Lu}][^.!?()]{2,60}(?:/| via | / )${CREDIT}(?: Images)?)[)\]]?\.?$`,
      'u',
    ),
    example: 'Ana Ruiz waves to voters in Port Ellis on Tuesday. (AP Photo/Tom Lind)',
    counterExample: 'The bridge fell on Tuesday. Reuters first reported it.',
  },
];
