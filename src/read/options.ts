// What may be said of the input. Names only: the command line reads them before anything else is loaded.

export const INPUT_FORMATS = ['text', 'markdown', 'html', 'docx', 'pdf', 'srt', 'vtt', 'ndjson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
