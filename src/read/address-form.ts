/** Is it an address of the web, or at least one of something: http://… ftp://…? */
export const isAddress = (argument: string): boolean => /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(argument);
